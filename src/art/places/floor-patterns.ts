import type { RampId } from '../../content/palette.ts';
import { hashNoise, tileNoise } from '../raster/noise.ts';
import type { FlatPixel } from '../raster/paint-flat.ts';

/** Paints a ground a pixel at a time, over a patch of two by two tiles that repeats. */
export type Pattern = (x: number, y: number) => FlatPixel;

/** Side of the patch that repeats, in art pixels. */
export const PATCH = 64;

const TILE = 32;

/** Clouds that repeat with the patch: `cells` of them across. */
export function patchNoise(x: number, y: number, seed: number, cells: number): number {
  return tileNoise((x / PATCH) * cells, (y / PATCH) * cells, seed, cells);
}

/** A die by place that repeats with the patch. */
export function patchDie(x: number, y: number, seed: number): number {
  return hashNoise(((x % PATCH) + PATCH) % PATCH, ((y % PATCH) + PATCH) % PATCH, seed);
}

/** Terrazzo of a Korean school corridor: squares a metre wide with brass-dark joints and chips of stone. */
export function terrazzo(ramp: RampId, seed: number, brightness: number): Pattern {
  return (x, y) => {
    const [gx, gy] = [x % TILE, y % TILE];
    if (gx === 0 || gy === 0) return { ramp, step: 0.8, rise: -0.9 };
    const square = patchDie(Math.floor(x / TILE), Math.floor(y / TILE), seed) - 0.5;
    const cloud = patchNoise(x, y, seed, 8);
    let step = brightness + square * 0.5 + (cloud - 0.5) * 0.8;
    if (gx === 1 || gy === 1) step += 0.55;
    if (gx === TILE - 1 || gy === TILE - 1) step -= 0.35;
    const chip = patchDie(x, y, seed + 1);
    const big = patchDie(x >> 1, y >> 1, seed + 2);
    if (big > 0.985) return { ramp: 'stone', step: step + 0.6, rise: 0.1 };
    if (big < 0.007) return { ramp: 'khaki', step: step - 0.2, rise: 0.1 };
    if (chip > 0.965) step += 1;
    if (chip < 0.04) step -= 0.9;
    return { ramp, step, rise: cloud * 0.4 };
  };
}

/** Boards that run east: their width and length in art pixels, 64 and its halves. */
export function planks(ramp: RampId, width: number, length: number, seed: number, contrast: number): Pattern {
  return (x, y) => {
    const row = Math.floor(y / width);
    const shifted = (x + row * 23 + (row % 3) * 9) % PATCH;
    const along = shifted % length;
    const across = y % width;
    const board = hashNoise(row, Math.floor(shifted / length), seed) - 0.5;
    const grain = tileNoise(shifted / 16, y * 1.3, seed + row, 4) - 0.5;
    if (across === 0) return { ramp, step: 0.55, rise: -1 };
    if (along === 0) return { ramp, step: 0.7, rise: -0.8 };
    let step = 1.95 + board * contrast + grain * 0.75;
    if (across === 1) step += 0.5;
    if (along === 1) step += 0.25;
    if (across === width - 1) step -= 0.25;
    // Two nails at each end of a board.
    if (length > 20 && (along === 2 || along === length - 2) && across === width >> 1) step = 0.6;
    return { ramp, step, rise: grain * 0.5 };
  };
}

/** Parquet of the gym: fingers of wood, four to a square, turned by a quarter from square to square. */
export function parquet(ramp: RampId, seed: number): Pattern {
  const side = 16;
  return (x, y) => {
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
    const isTurned = ((column + row) & 1) === 1;
    const [u, v] = isTurned ? [y % side, x % side] : [x % side, y % side];
    const finger = Math.floor(v / 4);
    const tone = hashNoise(column * 4 + finger, row, seed) - 0.5;
    const grain = patchNoise(isTurned ? x * 3 : x, isTurned ? y : y * 3, seed + 1, 16) - 0.5;
    if (u === 0) return { ramp, step: 1.05, rise: -0.35 };
    let step = 2.3 + tone * 0.7 + grain * 0.35;
    if (v % 4 === 0) step -= 0.5;
    if (v % 4 === 1) step += 0.2;
    return { ramp, step, rise: v % 4 === 0 ? -0.25 : 0 };
  };
}

/** Square tiles with joints: side in art pixels (a divisor of 64), glazed or matt, checkered with a second ramp. */
export function squares(
  ramp: RampId,
  side: number,
  seed: number,
  brightness: number,
  options: { readonly second?: RampId; readonly gloss?: number } = {},
): Pattern {
  const { second, gloss = 0.6 } = options;
  return (x, y) => {
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
    const [u, v] = [x % side, y % side];
    if (u === 0 || v === 0) return { ramp, step: 0.75, rise: -1 };
    const isSecond = second !== undefined && ((column + row) & 1) === 1;
    const tone = hashNoise(column, row, seed) - 0.5;
    const cloud = patchNoise(x, y, seed + 1, 8) - 0.5;
    let step = brightness + tone * 0.45 + cloud * 0.55 + (patchDie(x, y, seed + 2) > 0.97 ? 0.6 : 0);
    if (u === 1 || v === 1) step += gloss;
    if (u === side - 1 || v === side - 1) step -= gloss * 0.6;
    return { ramp: isSecond ? second : ramp, step, rise: 0.2 + tone * 0.3 };
  };
}

