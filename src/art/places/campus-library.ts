import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import { meshOf } from '../model/mesh.ts';
import type { Solids } from '../model/solids.ts';
import type { CampusProps } from './campus-prop.ts';

const WALL_HEIGHT = 5;

/** A tall window in a stone frame: panes, bars, sill and lintel. */
function addTallWindow(solids: Solids, x: number, south: number, isLit: boolean): void {
  const glass: RampId = isLit ? 'lamp' : 'glass';
  solids
    .block('stone', [0.92, 2.9, 0.08], [x, 1.2, south], { part: 20, bias: 0.06 })
    .block('black', [0.74, 2.62, 0.06], [x, 1.32, south + 0.03], { part: 21 })
    .block(glass, [0.68, 2.56, 0.05], [x, 1.35, south + 0.05], { part: 22, bias: isLit ? -0.2 : -0.1 });
  for (const y of [1.98, 2.62, 3.26])
    solids.block('woodDark', [0.7, 0.06, 0.04], [x, y, south + 0.07], { part: 23, bias: 0.2 });
  solids.block('woodDark', [0.06, 2.56, 0.04], [x, 1.35, south + 0.07], { part: 23, bias: 0.2 });
  if (!isLit) {
    for (const [dx, y] of [
      [-0.16, 2.9],
      [-0.08, 2.2],
      [0.2, 3.4],
    ] as const)
      solids.box('glass', [0.05, 0.5, 0.02], [x + dx, y, south + 0.08], {
        part: 22,
        bias: 0.4,
        turn: [0, 0, -26],
      });
  }
  solids
    .block('stone', [1.06, 0.14, 0.22], [x, 1.12, south + 0.06], { part: 24, bias: 0.14 })
    .block('stone', [1.0, 0.34, 0.14], [x, 4.06, south], { part: 25, bias: 0.1 })
    .block('stone', [0.24, 0.42, 0.18], [x, 4.04, south], { part: 26, bias: 0.16 });
}

/** A round column: base, shaft with a swelling, capital. */
function addColumn(solids: Solids, x: number, z: number): void {
  solids
    .block('stone', [0.56, 0.18, 0.56], [x, 0.6, z], { part: 30, bias: 0.12 })
    .loft(
      'stone',
      [
        [0.78, 0.5, 0.5],
        [0.9, 0.42, 0.42],
        [2.2, 0.41, 0.41],
        [4.1, 0.34, 0.34],
        [4.2, 0.42, 0.42],
      ],
      [x, 0, z],
      { part: 31 + Math.round(x * 2), bias: 0.08, dirt: 0.1, shape: { power: 2, corners: 16 } },
    )
    .block('stone', [0.56, 0.18, 0.56], [x, 4.2, z], { part: 32, bias: 0.14 });
}

/** A gable: a triangle as wide as its roof, with a thickness. */
function addGable(
  solids: Solids,
  ramp: RampId,
  [width, height, depth]: Triple,
  at: Triple,
  bias: number,
): void {
  const half = width / 2;
  const corners = [
    [-half, 0, depth / 2],
    [half, 0, depth / 2],
    [0, height, depth / 2],
    [-half, 0, -depth / 2],
    [half, 0, -depth / 2],
    [0, height, -depth / 2],
  ].flat();
  const mesh = meshOf(corners, [0, 1, 2, 1, 4, 5, 1, 5, 2, 0, 2, 5, 0, 5, 3], true);
  solids.joint.add(mesh, { ramp, bias, part: 40, top: 1, dirt: 0.03 }, { at });
}

/** Seams of the copper roof, from the ridge down to both eaves, and the ridge itself. */
function addRibs(solids: Solids): void {
  const slope = (Math.atan(1.25 / 2.7) * 180) / Math.PI;
  for (const side of [-1, 1]) {
    for (let rib = 0; rib < 5; rib++) {
      solids.box('mint', [2.98, 0.06, 0.05], [side * 1.35, 5.67, -1.02 + rib * 0.34], {
        part: 44,
        bias: 0.02,
        turn: [0, 0, -side * slope],
      });
    }
  }
  solids.block('mint', [0.14, 0.1, 1.6], [0, 6.22, -0.3], { part: 45, bias: 0.1 });
}

function addBricks(solids: Solids, width: number): void {
  solids
    .block('brick', [width, 4.3, 0.5], [0, 0.6, -0.3], { part: 1, texture: 'brick', bias: -0.06, dirt: 0.08 })
    .block('stone', [width, 0.66, 0.62], [0, 0, -0.26], { part: 2, bias: -0.06 })
    .block('stone', [width, 0.1, 0.7], [0, 0.62, -0.24], { part: 3, bias: 0.1 })
    .block('stone', [width, 0.16, 0.66], [0, 4.62, -0.26], { part: 4, bias: -0.08 })
    .block('stone', [width, 0.2, 0.84], [0, WALL_HEIGHT - 0.22, -0.24], { part: 5, bias: 0.1 });
  for (let x = -width / 2 + 0.2; x < width / 2; x += 0.4)
    solids.block('stone', [0.2, 0.12, 0.12], [x, 4.68, 0.08], { part: 6, bias: 0.02 });
}

