import { describe, expect, test } from 'vitest';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { scene, sceneWith } from '../scenario.ts';

const ROOM = ['##############', '#............#', '#..@.........#', '#............#', '##############'];

describe('weapons', () => {
  test('a swing hurts, staggers and shoves what is in its wedge, and nothing behind', () => {
    const room = scene(...ROOM);
    const ahead = room.put('brute', 4, 2, 128);
    const behind = room.put('shambler', 1, 2, 128);
    room.run(12, { hold: ['strike'], aim: 0 });
    expect(room.state.zombies.health[room.slot(ahead)]!).toBeLessThan(420);
    expect(room.state.zombies.health[room.slot(behind)]).toBe(70);
  });

  test('the bat sweeps several, the spear reaches farther', () => {
    for (const [leader, targets] of [
      ['suhyeok', 3],
      ['onjo', 2],
    ] as const) {
      const room = sceneWith(leader, ...ROOM);
      room.put('shambler', 4, 1, 128);
      room.put('shambler', 4, 2, 128);
      room.put('shambler', 4, 3, 128);
      room.runUntil('strikeSwung', 30, { hold: ['strike'], aim: 0 });
      expect(room.count('strikeHit')).toBeLessThanOrEqual(targets);
    }
    const reach = (leader: 'onjo' | 'suhyeok'): number => {
      const room = sceneWith(leader, ...ROOM);
      room.put('listener', 5, 2, 0);
      room.run(12, { hold: ['strike'], aim: 0 });
      return room.count('strikeHit');
    };
    expect(reach('onjo')).toBe(1);
    expect(reach('suhyeok')).toBe(0);
  });

  test('a blow in the back of one that knows nothing kills at once', () => {
    const room = scene(...ROOM);
    const serial = room.put('shambler', 4, 2, 0);
    room.run(12, { hold: ['strike'], aim: 0 });
    expect(room.slot(serial)).toBe(-1);
    expect(room.state.tally.unseenKills).toBe(1);
  });

  test('no swing goes through a wall', () => {
    const rooms = scene('##########', '#..@#....#', '##########');
    rooms.put('shambler', 5, 1, 0);
    rooms.run(20, { hold: ['strike'], aim: 0 });
    expect(rooms.count('strikeHit')).toBe(0);
  });

  test('an arrow is drawn, flies, hurts and can be fetched back', () => {
    const room = scene(...ROOM);
    const arrows = room.state.leader.arrows;
    room.put('brute', 10, 2, 128);
    room.runUntil('arrowHit', 90, { hold: ['shoot'], aim: 0 });
    expect(room.count('arrowHit')).toBe(1);
    expect(room.state.leader.arrows).toBe(arrows - 1);
    room.state.zombies.count = 0;
    room.run(200, { hold: ['shoot'], aim: 64 });
    room.run(200, { move: { gait: 'walk', angle: 64 } });
    expect(room.count('pickupTaken')).toBeGreaterThan(0);
  });

  test('an empty quiver says no', () => {
    const room = scene(...ROOM);
    room.state.leader.arrows = 0;
    room.run(5, { hold: ['shoot'], aim: 0 });
    expect(room.count('refused')).toBe(1);
    expect(room.count('arrowLoosed')).toBe(0);
  });

  test('the extinguisher blinds and slows what stands in its cone', () => {
    const room = scene(...ROOM);
    const serial = room.put('shambler', 5, 2, 128);
    room.run(1, { hold: ['gadgetA'], aim: 0 });
    const slot = room.slot(serial);
    expect(room.state.zombies.blind[slot]!).toBeGreaterThan(100);
    expect(room.state.zombies.mode[slot]).toBe(ZOMBIE_MODE.stagger);
    expect(room.state.leader.extinguisher).toBe(2);
  });

  test('a tired swing hits weaker than a rested one', () => {
    const damage = (stamina: number): number => {
      const room = scene(...ROOM);
      room.put('brute', 4, 2, 64);
      room.state.leader.stamina = stamina;
      room.runUntil('zombieHurt', 30, { hold: ['strike'], aim: 0 });
      return room.happened.find((event) => event.name === 'zombieHurt')!.value;
    };
    expect(damage(0)).toBeLessThan(damage(100));
  });
});
