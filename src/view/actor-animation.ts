import type { ActorAnimation } from '../content/art.ts';
import type { Leader, ReadOnly } from '../sim/state.ts';
import { ZOMBIE_MODE } from '../sim/zombies.ts';

/** Steps a walk takes per tile, and the frames of one step cycle: two paces are four frames. */
const WALK_FRAMES_PER_TILE = 3.4;
const RUN_FRAMES_PER_TILE = 2.3;
/** Faster than this, legs run, in tiles a second. */
const RUN_SPEED = 2.6;
const STILL_SPEED = 0.12;
/** How long the blow itself is shown after it landed, in ticks. */
const ATTACK_TICKS = 16;
const IDLE_FRAME_MS = 620;

/** A body's picture: which animation, and where in it (whole part = frame). */
export interface Pose {
  animation: ActorAnimation;
  frame: number;
}

/** What the picture of one of the dead depends on. Speed as it really moves, in tiles a second. */
export interface ZombieMotion {
  readonly mode: number;
  readonly modeTicks: number;
  readonly speed: number;
  /** Steps so far, see `strideOf`. */
  readonly stride: number;
  /** Own clock in milliseconds. */
  readonly clockMs: number;
}

/** Frames of walking or running that a distance is worth: feet do not slide. */
export function strideOf(distanceTiles: number, speed: number): number {
  return distanceTiles * (speed > RUN_SPEED ? RUN_FRAMES_PER_TILE : WALK_FRAMES_PER_TILE);
}

/** Writes the pose of one of the dead into `pose`. */
export function poseZombie(motion: ZombieMotion, pose: Pose): Pose {
  switch (motion.mode) {
    case ZOMBIE_MODE.windup:
      return set(pose, 'windup', 0);
    case ZOMBIE_MODE.recover:
      if (motion.modeTicks < ATTACK_TICKS)
        return set(pose, 'attack', motion.modeTicks < ATTACK_TICKS / 3 ? 0 : 1);
      break;
    case ZOMBIE_MODE.stagger:
      return set(pose, 'hurt', 0);
    case ZOMBIE_MODE.howl:
      return set(pose, 'howl', Math.floor(motion.clockMs / 110));
    case ZOMBIE_MODE.hold:
      return set(pose, 'hold', Math.floor(motion.clockMs / 160));
    case ZOMBIE_MODE.bash:
      return set(pose, 'bash', Math.floor(motion.clockMs / 260));
  }
  if (motion.speed < STILL_SPEED) return set(pose, 'idle', Math.floor(motion.clockMs / IDLE_FRAME_MS));
  return set(pose, motion.speed > RUN_SPEED ? 'run' : 'walk', Math.floor(motion.stride));
}

/** Writes the pose of the leader into `pose`. `stride` and `clockMs` as in `ZombieMotion`. */
export function poseLeader(leader: ReadOnly<Leader>, stride: number, clockMs: number, pose: Pose): Pose {
  switch (leader.mode) {
    case 'dashing':
      return set(pose, 'dash', 0);
    case 'striking':
      return set(pose, 'strike', Math.floor(progressOf(leader) * 3));
    case 'drawing':
      return set(pose, 'draw', leader.modeTicks > 12 ? 1 : 0);
    case 'searching':
    case 'hiding':
    case 'barricading':
    case 'switching':
      return set(pose, 'use', Math.floor(clockMs / 180));
    case 'grabbed':
      return set(pose, 'grabbed', Math.floor(clockMs / 140));
    case 'thrown':
      return set(pose, 'hurt', 0);
    case 'downed':
      return set(pose, 'downed', Math.floor(leader.gait === 'still' ? clockMs / 900 : stride));
    case 'dead':
      return set(pose, 'dead', 0);
    default:
      if (leader.gait === 'still') return set(pose, 'idle', Math.floor(clockMs / IDLE_FRAME_MS));
      return set(pose, leader.gait === 'run' ? 'run' : 'walk', Math.floor(stride));
  }
}

/** How far a mode with a known length is, 0..just under 1. */
export function progressOf(leader: Pick<Leader, 'modeTicks' | 'modeLength'>): number {
  if (leader.modeLength <= 0) return 0;
  return Math.min(0.999, leader.modeTicks / leader.modeLength);
}

function set(pose: Pose, animation: ActorAnimation, frame: number): Pose {
  pose.animation = animation;
  pose.frame = frame;
  return pose;
}
