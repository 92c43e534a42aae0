import { describe, expect, test } from 'vitest';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { scene } from '../scenario.ts';

const ROOM = [
  '##################',
  '#................#',
  '#................#',
  '#..@.............#',
  '#................#',
  '#................#',
  '##################',
];

describe('minds', () => {
  test('a shambler telegraphs its bite, and a step back makes it miss', () => {
    const room = scene(...ROOM);
    room.put('shambler', 5, 3, 128);
    room.runUntil('zombieWoundUp', 240);
    room.run(40, { move: { gait: 'run', angle: 128 }, hold: ['dash'] });
    expect(room.count('zombieMissed')).toBe(1);
    expect(room.state.leader.health).toBe(100);
  });

  test('one that stands still is bitten', () => {
    const room = scene(...ROOM);
    room.put('shambler', 5, 3, 128);
    expect(room.runUntil('leaderHurt', 300)).toBeGreaterThan(0);
    expect(room.state.leader.health).toBe(88);
  });

  test('a blow during the telegraph breaks it', () => {
    const room = scene(...ROOM);
    const serial = room.put('shambler', 5, 3, 128);
    room.runUntil('zombieWoundUp', 240);
    room.run(9, { hold: ['strike'], aim: 0 });
    expect(room.state.zombies.mode[room.slot(serial)]).toBe(ZOMBIE_MODE.stagger);
    expect(room.count('leaderHurt')).toBe(0);
  });

  test('a runner outruns a walking leader, then pants', () => {
    const room = scene(
      '########################################',
      `#@${'.'.repeat(37)}#`,
      '########################################',
    );
    const serial = room.put('runner', 7, 1, 128);
    let fastest = 0;
    let slowest = 9;
    for (let n = 0; n < 400 && room.slot(serial) >= 0; n++) {
      room.run(1);
      room.state.leader.health = 100;
      const speed = room.state.zombies.speed[room.slot(serial)]!;
      if (room.state.zombies.mode[room.slot(serial)] !== ZOMBIE_MODE.chase) continue;
      fastest = Math.max(fastest, speed);
      slowest = Math.min(slowest, speed);
    }
    expect(fastest).toBe(4.2);
    expect(slowest).toBeLessThan(2);
  });

  test('a howler calls the others, unless it is struck while it breathes in', () => {
    for (const struck of [false, true]) {
      const room = scene(...ROOM);
      const howler = room.put('howler', 8, 3, 128);
      const friend = room.put('shambler', 15, 1, 0);
      room.state.zombies.clock[room.slot(howler)] = 2000;
      room.runUntil('zombieWoundUp', 240);
      if (struck) room.runUntil('arrowHit', 60, { hold: ['shoot'], aim: 0 });
      room.run(80);
      expect(room.count('zombieHowled')).toBe(struck ? 0 : 1);
      if (!struck) expect(room.state.zombies.mode[room.slot(friend)]).not.toBe(ZOMBIE_MODE.wander);
    }
  });

  test('a brute grabs and throws; holding a button works one free first', () => {
    for (const struggles of [false, true]) {
      const room = scene(...ROOM);
      room.put('brute', 5, 3, 128);
      room.runUntil('leaderGrabbed', 400);
      expect(room.state.leader.mode).toBe('grabbed');
      room.run(150, struggles ? { hold: ['dash'] } : {});
      expect(room.count('leaderThrown')).toBe(struggles ? 0 : 1);
      expect(room.count('leaderFreed')).toBe(struggles ? 1 : 0);
    }
  });

  test('a brute is hard from the front and soft from behind', () => {
    const damage = (facing: number): number => {
      const room = scene(...ROOM);
      const serial = room.put('brute', 4, 3, facing);
      room.state.zombies.mode[room.slot(serial)] = ZOMBIE_MODE.stagger;
      room.state.zombies.modeTicks[room.slot(serial)] = -60;
      room.runUntil('zombieHurt', 30, { hold: ['strike'], aim: 0 });
      return room.happened.find((event) => event.name === 'zombieHurt')!.value;
    };
    expect(damage(0)).toBeGreaterThanOrEqual(damage(128) * 3);
  });

  test('a crowd never overlaps deeply and never enters a wall', () => {
    const room = scene(...ROOM);
    for (let n = 0; n < 40; n++) room.put('shambler', 5 + (n % 10), 1 + (n % 5), 128);
    for (let n = 0; n < 400; n++) {
      room.state.leader.health = 100;
      room.run(1);
    }
    const { zombies, tiles } = room.state;
    for (let i = 0; i < zombies.count; i++) {
      expect(tiles.solid[Math.floor(zombies.y[i]!) * tiles.width + Math.floor(zombies.x[i]!)]).toBe(0);
      for (let j = 0; j < i; j++) {
        expect(Math.hypot(zombies.x[i]! - zombies.x[j]!, zombies.y[i]! - zombies.y[j]!)).toBeGreaterThan(0.3);
      }
    }
  });
});
