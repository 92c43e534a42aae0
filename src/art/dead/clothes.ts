import type { RampId } from '../../content/palette.ts';
import type { Skeleton } from '../cast/skeleton.ts';
import type { Joint } from '../model/joint.ts';
import { ball, box, cylinder, loft } from '../model/shapes.ts';

/** A tie pulled loose and hanging aside by some degrees. */
export function addTie(trunk: Joint, ramp: RampId, slip: number): void {
  trunk.add(
    loft(
      [
        [-0.02, 0.03, 0.02, 0.142],
        [0.05, 0.085, 0.02, 0.144],
        [0.3, 0.06, 0.02, 0.136],
        [0.38, 0.075, 0.03, 0.116],
        [0.43, 0.06, 0.03, 0.096],
      ],
      { corners: 6, power: 4 },
    ),
    { ramp, part: 40, bias: 0.04, weight: 1.5 },
    { turn: [0, 0, slip], at: [slip * 0.002, 0, 0] },
  );
}

/** The open front of a jacket, vest or cardigan: a strip of what is worn beneath. */
export function addOpening(trunk: Joint, ramp: RampId, width = 0.16, low = 0.1): void {
  trunk.add(
    loft(
      [
        [low, width * 0.3, 0.02, 0.126],
        [low + 0.16, width * 0.8, 0.05, 0.116],
        [0.4, width * 1.2, 0.06, 0.085],
        [0.465, 0.16, 0.13, 0.015],
      ],
      { corners: 8, power: 4 },
    ),
    { ramp, part: 41, blood: 0.35, bias: 0.04 },
  );
}

/** The lower edge of a jacket, wider than the hips. */
export function addHem(trunk: Joint, ramp: RampId, low = -0.13, blood = 0.2): void {
  trunk.add(
    loft([
      [low, 0.35, 0.25],
      [low + 0.07, 0.335, 0.235],
      [0.02, 0.31, 0.22],
    ]),
    { ramp, part: 2, blood, dirt: 0.3 },
  );
}

/** A pleated skirt with a hem. */
export function addSkirt(hips: Joint, ramp: RampId, hem: RampId, length = 0.3): void {
  const pleated = { corners: 24, pleat: 0.07, power: 2.2 };
  hips.add(
    loft(
      [
        [-length, 0.46, 0.4],
        [-length * 0.5, 0.39, 0.32],
        [0.07, 0.28, 0.205],
      ],
      pleated,
    ),
    { ramp, part: 42, blood: 0.24, dirt: 0.3 },
  );
  hips.add(
    loft(
      [
        [-length - 0.012, 0.466, 0.406],
        [-length + 0.03, 0.456, 0.392],
      ],
      { ...pleated, isOpen: true },
    ),
    { ramp: hem, part: 42, bias: 0.02 },
  );
}

/** Stripes down the outside of an arm, or of one side's arm and leg. */
export function addSleeveStripe(skeleton: Skeleton, ramp: RampId, isLeft: boolean, isWhole = true): void {
  const side = (isLeft ? 1 : -1) * 0.053 * skeleton.build.bulk;
  const shoulder = isLeft ? skeleton.shoulderLeft : skeleton.shoulderRight;
  const elbow = isLeft ? skeleton.elbowLeft : skeleton.elbowRight;
  shoulder.add(box(0.03, 0.27, 0.055), { ramp, part: isLeft ? 10 : 13 }, { at: [side, -0.11, 0] });
  if (isWhole) {
    elbow.add(box(0.03, 0.18, 0.05), { ramp, part: isLeft ? 10 : 13 }, { at: [side * 0.82, -0.1, 0] });
  }
}

/** A stripe down the outside of a trouser leg. */
export function addTrouserStripe(skeleton: Skeleton, ramp: RampId, isLeft: boolean): void {
  const side = (isLeft ? 1 : -1) * 0.072 * skeleton.build.bulk;
  const thigh = isLeft ? skeleton.thighLeft : skeleton.thighRight;
  const knee = isLeft ? skeleton.kneeLeft : skeleton.kneeRight;
  thigh.add(box(0.02, 0.26, 0.05), { ramp, part: isLeft ? 20 : 24 }, { at: [side, -0.12, 0] });
  knee.add(box(0.02, 0.22, 0.05), { ramp, part: isLeft ? 21 : 25 }, { at: [side * 0.82, -0.12, 0] });
}

/** A number sheet pinned to a singlet, front and back. */
export function addBib(trunk: Joint, isOnBack: boolean): void {
  for (const side of isOnBack ? [1, -1] : [1]) {
    trunk.add(
      box(0.19, 0.13, 0.02),
      { ramp: 'paper', part: 43, bias: -0.22, blood: 0.3 },
      { at: [0, 0.2, side * 0.118], turn: [0, 0, side * 7] },
    );
    for (const digit of [-1, 1]) {
      trunk.add(
        box(0.03, 0.075, 0.02),
        { ramp: 'black', part: 43, weight: 1.5 },
        { at: [digit * 0.04, 0.2, side * 0.126], turn: [0, 0, side * 7] },
      );
    }
  }
}

