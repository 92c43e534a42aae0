import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROP_FIELD } from '../../src/art/places/place-job.ts';
import { SCHOOL_JOBS } from '../../src/art/places/school-jobs.ts';
import { rampNumber } from '../../src/art/raster/ramp-number.ts';
import type { Sprite } from '../../src/art/raster/sprite.ts';
import type { ArtPageFile } from '../../src/content/art-pages.ts';
import {
  BARRIER_LOOKS,
  doorFrame,
  FLAT_LOOKS,
  FURNITURE_LOOKS,
  GROUND_LOOKS,
  groundFrame,
  isGroundLook,
  LOCKER_LOOKS,
  lineFrame,
  MOVABLE_LOOKS,
  OPENING_STATES,
  TILE_LOOKS,
  tileFrame,
  WALL_FACE_LOOKS,
  WALL_HEIGHT,
  WALL_TOP_LOOKS,
  windowFrame,
} from '../../src/content/art-tiles.ts';

const TILE = 32;
const QUARTERS = [0, 1, 2, 3] as const;
const RUNS = ['across', 'along'] as const;

const pictures = new Map<string, Sprite>(SCHOOL_JOBS.flatMap((job) => [...job.render()]));
const page = JSON.parse(readFileSync('assets/art/school.json', 'utf8')) as ArtPageFile;

const OPENINGS = RUNS.flatMap((run) => [
  ...OPENING_STATES.door.map((state) => doorFrame(state, run)),
  ...OPENING_STATES.window.map((state) => windowFrame(state, run)),
]);

const NAMES = [
  ...TILE_LOOKS.flatMap((look) =>
    isGroundLook(look)
      ? QUARTERS.map((quarter) => groundFrame(look, quarter & 1, quarter >> 1))
      : [tileFrame(look)],
  ),
  ...Array.from({ length: 16 }, (_, ways) => lineFrame(ways)),
  ...OPENINGS,
];

/** Step of a ground's patch at a place, 0..63 in both directions. */
function stepAt(look: (typeof GROUND_LOOKS)[number], x: number, y: number): number {
  const quarter = pictures.get(groundFrame(look, Math.floor(x / TILE), Math.floor(y / TILE)))!;
  return quarter.step[(y % TILE) * TILE + (x % TILE)]!;
}

/** Mean difference of brightness between two columns, or two rows, of a ground's patch. */
function seamOf(look: (typeof GROUND_LOOKS)[number], from: number, to: number, isRow: boolean): number {
  let sum = 0;
  for (let at = 0; at < TILE * 2; at++) {
    const [a, b] = isRow
      ? [stepAt(look, at, from), stepAt(look, at, to)]
      : [stepAt(look, from, at), stepAt(look, to, at)];
    sum += Math.abs(a - b);
  }
  return sum / (TILE * 2);
}

