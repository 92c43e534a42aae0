import type { RampId } from '../../content/palette.ts';
import { bar, box, cylinder, loft, type Section } from '../model/shapes.ts';
import { type Garment, kitOf } from './outfits-school.ts';

/** Parts of carried things. */
const PART = { bag: 50, pocket: 51, strap: 52, thing: 53, thingToo: 54 } as const;

/** A strap from the left shoulder to the right hip, in front and behind. */
function sash(ramp: RampId): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    for (const front of [1, -1]) {
      kit.add(
        bar(
          [
            [0.11, 0.44, front * 0.06],
            [0.07, 0.33, front * 0.124],
            [-0.04, 0.17, front * 0.13],
            [-0.15, -0.01, front * 0.095],
          ],
          0.021,
          5,
        ),
        { ramp, part: PART.strap, weight: 1.4 },
      );
    }
  };
}

/** A first-aid pouch at the right hip: white, a red cross on every side. */
export function aidPouch(): Garment {
  return (skeleton) => {
    sash('leather')(skeleton);
    const kit = kitOf(skeleton);
    const pouch = kit.joint([-0.19, -0.06, 0.02]);
    pouch.turn = [0, -14, 4];
    pouch.add(box(0.1, 0.14, 0.19), { ramp: 'white', part: PART.bag, bias: 0.05 });
    for (const [width, height] of [
      [0.03, 0.085],
      [0.085, 0.03],
    ] as const) {
      pouch.add(
        box(0.02, height, width),
        { ramp: 'crimson', part: PART.pocket, weight: 2 },
        { at: [-0.05, 0, 0] },
      );
      pouch.add(
        box(width, height, 0.02),
        { ramp: 'crimson', part: PART.pocket, weight: 2 },
        { at: [0, 0, 0.095] },
      );
    }
  };
}

/** A school bag. */
export function backpack(ramp: RampId): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    const rings: readonly Section[] = [
      [-0.02, 0.26, 0.1, -0.16],
      [0.03, 0.3, 0.16, -0.17],
      [0.24, 0.3, 0.17, -0.17],
      [0.38, 0.26, 0.13, -0.155],
      [0.42, 0.16, 0.05, -0.145],
    ];
    kit.add(loft(rings, { power: 3.4 }), { ramp, part: PART.bag, bias: 0.05 });
    kit.add(box(0.22, 0.13, 0.05), { ramp, part: PART.pocket, bias: 0.12 }, { at: [0, 0.09, -0.265] });
    addStraps(skeleton, ramp);
  };
}

function addStraps(skeleton: Parameters<Garment>[0], ramp: RampId): void {
  const kit = kitOf(skeleton);
  for (const side of [-1, 1]) {
    kit.add(
      box(0.04, 0.25, 0.03),
      { ramp, part: PART.strap, bias: -0.05, weight: 1.4 },
      {
        at: [side * 0.13, 0.27, 0.112],
        turn: [-10, 0, side * -4],
      },
    );
    kit.add(
      box(0.04, 0.03, 0.22),
      { ramp, part: PART.strap, bias: -0.05 },
      { at: [side * 0.125, 0.43, -0.02] },
    );
  }
}

