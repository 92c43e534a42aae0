import type { OpeningRun } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import { hashNoise } from '../raster/noise.ts';
import type { Face } from './face.ts';

const TILE = 32;

/** Paints one picture of a door or window on an empty wall. */
export type PaintOpening = (face: Face) => Face;

/** Pictures by state, for walls that run across the screen and along it. */
export type OpeningPaints<State extends string> = Record<State, Record<OpeningRun, PaintOpening>>;

/** What is left of a thing on the floor below it. */
export function splinters(face: Face, seed: number, ramp: RampId): Face {
  for (let chip = 0; chip < 16; chip++) {
    const x = 2 + hashNoise(chip, 1, seed) * 27;
    const y = 30 + hashNoise(chip, 2, seed) * 9;
    const isGlass = ramp === 'glass' || chip % 4 === 3;
    if (isGlass) face.dot(x, y, 'glass', 4).dot(x + 1, y, 'glass', 3);
    else
      face.line(
        x,
        y,
        x + hashNoise(chip, 3, seed) * 7 - 3,
        y + hashNoise(chip, 4, seed) * 3,
        ramp,
        2 + (chip % 2),
      );
  }
  return face;
}

/** A plank nailed from side to side, its shadow below it. */
export function plank(face: Face, fromY: number, toY: number): Face {
  for (let x = 0; x < TILE; x++) {
    const y = Math.round(fromY + ((toY - fromY) * x) / (TILE - 1));
    for (const [row, step] of [
      [0, 4],
      [1, 3],
      [2, 3],
      [3, 2],
      [4, 1],
    ] as const) {
      const grain = hashNoise(x >> 2, row + fromY, 5) > 0.75 ? -1 : 0;
      face.dot(x, y + row, 'wood', step + grain, 2.6);
    }
    face.dot(x, y + 5, 'black', 1);
  }
  return face.fill(3, fromY + 1, 2, 2, 'metal', 4, 3).fill(27, toY + 1, 2, 2, 'metal', 4, 3);
}

/** A desk pushed against a door, seen from the front: top, drawer, legs; upside down with `isTurned`. */
export function pushedDesk(face: Face, x: number, y: number, isTurned: boolean): Face {
  const width = 24;
  const legs = (top: number, height: number): void => {
    for (const side of [2, width - 4])
      face.fill(x + side, top, 2, height, 'metal', 2, 2).fill(x + side, top, 1, height, 'metal', 3, 2);
  };
  if (isTurned) {
    legs(y - 11, 11);
    face.plate(x + 2, y, width - 4, 4, 'steelBlue', 2, 2.2).plate(x, y + 4, width, 3, 'woodLight', 2, 3);
    return face.line(x + 2, y - 11, x + width - 4, y - 11, 'metal', 3, 2);
  }
  legs(y + 8, 10);
  face
    .fill(x, y - 3, width, 3, 'woodLight', 3, 3)
    .fill(x, y - 3, width, 1, 'woodLight', 4, 3)
    .plate(x, y, width, 2, 'woodLight', 2, 3);
  return face.plate(x + 2, y + 2, width - 4, 6, 'steelBlue', 2, 2.2);
}
