import { masonry, tiled } from './campus-masonry.ts';
import type { Face } from './face.ts';

const BOOKS = ['maroon', 'navy', 'forest', 'khaki', 'leather', 'steelBlue', 'mustard', 'crimson'] as const;

/** Two rows of books in a case against the wall. */
function bookcase(face: Face): Face {
  face.plate(1, 4, 30, 35, 'woodDark', 2, 1.6);
  for (const [row, y] of [6, 17, 28].entries()) {
    face.fill(3, y, 26, 9, 'black', 1, -1);
    let x = 3;
    for (let book = 0; x < 28; book++) {
      const wide = 2 + ((book * 7 + row * 3) % 3 === 0 ? 1 : 0);
      const low = (book * 5 + row) % 4 === 0 ? 2 : (book + row) % 3 === 0 ? 1 : 0;
      const ramp = BOOKS[(book * 3 + row * 5) % BOOKS.length]!;
      if ((book + row * 2) % 9 !== 8) {
        face
          .fill(x, y + low, Math.min(wide, 29 - x), 9 - low, ramp, 2, 0.5)
          .fill(x, y + low, 1, 9 - low, ramp, 3, 0.5);
        face.fill(x, y + low + 2, Math.min(wide, 29 - x), 1, ramp, 4, 0.5);
      }
      x += wide;
    }
    face.fill(2, y + 9, 28, 1, 'wood', 3, 1.8);
  }
  return face;
}

/** Walls inside the campus buildings. */
export const CAMPUS_INNER_WALLS = {
  lectureInside: (): Face => {
    const face = masonry('wood', 8, 40, 'charcoal', 2, 0.5);
    for (let x = 3; x < 32; x += 8) face.fill(x, 2, 1, 34, 'woodDark', 1, -0.8);
    return face.plate(0, 34, 32, 6, 'charcoal', 2, 1);
  },
  lectureBoard: (): Face =>
    masonry('wood', 8, 40, 'charcoal', 3, 0.5)
      .fill(0, 5, 32, 23, 'board', 1.6, 0.6)
      .fill(0, 4, 32, 1, 'metal', 3, 1)
      .fill(0, 28, 32, 2, 'metal', 3, 1.8)
      .line(3, 11, 14, 11, 'paper', 3)
      .line(4, 15, 20, 15, 'paper', 2)
      .line(4, 19, 11, 19, 'paper', 2)
      .line(22, 22, 27, 12, 'yellow', 3)
      .line(21, 22, 29, 22, 'paper', 3)
      .plate(0, 34, 32, 6, 'charcoal', 2, 1),
  libraryInside: (): Face => bookcase(masonry('woodDark', 16, 20, 'woodDark', 4, 0.4)),
  labInside: (): Face =>
    tiled('tile', 'mint', 7)
      .plate(2, 5, 28, 9, 'white', 2, 1.4)
      .fill(4, 7, 11, 5, 'glass', 3, 0.6)
      .fill(17, 7, 11, 5, 'glass', 2, 0.6)
      .fill(6, 8, 2, 4, 'green', 2)
      .fill(10, 9, 2, 3, 'orange', 3)
      .fill(20, 8, 3, 4, 'violet', 3),
  dormInside: (): Face => {
    const face = masonry('ivory', 32, 40, 'grey', 6, 0.2);
    for (let x = 2; x < 32; x += 6) face.fill(x, 2, 1, 33, 'ivory', 1.6);
    face
      .plate(5, 8, 9, 12, 'violet', 2, 0.6)
      .fill(7, 10, 5, 6, 'neonPink', 2)
      .plate(18, 7, 10, 8, 'paper', 3, 0.6);
    return face.plate(0, 35, 32, 5, 'wood', 2, 1);
  },
};
