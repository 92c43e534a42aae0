import { describe, expect, it } from 'vitest';
import { bakeLight } from '../../src/sim/world/bake-light.ts';
import { drawMap } from '../map-drawing.ts';

describe('baked light', () => {
  const map = drawMap('#########', '#.......#', '####.####', '#.......#', '#########');
  const lamp = { x: 4, y: 1, radius: 4, strength: 200, look: 'lamp' };
  const light = bakeLight(map, [lamp]);
  const at = (x: number, y: number): number => light[y * map.width + x]!;

  it('fades evenly to nothing at the radius', () => {
    expect([at(4, 1), at(5, 1), at(6, 1), at(7, 1)]).toEqual([200, 150, 100, 50]);
    expect(at(1, 1)).toBe(50);
  });

  it('falls on walls and through gaps, but not behind walls', () => {
    expect(at(4, 3)).toBe(100);
    expect(at(3, 2)).toBeGreaterThan(0);
    expect(at(1, 3)).toBe(0);
  });

  it('adds up, and stops at full light', () => {
    expect(bakeLight(map, [lamp, lamp])[map.width + 4]).toBe(255);
  });
});
