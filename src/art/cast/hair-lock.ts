import type { Triple } from '../model/joint.ts';
import type { Section } from '../model/shapes.ts';

/** One piece of a hair style, in the head's space. */
export interface Lock {
  readonly rings: readonly Section[];
  readonly at?: Triple;
  readonly turn?: Triple;
  readonly bias?: number;
  readonly corners?: number;
  readonly power?: number;
  /** Painted with the style's second ramp: ties, the cloth of a cap. */
  readonly isTrim?: boolean;
  /** Hangs from the back of the head and swings with the pose's `trail`. */
  readonly isTail?: boolean;
  /** Locks of one layer have no crease between them. */
  readonly layer?: number;
}

/** A tapering tuft that starts at a point and grows along its own up. */
export function tuft(at: Triple, turn: Triple, width: number, length: number): Lock {
  return {
    at,
    turn,
    rings: [
      [0, width, width * 0.85],
      [length * 0.55, width * 0.68, width * 0.55],
      [length, 0.012, 0.012],
    ],
    corners: 7,
    bias: 0.07,
    layer: 1,
  };
}

/** A piece of fringe that hangs over the brow; `turn` swings its tip aside. */
export function fringe(east: number, up: number, width: number, turn: number): Lock {
  return {
    at: [east, up, 0.112],
    turn: [8, 0, turn],
    rings: [
      [-0.055, 0.03, 0.035, 0.01],
      [0, width, 0.09],
      [0.07, width * 0.8, 0.08, -0.03],
    ],
    corners: 8,
    bias: 0.06,
    layer: 1,
  };
}
