import type { BodyBuffer, Paint } from './body-buffer.ts';
import { type Joint, pointAt } from './joints.ts';
import { type ActorBody, HAIR } from './outfits.ts';
import type { RampId } from './palette.ts';
import type { Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';

/** Draws one posed body into the buffer: legs, trunk, arms, head, then what it wears. */
export function drawBody(buffer: BodyBuffer, body: ActorBody, skeleton: Skeleton, pose: Pose): void {
  const paint = (ramp: RampId, blood = body.blood, bias = 0): Paint => ({ ramp, blood, bias });
  drawLeg(buffer, body, skeleton.thighLeft, skeleton.kneeLeft, skeleton.footLeft, paint);
  drawLeg(buffer, body, skeleton.thighRight, skeleton.kneeRight, skeleton.footRight, paint);
  drawTrunk(buffer, body, skeleton, paint);
  const { shoulderLeft, elbowLeft, handLeft, shoulderRight, elbowRight, handRight } = skeleton;
  drawArm(buffer, body, shoulderLeft, elbowLeft, handLeft, 1, paint);
  const bare =
    body.rightArm === undefined ? body : { ...body, upperArms: body.rightArm, forearms: body.rightArm };
  drawArm(buffer, bare, shoulderRight, elbowRight, handRight, body.build.rightArm, paint);
  drawHead(buffer, body, skeleton.head, paint);
  for (const thing of body.wears) {
    buffer.nextPart();
    const blood = thing.blood ?? body.blood;
    buffer.ball(skeleton[thing.on], ...thing.at, wide(thing.on, thing.radii, body), {
      ramp: thing.ramp,
      bias: thing.bias ?? 0,
      blood,
    });
  }
  drawFace(buffer, body, skeleton.head, pose);
}

type Painter = (ramp: RampId, blood?: number, bias?: number) => Paint;

/** Things on the chest must not sink into a wide body. */
function wide(on: string, radii: readonly number[], body: ActorBody): readonly number[] {
  return on === 'spine' && body.build.bulk < 1.3
    ? [radii[0]! * body.build.bulk, radii[1]!, radii[2]!]
    : radii;
}

function limb(
  buffer: BodyBuffer,
  from: Joint,
  start: number,
  to: Joint,
  end: number,
  scale: number,
  paint: Paint,
) {
  buffer.tube(pointAt(from, 0, 0, 0), start * scale, pointAt(to, 0, 0, 0), end * scale, paint);
}

function drawLeg(
  buffer: BodyBuffer,
  body: ActorBody,
  thigh: Joint,
  knee: Joint,
  foot: Joint,
  paint: Painter,
): void {
  const thick = body.build.scale * (0.6 + body.build.bulk * 0.4);
  buffer.nextPart();
  buffer.ball(foot, 0, -0.01, 0.045, [0.058, 0.05, 0.11], paint(body.shoes, body.blood * 0.5));
  limb(buffer, knee, 0.064, foot, 0.054, thick, paint(body.shins));
  buffer.nextPart();
  limb(buffer, thigh, 0.088, knee, 0.068, thick, paint(body.thighs));
}

function drawTrunk(buffer: BodyBuffer, body: ActorBody, skeleton: Skeleton, paint: Painter): void {
  const bulk = body.build.bulk;
  buffer.nextPart();
  buffer.ball(skeleton.pelvis, 0, 0, 0, [0.15 * bulk, 0.11, 0.11 * bulk], paint(body.skirt ?? body.thighs));
  if (body.skirt !== undefined) {
    buffer.ball(skeleton.pelvis, 0, -0.12, 0, [0.205 * bulk, 0.17, 0.17 * bulk], paint(body.skirt));
  }
  buffer.nextPart();
  buffer.ball(skeleton.spine, 0, 0.1, 0, [0.158 * bulk, 0.17, 0.112 * bulk], paint(body.top));
  buffer.ball(skeleton.spine, 0, 0.28, 0, [0.188 * bulk, 0.16, 0.128 * bulk], paint(body.top));
  buffer.ball(skeleton.spine, 0, 0.37, 0, [0.2 * bulk, 0.09, 0.11 * bulk], paint(body.top));
}

function drawArm(
  buffer: BodyBuffer,
  body: ActorBody,
  shoulder: Joint,
  elbow: Joint,
  hand: Joint,
  thickness: number,
  paint: Painter,
): void {
  const thick = body.build.scale * thickness * (0.5 + body.build.bulk * 0.5);
  buffer.nextPart();
  limb(buffer, shoulder, 0.07, elbow, 0.06, thick, paint(body.upperArms));
  limb(buffer, elbow, 0.058, hand, 0.05, thick, paint(body.forearms));
  buffer.ball(hand, 0, -0.04, 0, [0.046 * thickness, 0.055, 0.05], paint(body.skin, body.blood * 2.2, 0.04));
}

function drawHead(buffer: BodyBuffer, body: ActorBody, head: Joint, paint: Painter): void {
  const size = body.build.head;
  buffer.nextPart();
  limb(buffer, head, 0.07, head, 0.07, body.build.scale, paint(body.skin, 0, -0.15));
  buffer.ball(
    head,
    0,
    0.15 * size,
    0.005,
    [0.158 * size, 0.18 * size, 0.16 * size],
    paint(body.skin, body.blood * 0.6, 0.05),
  );
  buffer.ball(head, 0.155 * size, 0.13 * size, -0.01, [0.035, 0.05, 0.035], paint(body.skin, 0));
  buffer.ball(head, -0.155 * size, 0.13 * size, -0.01, [0.035, 0.05, 0.035], paint(body.skin, 0));
  HAIR[body.hair].forEach(([x, y, z, width, height, depth], piece) => {
    if (piece < 2) buffer.nextPart();
    const radii = [width * size, height * size, depth * size];
    buffer.ball(head, x * size, y * size, z * size, radii, paint(body.hairRamp, 0, piece === 0 ? 0 : 0.06));
  });
}

function drawFace(buffer: BodyBuffer, body: ActorBody, head: Joint, pose: Pose): void {
  const size = body.build.head;
  const eye = (side: number, width: number, height: number, ramp: RampId, bias: number) =>
    buffer.stamp(head, side * 0.068 * size, 0.15 * size, 0.155 * size, width, height, { ramp, bias });
  const isOpen = pose.mouth > 0.5;
  if (body.face === 'alive') {
    eye(1, 1, 2, 'black', -0.5);
    eye(-1, 1, 2, 'black', -0.5);
    if (isOpen) buffer.stamp(head, 0, 0.05 * size, 0.15 * size, 2, 1, { ramp: 'crimson', bias: -0.2 });
    return;
  }
  if (body.face === 'howling') {
    const jaw = pose.mouth > 0.9 ? 0.115 : 0.085;
    buffer.nextPart();
    buffer.ball(head, 0, 0.02 * size, 0.13 * size, [0.07, jaw, 0.05], { ramp: 'black', bias: -0.4 });
    buffer.ball(head, 0, -0.02 * size, 0.145 * size, [0.04, 0.04, 0.04], { ramp: 'blood', bias: 0.15 });
  } else {
    buffer.stamp(head, 0, 0.045 * size, 0.15 * size, 3, isOpen ? 3 : 2, {
      ramp: 'blood',
      bias: isOpen ? -0.3 : 0,
    });
  }
  if (body.face === 'blindfold') return;
  eye(1, 3, 3, 'black', -0.4);
  eye(-1, 3, 3, 'black', -0.4);
  eye(1, 2, 2, 'eyeDead', 0.1);
  eye(-1, 2, 2, 'eyeDead', 0.1);
}