/** A long apron with its bib and strings, bloody from the chest down. */
export function addApron(figure: { readonly trunk: Joint; readonly hips: Joint }, ramp: RampId): void {
  figure.trunk.add(
    loft(
      [
        [-0.05, 0.3, 0.04, 0.1],
        [0.2, 0.27, 0.05, 0.105],
        [0.38, 0.2, 0.05, 0.085],
      ],
      { corners: 10, power: 4 },
    ),
    { ramp, part: 44, blood: 0.46, seed: 3.1 },
  );
  figure.hips.add(
    loft(
      [
        [-0.32, 0.36, 0.05, 0.135],
        [-0.16, 0.35, 0.06, 0.125],
        [0.05, 0.31, 0.06, 0.1],
      ],
      { corners: 10, power: 4 },
    ),
    { ramp, part: 44, blood: 0.42, seed: 5.2 },
  );
  for (const side of [-1, 1]) {
    figure.trunk.add(
      box(0.035, 0.16, 0.025),
      { ramp, part: 44 },
      { at: [side * 0.09, 0.42, 0.07], turn: [-34, 0, 0] },
    );
  }
  figure.hips.add(
    loft([
      [0.03, 0.315, 0.225],
      [0.065, 0.31, 0.22],
    ]),
    { ramp, part: 44, bias: -0.1 },
  );
  figure.hips.add(ball(0.12, 0.08, 0.05), { ramp, part: 44 }, { at: [0, 0.04, -0.12] });
}

/** The soft cap of a kitchen, over gathered hair. */
export function addHairNet(skeleton: Skeleton, ramp: RampId): void {
  skeleton.head.add(
    loft(
      [
        [0.19, 0.3, 0.3, -0.035],
        [0.25, 0.345, 0.36, -0.05],
        [0.33, 0.33, 0.34, -0.06],
        [0.385, 0.18, 0.2, -0.06],
      ],
      { corners: 14, power: 2.2 },
    ),
    { ramp, part: 45, bias: -0.02, dirt: 0.2 },
    { turn: [-6, 0, 5] },
  );
  skeleton.head.add(
    loft(
      [
        [0.205, 0.305, 0.315, -0.02],
        [0.24, 0.31, 0.32, -0.025],
      ],
      { corners: 14, power: 2.3 },
    ),
    { ramp, part: 46, bias: -0.22 },
    { turn: [-6, 0, 5] },
  );
}

/** A hood over the head, what is inside it black. */
export function addHood(skeleton: Skeleton, ramp: RampId): void {
  skeleton.head.add(
    loft(
      [
        [-0.06, 0.3, 0.24, -0.06],
        [0.06, 0.345, 0.27, -0.065],
        [0.2, 0.36, 0.32, -0.045],
        [0.3, 0.31, 0.36, -0.012],
        [0.37, 0.16, 0.26, -0.03],
        [0.41, 0.04, 0.08, -0.11],
      ],
      { corners: 14, power: 2.2 },
    ),
    { ramp, part: 47, dirt: 0.3 },
  );
  skeleton.head.add(
    loft(
      [
        [0.04, 0.25, 0.1, 0.075],
        [0.14, 0.275, 0.1, 0.092],
        [0.245, 0.25, 0.1, 0.098],
      ],
      { corners: 12, power: 2.2 },
    ),
    { ramp: 'black', part: 48, bias: -0.2 },
  );
}

/** The skirts of a long coat, open in front, torn at the hem. */
export function addCoatTails(hips: Joint, ramp: RampId, length: number, flare = 1): void {
  hips.add(
    loft(
      [
        [-length, 0.48 * flare, 0.36 * flare, -0.05],
        [-length * 0.5, 0.42 * flare, 0.31 * flare, -0.03],
        [0.08, 0.33, 0.235, -0.01],
      ],
      { corners: 18, pleat: 0.05, power: 2.4 },
    ),
    { ramp, part: 63, blood: 0.14, dirt: 0.3 },
  );
  hips.add(
    loft(
      [
        [-length - 0.01, 0.05, 0.03, 0.16 * flare - 0.02],
        [-length * 0.5, 0.1, 0.04, 0.13 * flare],
        [0.06, 0.04, 0.03, 0.11],
      ],
      { corners: 8, power: 3 },
    ),
    { ramp: 'black', part: 64 },
  );
}

/** A band about the head. */
export function addHeadband(skeleton: Skeleton, ramp: RampId): void {
  skeleton.head.add(
    loft(
      [
        [0.232, 0.3, 0.335, -0.008],
        [0.272, 0.31, 0.34, -0.008],
      ],
      { corners: 14, power: 2.3 },
    ),
    { ramp, part: 65, weight: 1.4 },
  );
}

/** A whistle, a staff card, a stopwatch: something small on a cord about the neck. */
export function addLanyard(trunk: Joint, ramp: RampId, card: RampId): void {
  for (const side of [-1, 1]) {
    trunk.add(
      box(0.022, 0.3, 0.02),
      { ramp, part: 66 },
      { at: [side * 0.05, 0.28, 0.125], turn: [-4, 0, side * -14] },
    );
  }
  trunk.add(cylinder(0.045, 0.045, 0.07, 4), { ramp: card, part: 67, bias: -0.1 }, { at: [0, 0.12, 0.14] });
}
