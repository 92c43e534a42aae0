import type { WorldCamera } from './world-camera.ts';

/** Room that the HUD takes at each edge, in CSS pixels, on a wide screen and on a tall one. */
const HUD_ROOM = {
  wide: { side: 60, top: 120, bottom: 76 },
  tall: { side: 30, top: 225, bottom: 210 },
} as const;

/** A place at the edge of the picture, in tiles, and the direction outward in radians. */
export interface EdgePoint {
  x: number;
  y: number;
  radians: number;
}

/**
 * Writes where the way to (x, y) leaves the picture, on an oval that keeps clear of what stands in the corners; false if
 * the place is in the picture.
 */
export function edgeToward(camera: WorldCamera, x: number, y: number, edge: EdgePoint): boolean {
  const { tilesWide, tilesHigh, tilePixels } = camera.framing;
  const room = tilesWide > tilesHigh ? HUD_ROOM.wide : HUD_ROOM.tall;
  const pixel = camera.pixelRatio / tilePixels;
  const left = camera.left + room.side * pixel;
  const right = camera.left + tilesWide - room.side * pixel;
  const top = camera.top + room.top * pixel;
  const bottom = camera.top + tilesHigh - room.bottom * pixel;
  if (x >= left && x <= right && y >= top && y <= bottom) return false;
  const middleX = (left + right) / 2;
  const middleY = (top + bottom) / 2;
  const dx = x - middleX;
  const dy = y - middleY;
  const reach = 1 / Math.hypot(dx / ((right - left) / 2), dy / ((bottom - top) / 2));
  edge.x = middleX + dx * reach;
  edge.y = middleY + dy * reach;
  edge.radians = Math.atan2(dy, dx);
  return true;
}
