import { ART_PIXELS } from './draw-list.ts';

/** How much of the world one sees: the same area whatever the shape of the screen (20 × 11 tiles on a 16:9 one). */
export const VIEW_AREA_TILES = 220;

/** Very long screens still show this many tiles across their short side. */
const SHORT_SIDE_TILES = 9;

/** A screen cut into tiles. `tilePixels` is whole, so that neighbouring tiles meet without a seam. */
export interface Framing {
  readonly width: number;
  readonly height: number;
  readonly tilePixels: number;
  readonly tilesWide: number;
  readonly tilesHigh: number;
}

/** Art pixels around the screen, for what a smooth camera still shows of a pixel. */
export const PICTURE_MARGIN = 1;

/** The whole art pixel of the world at which the picture's targets begin, for a screen whose edge is at a place in tiles. */
export function pictureEdge(tiles: number): number {
  return Math.floor(tiles * ART_PIXELS) - PICTURE_MARGIN;
}

/** The framing of a screen of that many device pixels. */
export function frameWorld(width: number, height: number): Framing {
  const wide = Math.max(1, Math.floor(width));
  const high = Math.max(1, Math.floor(height));
  const byArea = Math.sqrt((wide * high) / VIEW_AREA_TILES);
  const byShortSide = Math.min(wide, high) / SHORT_SIDE_TILES;
  const tilePixels = Math.max(4, Math.round(Math.min(byArea, byShortSide)));
  return {
    width: wide,
    height: high,
    tilePixels,
    tilesWide: wide / tilePixels,
    tilesHigh: high / tilePixels,
  };
}
