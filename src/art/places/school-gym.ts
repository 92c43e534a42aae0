import type { Joint } from '../model/joint.ts';
import { along, block, legs, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

function target(m: Joint): void {
  for (const x of [-0.26, 0.26]) block(m, 'wood', [0.07, 1.1, 0.07], [x, 0, 0.1], { turn: [-8, 0, 0] });
  block(m, 'wood', [0.07, 1.0, 0.07], [0, 0, -0.3], { turn: [16, 0, 0] });
  const face = m.joint([0, 0.78, 0.1]);
  face.turn = [-10, 0, 0];
  post(face, 'khaki', [0.46, 0.1, 0.46], [0, 0, -0.06], { turn: [90, 0, 0] });
  for (const [index, [radius, ramp]] of (
    [
      [0.42, 'white'],
      [0.34, 'charcoal'],
      [0.26, 'sky'],
      [0.17, 'crimson'],
      [0.08, 'yellow'],
    ] as const
  ).entries()) {
    post(face, ramp, [radius, 0.02, radius], [0, 0, 0.05 + index * 0.014], {
      turn: [90, 0, 0],
      bias: 0.05,
      part: 10 + index,
    });
  }
}

/** Gym, its store, the archery club. */
export const GYM = {
  archeryTarget: target,
  archeryTargetShot: (m) => {
    target(m);
    for (const [x, y] of [
      [-0.06, 0.86],
      [0.12, 0.7],
      [0.04, 0.78],
    ] as const) {
      block(m, 'woodLight', [0.03, 0.03, 0.4], [x, y, 0.32], { weight: 2, bias: 0.1 });
      block(m, 'crimson', [0.07, 0.07, 0.08], [x, y - 0.02, 0.48], { weight: 2 });
    }
  },
  vaultBox: (m) => {
    for (const [index, y] of [0, 0.26, 0.52].entries())
      block(m, 'woodLight', [0.9 - index * 0.08, 0.24, 0.62 - index * 0.06], [0, y, 0], {
        part: 1 + index,
        bias: index * 0.03,
      });
    for (const [index, y] of [0.08, 0.34, 0.6].entries())
      block(m, 'charcoal', [0.2, 0.06, 0.02], [0, y, 0.315 - index * 0.03]);
    block(m, 'leather', [0.76, 0.16, 0.54], [0, 0.77, 0], { bias: 0.14 });
  },
  ballCart: (m) => {
    for (const y of [0.12, 0.74]) block(m, 'metal', [0.84, 0.04, 0.6], [0, y, 0], { bias: 0.1 });
    for (const x of [-0.4, -0.2, 0, 0.2, 0.4])
      block(m, 'metal', [0.03, 0.62, 0.03], [x, 0.14, 0.29], { bias: 0.1 });
    for (const x of [-0.4, 0.4]) block(m, 'metal', [0.03, 0.62, 0.03], [x, 0.14, -0.29]);
    for (const [x, y, z, ramp] of [
      [-0.22, 0.34, 0.06, 'orange'],
      [0.2, 0.36, 0.04, 'orange'],
      [0, 0.4, -0.1, 'white'],
      [-0.2, 0.72, 0, 'orange'],
      [0.1, 0.76, 0.06, 'white'],
      [0.26, 0.7, -0.12, 'yellow'],
      [-0.04, 0.7, -0.16, 'orange'],
    ] as const)
      lump(m, ramp, [0.3, 0.3, 0.3], [x, y, z], { bias: 0.03 });
    for (const x of [-0.36, 0.36]) post(m, 'charcoal', [0.05, 0.1, 0.05], [x, 0, 0.24]);
  },
  matPile: (m) => {
    for (const [index, ramp] of (['blue', 'forest', 'blue', 'blue'] as const).entries()) {
      block(m, ramp, [0.94, 0.15, 0.74], [(index % 2) * 0.03 - 0.015, index * 0.16, 0], {
        turn: [0, (index % 3) * 3 - 3, 0],
        bias: 0.02,
        part: 1 + index,
      });
      block(m, 'white', [0.16, 0.05, 0.02], [-0.2, index * 0.16 + 0.05, 0.375]);
    }
  },
  basketHoop: (m) => {
    block(m, 'charcoal', [0.7, 0.16, 0.5], [0, 0, -0.1], { bias: 0.1 });
    block(m, 'steelBlue', [0.12, 1.9, 0.12], [0, 0.1, -0.2], { top: 1.6 });
    block(m, 'white', [0.96, 0.66, 0.05], [0, 1.7, 0.02], { part: 4, bias: -0.02 });
    for (const [x, y, width, height] of [
      [0, 1.7, 0.96, 0.05],
      [0, 2.31, 0.96, 0.05],
      [-0.46, 1.7, 0.05, 0.66],
      [0.46, 1.7, 0.05, 0.66],
      [0, 1.82, 0.36, 0.04],
      [0, 2.08, 0.36, 0.04],
      [-0.17, 1.82, 0.04, 0.28],
      [0.17, 1.82, 0.04, 0.28],
    ] as const)
      block(m, 'crimson', [width, height, 0.03], [x, y, 0.05], { part: 5 });
    post(m, 'orange', [0.2, 0.05, 0.2], [0, 1.78, 0.26]);
    post(m, 'white', [0.11, 0.28, 0.18], [0, 1.48, 0.26], { dirt: 0.5, bias: -0.1 });
  },
  benchWeights: (m) => {
    block(m, 'leather', [0.4, 0.1, 0.9], [0, 0.4, 0], { bias: 0.1 });
    legs(m, 'metal', 0.14, 0.36, 0.42, 0.06);
    for (const x of [-0.24, 0.24]) block(m, 'metal', [0.05, 0.94, 0.05], [x, 0, -0.3]);
    block(m, 'metal', [0.98, 0.04, 0.04], [0, 0.9, -0.3], { bias: 0.2 });
    for (const x of [-0.42, 0.42])
      post(m, 'charcoal', [0.22, 0.07, 0.22], [x, 0.92, -0.3], { turn: [0, 0, 90], bias: 0.14 });
  },
  bowRack: (m) => {
    block(m, 'wood', [0.86, 0.08, 0.36], [0, 0, 0]);
    for (const x of [-0.4, 0.4]) block(m, 'wood', [0.06, 1.2, 0.3], [x, 0, 0], { part: 2 });
    for (const y of [0.7, 1.14]) block(m, 'wood', [0.86, 0.06, 0.08], [0, y, 0.1], { bias: 0.08 });
    along(3, -0.36, 0.36, ['crimson', 'woodLight', 'teal'], (x, ramp) => {
      for (const [y, lean] of [
        [0.1, 12],
        [0.62, -12],
      ] as const)
        block(m, ramp, [0.05, 0.56, 0.05], [x, y, 0.18], { turn: [0, 0, lean], weight: 1.5, bias: 0.1 });
      block(m, 'white', [0.018, 1.06, 0.018], [x + 0.1, 0.1, 0.19], { bias: 0.1 });
    });
  },
  stageSpeaker: (m) => {
    block(m, 'charcoal', [0.5, 1.3, 0.4], [0, 0, 0], { bias: 0.12 });
    for (const y of [0.4, 0.94])
      post(m, 'grey', [0.18, 0.04, 0.18], [0, y, 0.2], { turn: [90, 0, 0], bias: 0.2 });
  },
} as const satisfies Record<string, Build>;

/** The stage, and benches: they run on into the next tile. */
export const GYM_JOINED = {
  stage: (m) => {
    block(m, 'floorWood', [1.2, 0.92, 1.0], [0, 0, 0], { part: 1, bias: -0.06 });
    for (const x of [-0.25, 0.25]) block(m, 'floorWood', [0.46, 0.7, 0.02], [x, 0.06, 0.505], { bias: 0.02 });
    for (const z of [-0.4, -0.2, 0, 0.2, 0.4])
      block(m, 'floorWood', [1.2, 0.02, 0.18], [0, 0.92, z], { bias: 0.1, part: 5 });
    block(m, 'mustard', [1.2, 0.06, 0.04], [0, 0.88, 0.5], { part: 6, bias: 0.05 });
  },
} as const satisfies Record<string, Build>;
