import type { RampId } from '../../content/palette.ts';
import { hashNoise, tileNoise } from '../raster/noise.ts';
import type { Face } from './face.ts';

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  '0': ['###', '#.#', '#.#', '#.#', '###'],
  '1': ['.#.', '##.', '.#.', '.#.', '###'],
  '2': ['###', '..#', '###', '#..', '###'],
  '3': ['###', '..#', '.##', '..#', '###'],
  '4': ['#.#', '#.#', '###', '..#', '..#'],
  '7': ['###', '..#', '.#.', '.#.', '.#.'],
  D: ['##.', '#.#', '#.#', '#.#', '##.'],
  '-': ['...', '...', '###', '...', '...'],
  '+': ['...', '.#.', '###', '.#.', '...'],
  '=': ['...', '###', '...', '###', '...'],
  x: ['...', '#.#', '.#.', '#.#', '...'],
};

/** "Save us", as fingers write it on a wall. */
export const SAVE_US: readonly string[] = [
  '..#..#...####..#..#####..#',
  '..#..#......#.##....#....#',
  '.#.#.##..####..#...#.#...#',
  '#...##...#....##..#...#..#',
  '.....#...####..#.#########',
  '.#####.........#....#..#.#',
  '.....#.........#....##.###',
  '.#####.........#....#....#',
  '.#.............#.........#',
  '.#####...................#',
];

/** Digits and signs three art pixels wide, one apart. */
export function digits(face: Face, x: number, y: number, text: string, ramp: RampId, step: number): Face {
  for (const [index, sign] of [...text].entries()) {
    face.glyph(x + index * 4, y, DIGITS[sign] ?? [], ramp, step);
  }
  return face;
}

/** A sheet on a wall with lines of writing, its shadow below it. */
export function sheet(
  face: Face,
  x: number,
  y: number,
  width: number,
  height: number,
  ramp: RampId,
  writing: RampId = 'charcoal',
): Face {
  face.fill(x, y + height, width, 1, 'charcoal', 1).fill(x, y, width, height, ramp, 3, 0.5);
  for (let row = y + 2; row < y + height - 1; row += 2) {
    const length = Math.max(2, Math.round((width - 2) * (0.55 + hashNoise(x, row, 9) * 0.45)));
    face.fill(x + 1, row, length, 1, writing, 2, 0.5);
  }
  return face.dot(x + width / 2, y, 'crimson', 3, 0.8);
}

/** A green board with a wooden frame and a tray for chalk; the frame runs on into the neighbours that have one. */
export function chalkBoard(face: Face, hasWest: boolean, hasEast: boolean): Face {
  const [left, right] = [hasWest ? 0 : 2, hasEast ? 32 : 30];
  face.fill(left, 3, right - left, 1, 'wood', 4, 1.2).fill(left, 4, right - left, 1, 'wood', 2, 1.2);
  for (let y = 5; y < 20; y++) {
    for (let x = left; x < right; x++) {
      const wiped = tileNoise(x / 8, y / 4, 12, 4);
      face.dot(x, y, 'board', 2 + (wiped > 0.58 ? 0.8 : 0) - (y === 5 ? 1 : 0));
    }
  }
  if (!hasWest) face.fill(left, 3, 2, 18, 'wood', 3, 1.2).fill(left, 3, 1, 18, 'wood', 4, 1.2);
  if (!hasEast) face.fill(right - 2, 3, 2, 18, 'wood', 2, 1.2);
  face.fill(left, 20, right - left, 1, 'woodLight', 4, 2).fill(left, 21, right - left, 1, 'wood', 2, 2);
  return face.fill(left, 22, right - left, 1, 'charcoal', 0);
}

/** Writing in chalk: lines of short strokes that read as words. */
export function chalk(
  face: Face,
  x: number,
  y: number,
  width: number,
  rows: number,
  ramp: RampId = 'white',
): Face {
  for (let row = 0; row < rows; row++) {
    const end = width * (0.6 + hashNoise(row, x, 5) * 0.4);
    for (let at = 0; at < end; at++) {
      const die = hashNoise(at + x, row + y, 6);
      if (die > 0.22 && at % 5 !== 4) face.dot(x + at, y + row * 4, ramp, die > 0.6 ? 3 : 2);
      if (die > 0.55 && at % 5 !== 4) face.dot(x + at, y + row * 4 + 1, ramp, 2);
    }
  }
  return face;
}

