import { HELD_TILTS, HELD_TURNS } from '../../content/cast.ts';
import { transformPoint } from '../model/transform.ts';
import type { Pose } from '../motion/pose.ts';
import {
  type Field,
  GROUND_PIXELS,
  HEIGHT_PIXELS,
  NEARER_SOUTH,
  NEARER_UP,
  TURN_DEGREES,
} from '../raster/camera.ts';
import type { Grip } from '../raster/sprite.ts';
import type { Skeleton } from './skeleton.ts';

/** How far along the held thing its depth is measured against the trunk's, metres. */
const PROBE = 0.15;
/** Height of the trunk's middle above the spine's joint, metres. */
const TRUNK_MIDDLE = 0.2;
const RADIANS = Math.PI / 180;

/** How a settled skeleton in a pose holds what is in its right hand, in pixels of a field. */
export function gripOf(skeleton: Skeleton, pose: Pose, direction: number, field: Field): Grip {
  const [x, y, z] = transformPoint(skeleton.hold.world, 0, 0, 0);
  const heading = direction * TURN_DEGREES + pose.aimTurn;
  const level = Math.cos(pose.aimUp * RADIANS);
  const up = Math.sin(pose.aimUp * RADIANS);
  const south = level * Math.cos(heading * RADIANS);
  const [, trunkUp, trunkSouth] = transformPoint(skeleton.spine.world, 0, TRUNK_MIDDLE, 0);
  const nearness = (y + up * PROBE - trunkUp) * NEARER_UP + (z + south * PROBE - trunkSouth) * NEARER_SOUTH;
  const turn = Math.round((heading / 360) * HELD_TURNS) % HELD_TURNS;
  return {
    x: Math.round(field.anchorX + x * GROUND_PIXELS),
    y: Math.round(field.anchorY + z * GROUND_PIXELS - y * HEIGHT_PIXELS),
    turn: (turn + HELD_TURNS) % HELD_TURNS,
    tilt: Math.round(((pose.aimUp + 90) / 180) * (HELD_TILTS - 1)),
    isBehind: nearness < 0,
  };
}
