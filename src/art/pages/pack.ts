import type { Sprite } from '../raster/sprite.ts';

/** Where a picture lies on a page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A page's layout: its height, and the place of every picture given. */
export interface Layout {
  readonly height: number;
  readonly spots: ReadonlyMap<Sprite, Spot>;
}

/** Between pictures, so that half-size normals of neighbours do not run into each other. */
const GAP = 2;

/**
 * Skyline packing, bottom-left, tallest first; places are even, for the half-size normals.
 * @throws Error when a picture is wider than the page.
 */
export function packSkyline(sprites: readonly Sprite[], width: number): Layout {
  const order = [...sprites].sort((a, b) => b.height - a.height || b.width - a.width);
  const spots = new Map<Sprite, Spot>();
  let skyline: { x: number; y: number; width: number }[] = [{ x: 0, y: 0, width }];
  let bottom = 0;
  for (const sprite of order) {
    const wide = even(sprite.width + GAP);
    const tall = even(sprite.height + GAP);
    const spot = lowestSpot(skyline, wide, width);
    if (spot === undefined) throw new Error(`A picture of ${sprite.width} pixels is wider than the page.`);
    spots.set(sprite, spot);
    skyline = raise(skyline, spot, wide, tall);
    bottom = Math.max(bottom, spot.y + tall);
  }
  return { height: even(bottom), spots };
}

function even(value: number): number {
  return value + (value & 1);
}

function lowestSpot(
  skyline: readonly { x: number; y: number; width: number }[],
  wide: number,
  pageWidth: number,
): Spot | undefined {
  let best: Spot | undefined;
  for (let first = 0; first < skyline.length; first++) {
    const { x } = skyline[first]!;
    if (x + wide > pageWidth) break;
    let y = 0;
    let left = wide;
    for (let at = first; left > 0 && at < skyline.length; at++) {
      y = Math.max(y, skyline[at]!.y);
      left -= skyline[at]!.width;
    }
    if (best === undefined || y < best.y) best = { x, y };
  }
  return best;
}

function raise(
  skyline: readonly { x: number; y: number; width: number }[],
  { x, y }: Spot,
  wide: number,
  tall: number,
): { x: number; y: number; width: number }[] {
  const next: { x: number; y: number; width: number }[] = [];
  for (const part of skyline) {
    const end = part.x + part.width;
    if (part.x < x) next.push({ ...part, width: Math.min(end, x) - part.x });
    if (end > x + wide) {
      const from = Math.max(part.x, x + wide);
      next.push({ x: from, y: part.y, width: end - from });
    }
  }
  next.push({ x, y: y + tall, width: wide });
  next.sort((a, b) => a.x - b.x);
  return next;
}
