import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addFlesh } from '../../src/art/cast/flesh.ts';
import { addHair, HAIR_STYLES } from '../../src/art/cast/hair.ts';
import { createSkeleton, GIRL, strike } from '../../src/art/cast/skeleton.ts';
import { createSurvivor } from '../../src/art/cast/survivor-body.ts';
import { renderSurvivor, SURVIVOR_FIELD } from '../../src/art/cast/survivor-jobs.ts';
import { SURVIVOR_MODELS, type SurvivorLook } from '../../src/art/cast/survivors.ts';
import { LIVING, type LivingAnimation } from '../../src/art/motion/living.ts';
import { STANDING } from '../../src/art/motion/pose.ts';
import { rampNumber } from '../../src/art/raster/ramp-number.ts';
import { render } from '../../src/art/raster/render.ts';
import type { Sprite } from '../../src/art/raster/sprite.ts';
import type { ArtPageFile } from '../../src/content/art-pages.ts';
import { castFrame, HELD_TILTS, HELD_TURNS, SURVIVOR_ANIMATIONS } from '../../src/content/cast.ts';
import type { RampId } from '../../src/content/palette.ts';

const LOOKS = Object.keys(SURVIVOR_MODELS) as readonly SurvivorLook[];
const ANIMATIONS = Object.keys(SURVIVOR_ANIMATIONS) as readonly LivingAnimation[];
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7];
/** South-west, south, south-east. */
const TOWARD_US = [7, 0, 1];

function pixelsOf(sprite: Sprite, ramp: RampId): number {
  return sprite.ramp.reduce((count, value) => count + (value === rampNumber(ramp) ? 1 : 0), 0);
}

/** One frame of every animation of everybody, each in another direction. */
function samples(): { name: string; animation: LivingAnimation; sprite: Sprite }[] {
  return LOOKS.flatMap((look, row) => {
    const skeleton = createSurvivor(SURVIVOR_MODELS[look]);
    return ANIMATIONS.map((animation, column) => {
      const direction = (row * 3 + column * 5) % 8;
      const frame = (row + column) % SURVIVOR_ANIMATIONS[animation];
      const sprite = renderSurvivor(look, animation, direction, frame, skeleton);
      return { name: castFrame(look, 0, animation, direction, frame), animation, sprite };
    });
  });
}

/** The ramp at a pixel counted from the foot point, 0 where nothing is. */
function rampAt(sprite: Sprite, east: number, south: number): number {
  const [x, y] = [sprite.anchorX + east, sprite.anchorY + south];
  if (x < 0 || y < 0 || x >= sprite.width || y >= sprite.height) return 0;
  return sprite.ramp[y * sprite.width + x]!;
}

describe('the pages of the survivors', () => {
  it.each(LOOKS)('hold every frame of %s', (look) => {
    const page = JSON.parse(readFileSync(`assets/art/${look}.json`, 'utf8')) as ArtPageFile;
    for (const animation of ANIMATIONS) {
      for (const direction of DIRECTIONS) {
        for (let frame = 0; frame < SURVIVOR_ANIMATIONS[animation]; frame++) {
          const name = castFrame(look, 0, animation, direction, frame);
          const row = page.frames[name];
          expect(row, name).toBeDefined();
          expect(row![2]! * row![3]!, name).toBeGreaterThan(300);
        }
      }
    }
  });

  it.each(LOOKS)('are small enough to send: %s', (look) => {
    const bytes = readFileSync(`assets/art/${look}.webp`).length;
    const normals = readFileSync(`assets/art/${look}-normal.webp`).length;
    expect(bytes + normals).toBeLessThan(375 * 1024);
  });
});

