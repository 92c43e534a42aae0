import { describe, expect, test } from 'vitest';
import { makeNoise } from '../../src/sim/systems/make-noise.ts';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { darkScene, scene } from '../scenario.ts';

describe('noise', () => {
  test('a noise brings the dead to its place, not to its maker', () => {
    const hall = darkScene(
      '##############################',
      '#............................#',
      '#.............@..............#',
      '#............................#',
      '##############################',
    );
    const serial = hall.put('listener', 26, 2, 0);
    makeNoise(hall.state, 'glassBroken', 20.5, 2.5, 100, 'thing');
    let nearest = 99;
    for (let n = 0; n < 240; n++) {
      hall.run(1);
      nearest = Math.min(nearest, Math.abs(hall.state.zombies.x[hall.slot(serial)]! - 20.5));
    }
    expect(nearest).toBeLessThan(1.4);
    expect(hall.state.zombies.x[hall.slot(serial)]!).toBeGreaterThan(17);
  });

  test('walls muffle: behind them the same noise is not heard', () => {
    const open = scene('################', '#@............z#', '#..............#', '################');
    const walled = scene('################', '#@.....###....z#', '#......###.....#', '################');
    for (const hall of [open, walled]) {
      const serial = hall.put('shambler', 11, 1, 0);
      makeNoise(hall.state, 'glassBroken', 1.5, 1.5, 70, 'thing');
      const heard = hall.state.zombies.mode[hall.slot(serial)] === ZOMBIE_MODE.investigate;
      expect(heard).toBe(hall === open);
    }
  });

  test('running is heard where sneaking is not', () => {
    for (const gait of ['sneak', 'run'] as const) {
      const hall = darkScene(
        '####################',
        '#@.................#',
        '#..................#',
        '####################',
      );
      hall.put('listener', 14, 2, 0);
      hall.run(90, { move: { gait, angle: 0 } });
      expect(hall.count('zombieNoticed') > 0).toBe(gait === 'run');
    }
  });

  test('a phone alarm pulls hunters away from the leader', () => {
    const hall = scene(
      '################################',
      '#..............@...............#',
      '#..............................#',
      '################################',
    );
    const serial = hall.put('shambler', 22, 1, 128);
    const slot = hall.slot(serial);
    hall.state.zombies.mode[slot] = ZOMBIE_MODE.chase;
    hall.state.zombies.memory[slot] = 240;
    hall.state.zombies.goal[slot] = 0;
    hall.run(1, { hold: ['gadgetB'], aim: 128 });
    hall.runUntil('alarmRang', 120);
    hall.run(2);
    expect(hall.state.zombies.mode[hall.slot(serial)]).toBe(ZOMBIE_MODE.investigate);
  });
});
