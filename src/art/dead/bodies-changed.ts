import { addHair } from '../cast/hair.ts';
import { BOY, GIRL } from '../cast/skeleton.ts';
import { ball, box, loft } from '../model/shapes.ts';
import { addHem, addSkirt } from './clothes.ts';
import { addFingers, addTatters, addWound, createFigure, type Figure } from './figure.ts';

/** Blind: a bloody bandage where eyes were, ears grown wide, fingers that feel ahead. */
export function listener(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.02, head: 1.34, upperArm: 0.27, forearm: 0.27, hip: 0.68 },
    {
      top: 'carpet',
      legs: 'charcoal',
      shoes: 'skinDead',
      forearms: 'skinDead',
      eye: 'bloodOld',
      faceBlood: 0.3,
      handBlood: 0.3,
      legLeft: { lower: 'skinDead' },
    },
  );
  const { skeleton, trunk } = figure;
  const { head } = skeleton;
  addHair(skeleton, 'balding', 'hairDead', 'hairDead', 0.3);
  head.add(
    loft(
      [
        [0.085, 0.28, 0.3, 0.003],
        [0.15, 0.31, 0.33, -0.003],
        [0.23, 0.305, 0.325, -0.006],
      ],
      { corners: 14, power: 2.3 },
    ),
    { ramp: 'bandage', part: 80, bias: -0.06, dirt: 0.4, weight: 1.3 },
    { turn: [0, 0, -5] },
  );
  for (const side of [-1, 1]) {
    head.add(
      ball(0.06, 0.05, 0.04),
      { ramp: 'blood', part: 80, weight: 2 },
      { at: [side * 0.059, 0.15, 0.155] },
    );
    head.add(box(0.022, 0.09, 0.02), { ramp: 'blood', part: 80 }, { at: [side * 0.07, 0.08, 0.135] });
    head.add(
      ball(0.07, 0.27, 0.19),
      { ramp: 'skinDead', part: 81, bias: 0.02 },
      { at: [side * 0.19, 0.16, -0.03], turn: [0, side * -34, side * -16] },
    );
    head.add(
      ball(0.04, 0.17, 0.11),
      { ramp: 'flesh', part: 82, weight: 1.3 },
      { at: [side * 0.215, 0.16, 0.01], turn: [0, side * -34, side * -16] },
    );
  }
  addFingers(skeleton.handLeft, 'skinDead', 0.17);
  addFingers(skeleton.handRight, 'skinDead', 0.17);
  addTatters(trunk, 'carpet', -0.04, [0.31, 0.22], [-70, 10, 80, 170, 250]);
  return figure;
}

/** Grey with dust under a blanket of the sickroom: nobody would think it was awake. */
export function sleeper(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.18 },
    {
      skin: 'skinGrey',
      top: 'stone',
      legs: 'concrete',
      shoes: 'skinGrey',
      eyeSize: [0.05, 0.026],
      blood: 0.06,
      faceBlood: 0.2,
      handBlood: 0.12,
      dirt: 0.6,
    },
  );
  const { skeleton, trunk, hips } = figure;
  addHair(skeleton, 'messy', 'hairAsh', 'hairAsh', 0.5);
  trunk.add(
    loft(
      [
        [-0.16, 0.56, 0.44, -0.03],
        [0.1, 0.53, 0.38, -0.03],
        [0.3, 0.54, 0.32, -0.03],
        [0.42, 0.46, 0.28, -0.03],
        [0.5, 0.26, 0.24, -0.05],
      ],
      { corners: 16, pleat: 0.05 },
    ),
    { ramp: 'concrete', part: 83, dirt: 0.5, bias: -0.03 },
  );
  trunk.add(
    loft(
      [
        [-0.11, 0.566, 0.446, -0.03],
        [-0.05, 0.56, 0.436, -0.03],
      ],
      { corners: 16, pleat: 0.05, isOpen: true },
    ),
    { ramp: 'wornBlue', part: 83, dirt: 0.3 },
  );
  hips.add(
    loft(
      [
        [-0.34, 0.42, 0.06, -0.24],
        [-0.1, 0.5, 0.1, -0.2],
        [0.1, 0.48, 0.12, -0.14],
      ],
      { corners: 12 },
    ),
    { ramp: 'concrete', part: 83, dirt: 0.5, bias: -0.08 },
  );
  return figure;
}

