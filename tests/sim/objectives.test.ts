import { describe, expect, test } from 'vitest';
import { OBJECTIVE_REWARD, OBJECTIVES } from '../../src/content/objectives.ts';
import { SCORING } from '../../src/content/scoring.ts';
import { startPeriod } from '../../src/sim/systems/run-period.ts';
import { ticks } from '../../src/sim/time.ts';
import { scene } from '../scenario.ts';

const EAST = { move: { gait: 'walk', angle: 0 } } as const;

describe('a job', () => {
  test('is one that the place has room for; a place without any has none', () => {
    expect(scene('######', '#@..r#', '######').state.objective.id).toBe('reachRoof');
    const bare = scene('######', '#@...#', '######');
    expect(bare.state.objective).toMatchObject({ done: true, target: -1 });
    bare.run(60);
    expect(bare.count('objectiveDone')).toBe(0);
  });

  test('is the plainest one first and never the same twice running', () => {
    const { state } = scene('##########', '#@.cc.r..#', '##########');
    const jobs = [state.objective.id];
    for (state.period = 2; state.period < 6; state.period++) {
      startPeriod(state);
      jobs.push(state.objective.id);
    }
    expect(jobs).toEqual(['holdCorridor', 'reachRoof', 'holdCorridor', 'reachRoof', 'holdCorridor']);
  });

  test('pays health, arrows and points for every second under par', () => {
    const room = scene('########', '#@....r#', '########');
    const { leader, tally } = room.state;
    leader.health = 40;
    const arrows = leader.arrows;
    room.runUntil('objectiveDone', 200, EAST);
    expect(leader.health).toBe(40 + OBJECTIVE_REWARD.health);
    expect(leader.arrows).toBe(arrows + OBJECTIVE_REWARD.arrows);
    expect(tally.objectiveSeconds).toBe(OBJECTIVES.reachRoof.parSeconds - 1);
    expect(room.state.score).toBe(SCORING.perAlive + SCORING.perSecondUnderPar * tally.objectiveSeconds);
  });

  test('done after par pays no points', () => {
    const room = scene('########', '#@....r#', '########');
    room.state.objective.ticks = ticks(OBJECTIVES.reachRoof.parSeconds + 5);
    room.runUntil('objectiveDone', 200, EAST);
    expect(room.state.tally.objectiveSeconds).toBe(0);
  });
});

describe('reaching a place', () => {
  test('is done on its first tile', () => {
    const room = scene('##########', '#@....rrr#', '##########');
    expect(room.runUntil('objectiveDone', 200, EAST)).toBeGreaterThan(0);
    expect(room.state.leader.x).toBeLessThan(6.2);
  });
});

describe('fetching', () => {
  test('lays as many things out as are needed, and points at the nearest that still lies there', () => {
    const room = scene('################', '#.k..@.....k..k#', '################');
    const { objective, map, pickups } = room.state;
    expect(objective.id).toBe('fetchArrows');
    const lying = pickups.filter(({ alive }) => alive).map(({ x }) => x);
    expect(lying).toHaveLength(OBJECTIVES.fetchArrows.amount);
    const distance = Math.min(...lying.map((x) => Math.abs(x - 5.5)));
    expect(Math.abs(map.objectives[objective.target]!.x + 0.5 - 5.5)).toBe(distance);
  });

  test('advances with each thing picked up and ends with the last', () => {
    const room = scene('##########', '#@..k..k.#', '##########');
    room.runUntil('objectiveAdvanced', 200, EAST);
    expect(room.state.objective.progress).toBe(1);
    expect(room.runUntil('objectiveDone', 200, EAST)).toBeGreaterThan(0);
    expect(room.state.objective.target).toBe(-1);
  });

  test('asks for no more things than the place has room for', () => {
    const room = scene('########', '#@...u.#', '########');
    expect(room.state.objective).toMatchObject({ id: 'fetchFuses', needed: 1 });
  });
});

describe('powering', () => {
  const switchRoom = () => scene('##########', '#@s....z.#', '##########');

  test('takes as long at a switch as its table says, and lures with the loudspeakers', () => {
    const room = switchRoom();
    room.run(1, { hold: ['use'] });
    const took = room.runUntil('objectiveDone', 600, { hold: ['use'] });
    expect(Math.abs(took - ticks(OBJECTIVES.powerBroadcast.amount))).toBeLessThan(3);
    expect(room.happened.filter(({ name, value }) => name === 'noiseMade' && value === 40)).toHaveLength(1);
  });

  test('starts anew when the hand lets go', () => {
    const room = switchRoom();
    room.run(200, { hold: ['use'] });
    room.run(2);
    room.run(200, { hold: ['use'] });
    expect(room.state.objective.done).toBe(false);
  });

  test('goes from switch to switch', () => {
    const hall = scene('################', '#@s........s...#', '#............z.#', '################');
    hall.run(1, { hold: ['use'] });
    hall.runUntil('objectiveAdvanced', 300, { hold: ['use'] });
    expect(hall.state.objective).toMatchObject({ progress: 1, target: 1, done: false });
    hall.run(5);
    hall.run(300, { hold: ['use'] });
    expect(hall.state.objective.done).toBe(false);
    hall.run(200, { move: { gait: 'walk', angle: 0 } });
    hall.run(1, { hold: ['use'] });
    expect(hall.runUntil('objectiveDone', 300, { hold: ['use'] })).toBeGreaterThan(0);
  });
});

describe('holding', () => {
  test('does not count outside the zone, in a locker or on the ground', () => {
    const room = scene('##########', '#@cccc...#', '##########');
    room.run(30);
    expect(room.state.objective.progress).toBe(0);
    room.run(60, EAST);
    const { progress } = room.state.objective;
    expect(progress).toBeGreaterThan(0);
    room.state.leader.mode = 'hidden';
    room.run(10);
    expect(room.state.objective.progress).toBe(progress);
  });
});
