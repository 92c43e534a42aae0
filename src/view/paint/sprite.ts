/** A finished picture: pixels row by row, and the foot point it is placed by, both counted from the upper left. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
  readonly pixels: Uint32Array;
}

/** A rectangle of pixels; right and bottom are just outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest sprite with everything visible inside a box of a larger buffer, at least 1×1. */
export function cropSprite(
  pixels: Uint32Array,
  stride: number,
  box: Box,
  anchorX: number,
  anchorY: number,
): Sprite {
  let left = box.right;
  let right = box.left;
  let top = box.bottom;
  let bottom = box.top;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (pixels[y * stride + x] === 0) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      if (y >= bottom) bottom = y + 1;
    }
  }
  if (right <= left) return { width: 1, height: 1, anchorX: 0, anchorY: 0, pixels: new Uint32Array(1) };
  return cutSprite(pixels, stride, { left, top, right, bottom }, anchorX, anchorY);
}

/** The sprite of exactly a box of a larger buffer. */
export function cutSprite(
  pixels: Uint32Array,
  stride: number,
  { left, top, right, bottom }: Box,
  anchorX: number,
  anchorY: number,
): Sprite {
  const width = right - left;
  const height = bottom - top;
  const cut = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * stride + left;
    cut.set(pixels.subarray(from, from + width), y * width);
  }
  return { width, height, anchorX: anchorX - left, anchorY: anchorY - top, pixels: cut };
}

/** The sprite seen in a mirror, turned about its foot point. */
export function mirrorSprite(sprite: Sprite): Sprite {
  const { width, height } = sprite;
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = sprite.pixels[y * width + width - 1 - x]!;
  }
  return { width, height, anchorX: width - sprite.anchorX, anchorY: sprite.anchorY, pixels };
}

/** Where a painter puts a finished picture. */
export type Publish = (name: string, sprite: Sprite) => void;
