import { addHair } from '../cast/hair.ts';
import { BOY, GIRL } from '../cast/skeleton.ts';
import { ball, box, loft } from '../model/shapes.ts';
import {
  addBib,
  addHeadband,
  addOpening,
  addSkirt,
  addSleeveStripe,
  addTie,
  addTrouserStripe,
} from './clothes.ts';
import { addTatters, addWound, createFigure, type Figure } from './figure.ts';

/** Shirt torn off one shoulder, tie hanging, ribs bare, one shoe gone. */
export function uniformBoy(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.16 },
    {
      top: 'clothTop',
      legs: 'clothLegs',
      armLeft: { upper: 'skinDead', lower: 'skinDead', blood: 0.3 },
      armRight: { lower: 'skinDead', blood: 0.34 },
      legLeft: { lower: 'skinDead', end: 'skinDead', blood: 0.4 },
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'messy', 'hairDead', 'hairDead', 0.3);
  addTie(trunk, 'clothTrim', 11);
  addWound(trunk, [0.1, 0.08, 0.1], 0.17, 0.2, 3);
  addTatters(trunk, 'clothTop', -0.05, [0.32, 0.23], [-50, 25, 130, 200]);
  return figure;
}

/** Knit vest and skirt, a bow at the neck, hair fallen over the face, one sock down. */
export function uniformGirl(): Figure {
  const figure = createFigure(GIRL, {
    top: 'clothLegs',
    sleeves: 'clothTop',
    legs: 'clothLegs',
    shins: 'skinDead',
    armLeft: { lower: 'skinDead', blood: 0.4 },
    legRight: { lower: 'clothTop', blood: 0.12 },
    legLeft: { blood: 0.3 },
    faceBlood: 0.5,
  });
  const { skeleton, trunk, hips } = figure;
  addHair(skeleton, 'long', 'hairDead', 'clothTrim', 0.2);
  skeleton.head.add(
    loft(
      [
        [-0.17, 0.03, 0.02, 0.01],
        [-0.06, 0.09, 0.04],
        [0.05, 0.1, 0.06, -0.02],
      ],
      { corners: 8 },
    ),
    { ramp: 'hairDead', part: 31, bias: 0.06 },
    { at: [-0.075, 0.235, 0.14], turn: [6, 0, 8] },
  );
  addOpening(trunk, 'clothTop', 0.15, 0.2);
  for (const side of [-1, 1]) {
    trunk.add(
      ball(0.1, 0.06, 0.04),
      { ramp: 'clothTrim', part: 40, bias: 0.1, weight: 1.5 },
      { at: [side * 0.045, 0.385, 0.115], turn: [0, 0, side * 18] },
    );
  }
  addSkirt(hips, 'clothLegs', 'clothTrim');
  return figure;
}

/** A tracksuit jacket hanging open over a torn belly, stripes on the sleeves, hair cut close. */
export function sportBoy(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.3, hip: 0.63, thigh: 0.285, shin: 0.275 },
    {
      top: 'clothTop',
      legs: 'clothLegs',
      armRight: { lower: 'skinDead', blood: 0.38 },
      legRight: { lower: 'skinDead', blood: 0.26 },
      shoes: 'grey',
      dirt: 0.3,
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'short', 'hairDead', 'hairDead', 0.2);
  addSleeveStripe(skeleton, 'clothTrim', true);
  addSleeveStripe(skeleton, 'clothTrim', false, false);
  addTrouserStripe(skeleton, 'clothTrim', true);
  addOpening(trunk, 'skinDead', 0.17, -0.02);
  addWound(trunk, [-0.01, 0.1, 0.105], 0.15, 0.2, 0);
  trunk.add(
    loft(
      [
        [0.38, 0.22, 0.2],
        [0.46, 0.2, 0.18],
      ],
      { isOpen: true },
    ),
    { ramp: 'clothTrim', part: 41 },
  );
  addTatters(trunk, 'clothTop', -0.04, [0.34, 0.24], [60, 190, 290], 0.1);
  return figure;
}

/** PE shirt and shorts, a ponytail come half undone, one knee and one foot bare. */
export function sportGirl(): Figure {
  const figure = createFigure(
    { ...GIRL, hip: 0.65, thigh: 0.295, shin: 0.285 },
    {
      top: 'clothTrim',
      sleeves: 'clothTop',
      forearms: 'skinDead',
      legs: 'clothLegs',
      shins: 'skinDead',
      socks: 'clothTrim',
      armLeft: { lower: 'skinDead', blood: 0.3 },
      armRight: { upper: 'skinDead', lower: 'skinDead', blood: 0.38 },
      legLeft: { end: 'skinDead', blood: 0.4 },
      shoes: 'grey',
      blood: 0.34,
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'ponytail', 'hairDead', 'clothTop', 0.25);
  trunk.add(
    loft([
      [0.3, 0.402, 0.236],
      [0.42, 0.37, 0.21],
      [0.47, 0.17, 0.15],
    ]),
    { ramp: 'clothTop', part: 41, dirt: 0.3, blood: 0.2 },
  );
  addWound(trunk, [0.15, 0.24, 0.06], 0.12, 0.16, 2);
  addTatters(trunk, 'clothTrim', -0.05, [0.31, 0.22], [20, 250], 0.09);
  return figure;
}

/** Long-legged, in a singlet with a number, a band about the head. */
export function trackBoy(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.02, hip: 0.73, thigh: 0.335, shin: 0.325, upperArm: 0.25, forearm: 0.225 },
    {
      top: 'clothTop',
      sleeves: 'skinDead',
      legs: 'clothLegs',
      shins: 'skinDead',
      shoes: 'clothTrim',
      legRight: { blood: 0.3 },
      armRight: { lower: 'skinDead', blood: 0.4 },
      blood: 0.24,
    },
  );
  const { skeleton, trunk, hips } = figure;
  addHair(skeleton, 'twoBlock', 'hairDead', 'hairDead', 0.2);
  addHeadband(skeleton, 'clothTrim');
  addBib(trunk, true);
  for (const side of [-1, 1]) {
    hips.add(box(0.03, 0.15, 0.1), { ramp: 'clothTrim', part: 42 }, { at: [side * 0.145, -0.02, 0] });
  }
  addTatters(hips, 'clothLegs', -0.14, [0.3, 0.22], [80, 200, 300], 0.1);
  return figure;
}

/** The same team: braids, a crop top, tights, a shin open to the bone. */
export function trackGirl(): Figure {
  const figure = createFigure(
    { ...GIRL, bulk: 1, hip: 0.7, thigh: 0.32, shin: 0.31, upperArm: 0.245, forearm: 0.22 },
    {
      top: 'clothTop',
      sleeves: 'skinDead',
      legs: 'clothLegs',
      shoes: 'clothTrim',
      legLeft: { lower: 'skinDead', end: 'skinDead', blood: 0.36 },
      armLeft: { lower: 'skinDead', blood: 0.38 },
      blood: 0.24,
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'braids', 'hairDead', 'clothTrim', 0.2);
  addBib(trunk, false);
  trunk.add(
    loft([
      [-0.02, 0.315, 0.215],
      [0.075, 0.296, 0.206],
    ]),
    { ramp: 'skinDead', part: 41, blood: 0.3 },
  );
  skeleton.kneeLeft.add(
    box(0.03, 0.17, 0.05),
    { ramp: 'bone', part: 60, weight: 1.4 },
    { at: [0.01, -0.13, 0.06] },
  );
  return figure;
}
