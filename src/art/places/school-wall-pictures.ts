import type { Face } from './face.ts';
import { bricks, pane, plainWall, soundWall, tiledWall, wainscot } from './wall-surfaces.ts';
import { clock, digits } from './wall-things.ts';

function shelfWall(): Face {
  const face = plainWall();
  for (const y of [9, 18]) face.fill(2, y, 28, 2, 'wood', 3, 2).fill(2, y + 2, 28, 1, 'charcoal', 1);
  for (let index = 0; index < 7; index++) {
    const ramp = (['crimson', 'navy', 'paper', 'mustard', 'teal', 'forest', 'white'] as const)[index]!;
    face.plate(3 + index * 4, 3 + (index % 3), 3, 6 - (index % 3), ramp, 2, 2);
    face.plate(4 + index * 3, 13, 2, 5, (['paper', 'maroon', 'denim'] as const)[index % 3]!, 3, 2);
  }
  return face;
}

/** What hangs on the walls of rooms and corridors, beside the plain pieces; every one stops sight like a plain wall. */
export const WALL_PICTURES = {
  clockFaceStopped: () =>
    clock(wainscot('mint'), [-2, 1], [3, -1])
      .line(14, 4, 18, 10, 'white', 4, 1.8)
      .line(17, 5, 20, 9, 'white', 3, 1.8),
  extinguisherFace: () => {
    const face = wainscot('mint')
      .plate(11, 3, 10, 6, 'red', 1, 0.6)
      .fill(12, 5, 8, 1, 'paper', 4)
      .fill(12, 7, 5, 1, 'paper', 3);
    face
      .plate(12, 16, 8, 20, 'red', 1, 2.6)
      .fill(13, 17, 2, 17, 'red', 2, 2.6)
      .plate(13, 13, 5, 3, 'charcoal', 2, 2);
    return face
      .line(18, 14, 22, 18, 'charcoal', 1, 2)
      .line(22, 18, 22, 26, 'charcoal', 1, 2)
      .fill(13, 24, 6, 4, 'paper', 3, 2.6);
  },
  exitFace: () => {
    const face = wainscot('mint').plate(5, 3, 22, 10, 'forest', 1, 1.8).fill(6, 4, 20, 8, 'green', 2, 1.8);
    face.glyph(
      8,
      4,
      ['...##...', '..###...', '.#.##...', '...###..', '..#..#..', '.#....#.', '#......#'],
      'green',
      4,
      1.8,
    );
    return face.glyph(18, 5, ['..#....', '.##....', '#######', '.##....', '..#....'], 'green', 4, 1.8);
  },
  plateFace: () => {
    const face = wainscot('mint').plate(6, 2, 20, 8, 'paper', 3, 1.8).fill(6, 9, 20, 1, 'navy', 2, 1.8);
    return digits(face, 11, 3, '2-3', 'navy', 1);
  },
  speakerFace: () => {
    const face = wainscot('mint').plate(9, 2, 14, 11, 'cream', 2, 2.4).fill(10, 3, 12, 9, 'charcoal', 2, 1.6);
    for (let y = 4; y < 11; y += 2) face.fill(11, y, 10, 1, 'grey', 3, 1.6);
    return face.dot(21, 11, 'red', 3);
  },
  lockersFace: () => {
    const face = wainscot('mint');
    for (let column = 0; column < 3; column++) {
      for (let row = 0; row < 2; row++) {
        const [x, y] = [1 + column * 10, 4 + row * 16];
        face.plate(x, y, 10, 16, (column + row) % 3 === 1 ? 'mint' : 'steelBlue', 2, 2.2);
        for (const slit of [2, 4, 6]) face.fill(x + 3, y + slit, 4, 1, 'charcoal', 0, 1.6);
        face.fill(x + 7, y + 9, 1, 3, 'metal', 4, 2.6);
      }
    }
    return face.fill(1, 36, 30, 1, 'charcoal', 0);
  },
  mirrorFace: () => pane(tiledWall(), 3, 4, 26, 17, 'steelBlue'),
  tileFace: tiledWall,
  pipesTileFace: () => {
    const face = tiledWall();
    return face
      .fill(24, 0, 3, 40, 'metal', 3, 2)
      .fill(26, 0, 1, 40, 'metal', 1, 1)
      .plate(23, 12, 5, 3, 'metal', 3, 2.6)
      .plate(4, 8, 10, 10, 'metal', 3, 1.6);
  },
  soundFace: () => soundWall('woodLight'),
  soundFaceDark: () => soundWall('carpet'),
  onAirFace: () => {
    const face = soundWall('carpet').plate(5, 3, 22, 10, 'charcoal', 2, 1.8).fill(6, 4, 20, 8, 'red', 1, 1.8);
    face.glyph(
      7,
      5,
      ['.##..#..#..', '#..#.##.#..', '#..#.#.##..', '#..#.#..#..', '.##..#..#..'],
      'red',
      4,
      1.8,
    );
    return face.glyph(18, 5, ['.##.##.', '#.#.#.#', '###.##.', '#.#.#.#', '#.#.#.#'], 'red', 4, 1.8);
  },
  shelfFace: shelfWall,
  menuFace: () => {
    const face = wainscot('mint').plate(2, 3, 28, 15, 'charcoal', 2, 1.6).fill(3, 4, 26, 13, 'screen', 0);
    for (let row = 0; row < 4; row++)
      face.fill(5, 5 + row * 3, 9 + ((row * 5) % 6), 1, 'screen', 3).fill(23, 5 + row * 3, 4, 1, 'lamp', 2);
    return face;
  },
  screenFace: () => {
    const face = wainscot('mint').plate(3, 3, 26, 17, 'charcoal', 2, 2).fill(4, 4, 24, 15, 'screen', 1);
    for (let x = 5; x < 27; x += 3) face.fill(x, 15 - ((x * 7) % 9), 2, 2 + ((x * 7) % 9), 'screen', 3);
    return face.fill(5, 6, 14, 1, 'screen', 4);
  },
  padFace: () => {
    const face = plainWall(7);
    for (const x of [0, 16])
      face.plate(x, 14, 16, 24, x === 0 ? 'blue' : 'forest', 1, 2.2).fill(x + 4, 18, 8, 1, 'white', 2);
    return face;
  },
  barsFace: () => {
    const face = plainWall(8);
    for (const x of [1, 28]) face.fill(x, 2, 3, 36, 'woodLight', 2, 2.4).fill(x, 2, 1, 36, 'woodLight', 4, 2);
    for (let y = 5; y < 38; y += 5)
      face
        .fill(4, y, 24, 1, 'woodLight', 4, 3)
        .fill(4, y + 1, 24, 1, 'woodLight', 2, 2)
        .fill(4, y + 2, 24, 1, 'charcoal', 2);
    return face;
  },
  bannerFace: () => {
    const face = plainWall(9).plate(0, 3, 32, 10, 'crimson', 2, 0.8);
    return face.glyph(
      2,
      5,
      [
        '.##.#..##.#.#.###.##..#.#.##',
        '#...#.#.#.#.#..#..#.#.#.#.#.',
        '#.###.##..###..#..##..##..##',
        '##..#.#.#.#.#..#..#.#.#.#..#',
        '.##.#.#.#.#.#..#..##..#.#.##',
      ],
      'yellow',
      3,
    );
  },
  stageFace: () => {
    const face = plainWall(10);
    for (let x = 0; x < 32; x++) {
      const fold = Math.sin((x / 32) * Math.PI * 8);
      face.fill(x, 1, 1, 38, 'maroon', 2 + fold * 0.9, fold);
    }
    return face.fill(0, 0, 32, 3, 'mustard', 2, 2).fill(0, 3, 32, 1, 'mustard', 1, 1.4);
  },
  brickFacePipe: () => {
    const face = bricks(3);
    face
      .fill(20, 0, 4, 40, 'metal', 2, 2)
      .fill(20, 0, 1, 40, 'metal', 4, 1.4)
      .fill(23, 0, 1, 40, 'metal', 1, 1);
    return face.plate(19, 9, 6, 2, 'metal', 3, 2.6).plate(19, 30, 6, 2, 'metal', 3, 2.6);
  },
  brickFaceIvy: () =>
    bricks(4).stain((x, y) => {
      const leaf = Math.sin(x * 1.9 + y * 0.7) + Math.sin(x * 0.6 - y * 1.1) + (30 - y) * 0.03;
      return leaf > 0.55 ? { ramp: 'leaf', step: leaf > 1.3 ? 3 : 1 + ((x + y) & 1) } : undefined;
    }),
  brickFaceLamp: () => {
    const face = bricks(5)
      .plate(12, 6, 8, 3, 'charcoal', 2, 3)
      .fill(13, 9, 6, 5, 'lamp', 2, 3)
      .fill(14, 10, 4, 3, 'lamp', 4, 3);
    return face.fill(12, 14, 8, 1, 'charcoal', 1, 2);
  },
  brickFaceVent: () => {
    const face = bricks(6).plate(6, 10, 20, 14, 'metal', 2, 1.4);
    for (let y = 12; y < 23; y += 2) face.fill(8, y, 16, 1, 'charcoal', 1, 0.4);
    return face;
  },
} as const;
