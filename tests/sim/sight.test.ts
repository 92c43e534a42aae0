import { describe, expect, test } from 'vitest';
import { isLineClear } from '../../src/sim/world/line-of-sight.ts';
import { drawMap } from '../map-drawing.ts';
import { darkScene, scene } from '../scenario.ts';

const ROOM = ['####################', '#@.................#', '#..................#', '####################'];

describe('sight', () => {
  test('a line is clear along a floor and stopped by a wall, whichever way it is walked', () => {
    const map = drawMap('#######', '#..#..#', '#.....#', '#######');
    const clear = (...ray: number[]) => isLineClear(map.opaque, map.width, new Float64Array(ray));
    expect(clear(1.5, 2.5, 5.5, 2.5)).toBe(true);
    expect(clear(1.5, 1.5, 5.5, 1.5)).toBe(false);
    expect(clear(5.5, 1.5, 1.5, 1.5)).toBe(false);
  });

  test('the dead notice what stands in their cone, not behind their back', () => {
    for (const facing of [128, 0]) {
      const room = scene(...ROOM);
      room.put('shambler', 6, 1, facing);
      room.run(20);
      expect(room.count('zombieNoticed')).toBe(facing === 128 ? 1 : 0);
    }
  });

  test('darkness shortens their sight', () => {
    for (const dark of [false, true]) {
      const room = dark ? darkScene(...ROOM) : scene(...ROOM);
      room.put('shambler', 6, 1, 128);
      room.run(8);
      expect(room.count('zombieNoticed')).toBe(dark ? 0 : 1);
    }
  });

  test('the blind listener never sees', () => {
    const room = scene(...ROOM);
    room.put('listener', 4, 1, 128);
    room.run(40);
    expect(room.count('zombieNoticed')).toBe(0);
  });

  test('a shut door hides both sides from each other', () => {
    const rooms = scene('##########', '#@...D...#', '##########');
    rooms.put('shambler', 7, 1, 128);
    rooms.run(20);
    expect(rooms.count('zombieNoticed')).toBe(0);
    expect(rooms.state.zombies.seen[0]).toBe(0);
  });
});
