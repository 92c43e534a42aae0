import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import { loft, type Section } from '../model/shapes.ts';
import type { Skeleton } from './skeleton.ts';

/** One piece of a hair style, in the head's space. */
interface Lock {
  readonly rings: readonly Section[];
  readonly at?: Triple;
  readonly turn?: Triple;
  readonly bias?: number;
  readonly corners?: number;
  readonly power?: number;
  /** Painted with the style's second ramp: ties, the cloth of a cap. */
  readonly isTrim?: boolean;
  /** Hangs from the back of the head and swings with the pose's `trail`. */
  readonly isTail?: boolean;
  /** Locks of one layer have no crease between them. */
  readonly layer?: number;
}

/** A tapering tuft that starts at a point and grows along its own up. */
function tuft(at: Triple, turn: Triple, width: number, length: number): Lock {
  return {
    at,
    turn,
    rings: [
      [0, width, width * 0.85],
      [length * 0.55, width * 0.68, width * 0.55],
      [length, 0.012, 0.012],
    ],
    corners: 7,
    bias: 0.07,
    layer: 1,
  };
}

/** A piece of fringe that hangs over the brow; `turn` swings its tip aside. */
function fringe(east: number, up: number, width: number, turn: number): Lock {
  return {
    at: [east, up, 0.112],
    turn: [8, 0, turn],
    rings: [
      [-0.055, 0.03, 0.035, 0.01],
      [0, width, 0.09],
      [0.07, width * 0.8, 0.08, -0.03],
    ],
    corners: 8,
    bias: 0.06,
    layer: 1,
  };
}

const CURLS: readonly Triple[] = [
  [-0.12, 0.2, 0.03],
  [0.12, 0.2, 0.03],
  [-0.13, 0.15, -0.07],
  [0.13, 0.15, -0.07],
  [-0.06, 0.11, -0.14],
  [0.06, 0.11, -0.14],
  [0, 0.2, -0.16],
  [-0.1, 0.26, -0.09],
  [0.1, 0.26, -0.09],
  [-0.08, 0.285, 0.07],
  [0.02, 0.3, 0.09],
  [0.1, 0.28, 0.05],
  [0, 0.33, -0.03],
];

