import type { WorldCamera } from './world-camera.ts';

/** Room for the HUD between a mark and the edge of the picture, in tiles. */
const INSET = { side: 0.8, top: 1.5, bottom: 1.5 } as const;

/** A place at the edge of the picture, in tiles, and the direction outward in radians. */
export interface EdgePoint {
  x: number;
  y: number;
  radians: number;
}

/** Writes where the way to (x, y) leaves the picture; false if the place is in the picture. */
export function edgeToward(camera: WorldCamera, x: number, y: number, edge: EdgePoint): boolean {
  const { tilesWide, tilesHigh } = camera.framing;
  const left = camera.left + INSET.side;
  const right = camera.left + tilesWide - INSET.side;
  const top = camera.top + INSET.top;
  const bottom = camera.top + tilesHigh - INSET.bottom;
  if (x >= left && x <= right && y >= top && y <= bottom) return false;
  const middleX = (left + right) / 2;
  const middleY = (top + bottom) / 2;
  const dx = x - middleX;
  const dy = y - middleY;
  const reachX = dx === 0 ? Number.POSITIVE_INFINITY : (right - left) / 2 / Math.abs(dx);
  const reachY = dy === 0 ? Number.POSITIVE_INFINITY : (bottom - top) / 2 / Math.abs(dy);
  const reach = Math.min(reachX, reachY);
  edge.x = middleX + dx * reach;
  edge.y = middleY + dy * reach;
  edge.radians = Math.atan2(dy, dx);
  return true;
}
