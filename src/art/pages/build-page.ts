import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ArtFrameRow, ArtPage, ArtPageFile } from '../../content/art-pages.ts';
import type { Sprite } from '../raster/sprite.ts';
import { packSkyline } from './pack.ts';

const WIDTH = 2048;
const NARROW = 1024;
const MOST_HEIGHT = 2048;
/** Below this many pixels in all a narrow page wastes less. */
const NARROW_AREA = 700_000;
/** Normals are read by light alone; 60 cannot be told from 90 in the game. */
const NORMAL_QUALITY = 60;

/** What was written, in bytes. */
export interface BuiltPage {
  readonly frames: number;
  readonly width: number;
  readonly height: number;
  readonly colourBytes: number;
  readonly normalBytes: number;
  readonly frameBytes: number;
}

/**
 * Packs pictures and writes the three files of a page into a folder. Equal pictures share a place.
 * @throws Error when they do not fit on a page of 2048×2048.
 */
export async function buildPage(
  page: ArtPage,
  pictures: ReadonlyMap<string, Sprite>,
  folder: string,
): Promise<BuiltPage> {
  const same = new Map<string, Sprite>();
  const placed = new Map<string, Sprite>();
  for (const [name, sprite] of pictures) {
    const key = keyOf(sprite);
    if (!same.has(key)) same.set(key, sprite);
    placed.set(name, same.get(key)!);
  }
  const sprites = [...same.values()];
  const area = sprites.reduce((sum, sprite) => sum + sprite.width * sprite.height, 0);
  const width = area < NARROW_AREA ? NARROW : WIDTH;
  const { height, spots } = packSkyline(sprites, width);
  if (height > MOST_HEIGHT)
    throw new Error(`Page ${page} is ${height} pixels high; ${MOST_HEIGHT} is the most.`);
  const colour = Buffer.alloc(width * height * 4);
  const normal = Buffer.alloc(width * height * 3);
  for (let at = 0; at < normal.length; at += 3) normal.set([128, 128, 128], at);
  for (const sprite of sprites) draw(sprite, spots.get(sprite)!, width, colour, normal);
  const frames: Record<string, ArtFrameRow> = {};
  for (const [name, sprite] of pictures) {
    const { x, y } = spots.get(placed.get(name)!)!;
    const row = [x, y, sprite.width, sprite.height, sprite.anchorX, sprite.anchorY];
    const { grip } = sprite;
    if (grip !== undefined) row.push(grip.x, grip.y, grip.turn, grip.tilt, grip.isBehind ? 1 : 0);
    frames[name] = row;
  }
  const file: ArtPageFile = { width, height, frames };
  const text = JSON.stringify(file);
  const colourBytes = await sharp(colour, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, effort: 6, exact: true })
    .toFile(`${folder}/${page}.webp`);
  const normalBytes = await sharp(normal, { raw: { width, height, channels: 3 } })
    .resize(width / 2, height / 2, { kernel: 'linear' })
    .webp({ quality: NORMAL_QUALITY, effort: 6 })
    .toFile(`${folder}/${page}-normal.webp`);
  await writeFile(`${folder}/${page}.json`, text);
  return {
    frames: pictures.size,
    width,
    height,
    colourBytes: colourBytes.size,
    normalBytes: normalBytes.size,
    frameBytes: text.length,
  };
}

function keyOf(sprite: Sprite): string {
  const planes = [sprite.ramp, sprite.step, sprite.alpha].map((plane) =>
    Buffer.from(plane).toString('latin1'),
  );
  return `${sprite.width} ${planes.join('')}`;
}

function draw(
  sprite: Sprite,
  spot: { x: number; y: number },
  width: number,
  colour: Buffer,
  normal: Buffer,
): void {
  for (let y = 0; y < sprite.height; y++) {
    for (let x = 0; x < sprite.width; x++) {
      const from = y * sprite.width + x;
      const to = (spot.y + y) * width + spot.x + x;
      colour[to * 4] = sprite.ramp[from]!;
      colour[to * 4 + 1] = sprite.step[from]!;
      colour[to * 4 + 3] = sprite.alpha[from]!;
      if (sprite.alpha[from] === 0) continue;
      normal[to * 3] = 128 + sprite.normalX[from]!;
      normal[to * 3 + 1] = 128 + sprite.normalY[from]!;
    }
  }
}
