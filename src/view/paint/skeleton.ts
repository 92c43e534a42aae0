import { childJoint, type Joint, rootJoint } from './joints.ts';
import type { Pose } from './pose.ts';

/** Lengths in metres before `scale`, and how wide the body is. */
export interface Build {
  readonly scale: number;
  readonly bulk: number;
  readonly head: number;
  readonly hip: number;
  readonly thigh: number;
  readonly shin: number;
  readonly shoulders: number;
  readonly upperArm: number;
  readonly forearm: number;
  /** How much thicker and longer the right arm is. */
  readonly rightArm: number;
}

/** A student: big head, wide body, so that 46 pixels still have a face and a uniform. */
export const STUDENT: Build = {
  scale: 1,
  bulk: 1,
  head: 1,
  hip: 0.66,
  thigh: 0.3,
  shin: 0.29,
  shoulders: 0.2,
  upperArm: 0.235,
  forearm: 0.21,
  rightArm: 1,
};

/** The joints of a posed body. */
export interface Skeleton {
  readonly root: Joint;
  readonly pelvis: Joint;
  readonly spine: Joint;
  readonly head: Joint;
  readonly shoulderLeft: Joint;
  readonly elbowLeft: Joint;
  readonly handLeft: Joint;
  readonly shoulderRight: Joint;
  readonly elbowRight: Joint;
  readonly handRight: Joint;
  readonly thighLeft: Joint;
  readonly kneeLeft: Joint;
  readonly footLeft: Joint;
  readonly thighRight: Joint;
  readonly kneeRight: Joint;
  readonly footRight: Joint;
}

/** Where a body can carry something. */
export type JointId = keyof Skeleton;

/** The joints of a build in a pose, looking in one of the eight directions. */
export function poseSkeleton(build: Build, pose: Pose, direction: number): Skeleton {
  const root = rootJoint(direction * 45, build.scale);
  const body = childJoint(root, 0, pose.lift, pose.shift, pose.fall, pose.turn, 0);
  const pelvis = childJoint(body, 0, build.hip + pose.hip, 0, pose.lean * 0.25, 0, pose.roll * 0.4);
  const spine = childJoint(pelvis, 0, 0.06, 0, pose.lean * 0.75, pose.twist, pose.roll * 0.6);
  const head = childJoint(spine, 0, 0.5, 0.01, pose.nod, pose.headTurn, pose.headRoll);
  const arm = (side: 1 | -1, swing: number, out: number, bend: number) => {
    const longer = side < 0 ? 1 + (build.rightArm - 1) * 0.3 : 1;
    const shoulder = childJoint(spine, side * build.shoulders, 0.375, 0, -swing, 0, side * out);
    const elbow = childJoint(shoulder, 0, -build.upperArm * longer, 0, -bend);
    const hand = childJoint(elbow, 0, -build.forearm * longer, 0);
    return { shoulder, elbow, hand };
  };
  const leg = (side: 1 | -1, swing: number, bend: number) => {
    const thigh = childJoint(pelvis, side * 0.088 * build.bulk, -0.03, 0, -swing, 0, side * pose.spread);
    const knee = childJoint(thigh, 0, -build.thigh, 0, bend);
    // The sole stays nearly flat whatever the leg does.
    const foot = childJoint(knee, 0, -build.shin, 0, (swing - bend) * 0.6);
    return { thigh, knee, foot };
  };
  const armLeft = arm(1, pose.armLeft, pose.outLeft, pose.elbowLeft);
  const armRight = arm(-1, pose.armRight, pose.outRight, pose.elbowRight);
  const legLeft = leg(1, pose.legLeft, pose.kneeLeft);
  const legRight = leg(-1, pose.legRight, pose.kneeRight);
  return {
    root,
    pelvis,
    spine,
    head,
    shoulderLeft: armLeft.shoulder,
    elbowLeft: armLeft.elbow,
    handLeft: armLeft.hand,
    shoulderRight: armRight.shoulder,
    elbowRight: armRight.elbow,
    handRight: armRight.hand,
    thighLeft: legLeft.thigh,
    kneeLeft: legLeft.knee,
    footLeft: legLeft.foot,
    thighRight: legRight.thigh,
    kneeRight: legRight.knee,
    footRight: legRight.foot,
  };
}
