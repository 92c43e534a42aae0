import type { Pose, PoseChange } from '../motion/pose.ts';

/** A way of going: the change of a stance at a phase of the step, 0..2π. */
export type Gait = (phase: number, stance: Pose) => PoseChange;

const { sin, cos, max } = Math;

/**
 * The shamble: time runs unevenly, so that it lurches, and the left leg is dragged (source: the reference recipe).
 * `stride` scales the steps, `sway` what the trunk, arms and head make of them.
 */
export function shamble(stride = 1, sway = 1): Gait {
  return (phase, stance) => {
    const warped = phase + 0.45 * sin(2 * phase);
    const swing = sin(warped);
    return {
      legLeft: 6 + 16 * stride * swing,
      kneeLeft: 10 + 14 * stride * max(0, cos(warped)),
      footLeft: 24,
      legRight: -4 - 34 * stride * swing,
      kneeRight: 14 + 44 * stride * max(0, -cos(warped)),
      spreadLeft: 7,
      hip: stance.hip - 0.02 - stride * 0.05 * max(0, swing) + 0.02 * cos(2 * warped),
      side: 0.03 * swing,
      roll: stance.roll + 9 * sway * sin(warped + 0.6),
      hipTurn: 10 * stride * swing,
      twist: stance.twist - 14 * sway * swing,
      lean: stance.lean + 4 + 5 * sway * sin(2 * warped + 1),
      headRoll: stance.headRoll + 12 * sway * sin(warped + 1.6),
      headTurn: stance.headTurn + 8 * sway * sin(warped + 2),
      nod: stance.nod - 3 + 6 * sway * sin(2 * warped),
      armLeft: stance.armLeft + 6 + 12 * sway * sin(warped + 2),
      elbowLeft: max(4, stance.elbowLeft - 8 + 12 * sway * sin(warped + 0.5)),
      armRight: stance.armRight - 4 + 20 * sway * sin(warped + 0.4),
      elbowRight: max(4, stance.elbowRight + 4 + 14 * sway * sin(2 * warped)),
    };
  };
}

/** A stumbling run: long uneven steps behind arms that reach. */
export function lurch(stride = 1, reach = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      legLeft: 10 + 34 * stride * swing,
      kneeLeft: 16 + 56 * stride * max(0, cos(phase + 0.35)),
      legRight: 6 - 42 * stride * swing,
      kneeRight: 16 + 66 * stride * max(0, -cos(phase + 0.35)),
      hip: stance.hip - 0.04 + 0.04 * cos(2 * phase + 0.5),
      lean: stance.lean + 14 + 5 * sin(2 * phase),
      roll: stance.roll + 8 * swing,
      twist: -14 * swing,
      hipTurn: 9 * swing,
      nod: stance.nod - 12,
      headRoll: stance.headRoll * 0.6 + 9 * sin(phase + 1),
      armLeft: 46 + 34 * reach - 22 * swing,
      elbowLeft: 30 + 16 * swing,
      armRight: 30 + 34 * reach + 26 * swing,
      elbowRight: 34 - 18 * swing,
      outLeft: 4,
      outRight: 8,
      shift: 0.05,
    };
  };
}

/** A sprinter's run: bent low, the longest steps, arms torn back and forth (source: the recipe's run, lengthened). */
export const sprint: Gait = (phase, stance) => {
  const swing = sin(phase);
  return {
    legLeft: 16 + 58 * swing,
    kneeLeft: 14 + 88 * max(0, cos(phase + 0.35)),
    legRight: 16 - 58 * swing,
    kneeRight: 14 + 88 * max(0, -cos(phase + 0.35)),
    footLeft: 18 * swing,
    footRight: -18 * swing,
    hip: stance.hip - 0.05 + 0.06 * cos(2 * phase + 0.5),
    lean: 38 + 4 * sin(2 * phase),
    nod: -58,
    headRoll: stance.headRoll * 0.5 + 6 * swing,
    hipTurn: 10 * swing,
    twist: -18 * swing,
    armLeft: 30 - 66 * swing,
    elbowLeft: 46,
    armRight: 30 + 66 * swing,
    elbowRight: 46,
    outLeft: 16,
    outRight: 16,
    shift: 0.06,
  };
};

