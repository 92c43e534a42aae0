import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECALS, decalFrame, EFFECTS, effectFrame, pickupFrame } from '../../src/content/art.ts';
import type { ArtPage, ArtPageFile } from '../../src/content/art-pages.ts';
import { CAST, type CastAnimation, HELD_LOOKS, HELD_TILTS, HELD_TURNS } from '../../src/content/cast.ts';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { PLACE_IDS } from '../../src/content/places.ts';
import { SURVIVOR_IDS, SURVIVORS } from '../../src/content/survivors.ts';
import { ActorFrames } from '../../src/view/actor-frames.ts';
import { EARLY_PAGES, pagesOf } from '../../src/view/atlas-pages.ts';
import { FrameTable } from '../../src/view/frame-table.ts';
import { ShelfPlacer } from '../../src/view/shelf-placer.ts';

function fileOf(page: ArtPage): ArtPageFile {
  const path = new URL(`../../assets/art/${page}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as ArtPageFile;
}

function tableOf(pages: readonly ArtPage[]): FrameTable {
  const table = new FrameTable();
  for (const page of pages) table.learn(fileOf(page), 0, 0);
  return table;
}

const things = tableOf(['things']);
const missing = (names: readonly string[]): string[] => names.filter((name) => things.indexOf(name) === 0);

describe('the page of things has', () => {
  it('every effect', () => {
    expect(missing(EFFECTS.map(effectFrame))).toEqual([]);
  });

  it('every stain', () => {
    const kinds = Object.keys(DECALS) as (keyof typeof DECALS)[];
    const names = kinds.flatMap((kind) =>
      Array.from({ length: DECALS[kind] }, (_, pick) => decalFrame(kind, pick)),
    );
    expect(missing(names)).toEqual([]);
  });

  it('everything that can be picked up', () => {
    expect(missing(PICKUP_IDS.map(pickupFrame))).toEqual([]);
  });

  it('every weapon in every turn and tilt', () => {
    const actors = new ActorFrames(things);
    for (const look of HELD_LOOKS) {
      for (let turn = 0; turn < HELD_TURNS; turn++) {
        for (let tilt = 0; tilt < HELD_TILTS; tilt++)
          expect(actors.held(look, turn, tilt)).toBeGreaterThan(0);
      }
    }
  });
});

describe('the pages of a run', () => {
  it.each(SURVIVOR_IDS)('draw %s in every animation, from every side', (leader) => {
    const actors = new ActorFrames(tableOf(pagesOf('school', leader).first));
    const { look } = SURVIVORS[leader];
    for (const [animation, frames] of Object.entries(CAST[look].animations)) {
      for (let direction = 0; direction < 8; direction++) {
        for (let frame = 0; frame < frames; frame++) {
          const index = actors.body(look, 0, animation as CastAnimation, direction, frame);
          expect(index, `${animation}/${direction}/${frame}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it('draw a common zombie at once, and more kinds of them later', () => {
    const { first, later } = pagesOf('school', 'onjo');
    const table = tableOf(first);
    const actors = new ActorFrames(table);
    const bodies = () =>
      new Set([0, 1, 2, 3, 4, 5, 6, 7].map((body) => actors.body('shambler', body, 'walk', 6, 0)));
    const atFirst = bodies();
    expect(atFirst.has(0)).toBe(false);
    for (const page of later) table.learn(fileOf(page), 0, 0);
    actors.refresh();
    expect(bodies().size).toBeGreaterThan(atFirst.size);
  });

  it.each(PLACE_IDS)('fit one texture that every phone has, in %s', (place) => {
    for (const leader of SURVIVOR_IDS) {
      const { first, later } = pagesOf(place, leader);
      const placer = new ShelfPlacer(4096, 4096);
      for (const page of new Set([...EARLY_PAGES, ...first, ...later])) {
        const { width, height } = fileOf(page);
        expect(() => placer.place(width, height)).not.toThrow();
      }
    }
  });
});
