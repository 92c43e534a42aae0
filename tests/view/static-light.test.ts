import { describe, expect, it } from 'vitest';
import schoolJson from '../../src/content/maps/school.json' with { type: 'json' };
import { createGame } from '../../src/sim/create-game.ts';
import { bakeLight } from '../../src/sim/world/bake-light.ts';
import { parseMap } from '../../src/sim/world/parse-map.ts';
import { lampKind } from '../../src/view/lamp-kinds.ts';
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

describe('the light that is drawn', () => {
  it('comes from where the lamp is', () => {
    const light = new StaticLight(map, gridWith('open'));
    const eastAt = (tileX: number) => {
      const texel = (2 * TEXELS_PER_TILE + 2) * light.width + tileX * TEXELS_PER_TILE + 2;
      return light.directions.bytes[texel * 2]! - 128;
    };
    expect(eastAt(1)).toBeGreaterThan(10);
    expect(eastAt(4)).toBeLessThan(-10);
  });

  it('agrees with the light that counts: what the rules call lit is drawn lit, what they call dark is not', () => {
    const school = parseMap(schoolJson);
    const state = createGame({ place: 'school', leader: 'onjo', seed: 1, map: school });
    const steady = school.lamps.filter((lamp) => lampKind(lamp.look).life === 'steady');
    const grid = { width: school.width, height: school.height, opaque: state.tiles.opaque };
    const ruled = bakeLight(grid, steady);
    const drawn = new StaticLight(school, grid);
    const bare = new StaticLight({ ...school, lamps: [] }, grid);
    let lit = 0;
    let drawnLit = 0;
    let dark = 0;
    let drawnDark = 0;
    for (let tile = 0; tile < ruled.length; tile++) {
      if (grid.opaque[tile] === 1) continue;
      const x = tile % school.width;
      const y = Math.floor(tile / school.width);
      const texel = (y * TEXELS_PER_TILE + 2) * drawn.width + x * TEXELS_PER_TILE + 2;
      const given = Math.max(
        drawn.red[texel]! - bare.red[texel]!,
        drawn.green[texel]! - bare.green[texel]!,
        drawn.blue[texel]! - bare.blue[texel]!,
      );
      if (ruled[tile]! >= 64) {
        lit++;
        if (given >= 16) drawnLit++;
      } else if (ruled[tile] === 0) {
        dark++;
        if (given < 48) drawnDark++;
      }
    }
    expect(lit).toBeGreaterThan(300);
    expect(dark).toBeGreaterThan(300);
    expect(drawnLit / lit).toBeGreaterThan(0.98);
    expect(drawnDark / dark).toBeGreaterThan(0.98);
  });
});
