import { describe, expect, test } from 'vitest';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { scene } from '../scenario.ts';

const ROOMS = ['############', '#...@D.....#', '#.T..#.....#', '############'];

/** A shambler behind the door that comes for the leader. */
function hunted() {
  const rooms = scene(...ROOMS);
  const serial = rooms.put('shambler', 8, 1, 128);
  const slot = rooms.slot(serial);
  rooms.state.zombies.mode[slot] = ZOMBIE_MODE.chase;
  rooms.state.zombies.memory[slot] = 9999;
  rooms.state.zombies.goal[slot] = 0;
  return rooms;
}

describe('doors', () => {
  test('a tap opens a door, another closes it', () => {
    const rooms = scene('#########', '#...@D..#', '#########');
    rooms.run(1, { hold: ['use'] });
    expect(rooms.state.openings[0]!.state).toBe('open');
    rooms.run(10);
    rooms.run(1, { hold: ['use'] });
    expect(rooms.state.openings[0]!.state).toBe('closed');
  });

  test('the dead beat a shut door down and come through', () => {
    const rooms = hunted();
    const ticks = rooms.runUntil('doorBroken', 1500);
    expect(ticks).toBeGreaterThan(500);
    expect(rooms.runUntil('leaderHurt', 600)).toBeGreaterThan(0);
  });

  test('holding Use drags the desk into the doorway, and it takes much longer', () => {
    const plain = hunted().runUntil('doorBroken', 4000);
    const rooms = hunted();
    rooms.run(90, { hold: ['use'] });
    expect(rooms.state.openings[0]!.barricade).toBe(1);
    expect(rooms.state.movables[0]!.standing).toBe(false);
    expect(rooms.state.tiles.solid[2 * 12 + 2]).toBe(0);
    const held = rooms.runUntil('doorBroken', 4000);
    expect(held + 90).toBeGreaterThan(plain * 2);
  });

  test('a door does not close on somebody', () => {
    const rooms = scene('#########', '#...@O..#', '#########');
    rooms.put('shambler', 5, 1, 0);
    rooms.run(1, { hold: ['use'] });
    expect(rooms.state.openings[0]!.state).toBe('open');
  });

  test('a window lets sight through, and a swing breaks it into a way', () => {
    const rooms = scene('#########', '#...@W..#', '#########');
    rooms.put('shambler', 7, 1, 128);
    rooms.run(12);
    expect(rooms.count('zombieNoticed')).toBe(1);
    rooms.run(20, { hold: ['strike'], aim: 0 });
    expect(rooms.state.openings[0]!.state).toBe('broken');
    expect(rooms.state.tiles.solid[9 + 5]).toBe(0);
  });
});

describe('lockers', () => {
  const room = ['##########', '#.L......#', '#.@......#', '##########'];

  test('are searched once, then hidden in', () => {
    const hall = scene(...room);
    hall.run(1, { hold: ['use'] });
    hall.runUntil('lockerSearched', 120);
    expect(hall.state.lockers[0]!.searched).toBe(true);
    hall.run(1, { hold: ['use'] });
    hall.runUntil('leaderHid', 60);
    expect(hall.state.leader.mode).toBe('hidden');
    hall.run(20);
    hall.run(1, { hold: ['use'] });
    expect(hall.state.leader.mode).toBe('free');
  });

  test('hide one from hunters that stood off, not from one that stood close', () => {
    for (const near of [false, true]) {
      const hall = scene(...room);
      hall.state.lockers[0]!.searched = true;
      const serial = hall.put('shambler', near ? 4 : 8, 2, 128);
      hall.run(10);
      hall.run(1, { hold: ['use'] });
      hall.runUntil('leaderHid', 60);
      expect(hall.state.zombies.mode[hall.slot(serial)] === ZOMBIE_MODE.chase).toBe(near);
      hall.run(300);
      expect(hall.count('leaderHurt') > 0).toBe(near);
    }
  });

  test('hold for a while only: in the end the dead sniff one out', () => {
    const hall = scene(
      '##############################',
      '#.L..........................#',
      '#.@..........................#',
      '##############################',
    );
    hall.state.lockers[0]!.searched = true;
    hall.put('shambler', 26, 2, 0);
    hall.run(1, { hold: ['use'] });
    hall.runUntil('leaderHid', 60);
    hall.run(600);
    expect(hall.state.leader.mode).toBe('hidden');
    expect(hall.runUntil('leaderHurt', 2400)).toBeGreaterThan(0);
  });
});
