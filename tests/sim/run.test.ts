import { describe, expect, test } from 'vitest';
import { CARDS } from '../../src/content/cards.ts';
import { PERIOD } from '../../src/content/periods.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { idleInput } from '../../src/sim/input.ts';
import { step } from '../../src/sim/step.ts';
import { ticks } from '../../src/sim/time.ts';
import { drawMap } from '../map-drawing.ts';
import { scene } from '../scenario.ts';

const ROOM = ['##########', '#@.......#', '#.b......#', '##########'];

describe('a run', () => {
  test('goes from the bell through a fight to cards, and stands still until one is taken', () => {
    const room = scene(...ROOM);
    room.run(ticks(PERIOD.fightSeconds));
    expect(room.state.phase).toBe('cards');
    expect(new Set(room.state.offered).size).toBe(3);
    const { x } = room.state.leader;
    room.run(100, { move: { gait: 'run', angle: 0 } });
    expect(room.state.leader.x).toBe(x);
    const card = room.state.offered[1]!;
    room.run(1, { choice: 2 });
    expect(room.state.taken).toEqual([card]);
    expect(room.state.phase).toBe('break');
    for (const [stat, change] of Object.entries(CARDS[card].changes)) {
      const base = stat === 'arrowPierce' || stat === 'breakHeal' ? 0 : 100;
      expect(room.state.leader.stats[stat as keyof typeof room.state.leader.stats]).toBe(base + change);
    }
    room.run(1, { choice: 4 });
    expect(room.state.period).toBe(2);
    expect(room.state.periodsSurvived).toBe(1);
  });

  test('the score follows the design: periods, alive, kills, downs', () => {
    const room = scene(...ROOM);
    room.put('shambler', 2, 1, 0);
    room.run(12, { hold: ['strike'], aim: 0 });
    expect(room.state.score).toBe(500 + 12);
    room.run(ticks(PERIOD.fightSeconds));
    expect(room.state.score).toBe(1512);
  });

  test('only bodies of the budget count', () => {
    const room = scene(...ROOM);
    room.put('shambler', 2, 1, 0);
    room.state.zombies.counted[0] = 0;
    room.run(12, { hold: ['strike'], aim: 0 });
    expect(room.state.tally.kills).toBe(1);
    expect(room.state.tally.killScore).toBe(0);
  });

  test('one goes down first, gets up with a bandage, and is gone without', () => {
    for (const bandages of [1, 0]) {
      const room = scene(...ROOM);
      room.put('shambler', 2, 1, 128);
      room.state.leader.health = 5;
      room.state.leader.bandages = bandages;
      room.runUntil('leaderDowned', 400);
      expect(room.state.leader.mode).toBe('downed');
      room.state.zombies.count = 0;
      room.run(900, { hold: ['use'] });
      expect(room.state.phase === 'over').toBe(bandages === 0);
      expect(room.count('leaderRose')).toBe(bandages);
      expect(room.state.tally.downs).toBe(1);
    }
  });

  test('the end stands still and names what ended it', () => {
    const room = scene(...ROOM);
    room.state.leader.bandages = 0;
    for (let n = 0; n < 5; n++) room.put('runner', 4 + n, 1, 128);
    room.runUntil('runEnded', 3000);
    expect(room.state.phase).toBe('over');
    expect(room.state.death?.kind).toBe(1);
    const { tick } = room.state;
    room.run(10);
    expect(room.state.tick).toBe(tick);
  });

  test('picking up by walking over: bandages up to three', () => {
    const room = scene(...ROOM);
    room.run(40, { move: { gait: 'walk', angle: 32 } });
    expect(room.state.leader.bandages).toBe(2);
  });
});

describe('the end of a run', () => {
  test('after the bell, on the ground, is no survived period', () => {
    const hall = scene('######', '#@...#', '######');
    Object.assign(hall.state.leader, { bandages: 0, health: 0, mode: 'downed', bleedOut: 200 });
    hall.state.tally.downs = 1;
    hall.state.phaseTicks = ticks(PERIOD.fightSeconds) - 100;
    hall.run(300);
    expect(hall.state).toMatchObject({ phase: 'over', periodsSurvived: 0 });
    expect(hall.count('cardsOffered')).toBe(0);
  });

  test('came from behind when one looked away, not when one faced it', () => {
    for (const aim of [0, 128]) {
      const hall = scene('##########', '#........#', '#..@.....#', '#........#', '##########');
      hall.put('shambler', 4, 2, 128);
      hall.runUntil('leaderHurt', 300, { aim });
      expect(hall.state.death?.behind).toBe(aim === 128);
    }
  });
});

describe('objectives', () => {
  test('holding a zone fills, leaving it keeps what is there', () => {
    const room = scene('############', '#@cccc.....#', '#.cccc.....#', '############');
    expect(room.state.objective.id).toBe('holdCorridor');
    room.run(30, { move: { gait: 'walk', angle: 0 } });
    room.run(60);
    const part = room.state.objective.progress;
    expect(part).toBeGreaterThan(60);
    room.run(60 * 22);
    expect(room.state.objective.done).toBe(true);
    expect(room.count('objectiveDone')).toBe(1);
    expect(room.state.tally.objectiveSeconds).toBeGreaterThan(30);
  });
});

describe('the director', () => {
  /** Plays an idle run on a big dark map of rooms and records where bodies come in. */
  test('sends nobody nearer than seven tiles or in plain sight', () => {
    const rows = ['#'.repeat(60)];
    for (let y = 1; y < 39; y++) {
      let row = '#';
      for (let x = 1; x < 59; x++)
        row += y % 8 === 0 ? (x % 10 === 5 ? '.' : '#') : x % 12 === 0 && y % 8 !== 4 ? '#' : '.';
      rows.push(`${row}#`);
    }
    rows.push('#'.repeat(60));
    rows[20] = `${rows[20]!.slice(0, 30)}@${rows[20]!.slice(31)}`;
    const state = createGame({ place: 'school', map: drawMap(...rows), leader: 'onjo', seed: 3 });
    let spawned = 0;
    for (let n = 0; n < 4000; n++) {
      state.leader.health = 100;
      const before = state.zombies.nextSerial;
      step(state, idleInput());
      for (let i = 0; i < state.zombies.count; i++) {
        if (state.zombies.serial[i]! < before) continue;
        spawned++;
        const distance = Math.hypot(
          state.zombies.x[i]! - state.leader.x,
          state.zombies.y[i]! - state.leader.y,
        );
        expect(distance).toBeGreaterThan(6.5);
      }
    }
    expect(spawned).toBeGreaterThan(5);
  });
});
