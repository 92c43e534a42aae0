import type { RampId } from '../../content/palette.ts';
import type { Joint } from '../model/joint.ts';
import { along, block, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

const BOOKS: readonly RampId[] = [
  'crimson',
  'navy',
  'paper',
  'forest',
  'mustard',
  'maroon',
  'denim',
  'cream',
  'teal',
  'brown',
];

function lockerBody(m: Joint, ramp: RampId, second: RampId, open = -1): void {
  for (const [column, x] of [-0.24, 0.24].entries()) {
    block(m, ramp, [0.48, 1.72, 0.5], [x, 0.06, 0], { part: 1 + column, top: 1.2 });
    for (const [row, y] of [0.12, 0.94].entries()) {
      const number = column * 2 + row;
      const part = 5 + number;
      if (number === open) {
        block(m, 'black', [0.4, 0.74, 0.02], [x, y, 0.25], { part });
        block(m, 'crimson', [0.2, 0.3, 0.02], [x - 0.04, y + 0.02, 0.26], { bias: 0.05 });
        block(m, second, [0.04, 0.74, 0.36], [x + 0.22, y, 0.42], { part: part + 10, bias: 0.05 });
        continue;
      }
      block(m, column === row ? ramp : second, [0.42, 0.76, 0.03], [x, y, 0.25], { part, bias: 0.04 });
      for (const slit of [0.5, 0.57, 0.64])
        block(m, 'charcoal', [0.22, 0.025, 0.02], [x, y + slit, 0.265], { part });
      block(m, 'metal', [0.04, 0.12, 0.03], [x + 0.14, y + 0.22, 0.27], { part: 20, bias: 0.25 });
    }
  }
  block(m, 'charcoal', [0.94, 0.06, 0.46], [0, 0, 0]);
}

/** What things are kept in: lockers, closets, shelves, racks. */
export const STORAGE = {
  locker: (m) => lockerBody(m, 'steelBlue', 'mint'),
  lockerGreen: (m) => lockerBody(m, 'mint', 'mint'),
  lockerOpen: (m) => lockerBody(m, 'steelBlue', 'steelBlue', 2),
  lockerBloody: (m) => {
    lockerBody(m, 'steelBlue', 'steelBlue');
    block(m, 'steelBlue', [0.94, 1.66, 0.012], [0, 0.1, 0.272], {
      blood: 0.42,
      seed: 6,
      part: 1,
      bias: 0.04,
    });
    for (const [x, y, height] of [
      [0.1, 0.5, 0.4],
      [0.18, 0.6, 0.5],
      [0.26, 0.4, 0.5],
    ] as const)
      block(m, 'blood', [0.04, height, 0.02], [x, y, 0.285], { weight: 2 });
  },
  closet: (m) => {
    block(m, 'woodLight', [0.94, 1.78, 0.54], [0, 0.04, 0], { part: 1, top: 1.2, bias: -0.04 });
    for (const x of [-0.23, 0.23]) {
      block(m, 'woodLight', [0.42, 1.62, 0.03], [x, 0.12, 0.27], { bias: 0.04 });
      block(m, 'metal', [0.03, 0.18, 0.04], [x > 0 ? 0.06 : -0.06, 0.85, 0.29], { weight: 2 });
    }
    block(m, 'khaki', [0.36, 0.22, 0.3], [-0.2, 1.82, 0], { bias: 0.04 });
  },
  cabinet: (m) => {
    block(m, 'grey', [0.88, 1.02, 0.5], [0, 0.04, 0], { part: 1, bias: 0.12 });
    for (const x of [-0.21, 0.21]) block(m, 'grey', [0.39, 0.88, 0.03], [x, 0.1, 0.25], { bias: 0.2 });
    block(m, 'metal', [0.03, 0.14, 0.03], [0.04, 0.5, 0.28], { weight: 2 });
    lump(m, 'leaf', [0.24, 0.2, 0.24], [-0.24, 1.24, 0], { bias: 0.05 });
    post(m, 'brick', [0.08, 0.12, 0.1], [-0.24, 1.06, 0]);
    block(m, 'paper', [0.3, 0.06, 0.24], [0.2, 1.06, 0], { turn: [0, 10, 0] });
  },
  drawers: (m) => {
    block(m, 'steelBlue', [0.66, 1.1, 0.52], [0, 0.02, 0], { part: 1 });
    for (const y of [0.08, 0.42, 0.76]) {
      block(m, 'steelBlue', [0.58, 0.28, 0.03], [0, y, 0.26], { bias: 0.08 });
      block(m, 'metal', [0.18, 0.04, 0.04], [0, y + 0.14, 0.28], { bias: 0.2 });
    }
    block(m, 'steelBlue', [0.56, 0.2, 0.3], [0, 0.46, 0.34]);
    block(m, 'paper', [0.44, 0.08, 0.22], [0, 0.62, 0.36], { bias: 0.1 });
  },
  umbrellaStand: (m) => {
    block(m, 'metal', [0.5, 0.08, 0.3], [0, 0, 0]);
    block(m, 'metal', [0.5, 0.04, 0.3], [0, 0.5, 0]);
    for (const x of [-0.24, 0.24]) block(m, 'metal', [0.04, 0.54, 0.3], [x, 0, 0], { part: 3 });
    for (const [x, ramp, lean] of [
      [-0.14, 'navy', 6],
      [0.02, 'crimson', -5],
      [0.14, 'mustard', 9],
    ] as const) {
      post(m, ramp, [0.03, 0.74, 0.07], [x, 0.06, 0], { turn: [0, 0, lean] });
      block(m, 'woodDark', [0.03, 0.2, 0.03], [x - lean * 0.008, 0.78, 0]);
    }
  },
  crate: (m) => {
    block(m, 'khaki', [0.74, 0.52, 0.6], [0, 0, 0], { bias: 0.06, part: 1 });
    block(m, 'cream', [0.76, 0.02, 0.12], [0, 0.515, 0]);
    block(m, 'brown', [0.3, 0.12, 0.02], [0.1, 0.2, 0.3]);
    block(m, 'khaki', [0.5, 0.4, 0.44], [-0.06, 0.53, -0.04], { bias: 0.02, turn: [0, 16, 0] });
    block(m, 'cream', [0.52, 0.02, 0.1], [-0.06, 0.93, -0.04], { turn: [0, 16, 0] });
  },
  crateWood: (m) => {
    block(m, 'wood', [0.8, 0.76, 0.66], [0, 0, 0], { part: 1, bias: -0.05 });
    for (const y of [0, 0.3, 0.62]) block(m, 'wood', [0.84, 0.14, 0.03], [0, y, 0.335], { bias: 0.1 });
    for (const x of [-0.36, 0.36]) block(m, 'wood', [0.12, 0.76, 0.03], [x, 0, 0.36], { bias: 0.14 });
    for (const z of [-0.24, 0, 0.24]) block(m, 'wood', [0.84, 0.03, 0.16], [0, 0.76, z], { bias: 0.04 });
  },
  crateOpen: (m) => {
    block(m, 'khaki', [0.76, 0.5, 0.62], [0, 0, 0], { bias: 0.04, part: 1 });
    block(m, 'brown', [0.66, 0.02, 0.52], [0, 0.5, 0], { bias: -0.2 });
    for (const x of [-0.5, 0.5])
      block(m, 'khaki', [0.3, 0.03, 0.6], [x, 0.44, 0], { turn: [0, 0, x > 0 ? -40 : 40], bias: 0.1 });
    for (const [x, z, ramp] of [
      [-0.16, 0.06, 'sky'],
      [0.04, -0.08, 'white'],
      [0.18, 0.1, 'sky'],
    ] as const)
      post(m, ramp, [0.08, 0.3, 0.07], [x, 0.36, z], { bias: 0.1 });
  },
  barrel: (m) => {
    post(m, 'steelBlue', [0.3, 0.86, 0.3], [0, 0, 0]);
    for (const y of [0.08, 0.42, 0.76]) post(m, 'steelBlue', [0.32, 0.05, 0.32], [0, y, 0], { bias: 0.14 });
    post(m, 'charcoal', [0.25, 0.02, 0.25], [0, 0.86, 0], { bias: 0.1 });
    block(m, 'yellow', [0.2, 0.2, 0.02], [0, 0.5, 0.31], { turn: [0, 0, 45] });
  },
} as const satisfies Record<string, Build>;

/** Shelves and racks that run on into the next tile. */
export const STORAGE_JOINED = {
  shelf: (m) => {
    for (const y of [0.06, 0.56, 1.06, 1.56]) block(m, 'metal', [1.1, 0.05, 0.54], [0, y, 0], { bias: 0.05 });
    for (const x of [-0.46, 0.46])
      for (const z of [-0.25, 0.25]) block(m, 'metal', [0.05, 1.7, 0.05], [x, 0, z], { part: 3 });
    for (const [y, seed] of [
      [0.11, 1],
      [0.61, 2],
      [1.11, 3],
    ] as const)
      along(
        3,
        -0.42,
        0.42,
        seed === 2 ? ['khaki', 'steelBlue', 'brown'] : ['khaki', 'forest', 'maroon'],
        (x, ramp, die) =>
          block(m, ramp, [0.24 + die * 0.05, 0.22 + die * 0.16, 0.34], [x, y, 0.04], {
            turn: [0, die * 16 - 8, 0],
          }),
      );
    block(m, 'khaki', [0.4, 0.26, 0.36], [-0.14, 1.61, 0], { bias: 0.06 });
  },
  shelfChemicals: (m) => {
    for (const y of [0.06, 0.56, 1.06, 1.56]) block(m, 'wood', [1.1, 0.05, 0.5], [0, y, 0], { bias: 0.05 });
    for (const x of [-0.46, 0.46]) block(m, 'wood', [0.06, 1.66, 0.5], [x, 0, 0], { part: 3 });
    for (const y of [0.11, 0.61, 1.11])
      along(6, -0.4, 0.4, ['glass', 'leather', 'bile', 'sky', 'white'], (x, ramp, die) => {
        post(m, ramp, [0.055, 0.16 + die * 0.1, 0.05], [x, y, 0.08], { bias: 0.1 });
        post(m, 'charcoal', [0.025, 0.05, 0.025], [x, y + 0.17 + die * 0.1, 0.08]);
      });
  },
  shelfEmpty: (m) => {
    for (const y of [0.06, 0.56, 1.06, 1.56])
      block(m, 'metal', [1.1, 0.05, 0.54], [0, y, 0], { bias: 0.05, turn: [0, 0, y === 1.06 ? -9 : 0] });
    for (const x of [-0.46, 0.46])
      for (const z of [-0.25, 0.25]) block(m, 'metal', [0.05, 1.7, 0.05], [x, 0, z], { part: 3 });
    block(m, 'khaki', [0.34, 0.26, 0.34], [0.2, 0.11, 0.06], { turn: [0, 24, 0] });
    post(m, 'red', [0.08, 0.2, 0.08], [-0.24, 0.61, 0.1]);
  },
  shelfBooks: (m) => {
    block(m, 'wood', [1.1, 1.86, 0.96], [0, 0, -0.02], { top: 1.2, bias: -0.06, part: 1 });
    for (const y of [0.1, 0.68, 1.26]) {
      block(m, 'black', [0.92, 0.5, 0.03], [0, y, 0.46], { part: 2 });
      along(9, -0.43, 0.43, BOOKS, (x, ramp, die) =>
        block(m, ramp, [0.088, 0.3 + die * 0.16, 0.06], [x, y, 0.48], { bias: 0.08 }),
      );
      block(m, 'wood', [1.1, 0.05, 0.08], [0, y - 0.05, 0.49], { bias: 0.12, part: 1 });
    }
    along(4, -0.4, 0.4, BOOKS, (x, ramp) =>
      block(m, ramp, [0.22, 0.07, 0.26], [x, 1.86, 0.1], { turn: [0, x * 60, 0] }),
    );
  },
  shelfBooksGutted: (m) => {
    block(m, 'wood', [1.1, 1.86, 0.96], [0, 0, -0.02], { top: 1.2, bias: -0.06, part: 1 });
    for (const y of [0.1, 0.68, 1.26]) {
      block(m, 'black', [0.92, 0.5, 0.03], [0, y, 0.46], { part: 2 });
      along(9, -0.43, 0.43, BOOKS, (x, ramp, die) => {
        if (die > 0.5)
          block(m, ramp, [0.088, 0.3 + die * 0.14, 0.06], [x, y, 0.48], {
            bias: 0.08,
            turn: [0, 0, die > 0.75 ? 14 : 0],
          });
      });
      block(m, 'wood', [1.1, 0.05, 0.08], [0, y - 0.05, 0.49], { bias: 0.12, part: 1 });
    }
    block(m, 'wood', [0.3, 0.5, 0.02], [0.2, 0.3, 0.5], { blood: 0.5, seed: 3 });
  },
  shoeRack: (m) => {
    block(m, 'woodLight', [1.1, 1.06, 0.44], [0, 0.02, 0], { part: 1, bias: -0.04 });
    for (const [row, y] of [0.08, 0.4, 0.72].entries()) {
      block(m, 'woodDark', [0.96, 0.26, 0.02], [0, y, 0.22], { part: 2 });
      along(4, -0.48, 0.48, ['white', 'shoe', 'crimson', 'sky', 'white', 'navy'], (x, ramp, _die, index) => {
        if ((index + row) % 4 !== 2) block(m, ramp, [0.14, 0.1, 0.06], [x, y, 0.24], { bias: 0.1 });
        block(m, 'woodLight', [0.03, 0.28, 0.04], [x + 0.12, y, 0.24], { part: 1 });
      });
    }
    block(m, 'woodLight', [1.1, 0.05, 0.5], [0, 1.08, 0], { bias: 0.08, part: 1 });
  },
  trophyCase: (m) => {
    block(m, 'wood', [1.1, 1.5, 0.5], [0, 0, 0], { part: 1, top: 1 });
    block(m, 'glass', [0.96, 0.92, 0.03], [0, 0.5, 0.24], { bias: -0.05 });
    for (const y of [0.52, 0.96]) {
      along(3, -0.42, 0.42, ['mustard', 'mustard', 'metal'], (x, ramp, die) => {
        post(m, ramp, [0.03, 0.12, 0.03], [x, y + 0.06, 0.27], { bias: 0.1 });
        lump(m, ramp, [0.17, 0.18, 0.06], [x, y + 0.22 + die * 0.05, 0.28], { bias: 0.18 });
        block(m, 'woodDark', [0.14, 0.06, 0.06], [x, y, 0.27]);
      });
      block(m, 'metal', [0.96, 0.03, 0.06], [0, y - 0.03, 0.26]);
    }
    for (const x of [-0.24, 0.24]) block(m, 'wood', [0.42, 0.34, 0.03], [x, 0.06, 0.25], { bias: 0.08 });
  },
} as const satisfies Record<string, Build>;
