import { addHair } from '../cast/hair.ts';
import { BOY } from '../cast/skeleton.ts';
import { ball, box, cylinder, loft } from '../model/shapes.ts';
import { addCoatTails, addHem, addHood, addOpening } from './clothes.ts';
import { addFingers, addTatters, createFigure, type Figure } from './figure.ts';

/** From the science lab: a white coat that no longer closes over belly and throat, both full of bile. */
export function spitter(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.16 },
    {
      top: 'wornWhite',
      sleeves: 'wornWhite',
      legs: 'wornGreen',
      shoes: 'leather',
      mouthRamp: 'bile',
      mouthSize: [0.12, 0.075],
      blood: 0.12,
      faceBlood: 0.12,
      handBlood: 0.24,
      armLeft: { lower: 'skinDead', blood: 0.2 },
      dirt: 0.5,
    },
  );
  const { skeleton, trunk, hips, mouth } = figure;
  addHair(skeleton, 'slicked', 'hairAsh', 'hairAsh', 0.3);
  addCoatTails(hips, 'wornWhite', 0.36, 1.02);
  trunk.add(
    ball(0.34, 0.36, 0.36),
    { ramp: 'bile', part: 100, bias: 0.02, dirt: 0.5 },
    { at: [0, 0.04, 0.11] },
  );
  for (const side of [-1, 1]) {
    trunk.add(
      box(0.07, 0.42, 0.03),
      { ramp: 'wornWhite', part: 101, bias: 0.02 },
      { at: [side * 0.16, 0.14, 0.115], turn: [-4, side * 24, side * -5] },
    );
  }
  skeleton.neck.add(ball(0.27, 0.22, 0.24), { ramp: 'bile', part: 102, bias: 0.1 }, { at: [0, 0.03, 0.07] });
  mouth.add(
    box(0.05, 0.15, 0.03),
    { ramp: 'bile', part: 103, bias: 0.2, weight: 1.5 },
    { at: [0.015, -0.1, 0.02] },
  );
  const goggles = skeleton.head.joint([0, 0.262, 0.02]);
  goggles.add(
    loft(
      [
        [-0.02, 0.31, 0.3, -0.04],
        [0.02, 0.31, 0.3, -0.04],
      ],
      { corners: 14, power: 2.3 },
    ),
    { ramp: 'black', part: 104 },
  );
  for (const side of [-1, 1]) {
    goggles.add(
      ball(0.11, 0.09, 0.08),
      { ramp: 'lampCold', part: 105, bias: -0.35 },
      { at: [side * 0.06, 0.01, 0.12] },
    );
  }
  return figure;
}

/** A hybrid that failed: hooded, slim, half alive; one eye burns under the hood. */
export function stalker(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.04, hip: 0.72, thigh: 0.33, shin: 0.32, upperArm: 0.26, forearm: 0.25, head: 1.16 },
    {
      skin: 'skinPale',
      top: 'charcoal',
      legs: 'black',
      shoes: 'black',
      eye: 'black',
      eyeRight: 'eyeRed',
      mouthRamp: 'bloodOld',
      mouthSize: [0.06, 0.025],
      blood: 0.08,
      faceBlood: 0.2,
      handBlood: 0.4,
      dirt: 0.2,
    },
  );
  const { skeleton, trunk, hips } = figure;
  addHair(skeleton, 'twoBlock', 'hairBlack');
  addHood(skeleton, 'charcoal');
  addCoatTails(hips, 'charcoal', 0.34, 0.94);
  addTatters(hips, 'charcoal', -0.32, [0.44, 0.32], [60, 120, 180, 240, 300], 0.2);
  trunk.add(
    loft(
      [
        [0.36, 0.24, 0.22, 0.01],
        [0.42, 0.3, 0.27, 0.02],
        [0.5, 0.26, 0.24, 0.02],
      ],
      { corners: 12, power: 2.2 },
    ),
    { ramp: 'wornRed', part: 106, dirt: 0.3 },
  );
  const scarf = trunk.joint([0.08, 0.42, -0.12]);
  scarf.turn = [38, 0, 12];
  scarf.add(
    loft(
      [
        [-0.44, 0.1, 0.02],
        [-0.3, 0.13, 0.03],
        [0, 0.1, 0.05],
      ],
      { corners: 8, power: 4 },
    ),
    { ramp: 'wornRed', part: 106, dirt: 0.3 },
  );
  addFingers(skeleton.handLeft, 'skinPale', 0.12);
  addFingers(skeleton.handRight, 'bone', 0.2, 18);
  return figure;
}

