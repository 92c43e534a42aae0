import type { RampId } from '../../content/palette.ts';
import type { Joint, Paint } from '../model/joint.ts';
import { ball, box, cylinder, loft, type Section } from '../model/shapes.ts';
import type { Skeleton } from './skeleton.ts';

/** Ramps and wear of a body before anything special is put on it. */
export interface Flesh {
  readonly skin: RampId;
  readonly top: RampId;
  readonly sleeves?: RampId;
  readonly forearms?: RampId;
  readonly cuffs?: RampId;
  readonly legs: RampId;
  readonly shins?: RampId;
  readonly socks?: RampId;
  readonly shoes: RampId;
  /** Eyes: ramp, and the hollow behind them. */
  readonly eye: RampId;
  /** The right eye, where it differs: it outvotes the skin around it. */
  readonly eyeRight?: RampId;
  readonly socket?: RampId;
  readonly eyeSize?: readonly [width: number, height: number];
  /** Shares of blood: clothes, face below the nose, hands. */
  readonly blood?: number;
  readonly faceBlood?: number;
  readonly handBlood?: number;
  readonly dirt?: number;
  /** What one limb has instead: a bare arm, a missing shoe, a swollen fist. */
  readonly armLeft?: Limb;
  readonly armRight?: Limb;
  readonly legLeft?: Limb;
  readonly legRight?: Limb;
  /** Rings of the trunk instead of the usual ones, before `bulk`. */
  readonly torso?: readonly Section[];
}

/** What one arm or leg has instead of its pair. */
export interface Limb {
  readonly upper?: RampId;
  readonly lower?: RampId;
  readonly end?: RampId;
  readonly thickness?: number;
  readonly length?: number;
  readonly blood?: number;
}

const TORSO: readonly Section[] = [
  [-0.06, 0.31, 0.21],
  [0.06, 0.29, 0.2],
  [0.22, 0.36, 0.235],
  [0.34, 0.4, 0.23],
  [0.42, 0.36, 0.2],
  [0.47, 0.16, 0.14],
];

/** Rings widened by a factor. */
export function widen(sections: readonly Section[], width: number, depth = width): readonly Section[] {
  return sections.map(([y, wide, deep, south = 0, east = 0]) => [y, wide * width, deep * depth, south, east]);
}

/** Hangs trunk, limbs and head on a skeleton. Parts 1 to 29 are taken: what is put on top should count from 30. */
export function addFlesh(skeleton: Skeleton, flesh: Flesh): void {
  const { build } = skeleton;
  const cloth = (ramp: RampId, part: number, blood = flesh.blood ?? 0): Paint => ({
    ramp,
    part,
    blood,
    dirt: flesh.dirt ?? 0,
  });
  skeleton.pelvis.add(
    loft(
      widen(
        [
          [-0.09, 0.24, 0.19],
          [-0.02, 0.31, 0.22],
          [0.08, 0.29, 0.2],
        ],
        build.bulk * build.narrow,
        build.bulk,
      ),
    ),
    cloth(flesh.legs, 1),
  );
  const torso = flesh.torso ?? widen(TORSO, build.narrow, 1);
  skeleton.spine.add(loft(widen(torso, build.bulk)), cloth(flesh.top, 2));
  addHead(skeleton, flesh);
  addArm(skeleton, flesh, cloth, true);
  addArm(skeleton, flesh, cloth, false);
  addLeg(skeleton, flesh, cloth, true);
  addLeg(skeleton, flesh, cloth, false);
}

type Cloth = (ramp: RampId, part: number, blood?: number) => Paint;

function addHead(skeleton: Skeleton, flesh: Flesh): void {
  const { head, neck, build } = skeleton;
  const [eyeWidth, eyeHeight] = flesh.eyeSize ?? [0.033, 0.064];
  neck.add(
    cylinder(0.055 * build.bulk, 0.05 * build.bulk, 0.12),
    { ramp: flesh.skin, part: 4, bias: -0.18 },
    {
      at: [0, 0.02, 0.005],
    },
  );
  head.add(
    loft(
      [
        [-0.01, 0.11, 0.12, 0.035],
        [0.045, 0.2, 0.22, 0.02],
        [0.12, 0.255, 0.275, 0.005],
        [0.2, 0.265, 0.29, -0.005],
        [0.27, 0.22, 0.24, -0.01],
        [0.31, 0.1, 0.11, -0.01],
      ],
      { corners: 14, power: 2.3 },
    ),
    {
      ramp: flesh.skin,
      part: 5,
      bias: 0.1,
      blood: flesh.faceBlood ?? 0,
      bloodTo: 0.12,
      dirt: flesh.dirt ?? 0,
    },
  );
  for (const side of [-1, 1]) {
    const own = side === -1 ? flesh.eyeRight : undefined;
    head.add(
      box(eyeWidth, eyeHeight, 0.016),
      own === undefined ? { ramp: flesh.eye, part: 5 } : { ramp: own, part: 5, weight: 4, bias: -0.22 },
      { at: [side * 0.059, 0.15, 0.136] },
    );
    if (flesh.socket !== undefined) {
      head.add(
        ball(0.085, 0.085, 0.03),
        { ramp: flesh.socket, part: 5, bias: -0.3 },
        {
          at: [side * 0.066, 0.15, 0.122],
        },
      );
    }
    head.add(ball(0.035, 0.07, 0.05), { ramp: flesh.skin, part: 6 }, { at: [side * 0.135, 0.12, -0.01] });
  }
}

