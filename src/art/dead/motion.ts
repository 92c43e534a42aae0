import { DEAD_ANIMATIONS } from '../../content/cast.ts';
import { type Pose, type PoseChange, STANDING } from '../motion/pose.ts';
import { type Gait, lurch, shamble } from './motion-gaits.ts';
import { COMMON_KEYS, type DeadAnimation, type Keys } from './motion-keys.ts';

/** How one of the dead stands and moves. */
export interface Manner {
  readonly stance: Pose;
  /** Strength of the swaying at rest, 1 for the common dead. */
  readonly sway: number;
  /** Without one of its own a body wanders in the frames of its walk. */
  readonly wander?: Gait;
  readonly walk: Gait;
  readonly run: Gait;
  readonly keys: Keys;
  /** What is added to the stance for each frame of standing, instead of swaying. */
  readonly idle?: readonly PoseChange[];
  /** Everything left for right: another body that limps on the other leg. */
  readonly isMirrored: boolean;
}

/** What differs from the common dead. */
export interface MannerChange extends Partial<Omit<Manner, 'stance' | 'keys'>> {
  readonly stance?: PoseChange;
  readonly keys?: Partial<Keys>;
}

/** Bent, crooked, one arm reaching: nothing the same on both sides (source: the reference recipe). */
const HUNGRY: Pose = {
  ...STANDING,
  lean: 16,
  twist: 6,
  roll: 7,
  nod: -34,
  headTurn: 10,
  headRoll: -16,
  armLeft: 58,
  outLeft: 8,
  elbowLeft: 34,
  armRight: 22,
  outRight: 14,
  elbowRight: 48,
  legLeft: 4,
  spreadLeft: 4,
  kneeLeft: 8,
  legRight: -4,
  spreadRight: 5,
  kneeRight: 14,
};

/** The common dead with some things otherwise. */
export function mannerOf({ stance = {}, keys = {}, ...rest }: MannerChange = {}): Manner {
  return {
    sway: 1,
    walk: shamble(),
    run: lurch(),
    isMirrored: false,
    ...rest,
    stance: { ...HUNGRY, ...stance },
    keys: { ...COMMON_KEYS, ...keys },
  };
}

/** The pose of a frame. */
export function deadPose(manner: Manner, animation: DeadAnimation, frame: number): Pose {
  const pose = { ...manner.stance, ...changeAt(manner, animation, frame) };
  return manner.isMirrored ? mirrorPose(pose) : pose;
}

/** The frames of a walk that are a slow one. */
const WANDERED = [0, 1, 3, 4] as const;

function changeAt(manner: Manner, animation: DeadAnimation, frame: number): PoseChange {
  const phase = (frame / DEAD_ANIMATIONS[animation]) * Math.PI * 2;
  const { stance } = manner;
  if (animation === 'idle') return manner.idle?.[frame] ?? swayed(stance, phase, manner.sway);
  if (animation === 'wander' && manner.wander === undefined) {
    return changeAt(manner, 'walk', WANDERED[frame]!);
  }
  if (animation === 'wander' || animation === 'walk' || animation === 'run') {
    return (manner[animation] ?? manner.walk)(phase, stance);
  }
  return manner.keys[animation][frame]!;
}

/** At phase 0 the stance itself, so that a blow that ends in it is the same picture. */
function swayed(stance: Pose, phase: number, sway: number): PoseChange {
  const swing = Math.sin(phase) * sway;
  return {
    hip: stance.hip + 0.01 * swing,
    lean: stance.lean + 3 * swing,
    roll: stance.roll + 3 * swing,
    headRoll: stance.headRoll + 9 * swing,
    headTurn: stance.headTurn + 10 * swing,
    armLeft: stance.armLeft + 5 * swing,
    armRight: stance.armRight - 5 * swing,
  };
}

const SWAPPED = ['arm', 'out', 'elbow', 'leg', 'spread', 'knee', 'foot'] as const;
const TURNED = ['side', 'tumble', 'turn', 'twist', 'roll', 'hipTurn', 'headTurn', 'headRoll'] as const;

/** A pose as a mirror shows it. */
function mirrorPose(pose: Pose): Pose {
  const change: Record<string, number | undefined> = {};
  for (const limb of SWAPPED) {
    change[`${limb}Left`] = pose[`${limb}Right`];
    change[`${limb}Right`] = pose[`${limb}Left`];
  }
  for (const channel of TURNED) change[channel] = -pose[channel];
  return { ...pose, ...(change as PoseChange) };
}
