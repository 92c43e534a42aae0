import { WALL_HEIGHT } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import { hashNoise, tileNoise } from '../raster/noise.ts';
import { Face, wallTop } from './face.ts';

const TILE = 32;

/** Ashlar or panels of a size in art pixels, every second course shifted; `contrast` between blocks. */
export function masonry(
  ramp: RampId,
  width: number,
  height: number,
  top: RampId,
  seed: number,
  contrast: number,
): Face {
  const face = wallTop(new Face(), top);
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const course = Math.floor(y / height);
      const shifted = x + (course & 1) * (width / 2);
      const [u, v] = [shifted % width, y % height];
      const isJoint = (width < TILE && u === 0) || (v === 0 && y > 0);
      const tone =
        (hashNoise(Math.floor(shifted / width) % (TILE / width), course, seed) - 0.5) * contrast * 1.6;
      const cloud = tileNoise(x / 8, y / 8, seed, 4) - 0.5;
      const edge = v === 1 ? 0.5 : v === height - 1 ? -0.4 : 0;
      const shade = y < 2 ? -1 : y > 36 ? -0.5 : 0;
      face.dot(x, y, ramp, isJoint ? 0.9 : 2.2 + tone + cloud * 0.8 + edge + shade, isJoint ? -1 : 0.3);
    }
  }
  return face;
}

/** Red brick in running bond under a stone coping, on a base of stone. */
export function facadeBricks(seed: number): Face {
  const face = wallTop(new Face(), 'stone');
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const course = Math.floor(y / 4);
      const shifted = x + (course & 1) * 4;
      const isJoint = y % 4 === 0 || shifted % 8 === 0;
      const die = hashNoise(Math.floor(shifted / 8) % 4, course, seed);
      const edge = y % 4 === 1 ? 0.6 : y % 4 === 3 ? -0.2 : 0;
      const ramp: RampId = die > 0.93 ? 'stone' : die < 0.07 ? 'rust' : 'brick';
      face.dot(
        x,
        y,
        ramp,
        isJoint ? 0.5 : 1.7 + (die - 0.5) * 1.4 + edge - (y < 3 ? 0.8 : 0),
        isJoint ? -0.9 : 0.3,
      );
    }
  }
  face.plate(0, 32, TILE, 3, 'stone', 3, 1.6).fill(0, 35, TILE, 4, 'stone', 1.8, 1);
  for (const x of [0, 16]) face.fill(x, 35, 1, 4, 'stone', 0.8);
  face.fill(31, 32, 1, 3, 'stone', 3);
  return face.fill(0, 39, TILE, 1, 'stone', 0.4);
}

/** Small square tiles with a coloured band at the height of the hand. */
export function tiled(ramp: RampId, band: RampId, seed: number): Face {
  const face = wallTop(new Face(), 'concrete');
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const isJoint = x % 8 === 0 || y % 8 === 0;
      const tone = hashNoise(x >> 3, y >> 3, seed) - 0.5;
      const isBand = y >= 16 && y < 24;
      const grime = tileNoise(x / 8, y / 8, seed + 2, 4) > 0.62 ? -0.7 : 0;
      const lit = y % 8 === 1 || x % 8 === 1 ? 0.6 : 0;
      const step = isJoint ? 0.9 : 2.2 + tone * 0.7 + lit + grime + (y > 32 ? -0.6 : 0);
      face.dot(x, y, isBand ? band : ramp, isBand && !isJoint ? step - 0.4 : step, isJoint ? -0.7 : 0.1);
    }
  }
  return face.fill(0, 0, TILE, 2, 'concrete', 1).fill(0, 38, TILE, 2, 'concrete', 0);
}

/** Panes of night glass with slanting glints, or of a lit room, brighter above. */
export function glazing(
  face: Face,
  left: number,
  top: number,
  width: number,
  height: number,
  ramp: RampId,
): Face {
  const isLit = ramp !== 'glass';
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      const glint = (x * 2 + y) % 26;
      const isGlint = glint === 9 || glint === 10 || glint === 13;
      const step = isLit
        ? (y < 15 ? 2 : 1) + (hashNoise(x >> 2, y >> 3, 4) - 0.5) * 1.4
        : isGlint
          ? 3
          : y < 12
            ? 1
            : 1.7;
      face.dot(x, y, ramp, step, -0.9);
    }
  }
  return face;
}
