import type { SURVIVOR_ANIMATIONS } from '../../content/cast.ts';
import { carry, dash, idle, run, sneak, use, walk } from './living-cycles.ts';
import { crawl, DEAD_TRACKS, downed, grabbed, hurt, revive } from './living-distress.ts';
import {
  DRAW_TRACKS,
  LOOSE,
  SHOOT,
  STAB_TRACKS,
  SWING_TRACKS,
  THROW_TRACKS,
  THRUST_TRACKS,
} from './living-strikes.ts';
import { type Legs, planted } from './planted.ts';
import { type Pose, type PoseChange, poseAt, STANDING, type Tracks } from './pose.ts';

/** The animation of somebody one plays. */
export type LivingAnimation = keyof typeof SURVIVOR_ANIMATIONS;

/** How somebody holds themselves: leg lengths, what is added to every upright pose, the left arm at rest. */
export interface Bearing {
  readonly legs: Legs;
  readonly posture: PoseChange;
  readonly rest: PoseChange;
}

/** One frame of a motion: `time` is its place in the cycle, 0 to just below 1, or in the blow, 0..1. */
export type Motion = (time: number, standing: Pose, bearing: Bearing) => Pose;

interface LivingRow {
  readonly motion: Motion;
  /** The moments drawn, for what happens once; cycles are cut evenly. */
  readonly times?: readonly number[];
  /** Nothing is held: both hands are busy, or the bow is part of the picture. */
  readonly isBusy?: boolean;
}

/** A blow's tracks as a motion with both feet on the floor. */
function blow(tracks: Tracks): Motion {
  return (time, standing, { legs }) => planted(poseAt(standing, tracks, time), legs);
}

/** A held pose as a motion. */
function held(change: PoseChange): Motion {
  return (_, standing, { legs }) => planted({ ...standing, ...change }, legs);
}

/** Every motion of the living, by animation. */
export const LIVING: Readonly<Record<LivingAnimation, LivingRow>> = {
  idle: { motion: idle },
  walk: { motion: walk },
  sneak: { motion: sneak },
  run: { motion: run },
  dash: { motion: dash },
  thrust: { motion: blow(THRUST_TRACKS), times: [0.2, 0.5, 0.64, 0.86] },
  swing: { motion: blow(SWING_TRACKS), times: [0.22, 0.4, 0.52, 0.68, 0.88] },
  stab: { motion: blow(STAB_TRACKS), times: [0.2, 0.5, 0.62, 0.86] },
  shoot: { motion: (time, ...rest) => held(SHOOT[time < 0.5 ? 0 : 1]!)(time, ...rest) },
  draw: { motion: blow(DRAW_TRACKS), times: [0.25, 0.6, 1], isBusy: true },
  loose: { motion: held(LOOSE), isBusy: true },
  throw: { motion: blow(THROW_TRACKS), times: [0.24, 0.46, 0.6, 0.84] },
  use: { motion: use, isBusy: true },
  carry: { motion: carry, isBusy: true },
  hurt: { motion: hurt },
  grabbed: { motion: grabbed, isBusy: true },
  downed: { motion: downed, isBusy: true },
  crawl: { motion: crawl, isBusy: true },
  revive: { motion: revive, isBusy: true },
  dead: {
    motion: (time, standing) => poseAt(standing, DEAD_TRACKS, time),
    times: [0.12, 0.36, 0.56, 0.8, 1],
    isBusy: true,
  },
};

/** The pose of a frame of an animation that has `frames` of them. */
export function livingPose(
  animation: LivingAnimation,
  frame: number,
  frames: number,
  bearing: Bearing,
): Pose {
  const { motion, times } = LIVING[animation];
  return motion(times?.[frame] ?? frame / frames, added(STANDING, bearing.posture), bearing);
}

/** A pose with the channels of a change added to its own. */
function added(pose: Pose, change: PoseChange): Pose {
  const sums: Record<string, number> = { ...pose };
  for (const [channel, value] of Object.entries(change)) sums[channel] = (sums[channel] ?? 0) + value;
  return { ...pose, ...(sums as PoseChange) };
}
