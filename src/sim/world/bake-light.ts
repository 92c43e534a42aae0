import type { GameMap, MapLamp } from './game-map.ts';

/** A lamp shines no farther than this, in tiles. */
export const MAX_LAMP_RADIUS = 24;

/**
 * Light a tile, 0..255: every lamp fades linearly to nothing at its radius, and adds to the others, where nothing
 * opaque stands between the middles of the two tiles (opaque tiles themselves are lit: one sees the wall).
 */
export function bakeLight(
  map: Pick<GameMap, 'width' | 'height' | 'opaque'>,
  lamps: readonly MapLamp[],
): Uint8Array {
  const light = new Uint8Array(map.width * map.height);
  for (const lamp of lamps) {
    const reach = Math.min(MAX_LAMP_RADIUS, Math.ceil(lamp.radius));
    const right = Math.min(map.width - 1, lamp.x + reach);
    const bottom = Math.min(map.height - 1, lamp.y + reach);
    for (let y = Math.max(0, lamp.y - reach); y <= bottom; y++) {
      for (let x = Math.max(0, lamp.x - reach); x <= right; x++) {
        const dx = x - lamp.x;
        const dy = y - lamp.y;
        const added = Math.round(lamp.strength * (1 - Math.sqrt(dx * dx + dy * dy) / lamp.radius));
        if (added <= 0 || !seesTile(map, lamp.x, lamp.y, dx, dy)) continue;
        const tile = y * map.width + x;
        light[tile] = Math.min(255, light[tile]! + added);
      }
    }
  }
  return light;
}

/** Walks the tiles from (x, y) by (dx, dy) in whole numbers; false if an opaque one lies strictly between. */
function seesTile(
  map: Pick<GameMap, 'width' | 'opaque'>,
  x: number,
  y: number,
  dx: number,
  dy: number,
): boolean {
  const stepX = Math.sign(dx);
  const stepY = Math.sign(dy) * map.width;
  const countX = Math.abs(dx);
  const countY = Math.abs(dy);
  let tile = y * map.width + x;
  let doneX = 0;
  let doneY = 0;
  while (doneX + doneY < countX + countY) {
    const turn = (1 + 2 * doneX) * countY - (1 + 2 * doneY) * countX;
    if (turn === 0) {
      // Exactly through a corner: shut only if both tiles beside it are.
      if (map.opaque[tile + stepX] === 1 && map.opaque[tile + stepY] === 1) return false;
      tile += stepX + stepY;
      doneX++;
      doneY++;
    } else if (turn < 0) {
      tile += stepX;
      doneX++;
    } else {
      tile += stepY;
      doneY++;
    }
    if (doneX + doneY < countX + countY && map.opaque[tile] === 1) return false;
  }
  return true;
}
