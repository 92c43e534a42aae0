import type { RampId } from '../../content/palette.ts';
import { bar, box, loft, type Section } from '../model/shapes.ts';
import type { Garment } from './outfits-school.ts';

/** A receiver in the left ear, its coiled wire down to the collar. */
export function earpiece(): Garment {
  return (skeleton) => {
    const { head } = skeleton;
    head.add(
      box(0.045, 0.06, 0.05),
      { ramp: 'charcoal', part: 60, bias: 0.3, weight: 2 },
      {
        at: [0.148, 0.13, 0.02],
      },
    );
    head.add(box(0.03, 0.03, 0.03), { ramp: 'green', part: 62, weight: 3 }, { at: [0.165, 0.145, 0.035] });
    head.add(
      bar(
        [
          [0.15, 0.11, 0],
          [0.14, 0.04, -0.03],
          [0.1, -0.02, -0.06],
        ],
        0.014,
        5,
      ),
      { ramp: 'white', part: 61, weight: 1.6 },
    );
  };
}

/** Round glasses that catch the light. */
export function glasses(frame: RampId = 'black'): Garment {
  return (skeleton) => {
    const { head } = skeleton;
    for (const side of [-1, 1]) {
      head.add(
        box(0.1, 0.1, 0.02),
        { ramp: frame, part: 60, weight: 1.5 },
        { at: [side * 0.062, 0.15, 0.136] },
      );
      head.add(
        box(0.062, 0.062, 0.02),
        { ramp: 'glass', part: 60, bias: 0.24, weight: 2 },
        { at: [side * 0.062, 0.15, 0.142] },
      );
      head.add(
        box(0.034, 0.034, 0.02),
        { ramp: 'lampCold', part: 60, weight: 5 },
        { at: [side * 0.062 + 0.018, 0.17, 0.148] },
      );
      head.add(
        box(0.012, 0.02, 0.15),
        { ramp: frame, part: 60, weight: 1.5 },
        { at: [side * 0.135, 0.16, 0.06] },
      );
    }
    head.add(box(0.05, 0.016, 0.02), { ramp: frame, part: 60 }, { at: [0, 0.16, 0.14] });
  };
}

/** A bandage around the brow. */
export function browBandage(): Garment {
  return ({ head }) => {
    const band: readonly Section[] = [
      [0.203, 0.298, 0.32, -0.004],
      [0.258, 0.288, 0.31, -0.008],
    ];
    head.add(loft(band, { corners: 14, power: 2.3, isOpen: true }), {
      ramp: 'bandage',
      part: 60,
      bias: 0.08,
      weight: 1.6,
    });
  };
}

/** Magazines bound around both forearms with tape. */
export function forearmGuards(cover: RampId, tape: RampId): Garment {
  return (skeleton) => {
    const { bulk, forearm } = skeleton.build;
    const guard: readonly Section[] = [
      [-forearm * 0.92, 0.108, 0.112],
      [-forearm * 0.3, 0.126, 0.13],
    ];
    for (const [joint, part] of [
      [skeleton.elbowLeft, 55],
      [skeleton.elbowRight, 56],
    ] as const) {
      const sized = guard.map(([y, width, depth]): Section => [y, width * bulk, depth * bulk]);
      joint.add(loft(sized, { corners: 10, power: 3 }), { ramp: cover, part, bias: 0.04 });
      for (const share of [0.6]) {
        const ring: readonly Section[] = [
          [-forearm * (share + 0.09), 0.13 * bulk, 0.134 * bulk],
          [-forearm * (share - 0.09), 0.13 * bulk, 0.134 * bulk],
        ];
        joint.add(loft(ring, { corners: 10, power: 3 }), { ramp: tape, part, bias: 0.05, weight: 1.3 });
      }
    }
  };
}

/** A bow tied into long hair at the back of the head; it swings along. */
export function hairBow(ramp: RampId): Garment {
  return ({ tail }) => {
    const loop: readonly Section[] = [
      [-0.04, 0.02, 0.03],
      [0, 0.06, 0.06],
      [0.08, 0.095, 0.05],
      [0.1, 0.04, 0.03],
    ];
    for (const side of [-1, 1]) {
      tail.add(loft(loop), { ramp, part: 63 }, { at: [0, -0.07, -0.055], turn: [0, 0, side * -78] });
    }
  };
}

/** Turns of bandage around the left arm, the knot's ends loose. */
export function armBandage(): Garment {
  return (skeleton) => {
    const { bulk, upperArm, forearm } = skeleton.build;
    const wrap = (length: number, turns: number, width: number): readonly Section[] =>
      Array.from({ length: turns * 2 }, (_, index): Section => {
        const y = -length + (length * index) / (turns * 2 - 1);
        const wide = (width + (index % 2 === 0 ? 0 : 0.012)) * bulk;
        return [y, wide, wide];
      });
    skeleton.shoulderLeft.add(loft(wrap(upperArm, 3, 0.13), { corners: 10 }), {
      ramp: 'bandage',
      part: 57,
      bias: 0.02,
    });
    skeleton.elbowLeft.add(loft(wrap(forearm, 3, 0.118), { corners: 10 }), {
      ramp: 'bandage',
      part: 57,
      bias: 0.04,
      blood: 0.26,
      seed: 4,
    });
    skeleton.shoulderLeft.add(
      box(0.02, 0.14, 0.05),
      { ramp: 'bandage', part: 58, bias: 0.1 },
      {
        at: [0.08 * bulk, -0.1, -0.03],
        turn: [12, 0, 22],
      },
    );
  };
}
