import { describe, expect, it } from 'vitest';
import {
  ACTOR_LOOKS,
  type ActorAnimation,
  type ActorLook,
  ARMED_ANIMATIONS,
  actorFrame,
  DECALS,
  decalFrame,
  EFFECTS,
  effectFrame,
  pickupFrame,
  SURVIVOR_LOOKS,
  WEAPON_LOOKS,
  weaponFrame,
} from '../../src/content/art.ts';
import {
  doorFrame,
  GROUND_LOOKS,
  groundFrame,
  OPENING_STATES,
  TILE_LOOKS,
  tileFrame,
  WALL_HEIGHT,
  windowFrame,
} from '../../src/content/art-tiles.ts';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { packShelves } from '../../src/view/paint/pack.ts';
import { paintSprites } from '../../src/view/paint/paint-atlas.ts';

const sprites = paintSprites();

function everyFrame(): string[] {
  const names: string[] = [];
  const directions = [0, 1, 2, 3, 4, 5, 6, 7];
  for (const [look, { variants, animations }] of Object.entries(ACTOR_LOOKS)) {
    for (const [animation, frames] of Object.entries(animations)) {
      for (let variant = 0; variant < variants; variant++) {
        for (let frame = 0; frame < frames; frame++) {
          for (const direction of directions) {
            names.push(actorFrame(look as ActorLook, variant, animation as ActorAnimation, direction, frame));
          }
        }
      }
    }
  }
  for (const look of SURVIVOR_LOOKS) {
    for (const weapon of WEAPON_LOOKS) {
      for (const animation of ARMED_ANIMATIONS) {
        for (const direction of directions) names.push(weaponFrame(look, weapon, animation, direction, 0));
      }
    }
  }
  for (const look of TILE_LOOKS) names.push(tileFrame(look));
  for (const look of GROUND_LOOKS)
    for (const quarter of [1, 2, 3]) names.push(groundFrame(look, quarter & 1, quarter >> 1));
  for (const run of ['across', 'along'] as const) {
    for (const state of OPENING_STATES.door) names.push(doorFrame(state, run));
    for (const state of OPENING_STATES.window) names.push(windowFrame(state, run));
  }
  for (const item of PICKUP_IDS) names.push(pickupFrame(item));
  for (const kind of Object.keys(DECALS) as (keyof typeof DECALS)[]) {
    for (let pick = 0; pick < DECALS[kind]; pick++) names.push(decalFrame(kind, pick));
  }
  for (const effect of EFFECTS) names.push(effectFrame(effect));
  return names;
}

describe('the painted atlas', () => {
  it('has a picture for every frame anybody can ask for', () => {
    expect(everyFrame().filter((name) => !sprites.has(name))).toEqual([]);
  });

  it('fits one page with nothing overlapping', () => {
    const { placed, height } = packShelves([...sprites.values()], 2048, 2048);
    const taken = new Uint8Array(2048 * height);
    for (const [sprite, { x, y }] of placed) {
      for (let row = y; row < y + sprite.height; row++) {
        for (let column = x; column < x + sprite.width; column++) taken[row * 2048 + column]!++;
      }
    }
    expect(taken.every((times) => times <= 1)).toBe(true);
    expect(height).toBeLessThanOrEqual(2048);
  });

  it('says how tall a page would have to be when it is too small', () => {
    expect(() => packShelves([...sprites.values()], 256, 256)).toThrow(/\d+ rows; 256 are allowed/);
  });

  it('is the same every time', () => {
    const again = paintSprites();
    const differing = [...sprites].filter(([name, sprite]) => {
      const other = again.get(name)!.pixels;
      return sprite.pixels.length !== other.length || sprite.pixels.some((pixel, at) => pixel !== other[at]);
    });
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('draws people about 46 pixels tall, a brute taller, with their feet on the anchor', () => {
    const student = sprites.get(actorFrame('cheongsan', 0, 'idle', 0, 0))!;
    const brute = sprites.get(actorFrame('brute', 0, 'hurt', 1, 0))!;
    expect(student.height).toBeGreaterThan(40);
    expect(student.height).toBeLessThan(56);
    expect(Math.abs(student.height - student.anchorY)).toBeLessThan(8);
    expect(brute.height).toBeGreaterThan(student.height);
  });

  it('a door can be cut between its face and its top, like the wall around it', () => {
    for (const state of OPENING_STATES.door) {
      const { width, height } = sprites.get(doorFrame(state, 'across'))!;
      expect([width, height]).toEqual([32, WALL_HEIGHT + 32]);
    }
  });
});
