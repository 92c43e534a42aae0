import type { Sprite } from './sprite.ts';

/** Where a sprite lies on the page. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Lays sprites on shelves, the tallest first, one pixel apart. Throws when they do not fit a page of `width` × `maxHeight`. */
export function packShelves(
  sprites: readonly Sprite[],
  width: number,
  maxHeight: number,
): { readonly placed: ReadonlyMap<Sprite, Placed>; readonly height: number } {
  const byHeight = [...sprites].sort((one, other) => other.height - one.height || other.width - one.width);
  const placed = new Map<Sprite, Placed>();
  let x = 1;
  let y = 1;
  let shelf = 0;
  for (const sprite of byHeight) {
    if (x + sprite.width + 1 > width) {
      x = 1;
      y += shelf + 1;
      shelf = 0;
    }
    shelf = Math.max(shelf, sprite.height);
    placed.set(sprite, { x, y });
    x += sprite.width + 1;
  }
  const height = y + shelf + 1;
  if (height > maxHeight)
    throw new Error(`The pictures need a page of ${height} rows; ${maxHeight} are allowed.`);
  return { placed, height };
}
