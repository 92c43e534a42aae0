import type { RampId } from '../../content/palette.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';
import { outline } from '../raster/resolve.ts';
import { type Sprite, trimSprite } from '../raster/sprite.ts';

/** What the letters of a picture mean: ramp, step 0..4, coverage 0..1 where it is not whole. */
export type Inks = Readonly<Record<string, readonly [ramp: RampId, step: number, cover?: number]>>;

/** A small picture typed as rows of letters; what is no ink is empty. Placed by its middle. */
export function paintLetters(rows: readonly string[], inks: Inks, hasOutline = false): Sprite {
  const width = Math.max(...rows.map((row) => row.length)) + 2;
  const pixelAt = (x: number, y: number): FlatPixel | undefined => {
    const ink = inks[rows[y - 1]?.[x - 1] ?? ' '];
    return ink && { ramp: ink[0], step: ink[1], cover: ink[2] ?? 1 };
  };
  const sprite = paintFlat(width, rows.length + 2, pixelAt, {
    anchorX: width >> 1,
    anchorY: (rows.length + 2) >> 1,
  });
  if (hasOutline) outline(sprite);
  return trimSprite(sprite);
}

/** A picture by a formula of the distance from its middle, to `reach` pixels all around; trimmed. */
export function paintAround(
  reach: number,
  pixelAt: (x: number, y: number) => FlatPixel | undefined,
  hasOutline = false,
): Sprite {
  const middle = reach + 1;
  const size = middle * 2 + 1;
  const inside = (x: number, y: number): FlatPixel | undefined =>
    x === 0 || y === 0 || x === size - 1 || y === size - 1 ? undefined : pixelAt(x - middle, y - middle);
  const sprite = paintFlat(size, size, inside, { anchorX: middle, anchorY: middle });
  if (hasOutline) outline(sprite);
  return trimSprite(sprite);
}
