import type { RampId } from '../../content/palette.ts';
import type { Skeleton } from '../cast/skeleton.ts';
import type { Joint } from '../model/joint.ts';
import { ball, box, loft } from '../model/shapes.ts';

/** A soldier's or riot policeman's helmet; with a visor, cracked and smeared. */
export function addHelmet(skeleton: Skeleton, ramp: RampId, hasVisor: boolean): void {
  const { head } = skeleton;
  head.add(
    loft(
      [
        [0.1, 0.3, 0.22, -0.07],
        [0.19, 0.345, 0.34, -0.03],
        [0.27, 0.345, 0.355, -0.015],
        [0.345, 0.26, 0.27, -0.015],
        [0.385, 0.1, 0.1, -0.015],
      ],
      { corners: 14, power: 2.2 },
    ),
    { ramp, part: 51, dirt: 0.12, bias: 0.03 },
  );
  if (!hasVisor) {
    head.add(
      loft(
        [
          [0.205, 0.35, 0.36, -0.018],
          [0.24, 0.352, 0.365, -0.016],
        ],
        { corners: 14, power: 2.2 },
      ),
      { ramp, part: 52, bias: -0.25 },
    );
    for (const side of [-1, 1]) {
      head.add(box(0.02, 0.2, 0.03), { ramp: 'leather', part: 53 }, { at: [side * 0.128, 0.07, 0.07] });
    }
    return;
  }
  head.add(
    loft(
      [
        [0.085, 0.29, 0.06, 0.135],
        [0.16, 0.31, 0.06, 0.145],
        [0.235, 0.3, 0.06, 0.135],
      ],
      { corners: 12, power: 3 },
    ),
    { ramp: 'glass', part: 54, bias: 0.06, blood: 0.34 },
  );
  head.add(box(0.33, 0.03, 0.05), { ramp: 'metal', part: 55, bias: 0.1 }, { at: [0, 0.245, 0.145] });
  // What shines behind the glass.
  for (const side of [-1, 1]) {
    head.add(box(0.05, 0.034, 0.02), { ramp: 'eyeDead', part: 54 }, { at: [side * 0.059, 0.15, 0.172] });
  }
}

/** A padded vest with pouches. */
export function addVest(trunk: Joint, ramp: RampId, pouches: RampId): void {
  trunk.add(
    loft(
      [
        [-0.03, 0.34, 0.27],
        [0.2, 0.39, 0.285],
        [0.36, 0.37, 0.27],
        [0.42, 0.27, 0.22],
      ],
      { power: 3.4 },
    ),
    { ramp, part: 56, blood: 0.22, dirt: 0.2 },
  );
  for (const [east, up] of [
    [-0.11, 0.06],
    [0, 0.05],
    [0.11, 0.06],
  ] as const) {
    trunk.add(box(0.085, 0.12, 0.05), { ramp: pouches, part: 57, bias: 0.08 }, { at: [east, up, 0.15] });
  }
  trunk.add(box(0.12, 0.08, 0.04), { ramp: pouches, part: 57 }, { at: [-0.09, 0.28, 0.145] });
  trunk.add(box(0.2, 0.22, 0.07), { ramp: pouches, part: 58, bias: 0.04 }, { at: [0, 0.22, -0.16] });
}

/** Pads on both knees. */
export function addKneePads(skeleton: Skeleton, ramp: RampId): void {
  for (const knee of [skeleton.kneeLeft, skeleton.kneeRight]) {
    knee.add(ball(0.15, 0.17, 0.1), { ramp, part: 59, bias: 0.1 }, { at: [0, -0.01, 0.055] });
  }
}
