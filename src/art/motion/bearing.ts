import type { Legs } from './planted.ts';
import type { Pose, PoseChange } from './pose.ts';

/** How somebody holds themselves: leg lengths, what is added to every upright pose, the left arm at rest. */
export interface Bearing {
  readonly legs: Legs;
  readonly posture: PoseChange;
  readonly rest: PoseChange;
}

/** One frame of a motion: `time` is its place in the cycle, 0 to just below 1. */
export type Motion = (time: number, standing: Pose, bearing: Bearing) => Pose;