function addArm(skeleton: Skeleton, flesh: Flesh, cloth: Cloth, isLeft: boolean): void {
  const { build } = skeleton;
  const limb = (isLeft ? flesh.armLeft : flesh.armRight) ?? {};
  const part = isLeft ? 10 : 13;
  const thick = build.bulk * (limb.thickness ?? 1);
  const length = limb.length ?? 1;
  const upper = build.upperArm * length;
  const lower = build.forearm * length;
  const shoulder = isLeft ? skeleton.shoulderLeft : skeleton.shoulderRight;
  const elbow = isLeft ? skeleton.elbowLeft : skeleton.elbowRight;
  const hand = isLeft ? skeleton.handLeft : skeleton.handRight;
  elbow.at = [0, -upper, 0];
  hand.at = [0, -lower, 0];
  shoulder.add(
    loft(
      widen(
        [
          [-upper - 0.02, 0.095, 0.1],
          [-upper * 0.4, 0.12, 0.125],
          [0, 0.135, 0.145],
          [0.05, 0.09, 0.1],
        ],
        thick,
      ),
      { corners: 10 },
    ),
    cloth(limb.upper ?? flesh.sleeves ?? flesh.top, part, limb.blood),
  );
  elbow.add(
    loft(
      widen(
        [
          [-lower, 0.085, 0.085],
          [-lower * 0.5, 0.1, 0.1],
          [0.02, 0.1, 0.1],
        ],
        thick,
      ),
      { corners: 10 },
    ),
    cloth(limb.lower ?? flesh.forearms ?? flesh.sleeves ?? flesh.top, part, limb.blood),
  );
  if (flesh.cuffs !== undefined && limb.lower === undefined) {
    const rings: readonly Section[] = [
      [-lower - 0.012, 0.09, 0.09],
      [-lower + 0.02, 0.096, 0.096],
    ];
    elbow.add(loft(widen(rings, thick), { corners: 10 }), { ramp: flesh.cuffs, part: part + 1 });
  }
  const wide = limb.thickness ?? 1;
  hand.add(
    loft(
      [
        [-0.11, 0.05, 0.055],
        [-0.06, 0.085 * wide, 0.09 * wide],
        [0, 0.07 * wide, 0.075 * wide],
      ],
      { corners: 8 },
    ),
    { ramp: limb.end ?? flesh.skin, part: part + 2, bias: 0.06, blood: flesh.handBlood ?? 0 },
  );
}

function addLeg(skeleton: Skeleton, flesh: Flesh, cloth: Cloth, isLeft: boolean): void {
  const { build } = skeleton;
  const limb = (isLeft ? flesh.legLeft : flesh.legRight) ?? {};
  const part = isLeft ? 20 : 24;
  const thick = build.bulk * (limb.thickness ?? 1);
  const { thigh, shin } = build;
  const hip: Joint = isLeft ? skeleton.thighLeft : skeleton.thighRight;
  const knee = isLeft ? skeleton.kneeLeft : skeleton.kneeRight;
  const foot = isLeft ? skeleton.footLeft : skeleton.footRight;
  hip.add(
    loft(
      widen(
        [
          [-thigh, 0.125, 0.13],
          [-thigh * 0.45, 0.155, 0.165],
          [0.03, 0.165, 0.18],
        ],
        thick,
      ),
      { corners: 10 },
    ),
    cloth(limb.upper ?? flesh.legs, part, limb.blood),
  );
  knee.add(
    loft(
      widen(
        [
          [-shin, 0.1, 0.105],
          [-shin * 0.55, 0.125, 0.135],
          [0.02, 0.125, 0.13],
        ],
        thick,
      ),
      { corners: 10 },
    ),
    cloth(limb.lower ?? flesh.shins ?? flesh.legs, part + 1, limb.blood),
  );
  if (flesh.socks !== undefined) {
    knee.add(
      loft(
        [
          [-shin - 0.01, 0.118, 0.123],
          [-shin + 0.07, 0.12, 0.125],
        ],
        { corners: 10 },
      ),
      {
        ramp: flesh.socks,
        part: part + 2,
      },
    );
  }
  foot.add(
    loft(
      widen(
        [
          [-0.075, 0.105, 0.25, 0.05],
          [-0.02, 0.1, 0.22, 0.04],
          [0.03, 0.085, 0.11, 0],
        ],
        thick,
      ),
      { power: 3, corners: 10 },
    ),
    { ramp: limb.end ?? flesh.shoes, part: part + 3, bias: 0.05 },
  );
}
