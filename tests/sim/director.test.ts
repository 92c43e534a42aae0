import { beforeAll, describe, expect, test } from 'vitest';
import { DIRECTOR, PERIOD_BUDGETS } from '../../src/content/periods.ts';
import { ZOMBIE_KIND_IDS } from '../../src/content/zombies.ts';
import { loadMap } from '../../src/lab/load-map.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { idleInput } from '../../src/sim/input.ts';
import { PACING_IDS, type Pacing } from '../../src/sim/state.ts';
import { step } from '../../src/sim/step.ts';
import { budgetOf, noteHarm, openPeriod } from '../../src/sim/systems/direct.ts';
import { TICKS_PER_SECOND } from '../../src/sim/time.ts';
import type { GameMap } from '../../src/sim/world/game-map.ts';
import { type Scene, scene } from '../scenario.ts';

/** The director looks twice a second. */
const GRAIN = DIRECTOR.everyTicks / TICKS_PER_SECOND;

/** Seconds until the pacing changes, and to what. */
function nextPace(room: Scene): { pacing: Pacing; seconds: number } {
  const ticks = room.runUntil('pacingChanged', 4000);
  const event = room.happened.findLast(({ name }) => name === 'pacingChanged')!;
  return { pacing: PACING_IDS[event.kind]!, seconds: ticks / TICKS_PER_SECOND };
}

describe('the pacing', () => {
  test('builds up for forty seconds at most when nobody is harmed', () => {
    const room = scene('######', '#@...#', '######');
    const { pacing, seconds } = nextPace(room);
    expect(pacing).toBe('peak');
    expect(Math.abs(seconds - DIRECTOR.buildUpMaxSeconds)).toBeLessThanOrEqual(GRAIN);
  });

  test('peaks as soon as harm is great, sustains, fades, and gives a real lull', () => {
    for (let seed = 0; seed < 8; seed++) {
      const room = scene('######', '#@...#', '######');
      room.state.dice[0] = seed * 7919;
      room.run(60);
      noteHarm(room.state, 40);
      const peak = nextPace(room);
      expect(peak.pacing).toBe('peak');
      expect(peak.seconds).toBeLessThanOrEqual(GRAIN);
      const fade = nextPace(room);
      expect(fade.pacing).toBe('fade');
      expect(fade.seconds).toBeGreaterThanOrEqual(DIRECTOR.sustainSeconds[0]);
      expect(fade.seconds).toBeLessThanOrEqual(DIRECTOR.sustainSeconds[1] + GRAIN);
      const relax = nextPace(room);
      expect(relax.pacing).toBe('relax');
      expect(relax.seconds).toBeLessThanOrEqual(DIRECTOR.fadeMaxSeconds + GRAIN);
      const buildUp = nextPace(room);
      expect(buildUp.pacing).toBe('buildUp');
      expect(buildUp.seconds).toBeGreaterThanOrEqual(DIRECTOR.relaxSeconds[0]);
      expect(buildUp.seconds).toBeLessThanOrEqual(DIRECTOR.relaxSeconds[1] + GRAIN);
    }
  });

  test('calms down only after some seconds without harm', () => {
    const room = scene('######', '#@...#', '######');
    noteHarm(room.state, 10);
    const { intensity } = room.state.director;
    room.run(DIRECTOR.calmSeconds * TICKS_PER_SECOND - DIRECTOR.everyTicks);
    expect(room.state.director.intensity).toBe(intensity);
    room.run(4 * DIRECTOR.everyTicks);
    expect(room.state.director.intensity).toBeLessThan(intensity);
  });

  test('counts harm to 1 and no further', () => {
    const { state } = scene('######', '#@...#', '######');
    noteHarm(state, 5000);
    expect(state.director.intensity).toBe(1);
  });
});

describe('the budget', () => {
  test('saws down on purpose', () => {
    for (const period of [4, 8, 12]) {
      expect(budgetOf(period).bodies).toBeLessThan(budgetOf(period - 1).bodies);
    }
  });

  test('grows beyond the written periods, up to a crowd that a screen can hold', () => {
    expect(budgetOf(9).bodies).toBeGreaterThan(PERIOD_BUDGETS.at(-1)!.bodies);
    expect(budgetOf(40).alive).toBe(DIRECTOR.aliveCap);
    expect(budgetOf(40).runnerPercent).toBeLessThanOrEqual(60);
  });
});

describe('those it sends into the school', () => {
  let map: GameMap;
  beforeAll(async () => {
    map = await loadMap('school');
  });

  /** Half a minute of a period with a leader who stands there and cannot be hurt. */
  function watch(period: number, pacing: Pacing) {
    const state = createGame({ place: 'school', map, leader: 'onjo', seed: 5 });
    state.zombies.count = 0;
    state.period = period;
    openPeriod(state);
    const { director } = state;
    const seen = { most: 0, kinds: new Set<string>(), spawned: 0, budget: director.bodies };
    for (let tick = 0; tick < 1800; tick++) {
      Object.assign(director, { pacing, pacingTicks: 0, pacingLength: 9999, intensity: 0 });
      state.leader.mercy = 9;
      const events = step(state, idleInput());
      for (let i = 0; i < events.count; i++) {
        const event = events.list[i]!;
        if (event.name !== 'zombieSpawned') continue;
        seen.spawned++;
        seen.kinds.add(ZOMBIE_KIND_IDS[event.kind]!);
      }
      seen.most = Math.max(seen.most, state.zombies.count);
    }
    return { ...seen, left: director.bodies, specials: director.specials };
  }

  test('are only shamblers in the first period', () => {
    expect([...watch(1, 'buildUp').kinds]).toEqual(['shambler']);
  });

  test('are never more at once than the period allows', () => {
    expect(watch(1, 'buildUp').most).toBeLessThanOrEqual(budgetOf(1).alive);
    expect(watch(5, 'peak').most).toBeLessThanOrEqual(budgetOf(5).alive);
  });

  test('are far fewer in a lull than in a build-up', () => {
    const busy = watch(3, 'buildUp').spawned;
    expect(busy).toBeGreaterThan(10);
    expect(watch(3, 'relax').spawned * 2).toBeLessThan(busy);
  });

  test('are paid from the budget, so that nothing can be farmed', () => {
    const { spawned, budget, left, specials } = watch(4, 'buildUp');
    const special = budgetOf(4).specials - specials;
    expect(spawned).toBe(budget - left + special);
  });
});
