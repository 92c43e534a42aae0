import { describe, expect, it } from 'vitest';
import { StaticLight, TEXELS_PER_TILE } from '../../src/view/static-light.ts';
import { drawMap } from '../map-drawing.ts';

const MAP = drawMap('###########', '#....#....#', '#.*..D....#', '#....#....#', '###########');
const map = { ...MAP, lamps: [{ x: 2, y: 2, radius: 8, strength: 255, look: 'lamp' }] };

function gridWith(door: 'open' | 'closed') {
  const opaque = map.opaque.slice();
  opaque[2 * map.width + 5] = door === 'closed' ? 1 : 0;
  return { width: map.width, height: map.height, opaque };
}

function redAt(light: StaticLight, tileX: number, tileY: number): number {
  return light.red[(tileY * TEXELS_PER_TILE + 2) * light.width + tileX * TEXELS_PER_TILE + 2]!;
}

describe('a lamp', () => {
  it('lights its room and not the one behind a closed door', () => {
    const light = new StaticLight(map, gridWith('closed'));
    const dark = redAt(light, 7, 3);
    expect(redAt(light, 3, 2)).toBeGreaterThan(dark + 100);
    expect(redAt(light, 7, 2)).toBe(dark);
  });

  it('shines through the door once it is open, and no longer when it is shut', () => {
    const light = new StaticLight(map, gridWith('closed'));
    const before = light.red.slice();
    light.relight(gridWith('open'), 5, 2);
    expect(redAt(light, 7, 2)).toBeGreaterThan(redAt(light, 7, 1) + 20);
    light.relight(gridWith('closed'), 5, 2);
    expect(light.red).toEqual(before);
  });

  it('fades with distance', () => {
    const light = new StaticLight(map, gridWith('open'));
    expect(redAt(light, 3, 2)).toBeGreaterThan(redAt(light, 6, 2));
  });
});
