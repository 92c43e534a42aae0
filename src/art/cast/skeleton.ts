import { Joint } from '../model/joint.ts';
import type { Pose } from '../motion/pose.ts';

/** Lengths of a body in metres; `bulk` widens everything, `narrow` the trunk alone. */
export interface Build {
  readonly hip: number;
  readonly thigh: number;
  readonly shin: number;
  readonly shoulder: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly bulk: number;
  readonly narrow: number;
  readonly head: number;
}

/**
 * A big head on a wide trunk, about 1:4.2 (source: the reference recipe, which tried real proportions first and got
 * thin sticks).
 */
export const BOY: Build = {
  hip: 0.66,
  thigh: 0.3,
  shin: 0.29,
  shoulder: 0.2,
  upperArm: 0.235,
  forearm: 0.21,
  bulk: 1.2,
  narrow: 1,
  head: 1.26,
};

/** The same, slighter. */
export const GIRL: Build = { ...BOY, hip: 0.63, thigh: 0.285, shin: 0.275, bulk: 1.1, narrow: 0.9 };

/** The joints of a body. Left is the body's own left: east when it looks south. */
export interface Skeleton {
  readonly build: Build;
  readonly root: Joint;
  /** The whole body, for falls. */
  readonly body: Joint;
  readonly pelvis: Joint;
  readonly spine: Joint;
  readonly neck: Joint;
  readonly head: Joint;
  /** At the back of the head: hair that hangs and swings. */
  readonly tail: Joint;
  /** At the waist: hems of coats and skirts. */
  readonly hem: Joint;
  readonly shoulderLeft: Joint;
  readonly elbowLeft: Joint;
  readonly handLeft: Joint;
  readonly shoulderRight: Joint;
  readonly elbowRight: Joint;
  readonly handRight: Joint;
  /** Where the right hand closes around what it holds. */
  readonly hold: Joint;
  readonly thighLeft: Joint;
  readonly kneeLeft: Joint;
  readonly footLeft: Joint;
  readonly thighRight: Joint;
  readonly kneeRight: Joint;
  readonly footRight: Joint;
}

/** Joints in their places, nothing hung on them yet. */
export function createSkeleton(build: Build): Skeleton {
  const root = new Joint();
  const body = root.joint();
  const pelvis = body.joint([0, build.hip, 0]);
  const spine = pelvis.joint([0, 0.06, 0]);
  const neck = spine.joint([0, 0.45, 0]);
  const head = neck.joint([0, 0.06, 0.01]);
  head.scale = [build.head, build.head, build.head];
  const tail = head.joint([0, 0.2, -0.13]);
  const hem = pelvis.joint([0, 0.06, 0]);
  const arm = (side: number): [Joint, Joint, Joint] => {
    const shoulder = spine.joint([side * build.shoulder * build.narrow * build.bulk, 0.375, 0], 'ZXY');
    const elbow = shoulder.joint([0, -build.upperArm, 0]);
    return [shoulder, elbow, elbow.joint([0, -build.forearm, 0])];
  };
  const leg = (side: number): [Joint, Joint, Joint] => {
    const thigh = pelvis.joint([side * 0.088 * build.bulk, -0.03, 0], 'ZXY');
    const knee = thigh.joint([0, -build.thigh, 0]);
    return [thigh, knee, knee.joint([0, -build.shin, 0])];
  };
  const [shoulderLeft, elbowLeft, handLeft] = arm(1);
  const [shoulderRight, elbowRight, handRight] = arm(-1);
  const [thighLeft, kneeLeft, footLeft] = leg(1);
  const [thighRight, kneeRight, footRight] = leg(-1);
  const hold = handRight.joint([0, -0.06, 0]);
  return {
    build,
    root,
    body,
    pelvis,
    spine,
    neck,
    head,
    tail,
    hem,
    shoulderLeft,
    elbowLeft,
    handLeft,
    shoulderRight,
    elbowRight,
    handRight,
    hold,
    thighLeft,
    kneeLeft,
    footLeft,
    thighRight,
    kneeRight,
    footRight,
  };
}

/** How much of the spine's lean and roll the pelvis takes. */
const PELVIS_LEAN = 0.25;
const PELVIS_ROLL = 0.4;

/** A thigh may swing this many degrees before hems must give, and how much deeper they get for each one more. */
const FREE_STRIDE = 14;
const FLARE = 0.015;
const MOST_FLARE = 0.45;

/** Puts a skeleton into a pose, looking in one of eight directions (0 south, 2 east, 4 north, 6 west). */
export function strike(skeleton: Skeleton, pose: Pose, direction: number): void {
  const { build } = skeleton;
  skeleton.root.turn = [0, direction * 45, 0];
  skeleton.body.at = [pose.side, pose.lift, pose.shift];
  skeleton.body.turn = [pose.fall, pose.turn, pose.tumble];
  skeleton.pelvis.at = [0, build.hip + pose.hip, 0];
  skeleton.pelvis.turn = [pose.lean * PELVIS_LEAN, pose.hipTurn, pose.roll * PELVIS_ROLL];
  skeleton.spine.turn = [pose.lean * (1 - PELVIS_LEAN), pose.twist, pose.roll * (1 - PELVIS_ROLL)];
  skeleton.head.turn = [pose.nod, pose.headTurn, pose.headRoll];
  // Hair falls straight down however the head is tilted, then lags behind a runner.
  skeleton.tail.turn = [-pose.nod - pose.lean + pose.trail, -pose.headTurn * 0.5, -pose.headRoll];
  skeleton.hem.turn = [pose.trail * 0.3, 0, 0];
  const stride = Math.max(Math.abs(pose.legLeft), Math.abs(pose.legRight)) - FREE_STRIDE;
  skeleton.hem.scale = [1, 1, 1 + Math.min(MOST_FLARE, Math.max(0, stride) * FLARE)];
  skeleton.shoulderLeft.turn = [-pose.armLeft, -pose.crossLeft, pose.outLeft];
  skeleton.shoulderRight.turn = [-pose.armRight, pose.crossRight, -pose.outRight];
  skeleton.elbowLeft.turn = [-pose.elbowLeft, 0, 0];
  skeleton.elbowRight.turn = [-pose.elbowRight, 0, 0];
  skeleton.elbowRight.scale = [1, 1 + pose.stretch, 1];
  skeleton.thighLeft.turn = [-pose.legLeft, 0, pose.spreadLeft];
  skeleton.thighRight.turn = [-pose.legRight, 0, -pose.spreadRight];
  skeleton.kneeLeft.turn = [pose.kneeLeft, 0, 0];
  skeleton.kneeRight.turn = [pose.kneeRight, 0, 0];
  skeleton.footLeft.turn = [pose.footLeft ?? 0.6 * (pose.legLeft - pose.kneeLeft), 0, 0];
  skeleton.footRight.turn = [pose.footRight ?? 0.6 * (pose.legRight - pose.kneeRight), 0, 0];
}
