/** A number in 0..1 that depends only on three whole numbers: the same grain on every machine. */
export function hashNoise(x: number, y: number, seed: number): number {
  let value = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1274126177)) | 0;
  value = Math.imul(value ^ (value >>> 13), 1274126177);
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

/** Soft noise in 0..1 that repeats every `period` units. */
export function softNoise(x: number, y: number, seed: number, period: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = x - column;
  const down = y - row;
  const easeX = across * across * (3 - 2 * across);
  const easeY = down * down * (3 - 2 * down);
  const wrap = (at: number) => ((at % period) + period) % period;
  const at = (dx: number, dy: number) => hashNoise(wrap(column + dx), wrap(row + dy), seed);
  const upper = at(0, 0) + (at(1, 0) - at(0, 0)) * easeX;
  const lower = at(0, 1) + (at(1, 1) - at(0, 1)) * easeX;
  return upper + (lower - upper) * easeY;
}

/** Three octaves of soft noise, 0..1. */
export function cloudNoise(x: number, y: number, seed: number, period: number): number {
  return (
    softNoise(x, y, seed, period) * 0.55 +
    softNoise(x * 2, y * 2, seed + 1, period * 2) * 0.3 +
    softNoise(x * 4, y * 4, seed + 2, period * 4) * 0.15
  );
}

/** Dice with a fixed seed for scattered details: each call gives the next number in 0..1. */
export function paintDice(seed: number): () => number {
  let count = 0;
  return () => hashNoise(count++, seed, 7919);
}
