import type { PoseChange } from '../motion/pose.ts';

/** Both arms up to strike (source of the blow's angles: the reference recipe's attack, frames 2 to 5 of 6). */
export const RAISED: PoseChange = {
  lean: 2,
  twist: 34,
  armLeft: 120,
  elbowLeft: 60,
  armRight: 140,
  elbowRight: 50,
  shift: -0.06,
  legRight: -14,
  nod: -30,
  mouth: 0.5,
};

/** Thrown back by a blow. */
export const REELING: PoseChange = {
  lean: -10,
  nod: -34,
  twist: 28,
  headRoll: 14,
  armLeft: 84,
  outLeft: 36,
  armRight: 38,
  outRight: 40,
  shift: -0.09,
  legRight: -20,
  kneeRight: 28,
  mouth: 0.6,
};

/** Mouth on somebody, arms around them. */
export const BITING: PoseChange = {
  lean: 46,
  shift: 0.2,
  hip: -0.12,
  armLeft: 104,
  outLeft: -6,
  elbowLeft: 50,
  armRight: 112,
  outRight: -4,
  elbowRight: 54,
  nod: -48,
  headRoll: 10,
  legRight: 40,
  kneeRight: 44,
  legLeft: -26,
  kneeLeft: 22,
  mouth: 0.3,
};

/** The same, teeth deeper. */
export const TEARING: PoseChange = {
  ...BITING,
  lean: 54,
  shift: 0.26,
  headRoll: 24,
  elbowLeft: 20,
  elbowRight: 20,
  mouth: 1,
};

/** Throwing the head back; only those who can scream have more to it. */
export const GROANING: PoseChange = {
  lean: -8,
  nod: -46,
  headRoll: 0,
  headTurn: 0,
  roll: 0,
  armLeft: -14,
  outLeft: 30,
  elbowLeft: 30,
  armRight: -14,
  outRight: 30,
  elbowRight: 30,
  mouth: 1,
};

/** Lying on its face, one arm stretched ahead, one knee drawn up. */
export const PRONE: PoseChange = {
  fall: 88,
  shift: -0.66,
  lift: 0.12,
  turn: 12,
  lean: 0,
  twist: 6,
  roll: 8,
  nod: 2,
  headTurn: 30,
  headRoll: 18,
  armLeft: 6,
  outLeft: 136,
  elbowLeft: 14,
  armRight: 0,
  outRight: 44,
  elbowRight: 10,
  legLeft: 2,
  spreadLeft: 6,
  kneeLeft: 6,
  footLeft: 62,
  legRight: 4,
  spreadRight: 30,
  kneeRight: 14,
  footRight: 62,
};

/** Lying on its back, arms and legs flung apart, face to the sky. */
export const SUPINE: PoseChange = {
  fall: -88,
  shift: 0.7,
  lift: 0.13,
  turn: -10,
  lean: 0,
  twist: 0,
  roll: -5,
  nod: 6,
  headTurn: 18,
  headRoll: -20,
  armLeft: 2,
  outLeft: 58,
  elbowLeft: 18,
  armRight: -2,
  outRight: 118,
  elbowRight: 30,
  legLeft: 4,
  spreadLeft: 16,
  kneeLeft: 6,
  footLeft: 34,
  legRight: 30,
  spreadRight: 14,
  kneeRight: 58,
  footRight: 20,
  mouth: 0.2,
};