/** What grows on heads. Hairlines stay above 0.25 m, or no face shows from above. */
const STYLES = {
  /** Short at the sides, volume on top, a fringe swept to one side. */
  twoBlock: [
    {
      rings: [
        [0.06, 0.25, 0.13, -0.09],
        [0.15, 0.295, 0.24, -0.06],
        [0.23, 0.315, 0.31, -0.025],
        [0.295, 0.285, 0.29, -0.01],
        [0.33, 0.17, 0.18],
      ],
    },
    fringe(-0.088, 0.277, 0.11, 14),
    fringe(0.005, 0.287, 0.11, -8),
    fringe(0.09, 0.275, 0.11, -26),
    tuft([-0.07, 0.29, -0.05], [-40, 0, 55], 0.1, 0.085),
    tuft([0.07, 0.29, -0.04], [-30, 0, -50], 0.1, 0.085),
  ],
  /** To the chin, blunt, with a straight fringe. */
  bob: [
    {
      rings: [
        [-0.03, 0.3, 0.15, -0.08],
        [0.04, 0.345, 0.24, -0.055],
        [0.16, 0.345, 0.31, -0.04],
        [0.27, 0.29, 0.3, -0.014],
        [0.335, 0.13, 0.14, -0.01],
      ],
      power: 2.4,
    },
    {
      rings: [
        [-0.03, 0.2, 0.03, 0.012],
        [0.01, 0.25, 0.075],
        [0.07, 0.2, 0.08, -0.03],
      ],
      at: [0, 0.277, 0.105],
      bias: 0.07,
      layer: 1,
    },
  ],
  /** Far down the back, parted in the middle, framing the face; a bow at the back of the head. */
  long: [
    ...[-1, 1].map(
      (side): Lock => ({
        rings: [
          [-0.04, 0.02, 0.03],
          [0, 0.06, 0.06],
          [0.08, 0.095, 0.05],
          [0.1, 0.04, 0.03],
        ],
        at: [side * 0.005, -0.07, -0.055],
        turn: [0, 0, side * -78],
        isTrim: true,
        isTail: true,
        layer: 3,
      }),
    ),
    {
      rings: [
        [0.03, 0.27, 0.15, -0.09],
        [0.12, 0.31, 0.25, -0.06],
        [0.22, 0.315, 0.31, -0.03],
        [0.3, 0.26, 0.28, -0.012],
        [0.338, 0.12, 0.13, -0.01],
      ],
      power: 2.3,
    },
    {
      rings: [
        [-0.5, 0.15, 0.03, 0.03],
        [-0.44, 0.27, 0.07, 0.02],
        [-0.22, 0.3, 0.1, 0],
        [0, 0.29, 0.12, 0.01],
        [0.06, 0.2, 0.1, 0.02],
      ],
      at: [0, 0.02, 0.01],
      isTail: true,
      power: 2.8,
      layer: 2,
    },
    ...[-1, 1].map(
      (side): Lock => ({
        rings: [
          [-0.3, 0.02, 0.03, 0.02],
          [-0.16, 0.07, 0.08, 0.01],
          [0.02, 0.06, 0.1, 0],
          [0.1, 0.04, 0.08, -0.03],
        ],
        at: [side * 0.152, 0.2, 0.04],
        turn: [0, 0, side * 3],
        bias: 0.05,
        layer: 1,
      }),
    ),
    ...[-1, 1].map((side): Lock => fringe(side * 0.075, 0.287, 0.11, side * -32)),
  ],
  /** Tied high, the tail swinging. */
  ponytail: [
    {
      rings: [
        [0.03, 0.25, 0.13, -0.1],
        [0.12, 0.285, 0.22, -0.07],
        [0.22, 0.3, 0.3, -0.03],
        [0.3, 0.25, 0.27, -0.015],
        [0.335, 0.12, 0.13, -0.01],
      ],
      power: 2.2,
    },
    {
      rings: [
        [-0.04, 0.18, 0.03, 0.01],
        [0, 0.235, 0.07],
        [0.07, 0.2, 0.08, -0.03],
      ],
      at: [0, 0.279, 0.1],
      bias: 0.08,
      layer: 1,
    },
    ...[-1, 1].map(
      (side): Lock => ({
        rings: [
          [-0.15, 0.02, 0.03],
          [-0.06, 0.045, 0.055],
          [0.04, 0.05, 0.08],
        ],
        at: [side * 0.135, 0.2, 0.07],
        bias: 0.04,
        layer: 1,
      }),
    ),
    {
      rings: [
        [-0.045, 0.05, 0.05],
        [0, 0.1, 0.09],
        [0.045, 0.05, 0.05],
      ],
      at: [0, 0.06, -0.02],
      isTail: true,
      isTrim: true,
      layer: 3,
    },
    {
      rings: [
        [-0.42, 0.03, 0.03, -0.05],
        [-0.31, 0.12, 0.11, -0.055],
        [-0.13, 0.16, 0.135, -0.06],
        [0, 0.1, 0.1, -0.04],
        [0.05, 0.05, 0.05, -0.02],
      ],
      at: [0, 0.06, -0.02],
      turn: [16, 0, 0],
      isTail: true,
      bias: 0.08,
      layer: 2,
    },
  ],
  /** Slept in, tufts every way. */
  messy: [
    {
      rings: [
        [0.07, 0.26, 0.16, -0.085],
        [0.17, 0.3, 0.29, -0.035],
        [0.25, 0.31, 0.315, -0.015],
        [0.31, 0.24, 0.26, -0.01],
        [0.34, 0.1, 0.1],
      ],
    },
    tuft([-0.11, 0.29, 0.09], [128, 0, 30], 0.1, 0.1),
    tuft([0.03, 0.305, 0.11], [120, 0, -8], 0.1, 0.08),
    tuft([0.11, 0.29, 0.03], [40, 0, -50], 0.11, 0.13),
    tuft([-0.09, 0.31, -0.03], [-30, 0, 48], 0.12, 0.14),
    tuft([0.04, 0.32, -0.08], [-55, 0, -14], 0.12, 0.14),
    tuft([-0.03, 0.33, 0.03], [18, 0, 12], 0.11, 0.11),
    tuft([0.09, 0.2, -0.11], [-100, 0, -40], 0.11, 0.11),
    tuft([-0.1, 0.2, -0.11], [-100, 0, 40], 0.11, 0.11),
  ],
  /** Shaved sides, the top combed back. */
  slicked: [
    {
      rings: [
        [0.12, 0.262, 0.14, -0.08],
        [0.17, 0.278, 0.25, -0.045],
        [0.23, 0.272, 0.28, -0.03],
        [0.27, 0.23, 0.25, -0.02],
      ],
      bias: -0.2,
    },
    {
      rings: [
        [0.245, 0.16, 0.1, -0.13],
        [0.27, 0.225, 0.3, -0.025],
        [0.325, 0.21, 0.28, -0.005],
        [0.365, 0.13, 0.17, 0.02],
      ],
      bias: 0.1,
      layer: 1,
    },
    {
      rings: [
        [0, 0.17, 0.06],
        [0.06, 0.15, 0.09, -0.01],
        [0.1, 0.08, 0.05, -0.03],
      ],
      at: [0.02, 0.285, 0.11],
      turn: [-14, 0, -10],
      bias: 0.12,
      layer: 1,
    },
  ],
  /** Pulled together on the crown. */
  bun: [
    {
      rings: [
        [0.04, 0.25, 0.13, -0.1],
        [0.13, 0.285, 0.23, -0.065],
        [0.22, 0.3, 0.3, -0.03],
        [0.3, 0.24, 0.26, -0.015],
        [0.33, 0.12, 0.13, -0.01],
      ],
      power: 2.2,
    },
    {
      rings: [
        [-0.08, 0.06, 0.06],
        [-0.05, 0.14, 0.14],
        [0.01, 0.19, 0.19],
        [0.07, 0.14, 0.14],
        [0.1, 0.05, 0.05],
      ],
      at: [0, 0.34, -0.115],
      turn: [-30, 0, 0],
      power: 2.1,
      bias: 0.07,
      layer: 2,
    },
    {
      rings: [
        [-0.012, 0.17, 0.17],
        [0.015, 0.17, 0.17],
      ],
      at: [0, 0.29, -0.085],
      turn: [-30, 0, 0],
      isTrim: true,
      layer: 3,
    },
    ...[-1, 1].map(
      (side): Lock => ({
        rings: [
          [-0.13, 0.015, 0.02, 0.01],
          [-0.05, 0.04, 0.04],
          [0.05, 0.06, 0.07],
        ],
        at: [side * 0.128, 0.215, 0.085],
        bias: 0.05,
        layer: 1,
      }),
    ),
    fringe(0.05, 0.285, 0.12, -38),
    fringe(-0.06, 0.285, 0.12, 40),
  ],
  curly: [
    {
      rings: [
        [0.08, 0.25, 0.15, -0.08],
        [0.18, 0.28, 0.27, -0.04],
        [0.27, 0.25, 0.27, -0.01],
        [0.33, 0.13, 0.14],
      ],
    },
    ...CURLS.map(
      (at, index): Lock => ({
        rings: [
          [-0.07, 0.05, 0.05],
          [-0.04, 0.13, 0.13],
          [0.04, 0.13, 0.13],
          [0.07, 0.05, 0.05],
        ],
        at,
        power: 2,
        corners: 8,
        bias: index % 2 === 0 ? 0.06 : 0,
        layer: 0,
      }),
    ),
  ],
  /** A baseball cap over short hair. */
  cap: [
    {
      rings: [
        [0.07, 0.25, 0.13, -0.09],
        [0.15, 0.29, 0.24, -0.05],
        [0.22, 0.29, 0.28, -0.03],
      ],
    },
    {
      rings: [
        [0.225, 0.31, 0.32, -0.015],
        [0.29, 0.3, 0.31, -0.015],
        [0.345, 0.2, 0.21, -0.02],
        [0.36, 0.06, 0.06, -0.02],
      ],
      isTrim: true,
      layer: 2,
    },
    {
      rings: [
        [-0.012, 0.25, 0.2, 0.02],
        [0.012, 0.25, 0.2, 0.02],
      ],
      at: [0, 0.245, 0.17],
      turn: [22, 0, 0],
      power: 2.4,
      isTrim: true,
      bias: -0.15,
      layer: 3,
    },
  ],
  /** A knitted cap with a fold. */
  beanie: [
    {
      rings: [
        [0.06, 0.26, 0.13, -0.09],
        [0.14, 0.295, 0.24, -0.05],
        [0.22, 0.29, 0.28, -0.03],
      ],
    },
    {
      rings: [
        [0.24, 0.31, 0.32, -0.015],
        [0.32, 0.29, 0.3, -0.02],
        [0.39, 0.19, 0.2, -0.03],
        [0.415, 0.06, 0.06, -0.03],
      ],
      isTrim: true,
      layer: 2,
    },
    {
      rings: [
        [0.225, 0.335, 0.345, -0.015],
        [0.285, 0.335, 0.345, -0.015],
      ],
      isTrim: true,
      bias: 0.1,
      layer: 3,
    },
  ],
  balding: [
    {
      rings: [
        [0.09, 0.06, 0.12],
        [0.17, 0.075, 0.19],
        [0.235, 0.03, 0.12],
      ],
      at: [-0.125, 0, -0.03],
    },
    {
      rings: [
        [0.09, 0.06, 0.12],
        [0.17, 0.075, 0.19],
        [0.235, 0.03, 0.12],
      ],
      at: [0.125, 0, -0.03],
    },
    {
      rings: [
        [0.05, 0.2, 0.09],
        [0.15, 0.26, 0.12],
        [0.24, 0.18, 0.08],
      ],
      at: [0, 0, -0.115],
    },
  ],
  /** Two plaits over the shoulders. */
  braids: [
    {
      rings: [
        [0.04, 0.25, 0.13, -0.1],
        [0.13, 0.29, 0.23, -0.065],
        [0.22, 0.305, 0.3, -0.03],
        [0.3, 0.25, 0.27, -0.015],
        [0.335, 0.12, 0.13, -0.01],
      ],
    },
    {
      rings: [
        [-0.04, 0.18, 0.03, 0.01],
        [0, 0.24, 0.07],
        [0.07, 0.2, 0.08, -0.03],
      ],
      at: [0, 0.279, 0.1],
      bias: 0.07,
      layer: 1,
    },
    ...[-1, 1].flatMap((side): readonly Lock[] => [
      {
        rings: [
          [-0.3, 0.03, 0.03],
          [-0.27, 0.09, 0.09],
          [-0.22, 0.06, 0.06],
          [-0.17, 0.1, 0.1],
          [-0.12, 0.065, 0.065],
          [-0.06, 0.105, 0.105],
          [0, 0.06, 0.06],
        ],
        at: [side * 0.155, 0.1, 0.03],
        turn: [-10, 0, side * 10],
        bias: 0.06,
        layer: 2,
      },
      {
        rings: [
          [-0.255, 0.095, 0.095],
          [-0.225, 0.095, 0.095],
        ],
        at: [side * 0.155, 0.1, 0.03],
        turn: [-10, 0, side * 10],
        isTrim: true,
        layer: 3,
      },
    ]),
  ],
  /** Cut close all over, a straight line at the temples. */
  short: [
    {
      rings: [
        [0.085, 0.262, 0.14, -0.085],
        [0.17, 0.285, 0.26, -0.045],
        [0.24, 0.285, 0.295, -0.022],
        [0.295, 0.245, 0.26, -0.01],
        [0.33, 0.14, 0.15],
      ],
    },
    {
      rings: [
        [-0.012, 0.18, 0.04],
        [0.02, 0.2, 0.07],
        [0.06, 0.15, 0.06, -0.03],
      ],
      at: [0.01, 0.278, 0.105],
      turn: [0, 0, -7],
      bias: 0.06,
      layer: 1,
    },
  ],
} as const satisfies Record<string, readonly Lock[]>;

