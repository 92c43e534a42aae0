import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import { GROUND_PIXELS, HEIGHT_PIXELS } from '../raster/camera.ts';

/** Syllables of the campus's signs, a pixel a letter; all of a word are as wide and high. */
const GLYPHS: Readonly<Record<string, readonly string[]>> = {
  별: [
    '.#..#....#',
    '.#..#..###',
    '.####....#',
    '.#..#..###',
    '.####....#',
    '..........',
    '..########',
    '.........#',
    '..########',
    '..#.......',
    '..########',
  ],
  밤: [
    '.#..#..#..',
    '.#..#..#..',
    '.####..##.',
    '.#..#..#..',
    '.####..#..',
    '..........',
    '..#######.',
    '..#.....#.',
    '..#.....#.',
    '..#.....#.',
    '..#######.',
  ],
  제: [
    '..........',
    '#####..#.#',
    '..#....#.#',
    '..#....#.#',
    '..#..###.#',
    '..#....#.#',
    '.#.#...#.#',
    '#...#..#.#',
    '.......#.#',
    '.......#.#',
    '..........',
  ],
  떡: [
    '###.###..#',
    '#...#....#',
    '#...#..###',
    '#...#....#',
    '###.###..#',
    '..........',
    '..########',
    '.........#',
    '.........#',
    '.........#',
    '.........#',
  ],
  볶: [
    '..#....#..',
    '..######..',
    '..#....#..',
    '..######..',
    '....##....',
    '##########',
    '..........',
    '.####.####',
    '....#....#',
    '....#....#',
    '....#....#',
  ],
  이: [
    '..........',
    '..####...#',
    '.#....#..#',
    '.#....#..#',
    '.#....#..#',
    '.#....#..#',
    '.#....#..#',
    '..####...#',
    '.........#',
    '.........#',
    '..........',
  ],
  꼬: [
    '..........',
    '.####.####',
    '....#....#',
    '....#....#',
    '....#....#',
    '....#....#',
    '..........',
    '....##....',
    '....##....',
    '##########',
    '..........',
  ],
  치: [
    '..........',
    '..###....#',
    '.........#',
    '######...#',
    '..##.....#',
    '..##.....#',
    '.#..#....#',
    '#....#...#',
    '.........#',
    '.........#',
    '..........',
  ],
  음: [
    '..........',
    '...####...',
    '..#....#..',
    '...####...',
    '..........',
    '##########',
    '..........',
    '..######..',
    '..#....#..',
    '..######..',
    '..........',
  ],
  료: [
    '..........',
    '.########.',
    '........#.',
    '.########.',
    '.#........',
    '.########.',
    '..........',
    '...#..#...',
    '...#..#...',
    '##########',
    '..........',
  ],
  게: [
    '..........',
    '#####..#.#',
    '....#..#.#',
    '....#..#.#',
    '....####.#',
    '....#..#.#',
    '...#...#.#',
    '..#....#.#',
    '.#.....#.#',
    '.......#.#',
    '..........',
  ],
  임: [
    '..####...#',
    '.#....#..#',
    '.#....#..#',
    '.#....#..#',
    '..####...#',
    '..........',
    '..########',
    '..#......#',
    '..#......#',
    '..#......#',
    '..########',
  ],
  '*': [
    '..........',
    '....##....',
    '....##....',
    '.########.',
    '..######..',
    '...####...',
    '..##..##..',
    '..#....#..',
    '..........',
    '..........',
    '..........',
  ],
};

const GLYPH_WIDTH = 10;
const GLYPH_HEIGHT = 11;

/** Columns between two syllables. */
const GAP = 2;

/**
 * A word on a plate that faces south, its middle at `at`: made of slivers that lie exactly on the picture's pixels,
 * `zoom` of them to a dot. The model must not be turned.
 * @throws Error for a syllable that nobody has drawn.
 */
export function addLetters(solids: Solids, ramp: RampId, word: string, [x, y, z]: Triple, zoom = 1): void {
  const syllables = [...word];
  const width = (syllables.length * (GLYPH_WIDTH + GAP) - GAP) * zoom;
  const left = Math.round(x * GROUND_PIXELS - width / 2);
  const top = Math.round(z * GROUND_PIXELS - y * HEIGHT_PIXELS - (GLYPH_HEIGHT * zoom) / 2);
  for (const [at, syllable] of syllables.entries()) {
    const glyph = GLYPHS[syllable];
    if (glyph === undefined) throw new Error(`Nobody has drawn ${syllable}.`);
    for (const [row, line] of glyph.entries()) {
      for (const run of line.matchAll(/#+/g)) {
        const from = left + (at * (GLYPH_WIDTH + GAP) + run.index) * zoom;
        const long = run[0].length * zoom;
        const middle = top + (row + 0.5) * zoom;
        solids.box(
          ramp,
          [long / GROUND_PIXELS, zoom / HEIGHT_PIXELS, 0.002],
          [(from + long / 2) / GROUND_PIXELS, (z * GROUND_PIXELS - middle) / HEIGHT_PIXELS, z],
          { part: 70, weight: 3, bias: 0.2 },
        );
      }
    }
  }
}
