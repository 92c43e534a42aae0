import { Joint, type Triple } from '../model/joint.ts';
import { bar, box } from '../model/shapes.ts';
import { transformPoint } from '../model/transform.ts';
import type { Skeleton } from './skeleton.ts';

const HALF_HEIGHT = 0.52;
/** How far the tips lie behind the grip at rest, and how much further for every metre of draw. */
const REST_BEND = 0.13;
const DRAW_BEND = 0.22;

/**
 * A body with a bow in its left hand, the string (and with `isNocked` an arrow) led to the right hand. The skeleton must
 * be in its pose; the bow stands upright between the hands as they are.
 */
export function withBow(skeleton: Skeleton, isNocked: boolean): Joint {
  skeleton.root.settle();
  const grip = transformPoint(skeleton.handLeft.world, 0, -0.06, 0);
  const pull = transformPoint(skeleton.handRight.world, 0, -0.06, 0);
  const along = [grip[0] - pull[0], grip[1] - pull[1], grip[2] - pull[2]] as const;
  const length = Math.hypot(...along) || 1;
  const [x, y, z] = along.map((part) => part / length) as [number, number, number];
  // Upright as far as the arrow's slope allows.
  const rise = Math.hypot(x, z) || 1;
  const up: Triple = [(-y * x) / rise, rise, (-y * z) / rise];
  const bend = REST_BEND + (isNocked ? DRAW_BEND * Math.max(0, length - 0.2) : 0);
  const at = (height: number, back: number): Triple => [
    grip[0] + up[0] * height - x * back,
    grip[1] + up[1] * height - y * back,
    grip[2] + up[2] * height - z * back,
  ];
  const limbs = Array.from({ length: 9 }, (_, index): Triple => {
    const share = index / 4 - 1;
    return at(share * (HALF_HEIGHT - bend * 0.3), bend * share * share);
  });
  const scene = new Joint();
  scene.children.push(skeleton.root);
  scene.add(bar(limbs, [0.012, 0.02, 0.026, 0.03, 0.034, 0.03, 0.026, 0.02, 0.012]), {
    ramp: 'wood',
    part: 70,
    bias: 0.16,
    weight: 1.5,
  });
  const nock: Triple = isNocked ? pull : at(0, bend);
  scene.add(bar([limbs[0]!, nock, limbs[8]!], 0.011, 4), { ramp: 'white', part: 71, weight: 1.4 });
  if (!isNocked) return scene;
  scene.add(bar([pull, at(0, -0.28)], 0.013, 5), { ramp: 'bone', part: 72, bias: 0.1, weight: 1.8 });
  scene.add(box(0.04, 0.04, 0.04), { ramp: 'metal', part: 72, bias: 0.3, weight: 1.6 }, { at: at(0, -0.3) });
  return scene;
}
