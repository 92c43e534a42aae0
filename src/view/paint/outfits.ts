import type { RampId } from './palette.ts';
import type { PostureId } from './pose.ts';
import type { Build, JointId } from './skeleton.ts';

/** A round thing fastened to a joint: place and radii in metres. */
export interface Attachment {
  readonly on: JointId;
  readonly at: readonly [number, number, number];
  readonly radii: readonly [number, number, number];
  readonly ramp: RampId;
  readonly bias?: number;
  readonly blood?: number;
}

/** How a face is drawn. */
export type Face = 'alive' | 'dead' | 'blindfold' | 'howling';

/** Everything that tells one body from another: one row of the actor table. */
export interface ActorBody {
  readonly build: Build;
  readonly posture: PostureId;
  readonly skin: RampId;
  readonly face: Face;
  readonly hair: HairId;
  readonly hairRamp: RampId;
  readonly top: RampId;
  readonly upperArms: RampId;
  readonly forearms: RampId;
  /** The whole right arm, where it differs: a bare or swollen one. */
  readonly rightArm?: RampId;
  readonly skirt?: RampId;
  readonly thighs: RampId;
  readonly shins: RampId;
  readonly shoes: RampId;
  /** Share of the body stained with blood, 0..1. */
  readonly blood: number;
  /** Light along the upper edge (1), and the left edge too (2): the living stand out of a crowd. */
  readonly rim: 0 | 1 | 2;
  readonly wears: readonly Attachment[];
}

type Piece = readonly [x: number, y: number, z: number, width: number, height: number, depth: number];

/** Hair as round pieces on the head (centre and radii in metres). The front hairline stays high: the camera looks down. */
export const HAIR = {
  short: [
    [0, 0.2, -0.035, 0.172, 0.165, 0.165],
    [-0.07, 0.285, 0.085, 0.075, 0.05, 0.075],
    [0.04, 0.295, 0.09, 0.1, 0.05, 0.07],
    [0.06, 0.35, -0.03, 0.08, 0.05, 0.09],
  ],
  swept: [
    [0, 0.2, -0.035, 0.175, 0.17, 0.165],
    [0.05, 0.3, 0.1, 0.13, 0.06, 0.07],
    [-0.1, 0.26, 0.09, 0.06, 0.08, 0.06],
    [0.03, 0.37, 0.0, 0.12, 0.05, 0.11],
    [-0.08, 0.35, -0.08, 0.07, 0.06, 0.08],
  ],
  bob: [
    [0, 0.17, -0.04, 0.188, 0.19, 0.165],
    [0.14, 0.1, 0.03, 0.055, 0.13, 0.075],
    [-0.14, 0.1, 0.03, 0.055, 0.13, 0.075],
    [-0.02, 0.28, 0.09, 0.13, 0.045, 0.07],
  ],
  ponytail: [
    [0, 0.19, -0.035, 0.175, 0.175, 0.165],
    [0.04, 0.285, 0.09, 0.12, 0.045, 0.07],
    [0.15, 0.15, 0.06, 0.03, 0.1, 0.04],
    [0, 0.22, -0.22, 0.06, 0.06, 0.06],
    [0, 0.08, -0.27, 0.075, 0.16, 0.065],
    [0, -0.1, -0.27, 0.05, 0.12, 0.05],
  ],
  long: [
    [0, 0.17, -0.05, 0.19, 0.195, 0.17],
    [0.13, 0.04, 0.06, 0.055, 0.2, 0.06],
    [-0.13, 0.04, 0.06, 0.06, 0.22, 0.06],
    [0, -0.06, -0.12, 0.16, 0.24, 0.08],
    [0.03, 0.29, 0.08, 0.11, 0.05, 0.06],
  ],
  messy: [
    [0, 0.2, -0.035, 0.17, 0.165, 0.165],
    [-0.11, 0.34, 0.04, 0.05, 0.08, 0.05],
    [0.02, 0.38, -0.04, 0.05, 0.08, 0.05],
    [0.12, 0.32, -0.05, 0.06, 0.07, 0.06],
    [-0.05, 0.29, 0.1, 0.07, 0.05, 0.06],
    [0.09, 0.27, 0.1, 0.05, 0.06, 0.05],
  ],
  thin: [
    [0.11, 0.2, -0.06, 0.07, 0.1, 0.1],
    [-0.11, 0.2, -0.06, 0.07, 0.1, 0.1],
    [0, 0.16, -0.13, 0.14, 0.14, 0.06],
  ],
  topknot: [
    [0, 0.21, -0.04, 0.165, 0.15, 0.155],
    [0, 0.38, -0.06, 0.05, 0.06, 0.05],
  ],
} as const satisfies Record<string, readonly Piece[]>;

/** The name of a haircut. */
export type HairId = keyof typeof HAIR;

/** A tie on the chest, a little askew. */
export function tie(ramp: RampId): readonly Attachment[] {
  return [
    { on: 'spine', at: [0.005, 0.34, 0.135], radii: [0.035, 0.04, 0.03], ramp, bias: 0.1 },
    { on: 'spine', at: [0.012, 0.2, 0.145], radii: [0.034, 0.14, 0.025], ramp, bias: 0.08 },
  ];
}

/** An open jacket: a strip of shirt down the front, with a collar. */
export function openFront(ramp: RampId): readonly Attachment[] {
  return [
    { on: 'spine', at: [0, 0.2, 0.118], radii: [0.062, 0.25, 0.03], ramp, bias: 0.06 },
    { on: 'spine', at: [0.06, 0.41, 0.06], radii: [0.06, 0.035, 0.07], ramp, bias: 0.1 },
    { on: 'spine', at: [-0.06, 0.41, 0.06], radii: [0.06, 0.035, 0.07], ramp, bias: 0.1 },
  ];
}

/** A stripe down both sleeves. */
export function sleeveStripes(ramp: RampId): readonly Attachment[] {
  return [
    { on: 'shoulderLeft', at: [0.058, -0.11, 0.01], radii: [0.022, 0.13, 0.03], ramp, bias: 0.1 },
    { on: 'shoulderRight', at: [-0.058, -0.11, 0.01], radii: [0.022, 0.13, 0.03], ramp, bias: 0.1 },
    { on: 'elbowLeft', at: [0.045, -0.1, 0], radii: [0.02, 0.11, 0.028], ramp, bias: 0.1 },
    { on: 'elbowRight', at: [-0.045, -0.1, 0], radii: [0.02, 0.11, 0.028], ramp, bias: 0.1 },
  ];
}

/** A quiver with three fletchings, slung on the back. */
export const QUIVER: readonly Attachment[] = [
  { on: 'spine', at: [-0.06, 0.2, -0.15], radii: [0.06, 0.2, 0.055], ramp: 'wood' },
  { on: 'spine', at: [-0.085, 0.44, -0.16], radii: [0.03, 0.06, 0.02], ramp: 'white', bias: 0.1 },
  { on: 'spine', at: [-0.04, 0.46, -0.17], radii: [0.025, 0.05, 0.02], ramp: 'crimson', bias: 0.1 },
];

/** A school bag. */
export function bag(ramp: RampId): readonly Attachment[] {
  return [
    { on: 'spine', at: [0, 0.2, -0.19], radii: [0.15, 0.2, 0.09], ramp },
    { on: 'spine', at: [0, 0.11, -0.26], radii: [0.1, 0.08, 0.05], ramp, bias: 0.1 },
  ];
}
