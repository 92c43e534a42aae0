import type { PoseChange } from '../motion/pose.ts';
import { mannerOf } from './motion.ts';
import { creep, march, waddle } from './motion-gaits.ts';
import { COMMON_KEYS, type Keys } from './motion-keys.ts';

/** Poses of one who stands otherwise than the common dead: what they leave open is as said, not as it stands. */
function withDefaults(keys: Keys, defaults: PoseChange): Keys {
  const entries = Object.entries(keys).map(([animation, poses]) => [
    animation,
    poses.map((pose) => ({ ...defaults, ...pose })),
  ]);
  return Object.fromEntries(entries) as Keys;
}

/** On all fours like a spider, elbows above the back; it rises only to strike. */
export const CLIMBER = mannerOf({
  stance: {
    hip: -0.3,
    lean: 74,
    twist: 0,
    roll: 0,
    nod: -84,
    headTurn: 0,
    headRoll: 12,
    armLeft: 150,
    outLeft: -42,
    elbowLeft: -84,
    armRight: 144,
    outRight: -44,
    elbowRight: -78,
    legLeft: 66,
    spreadLeft: 44,
    kneeLeft: 104,
    legRight: 56,
    spreadRight: 46,
    kneeRight: 110,
    footLeft: 0,
    footRight: 10,
  },
  sway: 0.5,
  walk: creep(),
  run: creep(1.5),
  keys: {
    ...withDefaults(COMMON_KEYS, {
      outLeft: 10,
      elbowLeft: 30,
      outRight: 14,
      elbowRight: 36,
      spreadLeft: 14,
      spreadRight: 14,
      twist: 0,
    }),
    windup: [
      {
        lean: 40,
        nod: -60,
        hip: -0.28,
        armLeft: 156,
        outLeft: -26,
        elbowLeft: 30,
        armRight: 160,
        outRight: -30,
        elbowRight: 34,
        shift: -0.1,
        mouth: 1,
      },
    ],
  },
});

/** Legs apart, arms held off a trunk they no longer close on. */
export const BLOATER = mannerOf({
  stance: {
    lean: 0,
    roll: 3,
    twist: 0,
    nod: -24,
    headRoll: 10,
    armLeft: 16,
    outLeft: 44,
    elbowLeft: 24,
    armRight: 8,
    outRight: 46,
    elbowRight: 20,
    spreadLeft: 14,
    spreadRight: 14,
    legLeft: 6,
    legRight: 2,
  },
  sway: 0.8,
  walk: waddle(1.1),
  run: waddle(1.6),
  keys: {
    attack: [
      {
        lean: 26,
        armLeft: 84,
        outLeft: 20,
        elbowLeft: 10,
        armRight: 88,
        outRight: 20,
        elbowRight: 10,
        shift: 0.12,
        nod: -40,
        mouth: 1,
      },
      {
        lean: 18,
        armLeft: 70,
        outLeft: 26,
        elbowLeft: 16,
        armRight: 72,
        outRight: 28,
        elbowRight: 16,
        shift: 0.08,
        nod: -34,
      },
      {},
    ],
  },
});

/** An arm that lets the shield lie flat beside a fallen body. */
const SHIELD_DOWN: PoseChange = { armLeft: 0, outLeft: 96, elbowLeft: 86 };

/** The shield stays ahead whatever the legs do. */
export const RIOT = mannerOf({
  stance: {
    lean: 10,
    twist: 14,
    roll: 0,
    nod: -30,
    headTurn: -6,
    headRoll: 4,
    armLeft: 28,
    outLeft: -4,
    elbowLeft: 52,
    armRight: 14,
    outRight: 16,
    elbowRight: 34,
    kneeLeft: 16,
    legLeft: 12,
  },
  sway: 0.5,
  walk: march(),
  run: march(1.5),
  keys: {
    rise: [{ ...COMMON_KEYS.rise[0]!, ...SHIELD_DOWN }, ...COMMON_KEYS.rise.slice(1)],
    die: [...COMMON_KEYS.die.slice(0, 3), { ...COMMON_KEYS.die[3]!, ...SHIELD_DOWN }],
    fall: [...COMMON_KEYS.fall.slice(0, 3), { ...COMMON_KEYS.fall[3]!, ...SHIELD_DOWN }],
    windup: [
      {
        lean: 0,
        twist: -24,
        armRight: 150,
        outRight: 26,
        elbowRight: 60,
        armLeft: 20,
        elbowLeft: 62,
        shift: -0.06,
        legRight: -14,
      },
    ],
    attack: [
      {
        lean: 26,
        twist: 34,
        armRight: 66,
        outRight: 4,
        elbowRight: 8,
        armLeft: 10,
        elbowLeft: 70,
        shift: 0.14,
        legRight: 28,
        kneeRight: 30,
        legLeft: -18,
        mouth: 1,
      },
      {
        lean: 22,
        twist: 26,
        armRight: 40,
        outRight: 8,
        elbowRight: 16,
        armLeft: 16,
        elbowLeft: 64,
        shift: 0.1,
        legRight: 20,
        kneeRight: 24,
        legLeft: -12,
      },
      {},
    ],
    bash: [
      { lean: 0, twist: 10, shift: -0.06, armLeft: 36, elbowLeft: 60 },
      {
        lean: 24,
        twist: 20,
        shift: 0.16,
        armLeft: 44,
        elbowLeft: 30,
        legLeft: 30,
        kneeLeft: 36,
        legRight: -20,
      },
    ],
  },
});
