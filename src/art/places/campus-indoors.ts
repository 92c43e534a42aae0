import type { RampId } from '../../content/palette.ts';
import type { Solids } from '../model/solids.ts';
import { hashNoise } from '../raster/noise.ts';
import type { CampusProps } from './campus-prop.ts';

const BOOKS: readonly RampId[] = [
  'maroon',
  'navy',
  'forest',
  'khaki',
  'leather',
  'steelBlue',
  'mustard',
  'crimson',
  'paper',
];

/** A free-standing case of books, four shelves high. */
function addShelf(solids: Solids): void {
  solids
    .block('woodDark', [1.8, 1.8, 0.42], [0, 0, 0], { part: 1, bias: 0.06 })
    .block('wood', [1.9, 0.08, 0.5], [0, 1.8, 0], { part: 2, bias: 0.1 });
  for (let row = 0; row < 4; row++) {
    const y = 0.14 + row * 0.42;
    solids.block('black', [1.66, 0.34, 0.02], [0, y, 0.21], { part: 3, bias: 0.1 });
    let x = -0.8;
    for (let book = 0; x < 0.74; book++) {
      const die = hashNoise(book, row, 4);
      const wide = 0.07 + die * 0.06;
      if (die < 0.93) {
        solids.block(
          BOOKS[Math.floor(die * 90) % BOOKS.length]!,
          [wide * 0.92, 0.22 + hashNoise(book, row, 5) * 0.1, 0.1],
          [x + wide / 2, y, 0.22],
          {
            part: 10 + book,
            bias: 0.04 + (die - 0.5) * 0.2,
          },
        );
      }
      x += wide;
    }
    solids.block('wood', [1.76, 0.05, 0.14], [0, y - 0.05, 0.24], { part: 4, bias: 0.1 });
  }
}

/** A monitor with its keyboard, on a desk. */
export function addMonitor(solids: Solids, x: number, y: number, z: number): void {
  solids
    .block('shoe', [0.2, 0.04, 0.14], [x, y, z], { part: 60, bias: 0.2 })
    .block('shoe', [0.52, 0.36, 0.06], [x, y + 0.08, z], { part: 61, bias: 0.2 })
    .block('screen', [0.44, 0.28, 0.03], [x, y + 0.12, z + 0.03], { part: 62, bias: -0.1 })
    .block('grey', [0.4, 0.03, 0.14], [x, y, z + 0.24], { part: 63 });
}

