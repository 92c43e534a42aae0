import type { CastAnimation } from '../content/cast.ts';
import { BOW, WEAPONS } from '../content/weapons.ts';
import type { Leader, ReadOnly } from '../sim/state.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import { ZOMBIE_MODE } from '../sim/zombies.ts';

/** Cycles of two paces that legs make on a tile. */
const WALK_CYCLES_PER_TILE = 0.85;
const RUN_CYCLES_PER_TILE = 0.58;
/** Faster than this, legs run, in tiles a second. */
const RUN_SPEED = 2.6;
const STILL_SPEED = 0.12;
/** How long the blow itself is shown after it landed, in ticks. */
const ATTACK_TICKS = 18;
const IDLE_FRAME_MS = 420;
const RISE_MS = 640;
const HOLD_MS = 900;
const BITE_MS = 420;
const DRAW_TICKS = BOW.drawSeconds * TICKS_PER_SECOND;
const FALL_TICKS = 7;

/** How long a gesture goes on that the rules count as done at once. */
export const GESTURE_MS = { loose: 180, throw: 340, hurt: 200 } as const;

/** A gesture the rules know nothing of. */
export type Gesture = keyof typeof GESTURE_MS;

/** A body's picture: which animation, and which frame of it; frames beyond the last begin anew. */
export interface Pose {
  animation: CastAnimation;
  frame: number;
}

/** What the picture of one of the dead depends on. Speed as it really moves, in tiles a second. */
export interface ZombieMotion {
  readonly mode: number;
  readonly modeTicks: number;
  readonly speed: number;
  /** Cycles of its legs so far, see `strideOf`. */
  readonly stride: number;
  /** Own clock in milliseconds, from when it was first shown. */
  readonly clockMs: number;
  /** How long ago it came into the world, in milliseconds. */
  readonly ageMs: number;
  /** In the frame of a window. */
  readonly isClimbing: boolean;
}

/** Cycles of walking or running that a distance is worth: feet do not slide. */
export function strideOf(distanceTiles: number, speed: number): number {
  return distanceTiles * (speed > RUN_SPEED ? RUN_CYCLES_PER_TILE : WALK_CYCLES_PER_TILE);
}

/** Writes the pose of one of the dead into `pose`. */
export function poseZombie(motion: ZombieMotion, pose: Pose): Pose {
  const { modeTicks, clockMs, speed, stride } = motion;
  switch (motion.mode) {
    case ZOMBIE_MODE.windup:
      return set(pose, 'windup', 0);
    case ZOMBIE_MODE.recover:
      if (modeTicks < ATTACK_TICKS) return set(pose, 'attack', (modeTicks / ATTACK_TICKS) * 3);
      break;
    case ZOMBIE_MODE.stagger:
      return set(pose, 'hurt', 0);
    case ZOMBIE_MODE.howl:
      return set(pose, 'howl', clockMs / 110);
    case ZOMBIE_MODE.hold: {
      const beat = clockMs % (HOLD_MS + BITE_MS);
      return beat < HOLD_MS
        ? set(pose, 'hold', beat / 160)
        : set(pose, 'bite', ((beat - HOLD_MS) / BITE_MS) * 3);
    }
    case ZOMBIE_MODE.bash:
      return set(pose, 'bash', clockMs / 260);
  }
  if (motion.isClimbing) return set(pose, 'climb', stride * 3);
  if (speed < STILL_SPEED) {
    if (motion.ageMs < RISE_MS) return set(pose, 'rise', (motion.ageMs / RISE_MS) * 4);
    return set(pose, 'idle', clockMs / IDLE_FRAME_MS);
  }
  if (speed > RUN_SPEED) return set(pose, 'run', stride * 6);
  return motion.mode === ZOMBIE_MODE.wander ? set(pose, 'wander', stride * 4) : set(pose, 'walk', stride * 6);
}

/** What the picture alone knows of the leader. */
export interface LeaderMotion {
  /** As in `ZombieMotion`. */
  readonly stride: number;
  readonly clockMs: number;
  /** A gesture that goes on, and how far it is, 0..1. */
  readonly gesture: Gesture | undefined;
  readonly gestureShare: number;
}

/** Writes the pose of the leader into `pose`. */
export function poseLeader(leader: ReadOnly<Leader>, motion: LeaderMotion, pose: Pose): Pose {
  const { stride, clockMs } = motion;
  switch (leader.mode) {
    case 'dashing':
      return set(pose, 'dash', progressOf(leader) * 2);
    case 'striking':
      return poseStrike(leader, pose);
    case 'drawing':
      return set(pose, 'draw', Math.min(0.999, leader.modeTicks / DRAW_TICKS) * 3);
    case 'searching':
    case 'hiding':
    case 'barricading':
    case 'switching':
      return set(pose, 'use', clockMs / 150);
    case 'grabbed':
      return set(pose, 'grabbed', clockMs / 130);
    case 'thrown':
      return set(pose, 'hurt', 1);
    case 'downed':
      return leader.gait === 'still' ? set(pose, 'downed', clockMs / 900) : set(pose, 'crawl', stride * 6);
    case 'dead':
      return set(pose, 'dead', Math.min(4, leader.modeTicks / FALL_TICKS));
  }
  if (motion.gesture !== undefined) return poseGesture(motion.gesture, motion.gestureShare, pose);
  if (leader.gait === 'still') return set(pose, 'idle', clockMs / IDLE_FRAME_MS);
  if (leader.gait === 'run') return set(pose, 'run', stride * 8);
  return set(pose, leader.gait === 'sneak' ? 'sneak' : 'walk', stride * 6);
}

/** How far a mode with a known length is, 0..just under 1. */
export function progressOf(leader: Pick<Leader, 'modeTicks' | 'modeLength'>): number {
  if (leader.modeLength <= 0) return 0;
  return Math.min(0.999, leader.modeTicks / leader.modeLength);
}

function poseStrike(leader: ReadOnly<Leader>, pose: Pose): Pose {
  const weapon = WEAPONS[leader.weapon];
  return weapon.blunt
    ? set(pose, 'swing', progressOf(leader) * 5)
    : set(pose, 'thrust', progressOf(leader) * 4);
}

function poseGesture(gesture: Gesture, share: number, pose: Pose): Pose {
  if (gesture === 'loose') return set(pose, 'loose', 0);
  return set(pose, gesture, share * (gesture === 'throw' ? 4 : 2));
}

function set(pose: Pose, animation: CastAnimation, frame: number): Pose {
  pose.animation = animation;
  pose.frame = Math.floor(frame);
  return pose;
}
