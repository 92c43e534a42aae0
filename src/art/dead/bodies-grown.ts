import { addHair } from '../cast/hair.ts';
import { backpack } from '../cast/outfits-carried.ts';
import { hoodie } from '../cast/outfits-grown.ts';
import { BOY, GIRL } from '../cast/skeleton.ts';
import { ball, box, loft } from '../model/shapes.ts';
import { addHelmet, addKneePads, addVest } from './armour.ts';
import { addApron, addHairNet, addHem, addLanyard, addTie } from './clothes.ts';
import { addTatters, addWound, createFigure, type Figure } from './figure.ts';

/** Going bald, a cardigan over a paunch, the card of the staff on a cord. */
export function teacher(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.24, head: 1.2 },
    {
      top: 'clothTop',
      legs: 'clothLegs',
      shoes: 'leather',
      torso: [
        [-0.08, 0.35, 0.27, 0.015],
        [0.06, 0.37, 0.3, 0.03],
        [0.2, 0.38, 0.27, 0.015],
        [0.34, 0.39, 0.23],
        [0.42, 0.35, 0.2],
        [0.47, 0.16, 0.14],
      ],
      armLeft: { lower: 'wornWhite', blood: 0.36 },
      blood: 0.2,
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'balding', 'hairDead', 'hairDead', 0.2);
  trunk.add(
    loft(
      [
        [-0.06, 0.19, 0.06, 0.135],
        [0.08, 0.19, 0.08, 0.15],
        [0.24, 0.15, 0.07, 0.125],
        [0.4, 0.18, 0.06, 0.085],
        [0.465, 0.16, 0.13, 0.015],
      ],
      { corners: 8, power: 4 },
    ),
    { ramp: 'wornWhite', part: 41, blood: 0.32 },
  );
  const slipped = trunk.joint([0, 0, 0.05]);
  addTie(slipped, 'clothTrim', -13);
  addLanyard(trunk.joint([0, 0, 0.03]), 'wornBlue', 'paper');
  addTatters(trunk, 'clothTop', -0.06, [0.36, 0.27], [110, 200, 240], 0.1);
  return figure;
}

/** Broad, in an apron black with blood, a soft cap, rubber gloves and boots. */
export function cook(): Figure {
  const figure = createFigure(
    { ...GIRL, bulk: 1.34, narrow: 0.96, hip: 0.6, thigh: 0.27, shin: 0.26 },
    {
      top: 'clothTop',
      legs: 'clothLegs',
      shins: 'grey',
      shoes: 'grey',
      armLeft: { lower: 'clothTrim', end: 'clothTrim', blood: 0.4 },
      armRight: { lower: 'skinDead', blood: 0.36 },
      faceBlood: 0.36,
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'bob', 'hairDead', 'hairDead', 0.2);
  addHairNet(skeleton, 'clothTop');
  addApron(figure, 'clothTrim');
  addWound(trunk, [-0.17, 0.3, 0.07], 0.12, 0.14, 2);
  return figure;
}

/** A hooded sweatshirt, a bag still on the back, hair in the eyes, one sleeve gone. */
export function freshman(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.16, hip: 0.69, thigh: 0.315, shin: 0.305 },
    {
      top: 'clothTop',
      legs: 'clothLegs',
      shoes: 'wornWhite',
      armRight: { lower: 'skinDead', blood: 0.4 },
      legLeft: { lower: 'skinDead', blood: 0.3 },
    },
  );
  const { skeleton, trunk } = figure;
  addHair(skeleton, 'curly', 'hairDead', 'hairDead', 0.2);
  hoodie('clothTop', 'clothTrim')(skeleton);
  backpack('clothTrim')(skeleton);
  addWound(trunk, [0.02, 0.07, 0.11], 0.16, 0.15, 2);
  addTatters(trunk, 'clothTop', -0.07, [0.34, 0.24], [-40, 60, 150], 0.12);
  return figure;
}

/** Helmet, padded vest with pouches, knee pads, boots: the army that came too late. */
export function soldier(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.28, hip: 0.68 },
    {
      top: 'clothTop',
      legs: 'clothLegs',
      shoes: 'black',
      socks: 'leather',
      armLeft: { lower: 'skinDead', blood: 0.4 },
      blood: 0.2,
      faceBlood: 0.5,
    },
  );
  const { skeleton, trunk, hips } = figure;
  addHair(skeleton, 'short', 'hairDead');
  addHelmet(skeleton, 'clothTop', false);
  addVest(trunk, 'clothTrim', 'clothTop');
  addKneePads(skeleton, 'charcoal');
  hips.add(
    loft([
      [0.0, 0.33, 0.235],
      [0.05, 0.325, 0.23],
    ]),
    { ramp: 'leather', part: 68 },
  );
  hips.add(box(0.08, 0.16, 0.12), { ramp: 'black', part: 68 }, { at: [-0.17, -0.08, 0.02] });
  trunk.add(ball(0.14, 0.14, 0.06), { ramp: 'flesh', part: 60, blood: 0.5 }, { at: [0.13, 0.2, 0.13] });
  return figure;
}

/** Riot police: a visor over the face, plates, and a battered shield before all of it. The back is open. */
export function riotPoliceman(): Figure {
  const figure = createFigure(
    { ...BOY, bulk: 1.34, hip: 0.68 },
    {
      top: 'charcoal',
      legs: 'charcoal',
      shoes: 'black',
      skin: 'skinGrey',
      handBlood: 0.5,
      blood: 0.14,
      dirt: 0.3,
    },
  );
  const { skeleton, trunk, hips } = figure;
  addHelmet(skeleton, 'wornNavy', true);
  addHem(trunk, 'charcoal', -0.12, 0.2);
  trunk.add(
    loft(
      [
        [-0.02, 0.33, 0.14, 0.07],
        [0.16, 0.4, 0.17, 0.075],
        [0.34, 0.4, 0.16, 0.06],
        [0.43, 0.28, 0.12, 0.03],
      ],
      { power: 3.6 },
    ),
    { ramp: 'wornNavy', part: 56, blood: 0.18, dirt: 0.12 },
  );
  trunk.add(box(0.24, 0.06, 0.03), { ramp: 'wornWhite', part: 57, bias: 0.05 }, { at: [0, 0.3, 0.155] });
  addWound(trunk, [0.03, 0.2, -0.115], 0.2, 0.26, 3);
  for (const shoulder of [skeleton.shoulderLeft, skeleton.shoulderRight]) {
    shoulder.add(ball(0.24, 0.2, 0.24), { ramp: 'wornNavy', part: 58 }, { at: [0, 0, 0] });
  }
  addKneePads(skeleton, 'wornNavy');
  hips.add(
    loft([
      [0.0, 0.33, 0.235],
      [0.05, 0.325, 0.23],
    ]),
    { ramp: 'black', part: 68 },
  );
  // Square to the forearm, so that it stands upright before a body whose forearm points ahead.
  const shield = skeleton.elbowLeft.joint([-0.04, -0.25, 0.03]);
  shield.add(box(0.54, 0.035, 0.9), { ramp: 'steelBlue', part: 70, bias: 0.02, blood: 0.26 });
  shield.add(box(0.58, 0.02, 0.94), { ramp: 'metal', part: 71, bias: -0.06 }, { at: [0, 0.012, 0] });
  shield.add(
    box(0.46, 0.02, 0.13),
    { ramp: 'wornWhite', part: 72, bias: 0.06, weight: 1.4 },
    { at: [0, -0.02, 0.16] },
  );
  return figure;
}
