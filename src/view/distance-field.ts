import { ByteGrid } from './byte-grid.ts';
import type { OpaqueGrid } from './sight-fan.ts';

/** Points of the field a tile, on each axis: one in 8 art pixels. */
export const FIELD_TEXELS = 4;

/** A byte of the field is this plus the distance to the next wall in art pixels, negative inside a wall. */
export const FIELD_ZERO = 128;

const PIXELS_PER_TEXEL = 32 / FIELD_TEXELS;
/** Farther than this many texels no byte can tell. */
const REACH = 16;
const FAR = REACH * REACH;

/**
 * How far it is from anywhere to the next edge of a wall (a signed distance field): shaders walk along light in steps of
 * it. Exact Euclidean transform in two passes, over columns then rows (Felzenszwalb & Huttenlocher 2012), for a
 * rectangle at a time, so that a door costs little.
 */
export class DistanceField {
  readonly grid: ByteGrid;
  private readonly columns: Float32Array;
  private readonly outside: Float32Array;

  constructor(tiles: OpaqueGrid) {
    this.grid = new ByteGrid(tiles.width * FIELD_TEXELS, tiles.height * FIELD_TEXELS, 1);
    const side = this.grid.width * this.grid.height;
    this.columns = new Float32Array(side);
    this.outside = new Float32Array(side);
    this.update(tiles, 0, 0, tiles.width, tiles.height);
  }

  /** Measures anew around tiles that have opened or closed; right and bottom are just outside. */
  update(tiles: OpaqueGrid, left: number, top: number, right: number, bottom: number): void {
    const { width, height } = this.grid;
    const fromX = Math.max(0, left * FIELD_TEXELS - REACH);
    const toX = Math.min(width, right * FIELD_TEXELS + REACH);
    const fromY = Math.max(0, top * FIELD_TEXELS - REACH);
    const toY = Math.min(height, bottom * FIELD_TEXELS + REACH);
    const isWall = (x: number, y: number): boolean => tiles.opaque[(y >> 2) * tiles.width + (x >> 2)] === 1;
    this.transform(fromX, toX, fromY, toY, isWall);
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) this.outside[y * width + x] = this.columns[y * width + x]!;
    }
    this.transform(fromX, toX, fromY, toY, (x, y) => !isWall(x, y));
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) {
        const at = y * width + x;
        const isInside = isWall(x, y);
        const texels = Math.sqrt(isInside ? this.columns[at]! : this.outside[at]!) - 0.5;
        const pixels = (isInside ? -texels : texels) * PIXELS_PER_TEXEL;
        this.grid.bytes[at] = Math.max(0, Math.min(255, Math.round(FIELD_ZERO + pixels)));
      }
    }
    this.grid.touchRows(fromY, toY);
  }

  /** Leaves in `columns` the squared distance, in texels, to the next texel for which `isGoal` holds. */
  private transform(
    fromX: number,
    toX: number,
    fromY: number,
    toY: number,
    isGoal: (x: number, y: number) => boolean,
  ): void {
    const { width, height } = this.grid;
    const { columns } = this;
    const firstY = Math.max(0, fromY - REACH);
    const lastY = Math.min(height, toY + REACH);
    const firstX = Math.max(0, fromX - REACH);
    const lastX = Math.min(width, toX + REACH);
    const upright = new Float32Array((lastX - firstX) * (toY - fromY));
    for (let x = firstX; x < lastX; x++) {
      let since = REACH;
      for (let y = firstY; y < toY; y++) {
        since = isGoal(x, y) ? 0 : Math.min(REACH, since + 1);
        if (y >= fromY) upright[(y - fromY) * (lastX - firstX) + x - firstX] = since;
      }
      since = REACH;
      for (let y = lastY - 1; y >= fromY; y--) {
        since = isGoal(x, y) ? 0 : Math.min(REACH, since + 1);
        if (y >= toY) continue;
        const at = (y - fromY) * (lastX - firstX) + x - firstX;
        upright[at] = Math.min(upright[at]!, since);
      }
    }
    for (let y = fromY; y < toY; y++) {
      const row = (y - fromY) * (lastX - firstX) - firstX;
      for (let x = fromX; x < toX; x++) {
        const own = upright[row + x]!;
        let best = Math.min(FAR, own * own);
        for (let apart = 1; apart < REACH && apart * apart < best; apart++) {
          const left = x - apart >= firstX ? upright[row + x - apart]! : REACH;
          const right = x + apart < lastX ? upright[row + x + apart]! : REACH;
          const nearer = Math.min(left, right);
          best = Math.min(best, apart * apart + nearer * nearer);
        }
        columns[y * width + x] = best;
      }
    }
  }
}