/** A cork or felt notice board full of sheets. */
export function noticeBoard(face: Face, felt: RampId): Face {
  face.fill(2, 3, 28, 16, 'wood', 2, 1.2).fill(2, 3, 28, 1, 'wood', 4, 1.2).fill(2, 19, 28, 1, 'charcoal', 0);
  return face.fill(3, 4, 26, 14, felt, 2).fill(3, 4, 26, 1, felt, 1);
}

/** A round clock: hour and minute hand by their ends. */
export function clock(face: Face, hour: readonly [number, number], minute: readonly [number, number]): Face {
  const rows = [
    '..#####..',
    '.#######.',
    '#########',
    '#########',
    '#########',
    '#########',
    '#########',
    '.#######.',
    '..#####..',
  ];
  face.glyph(12, 4, rows, 'charcoal', 1, 1.4).glyph(12, 3, rows, 'charcoal', 3, 1.6);
  face.glyph(
    13,
    4,
    ['..###..', '.#####.', '#######', '#######', '#######', '.#####.', '..###..'],
    'paper',
    4,
    1.6,
  );
  for (const [x, y] of [
    [16, 4],
    [16, 10],
    [13, 7],
    [19, 7],
  ] as const)
    face.dot(x, y, 'charcoal', 2, 1.6);
  return face
    .line(16, 7, 16 + hour[0], 7 + hour[1], 'charcoal', 1, 1.8)
    .line(16, 7, 16 + minute[0], 7 + minute[1], 'crimson', 2, 1.8);
}

/** Fingers dragged down a wall, and drops below them. */
export function handprint(face: Face, x: number, y: number, drag: number): Face {
  face.glyph(x, y, ['#.#.#.', '#.#.##', '######', '.#####', '.####.', '..###.'], 'blood', 2);
  face.dot(x + 2, y + 3, 'blood', 3).dot(x + 3, y + 4, 'blood', 1);
  for (const [column, share] of [
    [0, 0.6],
    [2, 1],
    [4, 0.8],
    [5, 0.4],
  ] as const) {
    const length = Math.round(drag * share);
    for (let at = 0; at < length; at++) {
      if (hashNoise(x + column, at, 3) > 0.15)
        face.dot(x + column, y + 6 + at, 'blood', at > length * 0.6 ? 1 : 2);
    }
  }
  return face;
}

/** Blood thrown at a wall: a burst about a point, running down. */
export function splash(face: Face, x: number, y: number, radius: number, seed: number): Face {
  for (let drop = 0; drop < 70; drop++) {
    const angle = hashNoise(drop, 1, seed) * Math.PI * 2;
    const far = hashNoise(drop, 2, seed) ** 1.6 * radius;
    const [dropX, dropY] = [
      Math.round(x + Math.cos(angle) * far),
      Math.round(y + Math.sin(angle) * far * 0.8),
    ];
    const step = far < radius * 0.4 ? 2 : 1 + Math.round(hashNoise(drop, 3, seed));
    face.dot(dropX, dropY, 'blood', step);
    if (far < radius * 0.45) face.dot(dropX + 1, dropY, 'blood', 2).dot(dropX, dropY + 1, 'blood', 1);
    const run = hashNoise(drop, 4, seed) > 0.84 ? Math.floor(hashNoise(drop, 5, seed) * 11) : 0;
    for (let at = 1; at <= run; at++) face.dot(dropX, dropY + at, 'blood', at > run - 2 ? 1 : 2);
  }
  return face;
}

/** Plaster that has come off: the brick shows, a crack runs away from it. */
export function crumbled(face: Face, seed: number): Face {
  face.stain((x, y) => {
    const hole = tileNoise(x / 10, y / 10, seed, 4);
    if (y > 1 && y < 36 && hole > 0.66) {
      const isJoint = y % 4 === 0 || (x + (y & 4)) % 8 === 0;
      return { ramp: 'brick', step: isJoint ? 1 : 2 };
    }
    return hole > 0.63 ? { by: -1 } : undefined;
  });
  let x = 4 + Math.floor(hashNoise(seed, 1, 1) * 24);
  for (let y = 2; y < 34; y++) {
    face.dot(x, y, 'charcoal', 2, -0.8);
    x += Math.round(hashNoise(y, seed, 2) * 2 - 1);
  }
  return face;
}

/** Water that came down from the ceiling. */
export function damp(face: Face, seed: number): Face {
  return face.stain((x, y) => {
    const reach = 8 + tileNoise(x / 6, 0, seed, 8) * 26;
    if (y > reach) return undefined;
    return y > reach - 1.5
      ? { by: -1 }
      : tileNoise(x / 4, y / 9, seed + 1, 8) > 0.5
        ? { ramp: 'khaki', step: 3 }
        : undefined;
  });
}
