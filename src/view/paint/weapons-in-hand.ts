import type { ArmedAnimation, WeaponLook } from '../../content/art.ts';
import type { BodyBuffer, Paint } from './body-buffer.ts';
import { type Joint, pointAt } from './joints.ts';
import type { Skeleton } from './skeleton.ts';

/** Where a weapon points, in degrees: above the level, and to the body's left of straight ahead. */
type Aim = readonly [pitch: number, yaw: number];

/** Per weapon and animation, one aim a frame (the last one holds for the rest). */
const AIMS: Record<WeaponLook, Record<ArmedAnimation, readonly Aim[]>> = {
  bat: {
    idle: [
      [-48, -30],
      [-46, -30],
    ],
    walk: [
      [-40, -30],
      [-50, -26],
      [-58, -30],
      [-50, -34],
    ],
    run: [
      [-10, -30],
      [-30, -24],
      [-50, -30],
      [-30, -36],
    ],
    strike: [
      [48, -140],
      [2, 10],
      [-8, 95],
    ],
    hurt: [[30, -70]],
    dash: [[-10, -150]],
  },
  mopSpear: {
    idle: [
      [56, 10],
      [54, 10],
    ],
    walk: [
      [58, 10],
      [54, 8],
      [50, 6],
      [54, 8],
    ],
    run: [
      [46, 22],
      [38, 20],
      [30, 18],
      [38, 20],
    ],
    strike: [
      [2, 0],
      [-4, 0],
      [-10, 14],
    ],
    hurt: [[62, 10]],
    dash: [[10, 0]],
  },
};

const WOOD: Paint = { ramp: 'woodLight', bias: 0.05 };
const GRIP: Paint = { ramp: 'shoe', bias: 0.15 };
const STEEL: Paint = { ramp: 'metal', bias: 0.3 };

/** Draws a melee weapon into the right hand of a posed body. */
export function drawWeapon(
  buffer: BodyBuffer,
  weapon: WeaponLook,
  skeleton: Skeleton,
  animation: ArmedAnimation,
  frame: number,
): void {
  const aims = AIMS[weapon][animation];
  const [pitch, yaw] = aims[Math.min(frame, aims.length - 1)]!;
  const along = (metres: number) => pointOnWeapon(skeleton, pitch, yaw, metres);
  if (weapon === 'bat') {
    buffer.tube(along(-0.1), 0.03, along(0.1), 0.026, GRIP);
    buffer.tube(along(0.08), 0.026, along(0.4), 0.052, WOOD);
    buffer.tube(along(0.36), 0.054, along(0.54), 0.052, { ...WOOD, blood: 0.4 });
    return;
  }
  // A mop handle with a blade taped to its end and a rag of tape below it.
  const back = animation === 'strike' && frame === 1 ? -0.25 : -0.5;
  buffer.tube(along(back), 0.022, along(back + 1.1), 0.022, WOOD);
  buffer.tube(along(back + 1.0), 0.034, along(back + 1.12), 0.034, { ramp: 'red', bias: 0.1 });
  buffer.tube(along(back + 1.12), 0.034, along(back + 1.36), 0.008, STEEL);
}

/** The bow in the left hand, its string to the right hand when `drawn`, an arrow between them. */
export function drawBow(buffer: BodyBuffer, skeleton: Skeleton, drawn: boolean): void {
  const left = pointAt(skeleton.handLeft, 0, -0.04, 0);
  const right = pointAt(skeleton.handRight, 0, -0.04, 0);
  const root = skeleton.root;
  const span = Math.hypot(left[0] - right[0], left[2] - right[2]) || 1;
  const aheadX = (left[0] - right[0]) / span;
  const aheadZ = (left[2] - right[2]) / span;
  const limb = (up: number, back: number): [number, number, number] => [
    left[0] - aheadX * back,
    left[1] + up,
    left[2] - aheadZ * back,
  ];
  const bend = drawn ? 0.2 : 0.1;
  const curve = [limb(0.52, bend), limb(0.3, 0.03), limb(0, -0.03), limb(-0.3, 0.03), limb(-0.52, bend)];
  for (let i = 0; i + 1 < curve.length; i++) buffer.tube(curve[i]!, 0.024, curve[i + 1]!, 0.024, WOOD);
  const string: Paint = { ramp: 'white', bias: 0.1 };
  const nock = drawn ? right : limb(0, bend);
  buffer.tube(curve[0]!, 0.01, nock, 0.01, string);
  buffer.tube(nock, 0.01, curve[4]!, 0.01, string);
  buffer.tube(nock, 0.012, limb(0, -0.2), 0.012, { ramp: 'bone', bias: 0.2 });
  buffer.ball(tipJoint(root, limb(0, -0.22)), 0, 0, 0, [0.03, 0.03, 0.03], STEEL);
}

function tipJoint(root: Joint, at: readonly [number, number, number]): Joint {
  const joint = root.slice();
  joint.set(at, 9);
  return joint;
}

function pointOnWeapon(
  skeleton: Skeleton,
  pitch: number,
  yaw: number,
  metres: number,
): [number, number, number] {
  const hand = pointAt(skeleton.handRight, 0, -0.05, 0);
  const turn = (yaw * Math.PI) / 180;
  const tilt = (pitch * Math.PI) / 180;
  const side = Math.sin(turn) * Math.cos(tilt) * metres;
  const ahead = Math.cos(turn) * Math.cos(tilt) * metres;
  const root = skeleton.root;
  return [
    hand[0] + root[0]! * side + root[6]! * ahead,
    hand[1] + root[4]! * Math.sin(tilt) * metres,
    hand[2] + root[2]! * side + root[8]! * ahead,
  ];
}
