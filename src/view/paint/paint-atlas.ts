import { paintDecals } from './decals.ts';
import { paintEffects } from './effects.ts';
import { paintFurniture } from './furniture.ts';
import { paintGround } from './ground.ts';
import { paintItems } from './items.ts';
import { paintOpenings } from './openings.ts';
import { packShelves } from './pack.ts';
import { paintActors } from './paint-actors.ts';
import { Sketch } from './sketch.ts';
import type { Publish, Sprite } from './sprite.ts';
import { paintWalls } from './walls.ts';

/** One picture on the page, in pixels; the anchor is the foot point inside it. */
export interface AtlasFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
}

/** The page with every picture of the world, and where each lies on it. */
export interface PaintedAtlas {
  readonly canvas: HTMLCanvasElement;
  readonly frames: ReadonlyMap<string, AtlasFrame>;
}

const PAGE = 2048;

/** How much of all painting the actors are. */
const ACTOR_SHARE = 0.8;

/** Paints everything in short steps, for the page to breathe between them; each yields the share done, 0 to 1. */
function* paintSteps(publish: Publish): Generator<number, void> {
  for (const share of paintActors(publish)) yield share * ACTOR_SHARE;
  const sketch = new Sketch();
  const rest = [
    () => paintGround(publish),
    () => paintWalls(sketch, publish),
    () => paintFurniture(sketch, publish),
    () => paintOpenings(sketch, publish),
    () => paintItems(sketch, publish),
    () => paintDecals(sketch, publish),
    () => paintEffects(sketch, publish),
  ];
  for (const [index, paint] of rest.entries()) {
    paint();
    yield ACTOR_SHARE + ((index + 1) / rest.length) * (1 - ACTOR_SHARE);
  }
}

/** Paints everything by name, without a page: the same pixels every time. */
export function paintSprites(): ReadonlyMap<string, Sprite> {
  const sprites = new Map<string, Sprite>();
  for (const _ of paintSteps((name, sprite) => sprites.set(name, sprite)));
  return sprites;
}

/**
 * Paints everything drawn in the world onto one page of at most 2048×2048. Waits for `pause` after every step, told the
 * share done (0 to 1). Rejects when the browser has no 2D canvas.
 */
export async function paintAtlas(
  pause: (share: number) => Promise<void>,
  page: Document = document,
): Promise<PaintedAtlas> {
  const sprites = new Map<string, Sprite>();
  for (const share of paintSteps((name, sprite) => sprites.set(name, sprite))) await pause(share);
  return packAtlas(sprites, page);
}

function packAtlas(sprites: ReadonlyMap<string, Sprite>, page: Document): PaintedAtlas {
  const { placed, height } = packShelves([...sprites.values()], PAGE, PAGE);
  const pixels = new Uint32Array(PAGE * height);
  const frames = new Map<string, AtlasFrame>();
  for (const [name, sprite] of sprites) {
    const { x, y } = placed.get(sprite)!;
    for (let row = 0; row < sprite.height; row++) {
      const from = row * sprite.width;
      pixels.set(sprite.pixels.subarray(from, from + sprite.width), (y + row) * PAGE + x);
    }
    const { width, height: tall, anchorX, anchorY } = sprite;
    frames.set(name, { x, y, width, height: tall, anchorX, anchorY });
  }
  const canvas = page.createElement('canvas');
  canvas.width = PAGE;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no 2D canvas.');
  context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), PAGE, height), 0, 0);
  return { canvas, frames };
}