/** The name of a hair style. */
export type HairStyle = keyof typeof STYLES;

/** Every hair style. */
export const HAIR_STYLES = Object.keys(STYLES) as readonly HairStyle[];

/** Crowns face the light from above: a little darker, or hair shows only its two lightest steps. */
const SHEEN = -0.07;

/** Parts 30 to 34 are hair's. */
const FIRST_PART = 30;

/** Puts hair on a head; `trim` is the ramp of ties and caps. */
export function addHair(
  skeleton: Skeleton,
  style: HairStyle,
  ramp: RampId,
  trim: RampId = 'crimson',
  dirt = 0,
): void {
  const locks: readonly Lock[] = STYLES[style];
  for (const lock of locks) {
    const { corners = 14, power = 2.3 } = lock;
    const joint = lock.isTail === true ? skeleton.tail : skeleton.head;
    const { at, turn } = lock;
    joint.add(
      loft(lock.rings, { corners, power }),
      {
        ramp: lock.isTrim === true ? trim : ramp,
        part: FIRST_PART + (lock.layer ?? 0),
        bias: (lock.bias ?? 0.02) + (lock.isTrim === true ? 0 : SHEEN),
        dirt,
      },
      { ...(at === undefined ? {} : { at }), ...(turn === undefined ? {} : { turn }) },
    );
  }
}