/** Dormitory and library inside. */
export const CAMPUS_INDOORS: CampusProps = {
  dormBed: {
    high: 2.2,
    wide: 1.3,
    build: (solids) => {
      for (const x of [-0.44, 0.44])
        for (const z of [-0.9, 0.9])
          solids.block('metal', [0.07, 1.6, 0.07], [x, 0, z], { part: 1, bias: 0.1 });
      for (const [y, ramp] of [
        [0.36, 'denim'],
        [1.2, 'mint'],
      ] as const)
        solids
          .block('metal', [0.94, 0.06, 1.86], [0, y, 0], { part: 2 })
          .block('white', [0.84, 0.13, 1.76], [0, y + 0.06, 0], { part: 3, bias: -0.08 })
          .block(ramp, [0.86, 0.16, 1.1], [0, y + 0.08, 0.34], { part: 4 })
          .ball('white', [0.6, 0.2, 0.36], [0, y + 0.24, -0.62], { part: 5, bias: -0.04 });
      solids.block('metal', [0.9, 0.05, 0.05], [0, 1.5, 0.9], { part: 6, bias: 0.2 });
      for (const y of [0.4, 0.75, 1.1])
        solids.block('metal', [0.3, 0.05, 0.05], [0.26, y, 0.96], { part: 7, bias: 0.24 });
    },
  },
  dormDesk: {
    high: 1.7,
    wide: 1.4,
    build: (solids) => {
      solids
        .block('woodLight', [0.98, 0.06, 0.6], [0, 0.7, 0], { part: 1, bias: 0.04 })
        .block('woodLight', [0.34, 0.7, 0.54], [0.28, 0, 0], { part: 2, bias: -0.06 })
        .block('woodLight', [0.06, 0.7, 0.54], [-0.44, 0, 0], { part: 3 })
        .block('woodLight', [0.98, 0.5, 0.1], [0, 0.9, -0.26], { part: 4, bias: -0.12 })
        .block('lamp', [0.1, 0.12, 0.1], [-0.36, 1.0, 0], { part: 5 })
        .bar(
          'charcoal',
          0.025,
          [
            [-0.36, 0.76, -0.1],
            [-0.42, 0.98, -0.08],
            [-0.36, 1.12, 0],
          ],
          { part: 6, bias: 0.2 },
        )
        .block('crimson', [0.14, 0.1, 0.16], [0.1, 0.76, 0.1], { part: 7 });
      addMonitor(solids, 0.12, 0.76, -0.1);
      for (const [at, ramp] of BOOKS.slice(0, 6).entries())
        solids.block(ramp, [0.08, 0.22, 0.1], [-0.3 + at * 0.1, 1.4, -0.24], { part: 20 + at });
    },
  },
  laundryRack: {
    high: 1.7,
    wide: 1.5,
    build: (solids) => {
      solids
        .bar(
          'white',
          0.03,
          [
            [-0.44, 0, 0.26],
            [-0.44, 1.1, 0],
            [-0.44, 0, -0.26],
          ],
          { part: 1 },
        )
        .bar(
          'white',
          0.03,
          [
            [0.44, 0, 0.26],
            [0.44, 1.1, 0],
            [0.44, 0, -0.26],
          ],
          { part: 1 },
        );
      solids.bar(
        'white',
        0.03,
        [
          [-0.46, 1.1, 0],
          [0.46, 1.1, 0],
        ],
        { part: 2 },
      );
      for (const [x, ramp, long] of [
        [-0.3, 'sky', 0.56],
        [0, 'mustard', 0.44],
        [0.3, 'crimson', 0.6],
      ] as const)
        solids.block(ramp, [0.24, long, 0.08], [x, 1.12 - long, 0.02], {
          part: 3 + Math.round(x * 10 + 3),
          bias: -0.04,
        });
    },
  },
  washingMachine: {
    high: 1.3,
    wide: 1.2,
    build: (solids) =>
      solids
        .block('white', [0.84, 0.96, 0.7], [0, 0, 0], { part: 1, bias: -0.16 })
        .cylinder('metal', [0.27, 0.27, 0.04], [0, 0.44, 0.36], { part: 2, turn: [90, 0, 0], bias: 0.1 })
        .cylinder('glass', [0.2, 0.2, 0.06], [0, 0.44, 0.37], { part: 3, turn: [90, 0, 0] })
        .block('grey', [0.8, 0.12, 0.03], [0, 0.8, 0.36], { part: 4 })
        .block('green', [0.08, 0.06, 0.03], [0.28, 0.82, 0.38], { part: 5 })
        .block('sky', [0.3, 0.24, 0.2], [-0.2, 0.96, -0.1], { part: 6 }),
  },
  libraryShelf: { high: 2.2, wide: 2.3, build: addShelf },
  libraryShelfFallen: {
    high: 1.8,
    wide: 2.8,
    build: (solids) => {
      const fallen = solids.joint.joint([0.1, 0.3, 0.3]);
      fallen.turn = [-62, 10, 6];
      addShelf(solids.on(fallen));
      for (const [at, ramp] of BOOKS.entries())
        solids.block(ramp, [0.24, 0.06, 0.18], [-1 + at * 0.26, 0, 0.44 + hashNoise(at, 1, 2) * 0.14], {
          part: 50 + at,
          turn: [0, at * 41, 0],
        });
    },
  },
  libraryDesk: {
    high: 1.6,
    wide: 3.3,
    build: (solids) => {
      solids.block('wood', [2.8, 0.08, 0.9], [0, 0.7, 0], { part: 1, bias: 0.06 });
      for (const x of [-1.25, 1.25])
        solids.block('woodDark', [0.14, 0.7, 0.8], [x, 0, 0], { part: 2, bias: 0.1 });
      for (const x of [-0.7, 0.7])
        solids
          .post('tag', [0.08, 0.08, 0.04], [x, 0.78, -0.1], { part: 3 })
          .post('tag', [0.025, 0.025, 0.34], [x, 0.78, -0.1], { part: 3 })
          .box('green', [0.44, 0.12, 0.18], [x, 1.16, -0.08], { part: 4, bias: -0.2 })
          .box('lamp', [0.4, 0.03, 0.14], [x, 1.09, -0.02], { part: 5 });
      solids
        .block('paper', [0.36, 0.04, 0.26], [-0.2, 0.78, 0.18], { part: 6, turn: [0, 8, 0] })
        .block('maroon', [0.26, 0.1, 0.2], [0.3, 0.78, 0.16], { part: 7, turn: [0, -14, 0] })
        .block('navy', [0.24, 0.08, 0.18], [0.31, 0.88, 0.16], { part: 8 });
    },
  },
  libraryTerminal: {
    high: 1.7,
    wide: 2.3,
    build: (solids) => {
      solids
        .block('woodDark', [1.8, 0.84, 0.5], [0, 0, 0], { part: 1, bias: 0.1 })
        .block('wood', [1.9, 0.06, 0.6], [0, 0.84, 0], { part: 2, bias: 0.1 });
      for (const x of [-0.5, 0.42]) addMonitor(solids, x, 0.9, -0.08);
    },
  },
  libraryStairs: {
    high: 3.2,
    wide: 2.4,
    build: (solids) => {
      for (let step = 0; step < 9; step++) {
        const z = 1.3 - step * 0.3;
        solids
          .block('wood', [1.6, 0.2 * (step + 1), 0.3], [0, 0, z], { part: 10 + step, bias: -0.06 })
          .block('crimson', [1.0, 0.02, 0.3], [0, 0.2 * (step + 1), z], { part: 30 + step, bias: -0.14 })
          .block('woodLight', [1.6, 0.03, 0.04], [0, 0.2 * (step + 1), z + 0.14], { part: 50 + step });
      }
      for (const x of [-0.86, 0.86]) {
        solids.bar(
          'woodDark',
          0.06,
          [
            [x, 1.0, 1.4],
            [x, 2.8, -1.2],
          ],
          { part: 70, bias: 0.2 },
        );
        for (let step = 0; step < 5; step++)
          solids.block('woodDark', [0.05, 0.8, 0.05], [x, 0.2 + step * 0.4, 1.3 - step * 0.6], {
            part: 71,
            bias: 0.14,
          });
        solids
          .post('woodDark', [0.1, 0.1, 1.1], [x, 0, 1.4], { part: 72, bias: 0.2 })
          .ball('tag', [0.2, 0.2, 0.2], [x, 1.2, 1.4], { part: 73 });
      }
    },
  },
};
