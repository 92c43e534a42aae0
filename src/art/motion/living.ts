import type { SURVIVOR_ANIMATIONS } from '../../content/cast.ts';
import type { Bearing, Motion } from './bearing.ts';
import { atKeyFrame, type KeyFrames } from './key-frames.ts';
import { carry, dash, idle, run, sneak, use, walk } from './living-cycles.ts';
import { crawl, DEAD, downed, grabbed, hurt, revive } from './living-distress.ts';
import { DRAW, LOOSE, SHOOT, STAB, SWING, THROW, THRUST } from './living-strikes.ts';
import { planted } from './planted.ts';
import { type Pose, type PoseChange, STANDING } from './pose.ts';

/** The animation of somebody one plays. */
export type LivingAnimation = keyof typeof SURVIVOR_ANIMATIONS;

interface LivingRow {
  readonly motion: Motion | KeyFrames;
  /** Nothing is held: both hands are busy, or the bow is part of the picture. */
  readonly isBusy?: boolean;
  /** The feet leave the floor to themselves: `hip` is as written. */
  readonly isFalling?: boolean;
}

/** Every motion of the living, by animation: a cycle, or the frames of what happens once. */
export const LIVING: Readonly<Record<LivingAnimation, LivingRow>> = {
  idle: { motion: idle },
  walk: { motion: walk },
  sneak: { motion: sneak },
  run: { motion: run },
  dash: { motion: dash },
  thrust: { motion: THRUST },
  swing: { motion: SWING },
  stab: { motion: STAB },
  shoot: { motion: SHOOT },
  draw: { motion: DRAW, isBusy: true },
  loose: { motion: LOOSE, isBusy: true },
  throw: { motion: THROW },
  use: { motion: use, isBusy: true },
  carry: { motion: carry, isBusy: true },
  hurt: { motion: hurt },
  grabbed: { motion: grabbed, isBusy: true },
  downed: { motion: downed, isBusy: true },
  crawl: { motion: crawl, isBusy: true },
  revive: { motion: revive, isBusy: true },
  dead: { motion: DEAD, isBusy: true, isFalling: true },
};

/** The pose of a frame of an animation that has `frames` of them. */
export function livingPose(
  animation: LivingAnimation,
  frame: number,
  frames: number,
  bearing: Bearing,
): Pose {
  const { motion, isFalling = false } = LIVING[animation];
  const turned = added(STANDING, bearing.posture);
  // The face looks ahead however the shoulders stand.
  const standing = { ...turned, headTurn: turned.headTurn - turned.twist };
  if (typeof motion === 'function') return motion(frame / frames, standing, bearing);
  const pose = atKeyFrame(standing, motion, frame);
  return isFalling ? pose : planted(pose, bearing.legs);
}

/** A pose with the channels of a change added to its own. */
function added(pose: Pose, change: PoseChange): Pose {
  const sums: Record<string, number> = { ...pose };
  for (const [channel, value] of Object.entries(change)) sums[channel] = (sums[channel] ?? 0) + value;
  return { ...pose, ...(sums as PoseChange) };
}
