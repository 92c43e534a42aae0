import { WALL_HEIGHT } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import { hashNoise, tileNoise } from '../raster/noise.ts';
import { Face, wallTop } from './face.ts';

const TILE = 32;
/** Where the wainscot's rail runs, from the wall's upper edge. */
const RAIL = 20;

/** Ivory plaster above, a painted wainscot below a wooden rail, a dark skirting board. */
export function wainscot(ramp: RampId, seed = 1): Face {
  const face = plaster(seed);
  for (let y = RAIL + 3; y < WALL_HEIGHT - 3; y++) {
    for (let x = 0; x < TILE; x++) {
      const cloud = tileNoise(x / 8, y / 8, seed + 40, 4) - 0.5;
      face.dot(x, y, ramp, 2.05 + cloud * 0.6 + (y > 34 ? -0.4 : 0));
    }
  }
  // Boards of the wainscot: a groove and a lit edge every sixteen.
  for (const x of [0, 16]) face.fill(x, RAIL + 3, 1, 14, ramp, 1, -0.6).fill(x + 1, RAIL + 3, 1, 14, ramp, 3);
  face.fill(0, RAIL + 3, TILE, 1, ramp, 1);
  face.fill(0, RAIL, TILE, 1, 'wood', 4, 1.4).fill(0, RAIL + 1, TILE, 1, 'wood', 3, 1.4);
  face.fill(0, RAIL + 2, TILE, 1, 'wood', 1, 0.8);
  return skirting(face);
}

/** Ivory plaster to the floor, with a thin rail: offices, corridors at the back. */
export function plaster(seed = 1): Face {
  const face = wallTop(new Face(), 'grey');
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const cloud = tileNoise(x / 8, y / 8, seed, 4) - 0.5;
      const shade = y < 1 ? -1.5 : y < 3 ? -0.9 : y > 32 ? -0.6 : 0;
      face.dot(x, y, 'ivory', 2.72 + cloud * 0.5 + shade);
    }
  }
  return skirting(face);
}

function skirting(face: Face): Face {
  return face
    .fill(0, WALL_HEIGHT - 3, TILE, 1, 'leather', 3, 1)
    .fill(0, WALL_HEIGHT - 2, TILE, 1, 'leather', 2, 1)
    .fill(0, WALL_HEIGHT - 1, TILE, 1, 'leather', 0);
}

/** A wall of back rooms: the plaster with a painted grey foot and a line over it. */
export function plainWall(seed = 2): Face {
  const face = plaster(seed);
  face.stain((_, y) => (y >= 25 && y < 37 ? { ramp: 'steelBlue', step: y > 33 ? 2 : 3 } : undefined));
  return face.fill(0, 24, TILE, 1, 'charcoal', 3).fill(0, 25, TILE, 1, 'steelBlue', 4);
}

/** Small white tiles to the ceiling, as in a washroom; `mint` ones make the band. */
export function tiledWall(): Face {
  const face = wallTop(new Face(), 'grey');
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const isJoint = x % 8 === 0 || y % 8 === 0;
      const tone = hashNoise(x >> 3, y >> 3, 5) - 0.5;
      const isBand = y >= 16 && y < 24;
      const lit = y % 8 === 1 || x % 8 === 1 ? 0.7 : 0;
      face.dot(x, y, isBand ? 'mint' : 'tile', isJoint ? 1.4 : 2.6 + tone * 0.4 + lit, isJoint ? -0.7 : 0);
    }
  }
  return face.fill(0, 0, TILE, 2, 'tile', 1).fill(0, 38, TILE, 2, 'tile', 0);
}

/** Wooden panels with holes that swallow sound: music room, studio. */
export function soundWall(ramp: RampId): Face {
  const face = wallTop(new Face(), 'grey');
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const isJoint = x % 16 === 0 || y === 20;
      const isHole = x % 4 === 2 && y % 4 === 2 && y > 2 && y < 36;
      const tone = hashNoise(x >> 4, y > 20 ? 1 : 0, 8) - 0.5;
      face.dot(
        x,
        y,
        ramp,
        isJoint ? 0.8 : isHole ? 0.9 : 2.3 + tone * 0.8 - (y < 2 ? 1 : 0),
        isJoint ? -0.6 : 0,
      );
    }
  }
  return skirting(face);
}

/** Brick of the outer walls under a concrete coping, with a plinth. */
export function bricks(seed = 2): Face {
  const face = wallTop(new Face(), 'grey');
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const course = Math.floor(y / 4);
      const shifted = x + (course & 1) * 4;
      const isJoint = y % 4 === 0 || shifted % 8 === 0;
      const tone = hashNoise(Math.floor(shifted / 8) % 4, course, seed) - 0.5;
      const edge = y % 4 === 1 ? 0.5 : y % 4 === 3 ? -0.25 : 0;
      const shade = y < 2 ? -1 : 0;
      face.dot(
        x,
        y,
        tone > 0.42 ? 'stone' : 'brick',
        isJoint ? 0.6 : 1.9 + tone * 1.5 + edge + shade,
        isJoint ? -0.8 : 0.2,
      );
    }
  }
  return face
    .plate(0, 34, TILE, 6, 'stone', 2, 1)
    .fill(31, 35, 1, 4, 'stone', 2)
    .fill(0, 39, TILE, 1, 'stone', 0);
}

/** A window in a wall: a metal frame, two sashes of night glass, a lit edge and a sill. */
export function pane(
  face: Face,
  x: number,
  y: number,
  width: number,
  height: number,
  frame: RampId = 'metal',
): Face {
  face.fill(x, y, width, height, frame, 1, -0.6);
  face.fill(x, y, width, 1, frame, 3).fill(x, y, 1, height, frame, 2);
  face.fill(x + width - 1, y, 1, height, frame, 2);
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const depth = row / height;
      const glint = (column * 2 + row + x) % 37;
      const isGlint = glint === 9 || glint === 10 || glint === 13;
      face.dot(
        x + column,
        y + row,
        'glass',
        isGlint && depth < 0.75 ? 3 : depth < 0.25 ? 1 : depth > 0.7 ? 2.4 : 1.6,
        -0.8,
      );
    }
  }
  return face.fill(x + 1, y + 1, 1, height - 2, 'glass', 3).fill(x + 1, y + 1, width - 2, 1, 'glass', 3);
}
