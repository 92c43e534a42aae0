/**
 * True if nothing opaque lies between two points (the end tiles do not count): a walk over the tiles the line crosses
 * (Amanatides & Woo 1987). `ray` is x0, y0, x1, y1 in tiles; an array, since doubles as arguments would be boxed.
 */
export function isLineClear(opaque: Uint8Array, width: number, ray: Float64Array): boolean {
  const x0 = ray[0]!;
  const y0 = ray[1]!;
  const dx = ray[2]! - x0;
  const dy = ray[3]! - y0;
  let tileX = x0 | 0;
  let tileY = y0 | 0;
  const endX = ray[2]! | 0;
  const endY = ray[3]! | 0;
  const stepX = dx > 0 ? 1 : -1;
  const stepY = dy > 0 ? 1 : -1;
  const deltaX = dx === 0 ? 1e9 : stepX / dx;
  const deltaY = dy === 0 ? 1e9 : stepY / dy;
  let nextX = dx === 0 ? 1e9 : (dx > 0 ? tileX + 1 - x0 : x0 - tileX) * deltaX;
  let nextY = dy === 0 ? 1e9 : (dy > 0 ? tileY + 1 - y0 : y0 - tileY) * deltaY;
  for (let left = 512; left > 0; left--) {
    if (tileX === endX && tileY === endY) return true;
    if (nextX < nextY) {
      nextX += deltaX;
      tileX += stepX;
    } else {
      nextY += deltaY;
      tileY += stepY;
    }
    if (tileX === endX && tileY === endY) return true;
    if (opaque[tileY * width + tileX] !== 0) return false;
  }
  return false;
}
