import { PLAYER } from '../../content/player.ts';
import type { TileState } from './tile-state.ts';

/**
 * Pushes the leader's circle (centre in `point`, tiles) out of the solid tiles around it, in place; false if its centre is inside
 * one (the caller keeps the old place). Radius below half a tile; moves per tick below radius / √2 never tunnel.
 */
export function collideCircle(tiles: TileState, point: Float64Array): boolean {
  const radius = +PLAYER.radius;
  const x = point[0]!;
  const y = point[1]!;
  const tileX = x | 0;
  const tileY = y | 0;
  const mask = tiles.bodyMask[tileY * tiles.width + tileX]!;
  if (mask & 256) return false;
  if (mask === 0) return true;
  let fx = x - tileX;
  let fy = y - tileY;
  if (mask & 1 && fx < radius) fx = radius;
  if (mask & 2 && fx > 1 - radius) fx = 1 - radius;
  if (mask & 4 && fy < radius) fy = radius;
  if (mask & 8 && fy > 1 - radius) fy = 1 - radius;
  const square = radius * radius;
  if (mask & 16 && !(mask & 5)) {
    const d = fx * fx + fy * fy;
    if (d < square && d > 1e-12) {
      const k = radius / Math.sqrt(d);
      fx *= k;
      fy *= k;
    }
  }
  if (mask & 32 && !(mask & 6)) {
    const gx = 1 - fx;
    const d = gx * gx + fy * fy;
    if (d < square && d > 1e-12) {
      const k = radius / Math.sqrt(d);
      fx = 1 - gx * k;
      fy *= k;
    }
  }
  if (mask & 64 && !(mask & 9)) {
    const gy = 1 - fy;
    const d = fx * fx + gy * gy;
    if (d < square && d > 1e-12) {
      const k = radius / Math.sqrt(d);
      fx *= k;
      fy = 1 - gy * k;
    }
  }
  if (mask & 128 && !(mask & 10)) {
    const gx = 1 - fx;
    const gy = 1 - fy;
    const d = gx * gx + gy * gy;
    if (d < square && d > 1e-12) {
      const k = radius / Math.sqrt(d);
      fx = 1 - gx * k;
      fy = 1 - gy * k;
    }
  }
  point[0] = tileX + fx;
  point[1] = tileY + fy;
  return true;
}