/** Thin, in a torn pale dress, hair to the waist, a jaw that hangs to the breast and a throat swollen with voice. */
export function howler(): Figure {
  const figure = createFigure(
    { ...GIRL, bulk: 1, narrow: 0.88, head: 1.3, hip: 0.7, thigh: 0.32, shin: 0.31, forearm: 0.25 },
    {
      skin: 'skinGrey',
      top: 'ivory',
      sleeves: 'skinGrey',
      legs: 'skinGrey',
      shoes: 'skinGrey',
      mouthSize: [0.15, 0.1],
      mouthRamp: 'black',
      blood: 0.2,
      faceBlood: 0.2,
      dirt: 0.5,
    },
  );
  const { skeleton, trunk, hips, mouth } = figure;
  addHair(skeleton, 'long', 'hairBlack', 'hairBlack', 0.2);
  addSkirt(hips, 'ivory', 'bloodOld', 0.42);
  addTatters(hips, 'ivory', -0.38, [0.44, 0.38], [20, 100, 190, 280, 330], 0.14);
  mouth.add(box(0.15, 0.03, 0.04), { ramp: 'bone', part: 84, weight: 1.6 }, { at: [0, -0.005, 0.008] });
  // The torn jaw is a part of what opens: wide, it reaches the collarbones.
  mouth.add(
    loft(
      [
        [-0.19, 0.12, 0.09, -0.01],
        [-0.13, 0.2, 0.1, -0.01],
        [-0.1, 0.18, 0.06, -0.01],
      ],
      { corners: 10 },
    ),
    { ramp: 'skinGrey', part: 85, blood: 0.4, bias: -0.06 },
  );
  mouth.add(box(0.13, 0.022, 0.03), { ramp: 'bone', part: 84, weight: 1.4 }, { at: [0, -0.1, 0.03] });
  mouth.add(ball(0.11, 0.09, 0.03), { ramp: 'blood', part: 84, weight: 1.4 }, { at: [0, -0.055, 0.008] });
  trunk.add(
    ball(0.25, 0.22, 0.22),
    { ramp: 'flesh', part: 86, bias: 0.04, blood: 0.3 },
    { at: [0, 0.46, 0.06] },
  );
  addFingers(skeleton.handLeft, 'skinGrey', 0.13);
  addFingers(skeleton.handRight, 'skinGrey', 0.13);
  return figure;
}

/** On all fours: arms as long as the body, hands all fingers, a spine like a saw. */
export function climber(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 0.98, hip: 0.64, upperArm: 0.36, forearm: 0.38, thigh: 0.32, shin: 0.33, head: 1.16 },
    {
      skin: 'skinWet',
      top: 'skinWet',
      legs: 'charcoal',
      shins: 'skinWet',
      shoes: 'skinWet',
      blood: 0.12,
      dirt: 0.5,
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'balding', 'hairBlack', 'hairBlack', 0.3);
  for (let bone = 0; bone < 6; bone++) {
    trunk.add(
      loft(
        [
          [-0.03, 0.07, 0.06],
          [0.07, 0.012, 0.012],
        ],
        { corners: 6 },
      ),
      { ramp: 'bone', part: 87, bias: -0.08 },
      { at: [0, 0.02 + bone * 0.075, -0.1 - (bone % 2) * 0.01], turn: [-90, 0, 0] },
    );
  }
  addWound(trunk, [0.11, 0.22, -0.08], 0.11, 0.24, 4);
  addHem(trunk.joint([0, -0.02, 0]), 'charcoal', -0.1, 0.1);
  addFingers(skeleton.handLeft, 'skinWet', 0.24, 22);
  addFingers(skeleton.handRight, 'skinWet', 0.24, 22);
  addFingers(skeleton.footLeft.joint([0, -0.03, 0.1]), 'skinWet', 0.14, 20);
  addFingers(skeleton.footRight.joint([0, -0.03, 0.1]), 'skinWet', 0.14, 20);
  return figure;
}
