import type { RampId } from '../../content/palette.ts';
import type { Joint, Triple } from '../model/joint.ts';
import { ball, box, loft, type Section } from '../model/shapes.ts';
import { widen } from './flesh.ts';
import type { Skeleton } from './skeleton.ts';

/** Something worn: hung on a skeleton that has its flesh. */
export type Garment = (skeleton: Skeleton) => void;

/** Parts of garments: equal parts have no crease between them. */
export const GARMENT_PART = {
  shirt: 40,
  panel: 41,
  hem: 42,
  trim: 43,
  /** The trunk itself, for what must melt into it. */
  trunk: 2,
} as const;

/** A joint on the trunk that is as wide as the body: without it kits sink into broad ones. */
export function kitOf(skeleton: Skeleton): Joint {
  const { bulk, narrow } = skeleton.build;
  const kit = skeleton.spine.joint();
  kit.scale = [bulk * narrow, 1, bulk];
  return kit;
}

/** A joint like it at the waist, which swings with `trail`. */
export function hemOf(skeleton: Skeleton): Joint {
  const { bulk, narrow } = skeleton.build;
  const kit = skeleton.hem.joint();
  kit.scale = [bulk * narrow, 1, bulk];
  return kit;
}

const SHIRT_V: readonly Section[] = [
  [0.12, 0.01, 0.02, 0.126],
  [0.26, 0.13, 0.05, 0.113],
  [0.4, 0.2, 0.06, 0.085],
  [0.47, 0.16, 0.14, 0.02],
];

/** What shows between the fronts of a jacket, with a tie when `tie` is given; `slack` loosens that, in degrees. */
export function shirtFront(kit: Joint, shirt: RampId, tie?: RampId, slack = 0): void {
  kit.add(loft(SHIRT_V, { corners: 8, power: 4 }), { ramp: shirt, part: GARMENT_PART.shirt, bias: 0.08 });
  if (tie === undefined) return;
  const rings: readonly Section[] = [
    [0.09, 0.05, 0.02, 0.14],
    [0.15, 0.085, 0.02, 0.142],
    [0.36, 0.055, 0.02, 0.124],
    [0.4, 0.075, 0.03, 0.112],
    [0.44, 0.06, 0.03, 0.09],
  ];
  kit.add(
    loft(rings, { corners: 6, power: 4 }),
    { ramp: tie, part: GARMENT_PART.shirt, bias: 0.14, weight: 1.6 },
    { at: [slack * 0.002, slack * -0.003, 0], turn: [0, 0, slack] },
  );
}

/** Two lapels and a hem: makes a trunk a jacket. */
export function lapels(kit: Joint, ramp: RampId, length = 0.2): void {
  for (const side of [-1, 1]) {
    kit.add(
      box(0.05, length, 0.02),
      { ramp, part: GARMENT_PART.trunk, bias: 0.22 },
      { at: [side * 0.075, 0.385 - length / 2, 0.118], turn: [-8, side * 14, side * -16] },
    );
  }
}

const HEM: readonly Section[] = [
  [-0.115, 0.35, 0.245],
  [-0.03, 0.32, 0.222],
];

/** The school's blazer: shirt and tie, lapels, a yellow name tag, a crest. */
export function blazer(top: RampId, tie: RampId = 'crimson', shirt: RampId = 'white'): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    shirtFront(kit, shirt, tie);
    lapels(kit, top);
    kit.add(
      box(0.085, 0.034, 0.02),
      { ramp: 'tag', part: 44, bias: 0.15 },
      {
        at: [0.12, 0.285, 0.122],
        turn: [-4, 14, 0],
      },
    );
    kit.add(
      box(0.06, 0.055, 0.02),
      { ramp: tie, part: 44, bias: 0.05 },
      {
        at: [-0.125, 0.285, 0.12],
        turn: [-4, -14, 0],
      },
    );
    kit.add(loft(HEM), { ramp: top, part: GARMENT_PART.trunk });
    kit.add(box(0.022, 0.022, 0.02), { ramp: 'tag', part: 44 }, { at: [0, 0.08, 0.112] });
  };
}

/** A knitted cardigan, open at the neck over a shirt with a ribbon; the hem and the button band a tone apart. */
export function cardigan(top: RampId, ribbon: RampId = 'crimson', shirt: RampId = 'white'): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    shirtFront(kit, shirt);
    for (const side of [-1, 1]) {
      kit.add(
        ball(0.09, 0.06, 0.04),
        { ramp: ribbon, part: 44, bias: 0.15, weight: 2 },
        {
          at: [side * 0.042, 0.385, 0.118],
          turn: [0, 0, side * 22],
        },
      );
    }
    kit.add(
      box(0.03, 0.24, 0.02),
      { ramp: top, part: GARMENT_PART.panel, bias: 0.2 },
      { at: [0, 0.04, 0.112] },
    );
    kit.add(loft(HEM), { ramp: top, part: GARMENT_PART.hem, bias: -0.16 });
    for (const side of [-1, 1]) {
      kit.add(
        box(0.09, 0.075, 0.02),
        { ramp: top, part: GARMENT_PART.panel, bias: -0.12 },
        { at: [side * 0.1, 0.02, 0.108], turn: [4, side * 12, 0] },
      );
    }
  };
}

