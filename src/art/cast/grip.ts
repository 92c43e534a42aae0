import { HELD_TILTS, HELD_TURNS } from '../../content/cast.ts';
import { transformArrow, transformPoint } from '../model/transform.ts';
import { type Field, GROUND_PIXELS, HEIGHT_PIXELS, NEARER_SOUTH, NEARER_UP } from '../raster/camera.ts';
import type { Grip } from '../raster/sprite.ts';
import type { Skeleton } from './skeleton.ts';

/** How far along the held thing its depth is measured against the trunk's, metres. */
const PROBE = 0.12;
/** Height of the trunk's middle above the spine's joint, metres. */
const TRUNK_MIDDLE = 0.2;

/** How a settled skeleton holds what is in its right hand, in pixels of a field. */
export function gripOf(skeleton: Skeleton, field: Field): Grip {
  const { hold, spine } = skeleton;
  const [x, y, z] = transformPoint(hold.world, 0, 0, 0);
  const arrow = transformArrow(hold.world, 0, -1, 0);
  const length = Math.hypot(...arrow);
  const [east, up, south] = arrow.map((part) => part / length) as [number, number, number];
  const turn = Math.round((Math.atan2(east, south) / (2 * Math.PI)) * HELD_TURNS);
  const slope = Math.asin(Math.max(-1, Math.min(1, up))) / Math.PI + 0.5;
  const [, trunkUp, trunkSouth] = transformPoint(spine.world, 0, TRUNK_MIDDLE, 0);
  const nearness = (y + up * PROBE - trunkUp) * NEARER_UP + (z + south * PROBE - trunkSouth) * NEARER_SOUTH;
  return {
    x: Math.round(field.anchorX + x * GROUND_PIXELS),
    y: Math.round(field.anchorY + z * GROUND_PIXELS - y * HEIGHT_PIXELS),
    turn: (turn + HELD_TURNS) % HELD_TURNS,
    tilt: Math.round(slope * (HELD_TILTS - 1)),
    isBehind: nearness < 0,
  };
}
