import { EMISSION, type RampId } from '../../content/palette.ts';
import { addFlesh, type Flesh } from '../cast/flesh.ts';
import { type Build, createSkeleton, type Skeleton, strike } from '../cast/skeleton.ts';
import type { Joint } from '../model/joint.ts';
import { ball, box, loft } from '../model/shapes.ts';
import type { Pose } from '../motion/pose.ts';

/** A body of the dead, ready to be posed. */
export interface Figure {
  readonly skeleton: Skeleton;
  /** What is worn on the trunk, in metres of a body of bulk 1. */
  readonly trunk: Joint;
  /** The same about the hips. */
  readonly hips: Joint;
  /** Opens and shuts. */
  readonly mouth: Joint;
}

/** What a body of the dead is before anything is put on it; what is left out is as most of them have it. */
interface DeadFlesh extends Partial<Flesh> {
  readonly top: RampId;
  readonly legs: RampId;
  /** Width and height of the open mouth; none with a bandage or a mask. */
  readonly mouthSize?: readonly [width: number, height: number];
  readonly mouthRamp?: RampId;
}

/** A skeleton with dead flesh: pale eyes in dark hollows, a bloody mouth. */
export function createFigure(build: Build, flesh: DeadFlesh): Figure {
  const skeleton = createSkeleton(build);
  const { mouthSize = [0.085, 0.05], mouthRamp = 'blood', ...rest } = flesh;
  addFlesh(skeleton, {
    skin: 'skinDead',
    shoes: 'shoe',
    eye: 'eyeDead',
    eyeSize: [0.042, 0.044],
    blood: 0.26,
    faceBlood: 0.44,
    handBlood: 0.38,
    dirt: 0.4,
    ...rest,
  });
  const { bulk, narrow } = build;
  dimFace(skeleton.head, rest.skin ?? 'skinDead');
  for (const side of [-1, 1]) {
    skeleton.head.add(
      ball(0.1, 0.094, 0.03),
      { ramp: 'black', part: 5 },
      { at: [side * 0.059, 0.152, 0.121] },
    );
  }
  const trunk = skeleton.spine.joint();
  trunk.scale = [bulk * narrow, 1, bulk];
  const hips = skeleton.pelvis.joint();
  hips.scale = [bulk * narrow, 1, bulk];
  const mouth = skeleton.head.joint([0, 0.062, 0.122]);
  mouth.add(
    box(mouthSize[0], mouthSize[1], 0.03),
    { ramp: mouthRamp, part: 5, bias: -0.12 },
    {
      at: [0, -mouthSize[1] / 2, 0],
    },
  );
  return { skeleton, trunk, hips, mouth };
}

/** A living face is painted light, to be seen; a dead one must leave the light to its eyes. */
function dimFace(head: Joint, skin: RampId): void {
  for (const [index, piece] of head.pieces.entries()) {
    const { paint } = piece;
    if (paint.ramp !== skin) continue;
    head.pieces[index] = { ...piece, paint: { ...paint, bias: (paint.bias ?? 0) - 0.1 } };
  }
}

/** The dead are a tone darker than the living, all but what shines. */
const DIMNESS = 0.09;

/** Darkens all of a finished body, once. */
export function dim(joint: Joint): void {
  for (const [index, piece] of joint.pieces.entries()) {
    const { paint } = piece;
    if (EMISSION[paint.ramp] !== undefined) continue;
    joint.pieces[index] = { ...piece, paint: { ...paint, bias: (paint.bias ?? 0) - DIMNESS } };
  }
  for (const child of joint.children) dim(child);
}

/** Poses a body, its mouth with it. */
export function pose(figure: Figure, how: Pose, direction: number): void {
  strike(figure.skeleton, how, direction);
  figure.mouth.scale = [1, 0.8 + 1.3 * how.mouth, 1];
}

/** Flesh laid open to the ribs; the place is that of its middle, on a trunk. */
export function addWound(
  trunk: Joint,
  [east, up, south]: readonly [number, number, number],
  width: number,
  height: number,
  ribs: number,
): void {
  trunk.add(
    ball(width, height, 0.07),
    { ramp: 'flesh', part: 60, blood: 0.4, weight: 1.3 },
    {
      at: [east, up, south],
    },
  );
  for (let rib = 0; rib < ribs; rib++) {
    trunk.add(
      box(width * 0.66, 0.016, 0.03),
      { ramp: 'bone', part: 60, bias: -0.05, weight: 1.4 },
      { at: [east, up + (rib - (ribs - 1) / 2) * 0.042, south + Math.sign(south) * 0.03], turn: [0, 0, 6] },
    );
  }
}

/** Cloth torn into strips that hang from a seam, each at an angle about the trunk, in degrees from the front. */
export function addTatters(
  joint: Joint,
  ramp: RampId,
  height: number,
  reach: readonly [width: number, depth: number],
  angles: readonly number[],
  length = 0.13,
): void {
  for (const [index, angle] of angles.entries()) {
    const radians = (angle * Math.PI) / 180;
    const long = length * (index % 2 === 0 ? 1 : 0.7);
    joint.add(
      loft(
        [
          [-long, 0.015, 0.015],
          [-long * 0.5, 0.07, 0.03],
          [0.03, 0.1, 0.04],
        ],
        { corners: 6 },
      ),
      { ramp, part: 61, dirt: 0.3, bias: -0.04 },
      {
        at: [(Math.sin(radians) * reach[0]) / 2, height, (Math.cos(radians) * reach[1]) / 2],
        turn: [0, angle, 0],
      },
    );
  }
}

/** Long fingers on both hands, or on one. */
export function addFingers(hand: Joint, ramp: RampId, length: number, spread = 14): void {
  for (const finger of [-1, 0, 1]) {
    hand.add(
      loft(
        [
          [-length, 0.014, 0.014, 0.02],
          [-length * 0.5, 0.032, 0.034, 0.03],
          [0, 0.042, 0.045],
        ],
        { corners: 6 },
      ),
      { ramp, part: 62, bias: 0.04 },
      { at: [finger * 0.032, -0.07, 0.01], turn: [-8, 0, finger * spread] },
    );
  }
}