/** A shirt worn open at the neck with a loosened tie; the sleeves are the flesh's affair. */
export function looseShirt(tie?: RampId): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    for (const side of [-1, 1]) {
      kit.add(
        box(0.1, 0.045, 0.05),
        { ramp: 'white', part: GARMENT_PART.panel, bias: 0.16 },
        { at: [side * 0.062, 0.43, 0.085], turn: [-20, side * 20, side * -28] },
      );
    }
    kit.add(
      box(0.02, 0.3, 0.012),
      { ramp: 'white', part: GARMENT_PART.panel, bias: -0.14 },
      {
        at: [0.015, 0.14, 0.116],
      },
    );
    if (tie !== undefined) {
      const rings: readonly Section[] = [
        [0.06, 0.03, 0.02, 0.132],
        [0.12, 0.085, 0.02, 0.138],
        [0.31, 0.055, 0.02, 0.128],
        [0.34, 0.08, 0.03, 0.12],
        [0.375, 0.065, 0.03, 0.11],
      ];
      kit.add(
        loft(rings, { corners: 6, power: 4 }),
        { ramp: tie, part: 44, bias: 0.14, weight: 1.8 },
        { at: [0.02, -0.01, 0], turn: [0, 0, 9] },
      );
    }
    kit.add(loft(HEM), { ramp: 'white', part: GARMENT_PART.hem, bias: -0.1 });
  };
}

/** A tracksuit top: a zip, a collar, a chest band, stripes down the sleeves. */
export function jersey(top: RampId, stripe: RampId, band?: RampId, isShortSleeved = false): Garment {
  return (skeleton) => {
    const kit = kitOf(skeleton);
    kit.add(
      box(0.026, 0.37, 0.02),
      { ramp: stripe, part: GARMENT_PART.panel },
      {
        at: [0, 0.18, 0.122],
        turn: [2, 0, 0],
      },
    );
    const collar: readonly Section[] = [
      [0.4, 0.22, 0.2],
      [0.485, 0.175, 0.165],
    ];
    kit.add(loft(collar, { isOpen: true }), { ramp: stripe, part: GARMENT_PART.trim, bias: 0.05 });
    if (band !== undefined) {
      const rings: readonly Section[] = [
        [0.2, 0.362, 0.24],
        [0.27, 0.388, 0.243],
      ];
      kit.add(loft(rings, { isOpen: true }), { ramp: band, part: GARMENT_PART.panel, bias: 0.05 });
    }
    kit.add(loft(HEM), { ramp: top, part: GARMENT_PART.hem, bias: -0.12 });
    stripeSleeves(skeleton, stripe, isShortSleeved);
  };
}

/** A stripe down the outside of both sleeves. */
export function stripeSleeves(skeleton: Skeleton, ramp: RampId, isShortSleeved = false): void {
  const { bulk, upperArm, forearm } = skeleton.build;
  for (const [shoulder, elbow, side] of [
    [skeleton.shoulderLeft, skeleton.elbowLeft, 1],
    [skeleton.shoulderRight, skeleton.elbowRight, -1],
  ] as const) {
    const upper: Triple = [side * 0.054 * bulk, -upperArm * 0.45, 0];
    const lower: Triple = [side * 0.043 * bulk, -forearm * 0.45, 0];
    const paint = { ramp, part: side > 0 ? 10 : 13, bias: 0.08 } as const;
    shoulder.add(box(0.03, upperArm + 0.03, 0.055), paint, { at: upper });
    if (!isShortSleeved) elbow.add(box(0.03, forearm, 0.05), paint, { at: lower });
  }
}

/** A stripe down the outside of both trouser legs. */
export function stripeLegs(ramp: RampId): Garment {
  return (skeleton) => {
    const { bulk, thigh, shin } = skeleton.build;
    for (const [hip, knee, side] of [
      [skeleton.thighLeft, skeleton.kneeLeft, 1],
      [skeleton.thighRight, skeleton.kneeRight, -1],
    ] as const) {
      const paint = { ramp, part: side > 0 ? 20 : 24, bias: 0.05 } as const;
      hip.add(box(0.03, thigh, 0.045), paint, { at: [side * 0.068 * bulk, -thigh / 2, 0] });
      knee.add(box(0.03, shin, 0.04), paint, { at: [side * 0.053 * bulk, -shin * 0.45, 0] });
    }
  };
}

/** A pleated skirt with a lighter hem. */
export function skirt(ramp: RampId, hem: RampId = ramp, length = 0.36): Garment {
  return (skeleton) => {
    const { bulk } = skeleton.build;
    const joint = skeleton.hem;
    const rings: readonly Section[] = [
      [-length, 0.43, 0.37],
      [-0.21, 0.38, 0.32],
      [0, 0.28, 0.205],
    ];
    const edge: readonly Section[] = [
      [-length - 0.015, 0.44, 0.38],
      [-length + 0.03, 0.425, 0.365],
    ];
    joint.add(loft(widen(rings, bulk), { corners: 24, pleat: 0.07, power: 2.2 }), { ramp, part: 45 });
    joint.add(loft(widen(edge, bulk), { corners: 24, pleat: 0.07, power: 2.2, isOpen: true }), {
      ramp: hem,
      part: 45,
      bias: 0.1,
    });
  };
}

/** Shorts to the knee: wider than the leg they end on. */
export function shorts(ramp: RampId, hem: RampId = ramp): Garment {
  return (skeleton) => {
    const { bulk, thigh } = skeleton.build;
    for (const joint of [skeleton.thighLeft, skeleton.thighRight]) {
      const rings: readonly Section[] = [
        [-thigh - 0.01, 0.17, 0.18],
        [-thigh * 0.4, 0.175, 0.19],
        [0.03, 0.17, 0.185],
      ];
      const edge: readonly Section[] = [
        [-thigh - 0.015, 0.175, 0.185],
        [-thigh + 0.02, 0.175, 0.185],
      ];
      joint.add(loft(widen(rings, bulk), { corners: 10 }), { ramp, part: 46 });
      joint.add(loft(widen(edge, bulk), { corners: 10, isOpen: true }), { ramp: hem, part: 46, bias: 0.06 });
    }
  };
}
