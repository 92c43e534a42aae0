import { describe, expect, it } from 'vitest';
import { DistanceField, FIELD_TEXELS, FIELD_ZERO } from '../../src/view/distance-field.ts';

function gridOf(...rows: string[]) {
  const opaque = Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 1 : 0));
  return { width: rows[0]!.length, height: rows.length, opaque };
}

const ROOMS = [
  '################',
  '#......#.......#',
  '#......#.......#',
  '#......#.......#',
  '#......#...#...#',
  '#......#.......#',
  '################',
];

/** Signed distance in art pixels to the next edge between wall and floor, by looking at every texel. */
function byLookingEverywhere(grid: ReturnType<typeof gridOf>, x: number, y: number): number {
  const isWall = (column: number, row: number): boolean =>
    grid.opaque[(row >> 2) * grid.width + (column >> 2)] === 1;
  const own = isWall(x, y);
  let best = Number.POSITIVE_INFINITY;
  for (let row = 0; row < grid.height * FIELD_TEXELS; row++) {
    for (let column = 0; column < grid.width * FIELD_TEXELS; column++) {
      if (isWall(column, row) !== own) best = Math.min(best, Math.hypot(column - x, row - y));
    }
  }
  const pixels = (Math.min(best, 16) - 0.5) * 8;
  return own ? -pixels : pixels;
}

describe('the distance field of the walls', () => {
  const grid = gridOf(...ROOMS);
  const field = new DistanceField(grid);
  const at = (x: number, y: number): number => field.grid.bytes[y * field.grid.width + x]! - FIELD_ZERO;

  it('is exact everywhere', () => {
    for (let y = 0; y < field.grid.height; y += 3) {
      for (let x = 0; x < field.grid.width; x += 3) {
        const exact = Math.min(127, byLookingEverywhere(grid, x, y));
        expect(Math.abs(at(x, y) - exact), `${x},${y}`).toBeLessThanOrEqual(0.51);
      }
    }
  });

  it('says wall exactly where sight stops', () => {
    for (let tile = 0; tile < grid.opaque.length; tile++) {
      const x = (tile % grid.width) * FIELD_TEXELS + 2;
      const y = Math.floor(tile / grid.width) * FIELD_TEXELS + 2;
      expect(at(x, y) < 0).toBe(grid.opaque[tile] === 1);
    }
  });

  it('mended around a door is the same as measured from the start', () => {
    const opened = gridOf(...ROOMS);
    const mended = new DistanceField(opened);
    opened.opaque[3 * opened.width + 7] = 0;
    mended.update(opened, 7, 3, 8, 4);
    expect(mended.grid.bytes).toEqual(new DistanceField(opened).grid.bytes);
  });
});
