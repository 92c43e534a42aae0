import type { Face } from './face.ts';
import { plainWall, wainscot } from './wall-surfaces.ts';
import { chalk, chalkBoard, digits, noticeBoard, sheet } from './wall-things.ts';

/** A green board that is the middle of three, the flag above it. */
function flagBoard(): Face {
  const face = chalkBoard(wainscot('mint'), true, true);
  face.plate(12, -1, 9, 6, 'paper', 3, 1.6).glyph(15, 1, ['###', '###'], 'crimson', 3, 1.8);
  return face.glyph(15, 2, ['###'], 'blue', 2, 1.8);
}

/** Green boards, notice boards and posters of rooms and corridors. */
export const WALL_BOARDS = {
  boardFaceLeft: () => chalk(chalkBoard(wainscot('mint'), false, true), 5, 7, 24, 3),
  boardFaceFlag: () => chalk(flagBoard(), 3, 7, 26, 3),
  boardFaceRight: () => {
    const face = chalk(chalkBoard(wainscot('mint'), true, false), 2, 7, 15, 3);
    return face
      .fill(20, 7, 8, 10, 'board', 1)
      .fill(21, 9, 6, 1, 'yellow', 3)
      .fill(21, 11, 4, 1, 'white', 3)
      .fill(21, 13, 5, 1, 'white', 3);
  },
  boardFaceExam: () => {
    const face = digits(chalkBoard(wainscot('mint'), false, true), 8, 8, 'D-7', 'white', 3);
    return chalk(face, 6, 15, 24, 1, 'yellow');
  },
  boardFaceSums: () => {
    const face = digits(chalkBoard(wainscot('mint'), true, false), 3, 6, '3x+4=', 'white', 3);
    return digits(digits(face, 3, 12, '27-12', 'white', 2), 22, 14, '=7', 'pink', 3);
  },
  boardFaceCake: () => {
    const face = chalkBoard(wainscot('mint'), true, true);
    face.glyph(
      10,
      6,
      [
        '....#.#....',
        '....#.#....',
        '..#######..',
        '..#.#.#.#..',
        '###########',
        '#.#.#.#.#.#',
        '###########',
      ],
      'pink',
      3,
    );
    face.glyph(11, 5, ['...#.#', '......'], 'yellow', 4);
    return chalk(face, 5, 15, 22, 1, 'yellow');
  },
  noticeFaceMeals: () => {
    const face = noticeBoard(wainscot('mint'), 'khaki');
    face.fill(4, 5, 12, 12, 'paper', 3);
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++)
        face.fill(
          5 + column * 4,
          6 + row * 4,
          3,
          3,
          (['orange', 'sky', 'pink'] as const)[(row + column) % 3]!,
          3,
        );
    return sheet(sheet(face, 18, 5, 5, 6, 'yellow'), 24, 8, 5, 8, 'paper', 'crimson');
  },
  noticeFaceTorn: () => {
    const face = noticeBoard(wainscot('mint'), 'forest');
    sheet(face, 5, 5, 6, 5, 'paper');
    face.fill(5, 10, 3, 2, 'paper', 2).fill(14, 5, 4, 2, 'paper', 3).fill(20, 12, 5, 3, 'paper', 2);
    return face.line(22, 19, 27, 26, 'wood', 2).line(26, 6, 28, 12, 'charcoal', 1);
  },
  noticeFaceMissing: () => {
    const face = noticeBoard(wainscot('mint'), 'forest');
    for (const [x, y] of [
      [4, 5],
      [12, 5],
      [20, 6],
    ] as const) {
      face
        .fill(x, y, 7, 9, 'paper', 3, 0.5)
        .fill(x + 2, y + 1, 3, 4, 'hairBrown', 1)
        .fill(x + 2, y + 2, 3, 2, 'skin', 3);
      face.fill(x + 1, y + 6, 5, 1, 'crimson', 2).fill(x + 1, y + 8, 4, 1, 'charcoal', 3);
    }
    return face;
  },
  posterFaceFestival: () => {
    const face = wainscot('mint').plate(7, 2, 17, 17, 'violet', 2, 0.6);
    face.glyph(9, 4, ['#...#...#...#', '.#.#.#.#.#.#.', '..#...#...#..'], 'yellow', 3);
    face.fill(9, 9, 13, 3, 'neonPink', 3).fill(9, 14, 10, 1, 'white', 3);
    return face.fill(9, 16, 7, 1, 'white', 2);
  },
  posterFaceNoSmoking: () => {
    const face = wainscot('mint').plate(3, 4, 12, 14, 'paper', 3, 0.6);
    face.glyph(
      4,
      5,
      [
        '..#####..',
        '.#.....#.',
        '#.....#.#',
        '#....#..#',
        '#...#...#',
        '#..#....#',
        '.##....#.',
        '..#####..',
      ],
      'crimson',
      2,
    );
    face.fill(5, 14, 8, 1, 'charcoal', 2).plate(18, 5, 11, 13, 'sky', 3, 0.6).fill(19, 7, 9, 5, 'grass', 3);
    return face.fill(20, 14, 7, 1, 'white', 4);
  },
  posterFaceBody: () => {
    const face = plainWall(3).plate(5, 1, 10, 22, 'paper', 3, 0.6);
    face.glyph(
      7,
      2,
      ['..##..', '..##..', '######', '#.##.#', '#.##.#', '..##..', '.#..#.', '.#..#.', '.#..#.', '.#..#.'],
      'crimson',
      2,
    );
    face.plate(18, 3, 10, 14, 'paper', 3, 0.6).fill(19, 5, 8, 5, 'pink', 2);
    return face.fill(19, 12, 7, 1, 'charcoal', 2).fill(19, 14, 5, 1, 'charcoal', 2);
  },
  posterFaceElements: () => {
    const face = plainWall(4).plate(2, 3, 28, 17, 'paper', 3, 0.6);
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < 9; column++) {
        if (row === 0 && column > 0 && column < 8) continue;
        const ramp = (['orange', 'sky', 'yellow', 'green', 'pink'] as const)[(column + row * 2) % 5]!;
        face.fill(3 + column * 3, 4 + row * 3, 2, 2, ramp === 'green' ? 'forest' : ramp, 3);
      }
    }
    return face;
  },
  posterFaceMap: () => {
    const face = wainscot('mint').plate(2, 2, 28, 17, 'sky', 2, 0.6);
    face.glyph(
      5,
      5,
      [
        '.####....######..',
        '######..########.',
        '.####...#######..',
        '..##.....#####.#.',
        '..###....##.#..##',
        '...##.....#....#.',
        '...#......#..###.',
      ],
      'forest',
      3,
      0.6,
    );
    return face.fill(20, 8, 2, 3, 'crimson', 3).fill(2, 19, 28, 1, 'wood', 2);
  },
  posterFaceArt: () => {
    const face = wainscot('mint')
      .plate(2, 3, 12, 10, 'wood', 3, 1.2)
      .plate(17, 5, 12, 13, 'woodDark', 3, 1.2);
    face.fill(3, 4, 10, 4, 'sky', 3).fill(3, 8, 10, 4, 'grass', 3).glyph(9, 5, ['##', '##'], 'yellow', 4);
    face
      .fill(18, 6, 10, 11, 'cream', 3)
      .glyph(20, 8, ['.####.', '######', '.####.', '..##..', '.####.', '######'], 'charcoal', 2);
    return face;
  },
} as const;
