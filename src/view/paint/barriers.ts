import { type BARRIER_LOOKS, type FLAT_LOOKS, WALL_HEIGHT } from '../../content/art-tiles.ts';
import { scatter } from './carpentry.ts';
import type { Painter, Sketch } from './sketch.ts';

function wire(s: Sketch, height: number): Sketch {
  for (let y = 3; y < height; y++) {
    for (let x = 0; x < 32; x++)
      if ((x + y) % 6 === 0 || (x - y + 96) % 6 === 0) s.dot(x, y, 'metal', 3, 190);
  }
  return s;
}

/** Free-standing things of the wall layer. */
export const BARRIERS: Record<(typeof BARRIER_LOOKS)[number], Painter> = {
  column: (s) => s.block(5, 2, 22, 18, WALL_HEIGHT + 6, 'concrete').fill(5, 2, 22, 5, 'concrete', 1),
  fence: (s) =>
    wire(s.fill(14, 0, 4, 4, 'metal', 2), 0)
      .fill(15, 2, 2, 36, 'metal', 2)
      .fill(15, 30, 2, 32, 'metal', 3)
      .fill(14, 34, 4, 3, 'metal', 4),
  fenceFace: (s) =>
    wire(s.fill(0, 2, 3, 36, 'metal', 3).fill(0, 36, 32, 2, 'metal', 4).fill(0, 3, 32, 1, 'metal', 2), 36),
  hedge: (s) =>
    s
      .fill(0, 2, 32, 20, 'leaf', 2)
      .fill(0, 2, 32, 5, 'leaf', 1)
      .fill(0, 20, 32, 28, 'leaf', 3)
      .fill(0, 20, 32, 2, 'grass', 4)
      .grain(0.6, 9, 2),
  parapet: (s) =>
    s
      .fill(0, 0, 32, 16, 'concrete', 2)
      .fill(0, 0, 32, 3, 'concrete', 1)
      .fill(0, 16, 32, 32, 'concrete', 3)
      .fill(0, 16, 32, 1, 'concrete', 4),
};

/** Things that lie on the floor. */
export const FLATS: Partial<Record<(typeof FLAT_LOOKS)[number], Painter>> = {
  papers: (s) =>
    scatter(s, 5, 5, (x, y, roll) =>
      s
        .fill(x - 2, y - 2, roll > 0.5 ? 6 : 4, roll > 0.5 ? 4 : 6, 'paper', 3 + roll)
        .fill(x - 1, y, 3, 1, 'paper', 1),
    ),
  glassShards: (s) =>
    scatter(s, 8, 16, (x, y, roll) =>
      s
        .dot(x, y, 'glass', 4)
        .dot(x + 1, y, 'glass', 3, 200)
        .dot(x, y + 1, 'white', roll * 5, 200),
    ),
  leaves: (s) =>
    scatter(s, 12, 14, (x, y, roll) =>
      s.fill(x, y, 2, 1, roll > 0.5 ? 'brick' : 'tag', 1 + roll * 2).dot(x + 1, y + 1, 'wood', 3),
    ),
  gymMat: (s) =>
    s
      .fill(1, 2, 30, 28, 'blue', 1)
      .fill(2, 4, 28, 26, 'blue', 2)
      .fill(2, 16, 28, 1, 'blue', 1)
      .fill(2, 29, 28, 1, 'blue', 3)
      .grain(0.12, 4),
};
