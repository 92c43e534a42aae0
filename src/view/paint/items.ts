import { pickupFrame } from '../../content/art.ts';
import { PICKUP_IDS, type PickupId } from '../../content/pickups.ts';
import type { RampId } from './palette.ts';
import type { Painter, Sketch } from './sketch.ts';
import type { Publish } from './sprite.ts';

/** A thick slanted stick with a lit upper edge. */
function stick(
  s: Sketch,
  x: number,
  y: number,
  toX: number,
  toY: number,
  ramp: RampId,
  width: number,
): Sketch {
  for (let i = 0; i < width; i++) s.line(x, y + i, toX, toY + i, ramp, i === width - 1 ? 4 : i === 0 ? 1 : 2);
  return s;
}

function arrow(s: Sketch, x: number, y: number, length: number): Sketch {
  s.line(x, y, x + length, y + length * 0.6, 'woodLight', 4);
  const tipX = x + length;
  const tipY = Math.round(y + length * 0.6);
  s.fill(tipX, tipY, 3, 2, 'metal', 4).dot(tipX + 2, tipY + 2, 'metal', 4);
  return s.fill(x - 1, y - 1, 3, 2, 'crimson', 3).dot(x - 2, y + 1, 'white', 4);
}

const ITEMS: Record<PickupId, Painter> = {
  arrows: (s) => arrow(arrow(arrow(s, 6, 4, 18), 5, 9, 18), 8, 0, 18).fill(13, 7, 3, 7, 'crimson', 2),
  arrow: (s) => arrow(s, 7, 5, 17),
  bandage: (s) =>
    s
      .block(6, 5, 20, 6, 9, 'bandage')
      .fill(14, 6, 4, 8, 'red', 2)
      .fill(12, 8, 8, 4, 'red', 2)
      .fill(7, 16, 18, 1, 'bandage', 3),
  drink: (s) =>
    s
      .fill(12, 4, 8, 15, 'blue', 2)
      .fill(12, 4, 2, 15, 'blue', 3)
      .fill(18, 4, 2, 15, 'blue', 1)
      .disc(16, 19, 4, 2, 'metal', 4)
      .fill(12, 8, 8, 6, 'white', 4)
      .fill(13, 10, 6, 2, 'red', 2),
  extinguisher: (s) =>
    s
      .fill(11, 3, 10, 18, 'red', 2)
      .fill(11, 3, 3, 18, 'red', 3)
      .fill(19, 3, 2, 18, 'red', 1)
      .fill(12, 21, 8, 2, 'red', 2)
      .fill(14, 23, 4, 4, 'metal', 3)
      .line(18, 26, 23, 24, 'shoe', 3)
      .line(23, 24, 24, 12, 'shoe', 3)
      .fill(9, 26, 6, 2, 'metal', 4)
      .fill(12, 9, 8, 6, 'white', 4),
  phone: (s) =>
    s
      .fill(10, 4, 12, 20, 'shoe', 2)
      .fill(11, 7, 10, 15, 'glass', 3)
      .line(12, 10, 18, 20, 'glass', 4)
      .fill(14, 5, 4, 1, 'metal', 3)
      .fill(11, 18, 6, 2, 'green', 3),
  bat: (s) =>
    stick(
      stick(stick(s, 4, 4, 10, 8, 'shoe', 3), 10, 7, 20, 14, 'woodLight', 4),
      18,
      12,
      28,
      18,
      'woodLight',
      6,
    ),
  mopSpear: (s) =>
    stick(
      stick(stick(s, 2, 3, 22, 16, 'woodLight', 3), 19, 14, 23, 17, 'red', 4),
      23,
      17,
      30,
      22,
      'metal',
      3,
    ),
  fuse: (s) =>
    s
      .fill(8, 6, 16, 10, 'tag', 2)
      .fill(8, 13, 16, 3, 'tag', 4)
      .fill(6, 5, 4, 12, 'metal', 3)
      .fill(22, 5, 4, 12, 'metal', 3)
      .fill(12, 7, 8, 8, 'glass', 4)
      .line(12, 11, 19, 11, 'red', 3)
      .dot(16, 18, 'lamp', 4),
  archeryCase: (s) =>
    s
      .block(2, 4, 28, 7, 10, 'wood')
      .fill(13, 15, 6, 2, 'metal', 4)
      .fill(4, 5, 2, 12, 'metal', 3)
      .fill(26, 5, 2, 12, 'metal', 3)
      .disc(16, 9, 3, 3, 'tag', 3)
      .disc(16, 9, 1, 1, 'red', 3),
};

/** Paints what can be picked up; the same pictures serve as icons. */
export function paintItems(sketch: Sketch, publish: Publish): void {
  for (const item of PICKUP_IDS)
    publish(pickupFrame(item), ITEMS[item](sketch.clear()).finish('around', 16, 6));
}
