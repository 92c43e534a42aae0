import type { Motion } from './living.ts';
import { planted } from './planted.ts';
import type { Tracks } from './pose.ts';

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
    shift: -0.12,
    lean: -20 + 5 * breath,
    twist: 16,
    roll: 8,
    nod: -16 - 8 * breath,
    headTurn: -6,
    headRoll: 16 - 5 * breath,
    armLeft: -48,
    outLeft: 30,
    elbowLeft: 6,
    armRight: 16 + 3 * breath,
    outRight: 8,
    elbowRight: 84,
    crossRight: 52,
    legLeft: 82,
    spreadLeft: 16,
    kneeLeft: 14,
    footLeft: 0,
    legRight: 106,
    spreadRight: 6,
    kneeRight: 82,
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

/** The knees give, then backward onto the floor; the last moment stays. */
export const DEAD_TRACKS: Tracks = {
  fall: [
    [0, 0],
    [0.2, 6],
    [0.45, -24],
    [0.75, -78],
    [0.86, -90],
    [1, -88],
  ],
  lift: [
    [0, 0],
    [0.7, 0.07],
    [0.86, 0.13],
    [1, 0.12],
  ],
  shift: [
    [0, 0],
    [0.4, 0.05],
    [0.75, 0.52],
    [1, 0.66],
  ],
  turn: [
    [0, 0],
    [1, 14],
  ],
  hip: [
    [0, -0.03],
    [0.36, -0.24],
    [0.7, -0.1],
    [1, -0.03],
  ],
  legLeft: [
    [0, 6],
    [0.36, 46],
    [0.75, 26],
    [1, 4],
  ],
  kneeLeft: [
    [0, 20],
    [0.36, 78],
    [0.75, 40],
    [1, 14],
  ],
  spreadLeft: [
    [0, 2],
    [1, 14],
  ],
  legRight: [
    [0, 0],
    [0.36, 36],
    [0.75, 40],
    [1, 34],
  ],
  kneeRight: [
    [0, 20],
    [0.36, 64],
    [0.75, 70],
    [1, 66],
  ],
  spreadRight: [
    [0, 2],
    [1, 16],
  ],
  armLeft: [
    [0, 20],
    [0.3, 84],
    [0.7, 120],
    [1, 40],
  ],
  outLeft: [
    [0, 10],
    [0.5, 50],
    [1, 72],
  ],
  elbowLeft: [
    [0, 34],
    [0.6, 20],
    [1, 34],
  ],
  armRight: [
    [0, 30],
    [0.3, 44],
    [0.7, 60],
    [1, 14],
  ],
  outRight: [
    [0, 14],
    [0.5, 46],
    [1, 60],
  ],
  elbowRight: [
    [0, 60],
    [0.6, 30],
    [1, 60],
  ],
  lean: [
    [0, 6],
    [0.3, 22],
    [0.6, 8],
    [1, 0],
  ],
  nod: [
    [0, -25],
    [0.3, 0],
    [0.6, 14],
    [0.86, -4],
    [1, 2],
  ],
  headRoll: [
    [0, 0],
    [0.6, 12],
    [1, 30],
  ],
  twist: [
    [0, 6],
    [0.3, 22],
    [1, 8],
  ],
  trail: [
    [0, 0],
    [0.45, 30],
    [0.8, 60],
    [1, 10],
  ],
};