describe('a survivor', () => {
  const drawn = samples();

  it('is never cut off by the edge of the field', () => {
    for (const { name, sprite } of drawn) {
      const left = SURVIVOR_FIELD.anchorX - sprite.anchorX;
      const top = SURVIVOR_FIELD.anchorY - sprite.anchorY;
      expect(Math.min(left, top), name).toBeGreaterThan(0);
      expect(left + sprite.width, name).toBeLessThan(SURVIVOR_FIELD.width);
      expect(top + sprite.height, name).toBeLessThan(SURVIVOR_FIELD.height);
    }
  });

  it('has a hand to hold things with inside every picture but those in which the hands are busy', () => {
    for (const { name, animation, sprite } of drawn) {
      const { grip } = sprite;
      if (LIVING[animation].isBusy === true) {
        expect(grip, name).toBeUndefined();
        continue;
      }
      expect(grip, name).toBeDefined();
      const { x, y, turn, tilt } = grip!;
      expect(x >= 0 && x < sprite.width && y >= 0 && y < sprite.height, name).toBe(true);
      expect(turn >= 0 && turn < HELD_TURNS && tilt >= 0 && tilt < HELD_TILTS, name).toBe(true);
    }
  });

  it('looks the same however often it is drawn', () => {
    const again = renderSurvivor('maru', 'run', 3, 2);
    expect(again).toEqual(renderSurvivor('maru', 'run', 3, 2));
  });

  it('points its weapon ahead when a blow lands', () => {
    for (const direction of DIRECTIONS) {
      for (const [animation, frame] of [
        ['thrust', 1],
        ['stab', 1],
        ['shoot', 0],
      ] as const) {
        const { grip } = renderSurvivor('suhyeok', animation, direction, frame);
        expect(grip).toMatchObject({ turn: direction * 2, tilt: 2 });
      }
    }
  });

  it('holds its weapon in front of the body when it looks at us and behind when it looks away', () => {
    expect(renderSurvivor('onjo', 'thrust', 0, 1).grip?.isBehind).toBe(false);
    expect(renderSurvivor('onjo', 'thrust', 4, 1).grip?.isBehind).toBe(true);
  });
});

describe('hair', () => {
  it.each(HAIR_STYLES)('leaves both eyes of a face to be seen: %s', (style) => {
    const skeleton = createSkeleton(GIRL);
    addFlesh(skeleton, { skin: 'skin', top: 'navy', legs: 'navy', shoes: 'shoe', eye: 'eye' });
    addHair(skeleton, style, 'hairBrown');
    strike(skeleton, { ...STANDING, twist: 0 }, 0);
    const sprite = render(skeleton.root, SURVIVOR_FIELD);
    const columns = new Set<number>();
    for (const [at, ramp] of sprite.ramp.entries()) {
      if (ramp === rampNumber('eye')) columns.add(Math.sign((at % sprite.width) - sprite.anchorX));
    }
    expect([...columns].sort()).toEqual(expect.arrayContaining([-1, 1]));
  });
});

describe('the eight', () => {
  it('differ from each other, standing and seen from the front, in most of their pixels', () => {
    const standing = LOOKS.map((look) => renderSurvivor(look, 'idle', 0, 0));
    for (const [index, one] of standing.entries()) {
      for (const other of standing.slice(index + 1)) {
        let seen = 0;
        let same = 0;
        for (let south = -52; south < 8; south++) {
          for (let east = -24; east < 24; east++) {
            const [mine, its] = [rampAt(one, east, south), rampAt(other, east, south)];
            if (mine === 0 && its === 0) continue;
            seen++;
            if (mine === its) same++;
          }
        }
        expect(same / seen).toBeLessThan(0.45);
      }
    }
  });

  it.each([
    ['namra', 'eyeRed', 2],
    ['jongah', 'lampCold', 2],
    ['juran', 'bandage', 30],
    ['juran', 'pink', 20],
    ['onjo', 'mustard', 80],
    ['cheongsan', 'bandage', 5],
    ['cheongsan', 'teal', 80],
    ['maru', 'orange', 60],
    ['dooseok', 'green', 1],
  ] as const)('%s is known by %s', (look, ramp, least) => {
    for (const direction of TOWARD_US) {
      expect(pixelsOf(renderSurvivor(look, 'idle', direction, 0), ramp)).toBeGreaterThanOrEqual(least);
    }
  });
});