/** Bonded paving: stones of a size with sunken joints; every second course is shifted by half a stone. */
export function paving(ramp: RampId, width: number, height: number, seed: number, joint: RampId): Pattern {
  return (x, y) => {
    const row = Math.floor(y / height);
    const shifted = (x + (row & 1) * (width / 2)) % PATCH;
    const [u, v] = [shifted % width, y % height];
    const tone = hashNoise(Math.floor(shifted / width), row, seed) - 0.5;
    const cloud = patchNoise(x, y, seed + 1, 16) - 0.5;
    if (u === 0 || v === 0) return { ramp: cloud > 0.12 ? 'grass' : joint, step: 0.8, rise: -1.3 };
    let step = 1.9 + tone * 1.3 + cloud * 1.1;
    if (u === 1 || v === 1) step += 0.45;
    if (v === height - 1) step -= 0.4;
    return { ramp, step, rise: 0.3 + tone * 0.5 + cloud * 0.4 };
  };
}

/** Loose ground: clouds of one ramp with grains, and patches of another where the clouds are thick. */
export function loose(
  ramp: RampId,
  seed: number,
  options: {
    readonly brightness: number;
    readonly contrast: number;
    readonly grain: number;
    readonly patch?: RampId;
    readonly patchAbove?: number;
    readonly relief?: number;
  },
): Pattern {
  const { brightness, contrast, grain, patch, patchAbove = 0.62, relief = 1.6 } = options;
  return (x, y) => {
    const cloud = patchNoise(x, y, seed, 8);
    const die = patchDie(x, y, seed + 1);
    let step = brightness + (cloud - 0.5) * contrast;
    if (die > 1 - grain) step += 1;
    if (patchDie(x, y - 1, seed + 1) > 1 - grain) step -= 0.6;
    if (die < grain * 0.6) step -= 0.8;
    const rise = cloud * relief + (die > 1 - grain ? 0.9 : 0);
    return { ramp: patch !== undefined && cloud > patchAbove ? patch : ramp, step, rise };
  };
}

/** Grass with blades: tufts of three pixels, light at the tip and dark at the root. */
export function meadow(seed: number, tufts: number, height: number): Pattern {
  const ground = loose('grass', seed, {
    brightness: 1.25,
    contrast: 1.9,
    grain: 0.07,
    patch: 'leaf',
    relief: 2,
  });
  return (x, y) => {
    for (let up = 0; up < height; up++) {
      const die = patchDie(x, y + up, seed + 9);
      if (die > 1 - tufts && die < 1 - tufts * (up / height) * 0.4) {
        return { ramp: die > 1 - tufts / 3 ? 'leaf' : 'grass', step: 1.4 + up * 0.7, rise: 1.5 + up };
      }
    }
    return ground(x, y);
  };
}

/** Wear over a pattern: pale scuffs where the clouds are thick, cracks along their edges, a few chips. */
export function worn(pattern: Pattern, seed: number, crack: RampId): Pattern {
  return (x, y) => {
    const pixel = pattern(x, y);
    const cloud = patchNoise(x, y, seed, 4);
    const line = Math.abs(patchNoise(x, y, seed + 5, 4) - 0.5);
    if (line < 0.007) return { ramp: crack, step: 0.4, rise: -1.2 };
    const chipped = patchNoise(x, y, seed + 8, 16);
    if (chipped > 0.79) return { ramp: crack, step: 1.1, rise: -0.9 };
    const step = pixel.step + (cloud > 0.58 ? -0.75 : cloud < 0.36 ? 0.35 : -0.1);
    return { ...pixel, step };
  };
}

/** Blood over a pattern: a pool in every tile that stays inside of it, dried brown at the rim, wet in the middle. */
export function bloody(pattern: Pattern, seed: number): Pattern {
  return (x, y) => {
    const [column, row] = [Math.floor(x / TILE), Math.floor(y / TILE)];
    const thick = poolAt(x % TILE, y % TILE, seed + column + row * 2);
    const pixel = pattern(x, y);
    if (thick < 0.3) return pixel;
    const die = hashNoise(x, y, seed);
    const step = (thick > 0.85 ? 1.2 : thick > 0.5 ? 2 : 1.5) + (die > 0.94 ? 1 : 0);
    return { ramp: thick < 0.42 ? 'bloodOld' : 'blood', step, rise: Math.min(1.2, thick) * 1.4 };
  };
}

/** How thick a pool of some seed is at a place of a tile: 0.3 and more is wet. It ends before the tile's edge. */
export function poolAt(x: number, y: number, seed: number): number {
  let field = 0;
  for (let drop = 0; drop < 16; drop++) {
    const die = (salt: number): number => hashNoise(drop, salt, seed * 31 + 5);
    const isCore = drop < 5;
    const reach = isCore ? 6 : 11;
    const centreX = 16 + (die(1) - 0.5) * 2 * reach;
    const centreY = 16 + (die(2) - 0.5) * 2 * reach * 0.8;
    const radius = isCore ? 3.5 + die(3) * 3.5 : 0.7 + die(3) * 1.6;
    const far = ((x - centreX) ** 2 + (y - centreY) ** 2) / radius ** 2;
    if (far < 4) field += Math.exp(-far * 1.6);
  }
  const rim = Math.min(x, y, 31 - x, 31 - y);
  const fade = Math.max(0, Math.min(1, rim / 3));
  return field * (0.55 + 0.9 * tileNoise(x / 5, y / 5, seed, 16)) * fade;
}
