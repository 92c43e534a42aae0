import type { Motion } from './bearing.ts';
import type { KeyFrames } from './key-frames.ts';
import { planted } from './planted.ts';

/** Struck: thrown back, then half recovered. */
export const hurt: Motion = (time, standing, { legs }) => {
  const share = time < 0.5 ? 1 : 0.5;
  return planted(
    {
      ...standing,
      lean: standing.lean - 28 * share,
      nod: standing.nod - 4 * share,
      twist: standing.twist + 24 * share,
      headRoll: 16 * share,
      armLeft: 10 + 44 * share,
      outLeft: 10 + 30 * share,
      elbowLeft: 34 + 40 * share,
      aimTurn: -40 * share,
      armRight: 30 + 10 * share,
      outRight: 14 + 30 * share,
      legLeft: 8 + 22 * share,
      kneeLeft: 12 + 14 * share,
      legRight: -10 - 16 * share,
      kneeRight: 12 + 24 * share,
      shift: -0.1 * share,
      trail: -26 * share,
    },
    legs,
  );
};

/** Held by the dead: bent back, both arms up against them, turning from the teeth. */
export const grabbed: Motion = (time, standing, { legs }) => {
  const phase = time * Math.PI * 2;
  const sin = Math.sin(phase);
  const cos = Math.cos(phase);
  return planted(
    {
      ...standing,
      lean: -16 + 5 * cos,
      twist: 14 * sin,
      roll: 7 * cos,
      nod: -22 + 6 * sin,
      headTurn: 26 * cos,
      headRoll: 14 * sin,
      armLeft: 76 + 14 * sin,
      outLeft: 12,
      elbowLeft: 58 - 18 * sin,
      crossLeft: 20,
      armRight: 76 - 14 * sin,
      outRight: 12,
      elbowRight: 58 + 18 * sin,
      crossRight: 20,
      legLeft: 22 + 6 * cos,
      kneeLeft: 26,
      legRight: -26,
      kneeRight: 20 + 8 * sin,
      spreadLeft: 8,
      spreadRight: 8,
      side: 0.03 * sin,
      shift: -0.04,
      trail: 14 * sin,
    },
    legs,
  );
};

/** Sitting on the floor, propped on the left arm, the right pressed to the belly. */
export const downed: Motion = (time, standing, { legs }) => {
  const breath = time < 0.5 ? 0 : 1;
  return {
    ...standing,
    hip: 0.16 - (legs.thigh + legs.shin + 0.07),
    shift: -0.14,
    lean: -4 + 5 * breath,
    twist: 16,
    roll: 13,
    nod: -14 - 7 * breath,
    headTurn: -6,
    headRoll: 16 - 5 * breath,
    armLeft: -26,
    outLeft: 34,
    elbowLeft: 6,
    armRight: 16 + 3 * breath,
    outRight: 8,
    elbowRight: 84,
    crossRight: 52,
    legLeft: 82,
    spreadLeft: 24,
    kneeLeft: 14,
    footLeft: 0,
    legRight: 112,
    spreadRight: 16,
    kneeRight: 96,
    footRight: 0,
    trail: 8,
  };
};

/** On the belly, arm over arm, the legs half dragged. */
export const crawl: Motion = (time, standing, { legs }) => {
  const sin = Math.sin(time * Math.PI * 2);
  const cos = Math.cos(time * Math.PI * 2);
  return {
    ...standing,
    fall: 80,
    lift: 0.04,
    shift: -(legs.thigh + legs.shin) * 1.05 + 0.04 * cos,
    hip: 0,
    lean: -12,
    twist: 12 * sin,
    hipTurn: -6 * sin,
    roll: 10 * sin,
    nod: -46,
    headTurn: -8 * sin,
    armLeft: 118 + 34 * sin,
    outLeft: 22,
    elbowLeft: 44 - 34 * sin,
    armRight: 118 - 34 * sin,
    outRight: 22,
    elbowRight: 44 + 34 * sin,
    legLeft: 4 - 4 * sin,
    spreadLeft: 12 + 12 * Math.max(0, -sin),
    kneeLeft: 10 + 16 * Math.max(0, -sin),
    footLeft: 50,
    legRight: 0,
    spreadRight: 10,
    kneeRight: 8,
    footRight: 50,
    trail: -20,
  };
};

/** Kneeling, both hands pressing on somebody who lies in front. */
export const revive: Motion = (time, standing, { legs }) => {
  const press = Math.sin(time * Math.PI * 2);
  return planted(
    {
      ...standing,
      lean: 38 + 8 * press,
      nod: standing.nod - 6 * press,
      twist: 4,
      armLeft: 56 + 3 * press,
      outLeft: 2,
      elbowLeft: 22 - 10 * press,
      crossLeft: 40,
      armRight: 56 + 3 * press,
      outRight: 2,
      elbowRight: 22 - 10 * press,
      crossRight: 40,
      legLeft: 88,
      spreadLeft: 14,
      kneeLeft: 92,
      footLeft: 0,
      legRight: 12,
      spreadRight: 8,
      kneeRight: 100,
      footRight: 50,
      shift: -0.08,
      trail: 6,
    },
    legs,
    0.03,
  );
};

/** The knees give, then backward onto the floor; the last frame stays. */
export const DEAD: KeyFrames = {
  fall: [4, -10, -42, -80, -88],
  lift: [0, 0, 0.03, 0.1, 0.12],
  shift: [0.02, 0.05, 0.24, 0.56, 0.66],
  turn: [1, 4, 8, 12, 14],
  hip: [-0.1, -0.26, -0.2, -0.06, -0.03],
  legLeft: [26, 48, 36, 22, 4],
  kneeLeft: [50, 82, 58, 34, 14],
  spreadLeft: [4, 8, 10, 12, 14],
  legRight: [16, 38, 42, 40, 34],
  kneeRight: [46, 68, 70, 72, 66],
  spreadRight: [4, 8, 10, 14, 16],
  armLeft: [50, 84, 104, 90, 40],
  outLeft: [20, 34, 50, 62, 72],
  elbowLeft: [46, 30, 20, 24, 34],
  armRight: [40, 44, 54, 40, 14],
  outRight: [20, 30, 44, 52, 60],
  elbowRight: [56, 40, 26, 40, 60],
  lean: [16, 18, 10, 4, 0],
  nod: [-10, 0, 12, 0, 2],
  headRoll: [4, 8, 12, 22, 30],
  twist: [16, 22, 16, 10, 8],
  trail: [4, 24, 44, 50, 10],
};
