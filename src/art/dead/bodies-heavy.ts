import { addHair } from '../cast/hair.ts';
import { BOY } from '../cast/skeleton.ts';
import { ball, box, loft } from '../model/shapes.ts';
import { addTatters, createFigure, type Figure } from './figure.ts';

const BRUTE_TRUNK = [
  [-0.08, 0.31, 0.24],
  [0.05, 0.33, 0.27, 0.02],
  [0.2, 0.4, 0.31, 0.02],
  [0.34, 0.48, 0.33, -0.03],
  [0.45, 0.42, 0.3, -0.07],
  [0.53, 0.2, 0.2, -0.05],
] as const;

const BRUTE_PUSTULES = [
  [-0.24, 0.66, -0.12, 0.13],
  [-0.34, 0.58, -0.02, 0.12],
  [-0.26, 0.62, 0.06, 0.08],
  [0.22, 0.55, -0.12, 0.1],
] as const;

/** The judo club's heavyweight (source of body and arm: the reference recipe), its back open down to the spine. */
export function brute(): Figure {
  const figure = createFigure(
    {
      hip: 0.74,
      thigh: 0.34,
      shin: 0.33,
      shoulder: 0.25,
      upperArm: 0.33,
      forearm: 0.31,
      bulk: 1.62,
      narrow: 1,
      head: 1.05,
    },
    {
      skin: 'skinSick',
      top: 'skinSick',
      legs: 'wornWhite',
      shoes: 'skinSick',
      torso: BRUTE_TRUNK,
      armRight: { thickness: 1.75, length: 1.18, blood: 0.34 },
      armLeft: { thickness: 1.05, lower: 'wornWhite', upper: 'wornWhite', blood: 0.2 },
      legLeft: { lower: 'skinSick' },
      blood: 0.22,
      handBlood: 0.4,
      dirt: 0.35,
    },
  );
  const { skeleton } = figure;
  const { spine, elbowRight, handRight } = skeleton;
  addHair(skeleton, 'short', 'hairDead', 'hairDead', 0.3);
  addJudoJacket(figure);
  spine.add(
    ball(0.44, 0.42, 0.36),
    { ramp: 'skinSick', part: 88, dirt: 0.4, blood: 0.2 },
    { at: [-0.24, 0.5, -0.08] },
  );
  for (const [east, up, south, size] of BRUTE_PUSTULES) {
    spine.add(ball(size, size, size), { ramp: 'flesh', part: 89, bias: 0.1 }, { at: [east, up, south] });
  }
  spine.add(
    ball(0.46, 0.66, 0.16),
    { ramp: 'flesh', part: 90, bias: 0.06, blood: 0.4, weight: 1.3 },
    { at: [0.06, 0.3, -0.24], turn: [8, 0, 0] },
  );
  for (let bone = 0; bone < 7; bone++) {
    spine.add(
      box(0.11, 0.055, 0.09),
      { ramp: 'bone', part: 91, bias: 0.04, weight: 1.5 },
      { at: [0.06, 0.06 + bone * 0.082, -0.3 - 0.03 * Math.sin(bone)] },
    );
    if (bone % 2 === 1) {
      spine.add(
        box(0.36, 0.03, 0.05),
        { ramp: 'bone', part: 91, bias: -0.1 },
        { at: [0.06, 0.06 + bone * 0.082, -0.29] },
      );
    }
  }
  for (const [east, up, south, size] of [
    [-0.05, -0.1, 0.1, 0.12],
    [-0.13, -0.2, 0, 0.1],
    [0, -0.05, -0.13, 0.12],
  ] as const) {
    elbowRight.add(
      ball(size, size, size),
      { ramp: 'flesh', part: 92, bias: 0.06 },
      { at: [east, up, south] },
    );
  }
  handRight.add(ball(0.28, 0.3, 0.26), { ramp: 'skinSick', part: 93, blood: 0.4 }, { at: [0, -0.1, 0] });
  for (const claw of [-1, 0, 1]) {
    handRight.add(
      loft(
        [
          [-0.2, 0.012, 0.012, 0.03],
          [0, 0.075, 0.075],
        ],
        { corners: 6 },
      ),
      { ramp: 'bone', part: 94, weight: 1.3 },
      { at: [claw * 0.09, -0.2, 0.05], turn: [-20, 0, 0] },
    );
  }
  return figure;
}