/** Spikes of the crown: turn about the head, tilt outward, length. */
const CROWN = [
  [0, 18, 0.15],
  [48, 26, 0.2],
  [-48, 26, 0.2],
  [100, 34, 0.26],
  [-100, 34, 0.26],
  [150, 30, 0.2],
  [-150, 30, 0.2],
] as const;

/** Tall, upright and calm in the jacket of a uniform; a crown of bone has grown from the skull. */
export function alpha(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.2, hip: 0.78, thigh: 0.36, shin: 0.35, upperArm: 0.27, forearm: 0.26, head: 1.16 },
    {
      skin: 'skinGrey',
      top: 'black',
      sleeves: 'black',
      cuffs: 'maroon',
      legs: 'black',
      shoes: 'black',
      eye: 'eyeRed',
      eyeSize: [0.055, 0.045],
      mouthSize: [0.07, 0.02],
      mouthRamp: 'bloodOld',
      blood: 0.04,
      faceBlood: 0.06,
      handBlood: 0.6,
      dirt: 0.1,
    },
  );
  const { skeleton, trunk, hips } = figure;
  skeleton.root.scale = [1.1, 1.1, 1.1];
  addHair(skeleton, 'slicked', 'hairBlack');
  addHem(trunk, 'black', -0.12, 0);
  addOpening(trunk, 'maroon', 0.13, 0.16);
  addCoatTails(hips, 'black', 0.5, 0.98);
  hips.add(
    loft(
      [
        [-0.51, 0.475, 0.36, -0.05],
        [-0.46, 0.465, 0.35, -0.045],
      ],
      { corners: 18, pleat: 0.05, power: 2.4, isOpen: true },
    ),
    { ramp: 'maroon', part: 63 },
  );
  for (const [side, up] of [
    [-1, 0.06],
    [-1, 0.15],
    [1, 0.06],
    [1, 0.15],
  ] as const) {
    trunk.add(box(0.03, 0.03, 0.02), { ramp: 'tag', part: 107 }, { at: [side * 0.06, up, 0.124] });
  }
  for (const [angle, tilt, length] of CROWN) {
    const spike = skeleton.head.joint([0, 0.25, -0.015]);
    spike.turn = [tilt, angle, 0];
    spike.add(
      loft(
        [
          [0, 0.085, 0.075, 0.09],
          [length * 0.5, 0.055, 0.05, 0.1],
          [length, 0.01, 0.01, 0.075],
        ],
        { corners: 7 },
      ),
      { ramp: 'bone', part: 108, bias: 0.02, weight: 1.3 },
    );
  }
  for (const side of [-1, 1]) {
    const shoulder = side === 1 ? skeleton.shoulderLeft : skeleton.shoulderRight;
    shoulder.add(
      ball(0.21, 0.14, 0.2),
      { ramp: 'bone', part: 109, bias: -0.08, blood: 0.14 },
      { at: [side * 0.02, 0.04, 0] },
    );
    shoulder.add(
      cylinder(0.05, 0.005, 0.2, 6),
      { ramp: 'bone', part: 109 },
      { at: [side * 0.07, 0.13, 0], turn: [0, 0, side * -30] },
    );
    skeleton.head.add(
      box(0.02, 0.13, 0.03),
      { ramp: 'blood', part: 5, weight: 1.2 },
      { at: [side * 0.085, 0.07, 0.118], turn: [0, 0, side * -14] },
    );
  }
  addFingers(skeleton.handLeft, 'bone', 0.13);
  addFingers(skeleton.handRight, 'bone', 0.13);
  return figure;
}