describe('the pictures of the school', () => {
  it('are one for every look, line and state of an opening, and no more', () => {
    expect([...pictures.keys()].sort()).toEqual([...new Set(NAMES)].sort());
  });

  it('are all on the built page', () => {
    expect(NAMES.filter((name) => page.frames[name] === undefined)).toEqual([]);
  });

  it('show something', () => {
    const empty = [...pictures].filter(([, sprite]) => !sprite.alpha.some((cover) => cover > 0));
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('are the same every time', () => {
    for (const name of ['school deskBooks', 'school wall noticeFace', 'school litter bloodPool']) {
      const job = SCHOOL_JOBS.find((one) => one.name === name)!;
      expect(job.render()).toEqual(job.render());
    }
  });
});

describe('walls and openings of the school', () => {
  it.each([
    ...WALL_FACE_LOOKS.map(tileFrame),
    ...OPENINGS,
  ])('%s is a top over a face, one tile wide', (name) => {
    const { width, height, anchorX, anchorY } = pictures.get(name)!;
    expect([width, height, anchorX, anchorY]).toEqual([
      TILE,
      TILE + WALL_HEIGHT,
      TILE / 2,
      TILE + WALL_HEIGHT,
    ]);
  });

  it('faces and tops have no holes, so that nothing shines through a wall', () => {
    for (const look of [...WALL_FACE_LOOKS, ...WALL_TOP_LOOKS]) {
      expect(
        pictures.get(tileFrame(look))!.alpha.every((cover) => cover === 255),
        look,
      ).toBe(true);
    }
  });

  it('faces look south and tops look up', () => {
    for (const look of WALL_FACE_LOOKS) {
      const { normalY } = pictures.get(tileFrame(look))!;
      const mean = (from: number, to: number): number =>
        normalY.subarray(from * TILE, to * TILE).reduce((sum, value) => sum + value, 0) /
        ((to - from) * TILE);
      expect(mean(0, TILE), look).toBeGreaterThan(-30);
      expect(mean(TILE, TILE + WALL_HEIGHT), look).toBeLessThan(-60);
    }
  });

  it('an open door lets one see who stands in it', () => {
    const { alpha } = pictures.get(doorFrame('open', 'across'))!;
    expect(alpha[(TILE + 20) * TILE + TILE / 2]).toBe(0);
  });

  it('no two states of an opening look alike', () => {
    const seen = OPENINGS.map((name) => Buffer.from(pictures.get(name)!.step).toString('latin1'));
    expect(new Set(seen).size).toBe(OPENINGS.length);
  });
});

describe('grounds of the school', () => {
  it.each(GROUND_LOOKS)('%s meets itself without a seam', (look) => {
    for (const isRow of [false, true]) {
      const inside = Array.from({ length: 63 }, (_, at) => seamOf(look, at, at + 1, isRow));
      expect(seamOf(look, 63, 0, isRow)).toBeLessThanOrEqual(Math.max(...inside) + 0.1);
    }
  });

  it('is as bloody as its name says', () => {
    const blood = rampNumber('blood');
    for (const look of GROUND_LOOKS) {
      const isBloody = QUARTERS.some((quarter) =>
        pictures.get(groundFrame(look, quarter & 1, quarter >> 1))!.ramp.includes(blood),
      );
      expect(isBloody, look).toBe(look.startsWith('floorBlood'));
    }
  });
});

describe('things of the school', () => {
  it.each([
    ...FURNITURE_LOOKS,
    ...BARRIER_LOOKS,
    ...LOCKER_LOOKS,
    ...MOVABLE_LOOKS,
  ])('%s fits its field with room for its outline', (look) => {
    const { width, height, anchorX, anchorY } = pictures.get(tileFrame(look))!;
    expect(anchorX).toBeLessThan(PROP_FIELD.anchorX);
    expect(width - anchorX).toBeLessThan(PROP_FIELD.width - PROP_FIELD.anchorX);
    expect(anchorY).toBeLessThan(PROP_FIELD.anchorY);
    expect(height - anchorY).toBeLessThan(PROP_FIELD.height - PROP_FIELD.anchorY);
  });

  it('stand on their tile, not on that below', () => {
    for (const look of [...FURNITURE_LOOKS, ...LOCKER_LOOKS, ...MOVABLE_LOOKS]) {
      const { height, anchorY } = pictures.get(tileFrame(look))!;
      expect(height - anchorY, look).toBeLessThanOrEqual(10);
    }
  });

  it.each(FLAT_LOOKS)('%s lies on one tile', (look) => {
    const { width, height, anchorX, anchorY } = pictures.get(tileFrame(look))!;
    expect([width, height, anchorX, anchorY]).toEqual([TILE, TILE, TILE / 2, TILE]);
  });

  it('no two looks are one picture', () => {
    const seen = new Map<string, string>();
    for (const look of [...FURNITURE_LOOKS, ...FLAT_LOOKS, ...WALL_FACE_LOOKS]) {
      const { ramp, step } = pictures.get(tileFrame(look))!;
      const key = `${Buffer.from(ramp).toString('latin1')}${Buffer.from(step).toString('latin1')}`;
      expect(seen.get(key) ?? look, look).toBe(look);
      seen.set(key, look);
    }
  });
});
