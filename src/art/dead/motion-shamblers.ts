import type { PoseChange } from '../motion/pose.ts';
import { type Manner, type MannerChange, mannerOf } from './motion.ts';
import { lurch, shamble, sprint, waddle } from './motion-gaits.ts';

/** Arms that hang: said where they do not reach. */
export const HANGING: PoseChange = { armLeft: 24, elbowLeft: 14, armRight: 14, elbowRight: 16 };

/** One that mostly wanders, in short uneven steps. */
function aimless(change: MannerChange = {}): Manner {
  return mannerOf({ wander: shamble(0.6, 0.7), ...change });
}

/** The eight bodies of the common dead: who limps, who reaches, whose head hangs. */
export const SHAMBLERS: readonly Manner[] = [
  aimless(),
  aimless({
    isMirrored: true,
    stance: { ...HANGING, lean: 12, roll: 10, headRoll: -26, nod: -28 },
    walk: shamble(0.85, 1.2),
  }),
  aimless({
    stance: {
      lean: 24,
      roll: -4,
      headRoll: 8,
      nod: -44,
      armLeft: 66,
      elbowLeft: 20,
      armRight: 72,
      elbowRight: 26,
    },
    walk: shamble(1.1, 0.8),
    run: lurch(1.1, 1.2),
  }),
  aimless({
    isMirrored: true,
    stance: {
      lean: 8,
      roll: 16,
      twist: 16,
      headRoll: -30,
      nod: -30,
      armLeft: 38,
      elbowLeft: 60,
      armRight: 8,
      elbowRight: 10,
    },
  }),
  aimless({
    stance: {
      lean: 22,
      roll: 2,
      headRoll: 16,
      headTurn: -14,
      nod: -40,
      armLeft: 12,
      elbowLeft: 10,
      armRight: 48,
      elbowRight: 40,
    },
    walk: shamble(0.8, 0.9),
    run: lurch(0.8, 0.7),
  }),
  aimless({
    isMirrored: true,
    stance: {
      lean: 14,
      roll: -8,
      headRoll: 10,
      nod: -34,
      armLeft: 60,
      elbowLeft: 44,
      armRight: 50,
      elbowRight: 50,
    },
    walk: waddle(1.2),
    wander: waddle(0.8),
  }),
  aimless({
    stance: { ...HANGING, lean: 28, roll: 10, headRoll: -20, nod: -36, twist: 18, armLeft: 6, armRight: 30 },
    walk: shamble(1.2, 1.1),
    run: lurch(1.2, 0.5),
  }),
  aimless({
    isMirrored: true,
    stance: {
      lean: 12,
      roll: 5,
      headRoll: -8,
      nod: -32,
      armLeft: 44,
      elbowLeft: 56,
      armRight: 34,
      elbowRight: 12,
    },
    walk: shamble(0.95, 0.6),
  }),
];

const RUNNING = {
  stance: {
    lean: 30,
    twist: 0,
    roll: -4,
    nod: -50,
    headRoll: 12,
    armLeft: 14,
    outLeft: 18,
    elbowLeft: 22,
    armRight: 8,
    outRight: 18,
    elbowRight: 30,
    legLeft: 22,
    kneeLeft: 34,
    legRight: -14,
    kneeRight: 30,
    hip: -0.06,
  },
  walk: shamble(1.25, 0.7),
  run: sprint,
  sway: 1.3,
} as const;

/** The track team, one limping left, one right. */
export const RUNNERS: readonly Manner[] = [mannerOf(RUNNING), mannerOf({ ...RUNNING, isMirrored: true })];
