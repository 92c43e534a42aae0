import { describe, expect, test } from 'vitest';
import { BOW } from '../../src/content/weapons.ts';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { scene } from '../scenario.ts';

const HALL = ['##############', '#............#', '#@...........#', '#............#', '##############'];
const SHOOT = { hold: ['shoot'], aim: 0 } as const;

describe('an arrow', () => {
  test('ends in the first body, and in the second when it pierces', () => {
    for (const pierce of [0, 1]) {
      const hall = scene(...HALL);
      hall.state.leader.stats.arrowPierce = pierce;
      const near = hall.put('brute', 5, 2, 128);
      const far = hall.put('brute', 8, 2, 128);
      hall.runUntil('arrowStuck', 120, SHOOT);
      const struck = hall.happened.filter(({ name }) => name === 'arrowHit').map(({ id }) => id);
      expect(struck).toEqual(pierce === 0 ? [near] : [near, far]);
    }
  });

  test('strikes a body once on its way through', () => {
    const hall = scene(...HALL);
    hall.state.leader.stats.arrowPierce = 3;
    hall.put('brute', 5, 2, 128);
    hall.runUntil('arrowStuck', 120, SHOOT);
    expect(hall.count('arrowHit')).toBe(1);
  });

  test('sticks in a wall and in a shut door, and flies through an open one', () => {
    const stuckAt = (row: string): number => {
      const hall = scene('################', row, '################');
      hall.runUntil('arrowStuck', 120, SHOOT);
      return hall.happened.find(({ name }) => name === 'arrowStuck')!.x;
    };
    expect(stuckAt('#@....D........#')).toBeCloseTo(6, 0);
    expect(stuckAt('#@....O........#')).toBeCloseTo(15, 0);
    expect(stuckAt('#@.......#.....#')).toBeCloseTo(9, 0);
  });

  test('breaks a window and flies on', () => {
    const hall = scene('##############', '#@....W......#', '##############');
    const serial = hall.put('brute', 10, 1, 128);
    hall.runUntil('arrowHit', 120, SHOOT);
    expect(hall.state.openings[0]!.state).toBe('broken');
    expect(hall.happened.find(({ name }) => name === 'arrowHit')!.id).toBe(serial);
  });

  test('flies over low furniture, and tall furniture stops it', () => {
    for (const [letter, hits] of [
      ['f', 1],
      ['F', 0],
    ] as const) {
      const hall = scene('##############', `#@....${letter}......#`, '##############');
      hall.put('brute', 10, 1, 128);
      hall.run(90, SHOOT);
      expect(Math.min(1, hall.count('arrowHit'))).toBe(hits);
    }
  });

  test('drops when its range is flown, wherever one shoots to', () => {
    const rows = Array.from(
      { length: 38 },
      (_, y) => `#${(y === 18 ? '@' : '.').padStart(19, '.')}${'.'.repeat(18)}#`,
    );
    for (let aim = 0; aim < 256; aim += 32) {
      const hall = scene('#'.repeat(39), ...rows, '#'.repeat(39));
      hall.runUntil('arrowStuck', 120, { hold: ['shoot'], aim });
      const { x, y } = hall.happened.find(({ name }) => name === 'arrowStuck')!;
      const { leader } = hall.state;
      expect(Math.abs(Math.hypot(x - leader.x, y - leader.y) - BOW.range)).toBeLessThan(0.3);
    }
  });

  test('is whole afterwards about as often as the table says', () => {
    const hall = scene('######', '#@...#', '######');
    for (let shot = 0; shot < 150; shot++) {
      hall.state.leader.arrows = 9;
      hall.state.phaseTicks = 0;
      for (const pickup of hall.state.pickups) pickup.alive = false;
      expect(hall.runUntil('arrowStuck', 90, SHOOT)).toBeGreaterThan(0);
    }
    const whole = hall.happened.filter(({ name }) => name === 'pickupDropped').length;
    expect(Math.abs((whole * 100) / hall.count('arrowStuck') - BOW.keepPercent)).toBeLessThan(12);
  });

  test('is heard where it strikes, not where it came from', () => {
    const hall = scene(
      '################',
      '#@.............#',
      '#..............#',
      '#..............#',
      '################',
    );
    const listener = hall.put('listener', 12, 3, 0);
    hall.runUntil('arrowStuck', 120, SHOOT);
    const { zombies, goals, tiles } = hall.state;
    const slot = hall.slot(listener);
    expect(zombies.mode[slot]).toBe(ZOMBIE_MODE.investigate);
    expect(goals[zombies.goal[slot]!]!.wanted % tiles.width).toBeGreaterThan(12);
  });

  test('is heard when it breaks a window', () => {
    const hall = scene('##############', '#@....W......#', '##############');
    const serial = hall.put('shambler', 11, 1, 0);
    hall.runUntil('doorBroken', 200, { aim: 0, hold: ['shoot'] });
    expect(hall.state.zombies.mode[hall.slot(serial)]).toBe(ZOMBIE_MODE.investigate);
  });

  test('strikes each of two bodies that stand in one another once', () => {
    const hall = scene('##############', '#@...........#', '##############');
    hall.state.leader.stats.arrowPierce = 2;
    const serials = [hall.put('brute', 5, 1, 0), hall.put('brute', 5, 1, 0)];
    hall.state.zombies.x[hall.slot(serials[1]!)] = 5.8;
    hall.runUntil('arrowStuck', 200, { aim: 0, hold: ['shoot'] });
    expect(hall.happened.filter(({ name }) => name === 'arrowHit').map(({ id }) => id)).toEqual(serials);
  });
});
