import type { RampId } from '../../content/palette.ts';
import { box, loft, type Section } from '../model/shapes.ts';
import {
  GARMENT_PART,
  type Garment,
  hemOf,
  kitOf,
  lapels,
  shirtFront,
  stripeSleeves,
} from './outfits-school.ts';

/** A long open coat over what is worn beneath; the hem swings. */
export function coat(ramp: RampId, inner: RampId, bias = 0): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    const front: readonly Section[] = [
      [-0.06, 0.1, 0.03, 0.112],
      [0.2, 0.11, 0.03, 0.118],
      [0.4, 0.18, 0.06, 0.082],
      [0.47, 0.16, 0.14, 0.02],
    ];
    kit.add(loft(front, { corners: 8, power: 4 }), { ramp: inner, part: GARMENT_PART.shirt });
    for (const side of [-1, 1]) {
      kit.add(
        box(0.075, 0.25, 0.03),
        { ramp, part: GARMENT_PART.panel, bias: bias + 0.16 },
        { at: [side * 0.095, 0.28, 0.115], turn: [-7, side * 16, side * -13] },
      );
      kit.add(
        box(0.09, 0.05, 0.12),
        { ramp, part: GARMENT_PART.panel, bias: bias + 0.1 },
        { at: [side * 0.08, 0.435, 0.03], turn: [-10, 0, side * -26] },
      );
    }
    const hem = hemOf(skeleton);
    const skirts: readonly Section[] = [
      [-0.46, 0.5, 0.4, -0.02],
      [-0.2, 0.41, 0.32, -0.01],
      [0.02, 0.325, 0.235],
    ];
    hem.add(loft(skirts, { corners: 18, pleat: 0.04, power: 2.4, isOpen: true }), {
      ramp,
      part: GARMENT_PART.hem,
      bias: bias - 0.04,
    });
    const opening: readonly Section[] = [
      [-0.45, 0.12, 0.02, 0.19],
      [-0.2, 0.09, 0.02, 0.152],
      [0.02, 0.07, 0.02, 0.115],
    ];
    hem.add(loft(opening, { corners: 6, power: 4 }), { ramp: inner, part: GARMENT_PART.shirt, bias: -0.2 });
    const belt: readonly Section[] = [
      [-0.01, 0.335, 0.245],
      [0.035, 0.33, 0.24],
    ];
    kit.add(loft(belt, { isOpen: true }), { ramp, part: GARMENT_PART.trim, bias: bias - 0.26 });
  };
}

/** A dark suit: shirt, tie, long lapels, one button, a skirt of the jacket over the hips. */
export function suit(ramp: RampId, tie: RampId, shirt: RampId = 'white'): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    shirtFront(kit, shirt, tie);
    lapels(kit, ramp, 0.26);
    const collar: readonly Section[] = [
      [0.41, 0.2, 0.2, -0.02],
      [0.475, 0.17, 0.18, -0.02],
    ];
    kit.add(loft(collar, { isOpen: true }), { ramp: shirt, part: GARMENT_PART.trim });
    const hem: readonly Section[] = [
      [-0.15, 0.365, 0.25],
      [-0.03, 0.325, 0.222],
    ];
    kit.add(loft(hem), { ramp, part: GARMENT_PART.trunk });
    kit.add(
      box(0.05, 0.022, 0.02),
      { ramp: shirt, part: 44, bias: 0.1, weight: 1.5 },
      {
        at: [0.12, 0.3, 0.12],
        turn: [-4, 14, -6],
      },
    );
  };
}

/** A campus baseball jacket: ribbed hem and collar, a letter on the chest, sleeves with a stripe. */
export function varsity(body: RampId, rib: RampId, letter: RampId = 'white'): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    const hem: readonly Section[] = [
      [-0.09, 0.34, 0.235],
      [-0.01, 0.335, 0.235],
    ];
    const collar: readonly Section[] = [
      [0.4, 0.24, 0.21, -0.01],
      [0.47, 0.19, 0.18, -0.01],
    ];
    kit.add(loft(hem, { isOpen: true }), { ramp: rib, part: GARMENT_PART.hem });
    kit.add(loft(collar, { isOpen: true }), { ramp: rib, part: GARMENT_PART.trim });
    kit.add(
      box(0.03, 0.3, 0.02),
      { ramp: rib, part: GARMENT_PART.panel, bias: 0.15 },
      {
        at: [0, 0.1, 0.118],
      },
    );
    for (const [x, y, width, height] of [
      [0.115, 0.3, 0.03, 0.1],
      [0.13, 0.262, 0.06, 0.028],
    ] as const) {
      kit.add(
        box(width, height, 0.02),
        { ramp: letter, part: 44, bias: 0.15, weight: 1.6 },
        {
          at: [x, y, 0.121],
          turn: [-4, 14, 0],
        },
      );
    }
    for (const side of [-1, 1]) {
      kit.add(
        box(0.02, 0.09, 0.02),
        { ramp: body, part: GARMENT_PART.panel, bias: -0.25 },
        { at: [side * 0.11, 0.1, 0.112], turn: [0, side * 14, side * -16] },
      );
    }
    stripeSleeves(skeleton, rib);
  };
}

/** A hooded sweatshirt: the hood on the back, a pouch in front, two strings. */
export function hoodie(top: RampId, strings: RampId = 'white'): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    const hood: readonly Section[] = [
      [0.28, 0.14, 0.06, -0.13],
      [0.36, 0.29, 0.17, -0.1],
      [0.45, 0.29, 0.22, -0.06],
      [0.49, 0.18, 0.16, -0.03],
    ];
    kit.add(loft(hood), { ramp: top, part: GARMENT_PART.panel, bias: -0.06 });
    kit.add(
      box(0.2, 0.11, 0.03),
      { ramp: top, part: GARMENT_PART.panel, bias: -0.14 },
      {
        at: [0, 0.07, 0.105],
        turn: [-4, 0, 0],
      },
    );
    const hem: readonly Section[] = [
      [-0.1, 0.34, 0.235],
      [-0.04, 0.335, 0.235],
    ];
    kit.add(loft(hem), { ramp: top, part: GARMENT_PART.hem, bias: -0.14 });
    for (const side of [-1, 1]) {
      kit.add(
        box(0.018, 0.11, 0.02),
        { ramp: strings, part: 44 },
        { at: [side * 0.045, 0.33, 0.122], turn: [-6, 0, side * 4] },
      );
    }
  };
}
