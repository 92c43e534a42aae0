import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Body, DEAD_BODIES } from '../../src/art/dead/bodies.ts';
import { DEAD_FIELD, renderFrame } from '../../src/art/dead/dead-jobs.ts';
import type { DeadAnimation } from '../../src/art/dead/motion-keys.ts';
import { coloursOf } from '../../src/art/pages/contact-sheet.ts';
import { rampNumber } from '../../src/art/raster/ramp-number.ts';
import type { Sprite } from '../../src/art/raster/sprite.ts';
import type { ArtPage, ArtPageFile } from '../../src/content/art-pages.ts';
import { CAST, castFrame, DEAD_ANIMATIONS } from '../../src/content/cast.ts';
import { EMISSION, type PaletteId, type RampId } from '../../src/content/palette.ts';

const PAGES = new Map<ArtPage, ArtPageFile>();
for (const { page } of DEAD_BODIES) {
  PAGES.set(page, JSON.parse(readFileSync(`assets/art/${page}.json`, 'utf8')) as ArtPageFile);
}

const STANDING = new Map(DEAD_BODIES.map((body) => [nameOf(body), renderFrame(body, 'idle', 0, 0)]));

function nameOf(body: Body): string {
  return `${body.look}${body.body}`;
}

function palettesOf(body: Body): readonly PaletteId[] {
  return CAST[body.look].bodies[body.body]!;
}

/** Every body of the cast that is dead, as the names it goes by. */
function deadOfCast(): string[] {
  return Object.entries(CAST).flatMap(([look, row]) =>
    'howl' in row.animations ? row.bodies.map((_, body) => `${look}${body}`) : [],
  );
}

/** How much two outlines share, feet on feet: 1 is the same outline. */
function likeness(one: Sprite, other: Sprite): number {
  let both = 0;
  let either = 0;
  for (let y = 0; y < DEAD_FIELD.height; y++) {
    for (let x = 0; x < DEAD_FIELD.width; x++) {
      const a = isSolid(one, x, y);
      const b = isSolid(other, x, y);
      if (a && b) both++;
      if (a || b) either++;
    }
  }
  return both / either;
}

function isSolid(sprite: Sprite, fieldX: number, fieldY: number): boolean {
  const x = fieldX - DEAD_FIELD.anchorX + sprite.anchorX;
  const y = fieldY - DEAD_FIELD.anchorY + sprite.anchorY;
  if (x < 0 || y < 0 || x >= sprite.width || y >= sprite.height) return false;
  return sprite.alpha[y * sprite.width + x]! > 0;
}

/** The colours of a picture's pixels under a palette, 0 for empty ones. */
function paintedWith(sprite: Sprite, palette: PaletteId): number[] {
  const colours = coloursOf(palette);
  return Array.from(sprite.alpha, (alpha, at) => {
    if (alpha === 0) return 0;
    const [red, green, blue] = colours[sprite.ramp[at]!]![sprite.step[at]!]!;
    return 1 + Math.round(red) * 65536 + Math.round(green) * 256 + Math.round(blue);
  });
}

test('every dead body of the cast is built, once', () => {
  expect(DEAD_BODIES.map(nameOf).sort()).toEqual(deadOfCast().sort());
});

test('the pages hold every frame of every body, not empty and off the edge of the field', () => {
  const wrong: string[] = [];
  for (const body of DEAD_BODIES) {
    for (const [animation, count] of Object.entries(DEAD_ANIMATIONS)) {
      for (let direction = 0; direction < 5; direction++) {
        for (let frame = 0; frame < count; frame++) {
          const name = castFrame(body.look, body.body, animation as DeadAnimation, direction, frame);
          const [, , width = 0, height = 0, anchorX = 0, anchorY = 0] =
            PAGES.get(body.page)!.frames[name] ?? [];
          const left = DEAD_FIELD.anchorX - anchorX;
          const top = DEAD_FIELD.anchorY - anchorY;
          const isInside =
            left > 0 && top > 0 && left + width < DEAD_FIELD.width && top + height < DEAD_FIELD.height;
          if (width < 14 || height < 14 || !isInside) wrong.push(name);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('a frame is the same every time', () => {
  for (const name of ['shambler1', 'climber0', 'riot0']) {
    const body = DEAD_BODIES.find((one) => nameOf(one) === name)!;
    expect(renderFrame(body, 'attack', 1, 0)).toEqual(renderFrame(body, 'attack', 1, 0));
  }
});

test('no kind has the outline of another', () => {
  const kinds = DEAD_BODIES.filter((body) => body.body === 0);
  const alike: string[] = [];
  for (const [at, one] of kinds.entries()) {
    for (const other of kinds.slice(at + 1)) {
      const share = likeness(STANDING.get(nameOf(one))!, STANDING.get(nameOf(other))!);
      if (share > 0.8) alike.push(`${nameOf(one)} and ${nameOf(other)}: ${share.toFixed(2)}`);
    }
  }
  expect(alike).toEqual([]);
});

test('each palette of a common body dresses it in other colours', () => {
  for (const body of DEAD_BODIES) {
    const palettes = palettesOf(body);
    const sprite = STANDING.get(nameOf(body))!;
    const paintings = palettes.map((palette) => paintedWith(sprite, palette));
    const solid = paintings[0]!.filter((colour) => colour > 0).length;
    for (const [at, one] of paintings.entries()) {
      for (const other of paintings.slice(at + 1)) {
        const changed = one.filter((colour, pixel) => colour !== other[pixel]).length;
        expect(changed / solid, nameOf(body)).toBeGreaterThan(0.25);
      }
    }
  }
});

test('nothing dead is near white but its eyes', () => {
  for (const body of DEAD_BODIES) {
    for (const palette of palettesOf(body)) {
      const sprite = STANDING.get(nameOf(body))!;
      const shining = new Set(Object.keys(EMISSION).map((id) => rampNumber(id as RampId)));
      const painted = paintedWith(sprite, palette);
      const bright = painted.filter((colour, at) => {
        const light = ((colour - 1) & 255) + (((colour - 1) >> 8) & 255) + ((colour - 1) >> 16);
        return colour > 0 && !shining.has(sprite.ramp[at]!) && light > 3 * 215;
      }).length;
      expect(bright / painted.length, `${nameOf(body)} in ${palette}`).toBeLessThan(0.02);
    }
  }
});

test('eyes shine out of every face that has any', () => {
  const eyes = [rampNumber('eyeDead'), rampNumber('eyeRed')];
  for (const body of DEAD_BODIES) {
    if (body.look === 'listener') continue;
    const lit = STANDING.get(nameOf(body))!.ramp.filter((ramp) => eyes.includes(ramp)).length;
    expect(lit, nameOf(body)).toBeGreaterThan(0);
  }
});

test('whoever has fallen lies along the ground', () => {
  for (const body of DEAD_BODIES.filter((one) => one.body === 0)) {
    const standing = renderFrame(body, 'idle', 2, 0);
    for (const animation of ['die', 'fall'] as const) {
      const corpse = renderFrame(body, animation, 2, 3);
      expect(corpse.width / standing.width, `${nameOf(body)} ${animation}`).toBeGreaterThan(1.2);
    }
  }
});