/** A rucksack as large as its owner's back, with everything one may need sticking out. */
export function hugeRucksack(ramp: RampId): Garment {
  return (skeleton) => {
    addStraps(skeleton, 'leather');
    const kit = kitOf(skeleton);
    const rings: readonly Section[] = [
      [-0.12, 0.34, 0.16, -0.2],
      [-0.06, 0.42, 0.25, -0.22],
      [0.2, 0.44, 0.28, -0.23],
      [0.44, 0.4, 0.24, -0.215],
      [0.52, 0.28, 0.14, -0.2],
    ];
    kit.add(loft(rings, { power: 3.2 }), { ramp, part: PART.bag, bias: 0.02 });
    kit.add(box(0.27, 0.16, 0.08), { ramp, part: PART.bag, bias: 0.1 }, { at: [0, 0.05, -0.37] });
    kit.add(
      box(0.4, 0.035, 0.3),
      { ramp: 'leather', part: PART.strap, bias: 0.1 },
      { at: [0, 0.36, -0.225] },
    );
    for (const side of [-1, 1]) {
      kit.add(
        box(0.1, 0.24, 0.19),
        { ramp, part: PART.pocket, bias: -0.06 },
        { at: [side * 0.24, 0.1, -0.22] },
      );
    }
    // A bottle, a sleeping mat below, a pan, a long umbrella, a ruler.
    kit.add(
      cylinder(0.05, 0.04, 0.24, 8),
      { ramp: 'leaf', part: PART.thing, bias: 0.24 },
      { at: [0.26, 0.27, -0.2], turn: [0, 0, -8] },
    );
    kit.add(
      cylinder(0.075, 0.075, 0.58),
      { ramp: 'pink', part: PART.thingToo, bias: 0.02 },
      { at: [0, -0.17, -0.22], turn: [0, 0, 90] },
    );
    kit.add(
      cylinder(0.028, 0.028, 0.62, 6),
      { ramp: 'sky', part: PART.thing, bias: 0.1 },
      { at: [0.2, 0.45, -0.28], turn: [-8, 0, -16] },
    );
    kit.add(
      cylinder(0.11, 0.11, 0.035, 12),
      { ramp: 'metal', part: PART.thing, bias: 0.2 },
      { at: [-0.05, 0.2, -0.385], turn: [90, 0, 0] },
    );
    kit.add(
      box(0.055, 0.46, 0.02),
      { ramp: 'yellow', part: PART.thing, bias: 0.1 },
      { at: [-0.19, 0.52, -0.26], turn: [-6, 0, 14] },
    );
  };
}

/** A notebook on a strap at the left hip, a pencil in it. */
export function notebook(): Garment {
  return (skeleton) => {
    const { bulk } = skeleton.build;
    sash('leather')(skeleton);
    const book = skeleton.spine.joint([-0.2 * bulk, -0.04, 0.07]);
    book.turn = [0, -24, 6];
    book.add(box(0.05, 0.22, 0.17), { ramp: 'crimson', part: PART.thing, bias: 0.06 });
    book.add(box(0.04, 0.19, 0.17), { ramp: 'paper', part: PART.thingToo, bias: 0.1 }, { at: [0, 0, 0.015] });
    book.add(
      cylinder(0.014, 0.014, 0.2, 5),
      { ramp: 'yellow', part: PART.strap },
      { at: [-0.02, 0.07, 0.085] },
    );
  };
}

/** A pistol in its holster on the right of the belt, and a badge on the left. */
export function holster(): Garment {
  return (skeleton) => {
    const { bulk } = skeleton.build;
    const kit = kitOf(skeleton);
    const belt: readonly Section[] = [
      [-0.03, 0.345, 0.25],
      [0.015, 0.34, 0.245],
    ];
    kit.add(loft(belt, { isOpen: true }), { ramp: 'leather', part: PART.strap, bias: 0.1 });
    const hip = skeleton.pelvis.joint([-0.17 * bulk, -0.04, 0.03]);
    hip.turn = [10, 0, -4];
    hip.add(box(0.07, 0.2, 0.11), { ramp: 'leather', part: PART.bag, bias: 0.18 });
    hip.add(
      box(0.055, 0.1, 0.06),
      { ramp: 'metal', part: PART.thing, bias: 0.15, weight: 1.6 },
      {
        at: [0, 0.125, -0.02],
        turn: [-24, 0, 0],
      },
    );
    kit.add(box(0.05, 0.06, 0.02), { ramp: 'tag', part: PART.thingToo, bias: 0.1 }, { at: [0.1, 0, 0.128] });
  };
}
