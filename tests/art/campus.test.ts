import { describe, expect, it } from 'vitest';
import { CAMPUS_JOBS, CAMPUS_PROPS } from '../../src/art/places/campus-jobs.ts';
import { type CampusProp, fieldOf } from '../../src/art/places/campus-prop.ts';
import type { Sprite } from '../../src/art/raster/sprite.ts';
import { groundFrame, TILE_LOOKS, tileFrame } from '../../src/content/art-tiles.ts';
import {
  CAMPUS_FOOTPRINTS,
  CAMPUS_GROUND_LOOKS,
  CAMPUS_LOOKS,
  CAMPUS_PROP_LOOKS,
  CAMPUS_WALL_FACE_LOOKS,
  CAMPUS_WALL_TOP_LOOKS,
  type CampusPropLook,
} from '../../src/content/art-tiles-campus.ts';

const GROUNDS: ReadonlySet<string> = new Set(CAMPUS_GROUND_LOOKS);
const pictures = new Map<string, Sprite>(CAMPUS_JOBS.flatMap((job) => [...job.render()]));

function sizeOf(name: string): readonly [number, number] {
  const { width, height } = pictures.get(name)!;
  return [width, height];
}

describe('the campus', () => {
  it('has every picture that the tables name, and no name that the school has', () => {
    const names = CAMPUS_LOOKS.flatMap((look) =>
      GROUNDS.has(look)
        ? [0, 1, 2, 3].map((quarter) =>
            groundFrame(look as (typeof CAMPUS_GROUND_LOOKS)[number], quarter & 1, quarter >> 1),
          )
        : [tileFrame(look)],
    );
    expect([...pictures.keys()].sort()).toEqual([...names].sort());
    const school = new Set<string>(TILE_LOOKS);
    expect(CAMPUS_LOOKS.filter((look) => school.has(look))).toEqual([]);
  });

  it('shows something in every picture', () => {
    const empty = [...pictures].filter(([, sprite]) => !sprite.alpha.some((cover) => cover > 0));
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('paves whole tiles and builds walls as high as those of the school', () => {
    for (const look of CAMPUS_GROUND_LOOKS) {
      for (const quarter of [0, 1, 2, 3])
        expect(sizeOf(groundFrame(look, quarter & 1, quarter >> 1)), look).toEqual([32, 32]);
    }
    for (const look of CAMPUS_WALL_FACE_LOOKS) expect(sizeOf(tileFrame(look)), look).toEqual([32, 72]);
    for (const look of CAMPUS_WALL_TOP_LOOKS) expect(sizeOf(tileFrame(look)), look).toEqual([32, 32]);
    for (const look of [...CAMPUS_WALL_FACE_LOOKS, ...CAMPUS_WALL_TOP_LOOKS])
      expect(
        pictures.get(tileFrame(look))!.alpha.every((cover) => cover === 255),
        look,
      ).toBe(true);
  });

  it('cuts no prop off at the edge of its field', () => {
    for (const look of CAMPUS_PROP_LOOKS) {
      const field = fieldOf(look, CAMPUS_PROPS[look] as CampusProp);
      const { width, height, anchorX, anchorY } = pictures.get(tileFrame(look))!;
      const [left, top] = [field.anchorX - anchorX, field.anchorY - anchorY];
      expect(Math.min(left, top), look).toBeGreaterThan(0);
      expect(left + width, look).toBeLessThan(field.width);
      expect(top + height, look).toBeLessThan(field.height);
    }
  });

  it('stands on no more ground than its footprint, but for what leans over', () => {
    const lean = new Set<CampusPropLook>([
      'libraryShelfFallen',
      'festivalStage',
      'bicycleFallen',
      'ambulance',
    ]);
    for (const look of CAMPUS_PROP_LOOKS) {
      if (lean.has(look) || look.startsWith('tree') || look.startsWith('lamp')) continue;
      const [wide] = CAMPUS_FOOTPRINTS[look] ?? [1, 1];
      expect(pictures.get(tileFrame(look))!.width, look).toBeLessThanOrEqual(wide * 32 + 24);
    }
  });

  it('looks the same every time', () => {
    for (const job of CAMPUS_JOBS.filter((_, at) => at % 9 === 0)) {
      for (const [name, sprite] of job.render()) expect([name, sprite]).toEqual([name, pictures.get(name)]);
    }
  });
});