/** The heavy one's walk, on its knuckles at every second step (source: the reference recipe). */
export function lumber(stride = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      legLeft: 8 + 26 * stride * swing,
      kneeLeft: 16 + 36 * stride * max(0, cos(phase + 0.2)),
      legRight: 8 - 26 * stride * swing,
      kneeRight: 16 + 36 * stride * max(0, -cos(phase + 0.2)),
      hip: stance.hip - 0.02 + 0.05 * cos(2 * phase),
      roll: stance.roll + 10 * sin(phase + 0.3),
      hipTurn: 10 * swing,
      twist: stance.twist - 16 * stride * swing,
      armRight: stance.armRight - 4 - 26 * stride * swing,
      armLeft: stance.armLeft + 30 * stride * swing,
      lean: stance.lean + 2 + 4 * sin(2 * phase) + 6 * (stride - 1),
      headRoll: stance.headRoll - 6 * swing,
    };
  };
}

/** Upright and even, like the living: `stride` 1 is a calm walk, `bend` how much of it reaches the trunk. */
export function stroll(stride = 1, bend = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      legLeft: 6 + 26 * stride * swing,
      kneeLeft: 8 + 32 * stride * max(0, cos(phase + 0.3)),
      legRight: 6 - 26 * stride * swing,
      kneeRight: 8 + 32 * stride * max(0, -cos(phase + 0.3)),
      hip: stance.hip - 0.015 + 0.02 * cos(2 * phase),
      lean: stance.lean + 3 * (stride - 1) + bend * sin(2 * phase),
      hipTurn: 6 * bend * swing,
      twist: stance.twist - 8 * bend * swing,
      armLeft: stance.armLeft - 14 * bend * swing,
      armRight: stance.armRight + 14 * bend * swing,
    };
  };
}

/** A march: knees high, soles put down flat, the trunk still behind its armour. */
export function march(stride = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      legLeft: 10 + 30 * stride * swing,
      kneeLeft: 12 + 52 * stride * max(0, cos(phase)),
      legRight: 10 - 30 * stride * swing,
      kneeRight: 12 + 52 * stride * max(0, -cos(phase)),
      hip: stance.hip - 0.03 - 0.03 * cos(2 * phase),
      lean: stance.lean + 4 * (stride - 1),
      roll: stance.roll + 5 * swing,
      hipTurn: 4 * swing,
      armRight: stance.armRight + 12 * stride * swing,
      headRoll: stance.headRoll + 5 * swing,
    };
  };
}

/** A waddle: short steps of spread legs, the weight thrown from side to side. */
export function waddle(stride = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      legLeft: 4 + 18 * stride * swing,
      kneeLeft: 8 + 20 * stride * max(0, cos(phase)),
      legRight: 4 - 18 * stride * swing,
      kneeRight: 8 + 20 * stride * max(0, -cos(phase)),
      hip: stance.hip + 0.025 * cos(2 * phase),
      side: 0.05 * cos(phase),
      roll: stance.roll - 13 * stride * cos(phase),
      hipTurn: 12 * stride * swing,
      headRoll: stance.headRoll + 12 * cos(phase),
      armLeft: stance.armLeft - 16 * swing,
      armRight: stance.armRight + 16 * swing,
      lean: stance.lean + 4 * (stride - 1),
    };
  };
}

/** Low and smooth: the head stays where it is, the steps glide. */
export function stalk(stride = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      legLeft: stance.legLeft - 4 + 30 * stride * swing,
      kneeLeft: stance.kneeLeft + 26 * stride * max(0, cos(phase + 0.2)),
      legRight: stance.legRight + 4 - 30 * stride * swing,
      kneeRight: stance.kneeRight + 26 * stride * max(0, -cos(phase + 0.2)),
      lean: stance.lean + 8 * (stride - 1),
      hipTurn: 8 * swing,
      twist: stance.twist - 12 * stride * swing,
      armLeft: stance.armLeft - 18 * stride * swing,
      armRight: stance.armRight + 18 * stride * swing,
    };
  };
}

/** On all fours: an arm and the leg across from it go together. */
export function creep(stride = 1): Gait {
  return (phase, stance) => {
    const swing = sin(phase);
    return {
      armLeft: stance.armLeft + 30 * stride * swing,
      elbowLeft: stance.elbowLeft + 26 * stride * max(0, cos(phase)),
      armRight: stance.armRight - 30 * stride * swing,
      elbowRight: stance.elbowRight + 26 * stride * max(0, -cos(phase)),
      legLeft: stance.legLeft - 26 * stride * swing,
      kneeLeft: stance.kneeLeft + 24 * stride * max(0, -cos(phase)),
      legRight: stance.legRight + 26 * stride * swing,
      kneeRight: stance.kneeRight + 24 * stride * max(0, cos(phase)),
      hip: stance.hip + 0.03 * cos(2 * phase),
      roll: stance.roll + 8 * swing,
      hipTurn: -10 * swing,
      headRoll: stance.headRoll - 10 * swing,
    };
  };
}
