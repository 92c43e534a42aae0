import type { RampId } from '../../content/palette.ts';
import { rampNumber } from './ramp-number.ts';
import { createSprite, type Sprite } from './sprite.ts';

/** What one pixel of something flat is made of. */
export interface FlatPixel {
  readonly ramp: RampId;
  /** 0..4, rounded. */
  readonly step: number;
  /** Art pixels above the ground, for the normals: joints lie below, stones above. */
  readonly rise?: number;
  /** Coverage 0..1; 1 unless said. */
  readonly cover?: number;
}

/** How steep a pixel's difference of height looks (source: the reference recipe). */
const STEEPNESS = 0.38;

/**
 * Paints something that lies on the ground, a pixel at a time; `undefined` leaves it empty. With `isTiled` the normals
 * run on over the edges. The foot point is the middle of the lower edge unless given.
 */
export function paintFlat(
  width: number,
  height: number,
  pixelAt: (x: number, y: number) => FlatPixel | undefined,
  options: { readonly isTiled?: boolean; readonly anchorX?: number; readonly anchorY?: number } = {},
): Sprite {
  const { isTiled = false, anchorX = width / 2, anchorY = height } = options;
  const sprite = createSprite(width, height, anchorX, anchorY);
  const rises = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = pixelAt(x, y);
      if (pixel === undefined) continue;
      const at = y * width + x;
      sprite.ramp[at] = rampNumber(pixel.ramp);
      sprite.step[at] = Math.max(0, Math.min(4, Math.round(pixel.step)));
      sprite.alpha[at] = Math.round((pixel.cover ?? 1) * 255);
      rises[at] = pixel.rise ?? 0;
    }
  }
  const riseAt = (x: number, y: number): number => {
    const wrap = (value: number, size: number): number =>
      isTiled ? (value + size) % size : Math.max(0, Math.min(size - 1, value));
    return rises[wrap(y, height) * width + wrap(x, width)]!;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const east = -(riseAt(x + 1, y) - riseAt(x - 1, y)) * STEEPNESS;
      const north = (riseAt(x, y + 1) - riseAt(x, y - 1)) * STEEPNESS;
      const length = Math.hypot(east, north, 1);
      sprite.normalX[y * width + x] = Math.round((east / length) * 127);
      sprite.normalY[y * width + x] = Math.round((north / length) * 127);
    }
  }
  return sprite;
}