function addDoor(solids: Solids, x: number, isOpen: boolean): void {
  const turn: Triple = [0, isOpen ? -22 : 0, 0];
  solids
    .block('woodDark', [0.88, 2.7, 0.08], [x, 0.62, 0.14], { part: 50, turn, bias: 0.12 })
    .block('glass', [0.56, 1.3, 0.06], [x, 1.7, 0.19], { part: 51, turn, bias: -0.05 })
    .block('woodDark', [0.56, 0.7, 0.05], [x, 0.8, 0.19], { part: 52, turn, bias: 0.24 })
    .block('tag', [0.05, 0.42, 0.06], [x - Math.sign(x) * 0.34, 1.5, 0.23], { part: 53, turn });
}

/** The library's front and what stands inside of it. */
export const CAMPUS_LIBRARY: CampusProps = {
  libraryWing: {
    high: 5.8,
    wide: 4.2,
    build: (solids) => {
      addBricks(solids, 4);
      for (const x of [-1.33, 0, 1.33]) addTallWindow(solids, x, -0.02, x === 1.33);
      for (const x of [-1.98, 1.98])
        solids.block('stone', [0.2, 4.1, 0.14], [x * 0.95, 0.66, -0.04], { part: 9, bias: 0.04 });
      solids.block('stone', [4, 0.5, 0.3], [0, WALL_HEIGHT, -0.35], { part: 8, bias: 0.02 });
      for (const x of [-1.6, -0.8, 0, 0.8, 1.6])
        solids.block('stone', [0.16, 0.5, 0.34], [x, WALL_HEIGHT, -0.33], { part: 10, bias: 0.12 });
    },
  },
  libraryPortal: {
    high: 7.4,
    wide: 6.4,
    build: (solids) => {
      const back = -0.7;
      solids
        .block('brick', [6, 4.3, 0.4], [0, 0.6, back - 0.3], { part: 1, texture: 'brick', bias: -0.1 })
        .block('stone', [4.6, 4.3, 0.4], [0, 0.5, back - 0.1], { part: 7, bias: -0.14, dirt: 0.05 })
        .block('stone', [2.5, 3.2, 0.1], [0, 0.6, back + 0.12], { part: 8, bias: 0.08 })
        .block('black', [2.05, 2.9, 0.1], [0, 0.6, back + 0.16], { part: 9 })
        .block('lamp', [1.95, 0.34, 0.04], [0, 3.36, back + 0.2], { part: 10, bias: -0.2 });
      for (const x of [-0.5, 0, 0.5])
        solids.block('woodDark', [0.05, 0.34, 0.05], [x, 3.36, back + 0.22], { part: 11, bias: 0.2 });
      const doors = solids.joint.joint([0, 0, back + 0.06]);
      const leaves = solids.on(doors);
      addDoor(leaves, -0.5, false);
      addDoor(leaves, 0.52, true);
      for (const x of [-2.15, -1.4, 1.4, 2.15]) addColumn(solids, x, 0.1);
      solids
        .block('stone', [5.2, 0.5, 1.5], [0, 4.38, -0.3], { part: 12, bias: 0.02 })
        .block('stone', [5.4, 0.14, 1.66], [0, 4.88, -0.3], { part: 13, bias: 0.14 });
      addGable(solids, 'mint', [5.4, 1.25, 1.6], [0, 5.02, -0.3], -0.2);
      addRibs(solids);
      addGable(solids, 'stone', [5.4, 1.25, 0.1], [0, 5.02, 0.5], 0.02);
      addGable(solids, 'stone', [4.3, 0.9, 0.1], [0, 5.14, 0.54], -0.16);
      solids
        .cylinder('tag', [0.26, 0.26, 0.08], [0, 5.5, 0.58], { part: 41, turn: [90, 0, 0], bias: -0.1 })
        .cylinder('navy', [0.18, 0.18, 0.1], [0, 5.5, 0.59], { part: 42, turn: [90, 0, 0] });
      // Letters too far away to be read: a row of brass strokes.
      for (let letter = 0; letter < 11; letter++) {
        const height = 0.16 + ((letter * 5) % 3) * 0.03;
        if (letter !== 3 && letter !== 7)
          solids.block('tag', [0.16, height, 0.04], [-1.75 + letter * 0.35, 4.52, 0.46], {
            part: 43,
            bias: -0.16,
          });
      }
      for (let step = 0; step < 5; step++) {
        const width = 5.2 + step * 0.18;
        solids.block('stone', [width, 0.12, 0.2], [0, 0.48 - step * 0.12, 0.3 + step * 0.19], {
          part: 60 + step,
          bias: 0.12 - step * 0.015,
        });
      }
      solids.block('stone', [5.2, 0.6, 1.3], [0, 0, -0.35], { part: 59, bias: 0.08 });
      for (const x of [-2.72, 2.72]) {
        solids
          .block('stone', [0.42, 0.78, 1.5], [x, 0, 0.2], { part: 70, bias: 0.04 })
          .block('stone', [0.5, 0.1, 1.6], [x, 0.78, 0.2], { part: 71, bias: 0.16 })
          .post('charcoal', [0.04, 0.03, 0.8], [x, 0.88, 0.6], { part: 72, bias: 0.3 })
          .ball('lamp', [0.32, 0.34, 0.32], [x, 1.82, 0.6], { part: 73 });
      }
    },
  },
};
