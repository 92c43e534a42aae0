import { describe, expect, it } from 'vitest';
import type { Sprite } from '../../src/art/raster/sprite.ts';
import { THING_JOBS } from '../../src/art/things/thing-jobs.ts';
import {
  ARROW_TURNS,
  arrowFrame,
  DECALS,
  decalFrame,
  EFFECTS,
  effectFrame,
  FUTURE_ITEM_LOOKS,
  pickupFrame,
} from '../../src/content/art.ts';
import { HELD_LOOKS, HELD_TILTS, HELD_TURNS, heldFrame } from '../../src/content/cast.ts';
import { PICKUP_IDS } from '../../src/content/pickups.ts';

const pictures = new Map<string, Sprite>(THING_JOBS.flatMap((job) => [...job.render()]));

function keyOf(sprite: Sprite): string {
  return `${sprite.width} ${sprite.ramp.join()} ${sprite.step.join()}`;
}

describe('the things', () => {
  it('have every picture that the tables name', () => {
    const names = [
      ...EFFECTS.map(effectFrame),
      ...Array.from({ length: ARROW_TURNS }, (_, turn) => arrowFrame(turn)),
      ...[...PICKUP_IDS, ...FUTURE_ITEM_LOOKS].map(pickupFrame),
      ...(Object.keys(DECALS) as (keyof typeof DECALS)[]).flatMap((kind) =>
        Array.from({ length: DECALS[kind] }, (_, pick) => decalFrame(kind, pick)),
      ),
      ...HELD_LOOKS.flatMap((look) =>
        Array.from({ length: HELD_TURNS * HELD_TILTS }, (_, at) =>
          heldFrame(look, at % HELD_TURNS, Math.floor(at / HELD_TURNS)),
        ),
      ),
    ];
    expect([...pictures.keys()].sort()).toEqual([...names].sort());
  });

  it('show something in every picture', () => {
    const empty = [...pictures].filter(([, sprite]) => !sprite.alpha.some((cover) => cover > 0));
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('look the same every time', () => {
    for (const job of THING_JOBS.filter(({ name }) => !name.startsWith('held/'))) {
      for (const [name, sprite] of job.render()) expect([name, sprite]).toEqual([name, pictures.get(name)]);
    }
  });

  it('lie within the reach of a hand from the grip', () => {
    for (const [name, sprite] of pictures) {
      if (!name.startsWith('held/')) continue;
      expect(sprite.anchorX, name).toBeGreaterThanOrEqual(-12);
      expect(sprite.anchorX, name).toBeLessThanOrEqual(sprite.width + 12);
      expect(Math.max(sprite.width, sprite.height), name).toBeLessThan(100);
    }
  });

  it.each(HELD_LOOKS)('%s differs by turn when held level', (look) => {
    const turns = Array.from({ length: HELD_TURNS }, (_, turn) =>
      keyOf(pictures.get(heldFrame(look, turn, 2))!),
    );
    expect(new Set(turns).size).toBe(HELD_TURNS);
  });

  it('point east of the grip when turned east, and west when turned west', () => {
    for (const look of ['mopSpear', 'bat'] as const) {
      const east = pictures.get(heldFrame(look, 4, 2))!;
      const west = pictures.get(heldFrame(look, 12, 2))!;
      expect(east.anchorX).toBeLessThan(east.width / 2);
      expect(west.anchorX).toBeGreaterThan(west.width / 2);
    }
  });
});