function addJudoJacket({ skeleton: { spine, pelvis } }: Figure): void {
  spine.add(
    loft([
      [-0.12, 0.56, 0.44],
      [0.08, 0.57, 0.47, 0.02],
      [0.2, 0.46, 0.4, 0.07],
    ]),
    { ramp: 'wornWhite', part: 95, blood: 0.3, dirt: 0.4, bias: -0.06 },
  );
  spine.add(
    loft(
      [
        [0.1, 0.32, 0.12, 0.2, 0.15],
        [0.42, 0.27, 0.14, 0.14, 0.2],
        [0.55, 0.18, 0.22, 0, 0.2],
      ],
      { corners: 8 },
    ),
    { ramp: 'wornWhite', part: 95, blood: 0.3, dirt: 0.4, bias: -0.04 },
  );
  pelvis.add(
    loft([
      [0.02, 0.585, 0.465, 0.01],
      [0.1, 0.58, 0.46, 0.01],
    ]),
    { ramp: 'black', part: 96 },
  );
  for (const side of [-1, 1]) {
    pelvis.add(
      box(0.07, 0.24, 0.04),
      { ramp: 'black', part: 96 },
      { at: [side * 0.06, -0.06, 0.25], turn: [-10, 0, side * 14] },
    );
  }
}

const BLOATER_TRUNK = [
  [-0.16, 0.42, 0.4, 0.02],
  [-0.04, 0.6, 0.6, 0.04],
  [0.12, 0.68, 0.68, 0.05],
  [0.28, 0.62, 0.58, 0.02],
  [0.4, 0.46, 0.42, -0.01],
  [0.48, 0.26, 0.26],
] as const;

const BLISTERS = [
  [0.22, 0.2, 0.24, 0.14],
  [-0.2, 0.06, 0.27, 0.17],
  [0.05, 0.32, 0.26, 0.1],
  [0.32, 0.06, -0.02, 0.13],
  [-0.32, 0.22, -0.02, 0.15],
  [0.14, 0.24, -0.28, 0.16],
  [-0.14, 0.06, -0.29, 0.13],
  [-0.06, 0.38, -0.18, 0.12],
  [0.1, -0.04, 0.32, 0.09],
] as const;

/** A drowned roundness, the shirt burst, blisters full of bile: a head and four short limbs are what is left. */
export function bloater(): Figure {
  const figure = createFigure(
    {
      ...BOY,
      hip: 0.56,
      thigh: 0.24,
      shin: 0.25,
      bulk: 1.2,
      shoulder: 0.27,
      upperArm: 0.22,
      forearm: 0.2,
      head: 1.08,
    },
    {
      skin: 'skinWet',
      top: 'skinWet',
      sleeves: 'wornMustard',
      forearms: 'skinWet',
      legs: 'denim',
      shoes: 'skinWet',
      torso: BLOATER_TRUNK,
      armLeft: { thickness: 1.35 },
      armRight: { thickness: 1.35 },
      legLeft: { thickness: 1.3 },
      legRight: { thickness: 1.3 },
      blood: 0.1,
      dirt: 0.4,
      mouthRamp: 'bile',
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'balding', 'hairDead', 'hairDead', 0.3);
  trunk.add(
    loft([
      [0.2, 0.67, 0.65, 0.035],
      [0.3, 0.63, 0.59, 0.02],
      [0.41, 0.48, 0.44, -0.01],
      [0.47, 0.32, 0.3],
    ]),
    { ramp: 'wornMustard', part: 97, blood: 0.24, dirt: 0.4 },
  );
  addTatters(trunk, 'wornMustard', 0.21, [0.66, 0.64], [0, 45, 100, 150, 200, 250, 310], 0.16);
  for (const [east, up, south, size] of BLISTERS) {
    trunk.add(ball(size, size, size), { ramp: 'bile', part: 98, bias: 0.08 }, { at: [east, up, south] });
    trunk.add(
      ball(size * 1.24, size * 1.24, size * 0.9),
      { ramp: 'flesh', part: 98, bias: -0.1 },
      { at: [east * 0.93, up, south * 0.93] },
    );
  }
  skeleton.head.add(ball(0.11, 0.1, 0.1), { ramp: 'bile', part: 98, bias: 0.05 }, { at: [0.1, 0.27, 0.06] });
  return figure;
}
