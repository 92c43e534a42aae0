import type { Mask } from './mask.ts';

/** Where the light comes from: the upper left, toward the eye. */
const LIGHT = [-0.48, -0.62, 0.62] as const;

/**
 * How bright each pixel of a rounded shape is against a flat one, about -1..0.4. The shape rises from its edge over
 * `round` pixels like a quarter of a circle and is flat from there on.
 */
export function reliefOf(mask: Mask, round: number): Float32Array {
  const { width, height } = mask;
  const rise = distanceInside(mask).map((distance) => {
    const fall = 1 - Math.min(1, distance / round);
    return Math.sqrt(1 - fall * fall) * round;
  });
  const smooth = round >= 4 ? blur(blur(rise, width, height), width, height) : rise;
  const result = new Float32Array(width * height);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width ? 0 : smooth[Math.min(height - 1, y) * width + x]!;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const east = (at(x - 1, y) - at(x + 1, y)) / 2;
      const south = (at(x, y - 1) - at(x, y + 1)) / 2;
      const length = Math.hypot(east, south, 1);
      result[y * width + x] = (LIGHT[0] * east + LIGHT[1] * south + LIGHT[2]) / length - LIGHT[2];
    }
  }
  return result;
}

/** How far each covered pixel is from the next uncovered one, in pixels, by two passes of a chamfer. */
function distanceInside(mask: Mask): Float32Array {
  const { width, height } = mask;
  const far = new Float32Array(width * height);
  const at = (x: number, y: number): number =>
    // Below the picture bodies go on; elsewhere they end.
    y >= height ? 1e3 : x < 0 || y < 0 || x >= width ? 0 : far[y * width + x]!;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) far[y * width + x] = mask.has(x, y) ? 1e3 : 0;
  const reach = (x: number, y: number, step: 1 | -1): void => {
    const next = Math.min(
      at(x - step, y) + 1,
      at(x, y - step) + 1,
      at(x - step, y - step) + Math.SQRT2,
      at(x + step, y - step) + Math.SQRT2,
    );
    const place = y * width + x;
    far[place] = Math.min(far[place]!, next);
  };
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) reach(x, y, 1);
  for (let y = height - 1; y >= 0; y--) for (let x = width - 1; x >= 0; x--) reach(x, y, -1);
  return far;
}

function blur(values: Float32Array, width: number, height: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) {
        const row = Math.min(height - 1, Math.max(0, y + dy)) * width;
        for (let dx = -1; dx <= 1; dx++) sum += values[row + Math.min(width - 1, Math.max(0, x + dx))]!;
      }
      result[y * width + x] = sum / 9;
    }
  }
  return result;
}
