import type { ActorAnimation } from '../../content/art.ts';

/** How a body holds itself, in degrees and metres; left and right are the body's own. */
export interface Pose {
  /** Hips above their standing height; the whole body up, and forward. */
  readonly hip: number;
  readonly lift: number;
  readonly shift: number;
  /** The whole body: fallen forward (90) or back (−90), and turned. */
  readonly fall: number;
  readonly turn: number;
  /** The spine: forward, to the left about the upright, sideways. */
  readonly lean: number;
  readonly twist: number;
  readonly roll: number;
  /** The head: back is negative. */
  readonly nod: number;
  readonly headTurn: number;
  readonly headRoll: number;
  /** Arms forward, outward, and the bend of the elbow. */
  readonly armLeft: number;
  readonly outLeft: number;
  readonly elbowLeft: number;
  readonly armRight: number;
  readonly outRight: number;
  readonly elbowRight: number;
  /** Thighs forward, outward, and the bend of the knee. */
  readonly legLeft: number;
  readonly kneeLeft: number;
  readonly legRight: number;
  readonly kneeRight: number;
  readonly spread: number;
  /** 0 closed to 1 wide open. */
  readonly mouth: number;
}

/** Upright, arms hanging: what every pose starts from. */
const STAND: Pose = {
  hip: -0.03,
  lift: 0,
  shift: 0,
  fall: 0,
  turn: 0,
  lean: 6,
  twist: 6,
  roll: 0,
  nod: -25,
  headTurn: 0,
  headRoll: 0,
  armLeft: 10,
  outLeft: 10,
  elbowLeft: 34,
  armRight: 30,
  outRight: 14,
  elbowRight: 62,
  legLeft: 8,
  kneeLeft: 12,
  legRight: -10,
  kneeRight: 12,
  spread: 2,
  mouth: 0,
};

/** Some numbers of a pose. */
export type PoseChange = Partial<Pose>;

/** What a frame changes about the posture. Frames made by a gait are not listed. */
export type Keyframes = Partial<Record<ActorAnimation, readonly PoseChange[]>>;

/** A way of standing and what it adds to every animation. */
export const POSTURES = {
  living: STAND,
  /** Crooked on purpose: nothing about the dead is symmetrical. */
  shuffling: {
    ...STAND,
    lean: 16,
    roll: 7,
    nod: -34,
    headTurn: 10,
    headRoll: -16,
    armLeft: 58,
    outLeft: 8,
    armRight: 22,
    elbowRight: 48,
    legLeft: 4,
    kneeLeft: 8,
    legRight: -4,
    kneeRight: 14,
    mouth: 0.4,
  },
  leaning: {
    ...STAND,
    hip: -0.06,
    lean: 34,
    roll: -4,
    nod: -50,
    headRoll: 10,
    armLeft: 30,
    outLeft: 16,
    elbowLeft: 60,
    armRight: 10,
    outRight: 20,
    elbowRight: 70,
    legLeft: 20,
    kneeLeft: 30,
    legRight: -12,
    kneeRight: 30,
    mouth: 0.6,
  },
  groping: {
    ...STAND,
    hip: -0.07,
    lean: 20,
    twist: 0,
    nod: -36,
    headRoll: 18,
    armLeft: 74,
    outLeft: 14,
    elbowLeft: 22,
    armRight: 66,
    outRight: 14,
    elbowRight: 30,
    legLeft: 18,
    kneeLeft: 30,
    legRight: -4,
    kneeRight: 26,
    mouth: 0.3,
  },
  swaying: {
    ...STAND,
    lean: 4,
    twist: -4,
    nod: -38,
    headRoll: -12,
    armLeft: 4,
    outLeft: 14,
    elbowLeft: 14,
    armRight: 12,
    outRight: 10,
    elbowRight: 24,
    mouth: 0.8,
  },
  hulking: {
    ...STAND,
    hip: -0.06,
    lean: 26,
    twist: -8,
    roll: -5,
    nod: -44,
    armLeft: 24,
    outLeft: 20,
    elbowLeft: 50,
    armRight: 14,
    outRight: 16,
    elbowRight: 20,
    legLeft: 14,
    kneeLeft: 22,
    legRight: -6,
    kneeRight: 20,
    spread: 12,
    mouth: 0.5,
  },
} as const satisfies Record<string, Pose>;

/** The name of a posture. */
export type PostureId = keyof typeof POSTURES;

/** One step of a walk at `phase` (0..1 of a full stride), `stride` degrees of swing. */
export function stepPose(
  pose: Pose,
  phase: number,
  stride: number,
  armSwing: number,
  bob: number,
): PoseChange {
  const swing = Math.sin(phase * 2 * Math.PI);
  const lift = Math.cos(phase * 2 * Math.PI);
  const limp = pose.roll * 0.9;
  return {
    hip: pose.hip - bob + bob * 2 * Math.abs(swing) * 0.6,
    legLeft: pose.lean * 0.2 + stride * swing,
    kneeLeft: 14 + stride * 1.5 * Math.max(0, lift),
    legRight: pose.lean * 0.2 - stride * swing,
    kneeRight: 14 + stride * 1.5 * Math.max(0, -lift),
    armLeft: pose.armLeft - armSwing * swing,
    armRight: pose.armRight + armSwing * swing,
    twist: pose.twist - stride * 0.3 * swing,
    roll: pose.roll + limp * lift,
    headRoll: pose.headRoll + limp * swing,
  };
}
