import { describe, expect, test } from 'vitest';
import { PLAYER } from '../../src/content/player.ts';
import { scene } from '../scenario.ts';

const HALL = ['####################', '#@.................#', '#..................#', '####################'];

describe('walking', () => {
  test.each([
    ['sneak', PLAYER.sneakSpeed],
    ['walk', PLAYER.walkSpeed],
    ['run', PLAYER.runSpeed],
  ] as const)('a %s covers its tiles a second', (gait, speed) => {
    const hall = scene(...HALL);
    hall.run(30, { move: { gait, angle: 0 } });
    const before = hall.state.leader.x;
    hall.run(60, { move: { gait, angle: 0 } });
    expect(hall.state.leader.x - before).toBeCloseTo(speed, 1);
  });

  test('a wall stops the leader and lets it slide along', () => {
    const hall = scene(...HALL);
    hall.run(120, { move: { gait: 'run', angle: 208 } });
    expect(hall.state.leader.y).toBeCloseTo(1 + PLAYER.radius, 5);
    expect(hall.state.leader.x).toBeGreaterThan(2);
  });

  test('running spends stamina, resting brings it back, and without it running is walking', () => {
    const hall = scene('########', '#@.....#', '########');
    hall.run(60, { move: { gait: 'run', angle: 0 } });
    const tired = hall.state.leader.stamina;
    expect(tired).toBeLessThan(hall.state.leader.maxStamina - 10);
    hall.run(180);
    expect(hall.state.leader.stamina).toBeGreaterThan(tired);
    hall.state.leader.stamina = 0;
    hall.run(1, { move: { gait: 'run', angle: 128 } });
    expect(hall.state.leader.gait).toBe('walk');
  });

  test('a dash covers its distance, untouchable, and not through walls', () => {
    const hall = scene(...HALL);
    hall.run(1, { move: { gait: 'walk', angle: 0 }, hold: ['dash'] });
    expect(hall.state.leader.mercy).toBeGreaterThan(0);
    hall.run(14);
    expect(hall.state.leader.x - 1.5).toBeGreaterThan(PLAYER.dashDistance - 0.2);
    hall.run(120);
    hall.run(20, { move: { gait: 'walk', angle: 192 }, hold: ['dash'] });
    expect(hall.state.leader.y).toBeGreaterThanOrEqual(1 + PLAYER.radius - 1e-9);
  });

  test('stairs lead to the landing of the other stairs, and the dead follow', () => {
    const house = scene(
      '############',
      '#...@..U...#',
      '############',
      '#...V......#',
      '#..........#',
      '############',
    );
    const serial = house.put('shambler', 1, 1, 0);
    house.runUntil('leaderClimbed', 120, { move: { gait: 'walk', angle: 0 } });
    expect(house.state.leader.y).toBeGreaterThan(4);
    house.run(900);
    expect(house.state.zombies.y[house.slot(serial)]!).toBeGreaterThan(3);
  });
});
