import type { PoseChange } from '../motion/pose.ts';
import { mannerOf } from './motion.ts';
import { lurch, shamble, stalk } from './motion-gaits.ts';
import { COMMON_KEYS } from './motion-keys.ts';
import { HANGING } from './motion-shamblers.ts';

/** Head cocked, one hand ahead, the head snapping from side to side. */
export const LISTENER = mannerOf({
  stance: {
    lean: 10,
    roll: 4,
    nod: -38,
    headTurn: 14,
    headRoll: 24,
    armLeft: 66,
    outLeft: 10,
    elbowLeft: 6,
    armRight: 30,
    outRight: 22,
    elbowRight: 96,
    hip: -0.06,
    legLeft: 14,
    kneeLeft: 24,
  },
  idle: [
    {},
    { headTurn: -40, headRoll: -24, twist: -8 },
    { headTurn: 48, headRoll: 12, nod: -22, twist: 12 },
  ],
  walk: stalk(0.9),
});

const SLUMPED: PoseChange = {
  hip: -0.44,
  lean: 34,
  roll: 6,
  nod: 8,
  headTurn: 0,
  headRoll: 12,
  armLeft: 44,
  outLeft: 12,
  elbowLeft: 20,
  armRight: 40,
  outRight: 14,
  elbowRight: 30,
  legLeft: 92,
  spreadLeft: 16,
  kneeLeft: 92,
  footLeft: 0,
  legRight: 84,
  spreadRight: 10,
  kneeRight: 40,
  footRight: -20,
};

/** Sits as if it had died there; hardly a breath. */
export const SLEEPER = mannerOf({
  stance: { lean: 30, nod: -34, roll: 10, headRoll: -24, ...HANGING },
  idle: [SLUMPED, { ...SLUMPED, lean: 36 }, SLUMPED],
  keys: {
    rise: [
      {
        fall: -88,
        shift: 0.7,
        lift: 0.13,
        lean: 0,
        roll: 4,
        nod: 4,
        headRoll: 14,
        armLeft: 4,
        outLeft: 12,
        elbowLeft: 10,
        armRight: 2,
        outRight: 10,
        elbowRight: 30,
        legLeft: 2,
        kneeLeft: 4,
        legRight: 12,
        kneeRight: 24,
      },
      SLUMPED,
      COMMON_KEYS.rise[2]!,
      COMMON_KEYS.rise[3]!,
    ],
  },
});

const SCREAMING: PoseChange = {
  lean: -20,
  nod: -40,
  headTurn: 0,
  headRoll: 0,
  roll: 0,
  twist: 0,
  armLeft: -26,
  outLeft: 34,
  elbowLeft: 50,
  armRight: -26,
  outRight: 34,
  elbowRight: 50,
  legLeft: 16,
  kneeLeft: 20,
  legRight: -14,
  kneeRight: 26,
  mouth: 1,
};

/** Leans back to scream; the arms hang otherwise. */
export const HOWLER = mannerOf({
  stance: {
    ...HANGING,
    lean: 6,
    roll: -6,
    nod: -30,
    headRoll: 14,
    twist: -4,
    outLeft: 14,
    outRight: 16,
    mouth: 0.35,
  },
  walk: shamble(0.9, 1),
  run: lurch(1, 0.9),
  keys: {
    windup: [
      {
        lean: 14,
        nod: -8,
        armLeft: 60,
        elbowLeft: 70,
        armRight: 60,
        elbowRight: 70,
        hip: -0.1,
        kneeLeft: 34,
        kneeRight: 34,
        legLeft: 24,
        legRight: 16,
      },
    ],
    howl: [SCREAMING, { ...SCREAMING, lean: -25, nod: -45, headRoll: 7, outLeft: 44, outRight: 44 }],
  },
});
