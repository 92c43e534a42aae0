import type { Joint } from '../model/joint.ts';
import { ball, bar, loft } from '../model/shapes.ts';
import { lump } from './block.ts';
import type { Build } from './place-job.ts';

function trunk(m: Joint): void {
  m.add(
    loft(
      [
        [0, 0.42, 0.42],
        [0.3, 0.28, 0.28],
        [1.7, 0.2, 0.2],
      ],
      { corners: 9 },
    ),
    { ramp: 'wood', bias: -0.12, top: 2, dirt: 0.3 },
  );
}

function crown(
  m: Joint,
  ramp: 'leaf' | 'leafAutumn' | 'pink',
  clumps: readonly (readonly [number, number, number, number])[],
): void {
  for (const [index, [x, y, z, size]] of clumps.entries()) {
    m.add(
      ball(size, size * 0.8, size, 14),
      { ramp, part: 2 + index, dirt: 1, top: 3, bias: 0.04, seed: index * 3 },
      { at: [x, y, z] },
    );
  }
}

function bushOf(m: Joint, bloom?: 'pink' | 'white'): void {
  for (const [index, [x, y, z, size]] of (
    [
      [0, 0.36, 0, 0.72],
      [-0.26, 0.28, 0.1, 0.5],
      [0.27, 0.27, 0.08, 0.52],
      [0.04, 0.24, 0.24, 0.46],
    ] as const
  ).entries()) {
    m.add(
      ball(size, size * 0.85, size),
      { ramp: 'leaf', part: 2 + index, dirt: 1, seed: index * 5, bias: 0.03 },
      { at: [x, y, z] },
    );
  }
  if (bloom === undefined) return;
  for (const [x, y, z] of [
    [-0.2, 0.5, 0.16],
    [0.1, 0.62, 0.2],
    [0.3, 0.42, 0.24],
    [-0.06, 0.36, 0.42],
    [0.2, 0.3, 0.42],
    [-0.34, 0.36, 0.26],
  ] as const)
    lump(m, bloom, [0.11, 0.11, 0.11], [x, y, z], { bias: 0.12, weight: 1.6 });
}

/** Trees and bushes of the yard. */
export const TREES = {
  tree: (m) => {
    trunk(m);
    crown(m, 'leaf', [
      [0, 2.3, 0, 1.5],
      [-0.66, 2.0, 0.24, 1.1],
      [0.66, 2.05, 0.2, 1.15],
      [0.16, 2.8, -0.16, 1.1],
      [-0.36, 2.64, 0.3, 0.9],
      [0.4, 1.85, 0.56, 0.85],
    ]);
  },
  treeAutumn: (m) => {
    trunk(m);
    crown(m, 'leafAutumn', [
      [0, 2.2, 0, 1.3],
      [-0.6, 2.0, 0.2, 1.0],
      [0.58, 2.1, 0.1, 1.0],
      [0, 2.7, -0.1, 1.0],
      [0.2, 1.9, 0.5, 0.7],
    ]);
  },
  treeBare: (m) => {
    trunk(m);
    for (const [x, y, z, side] of [
      [-0.9, 2.5, 0.1, 1],
      [0.86, 2.6, 0, -1],
      [-0.3, 3.1, -0.2, 1],
      [0.4, 2.9, 0.4, 1],
      [0.05, 3.2, 0, -1],
    ] as const) {
      m.add(
        bar(
          [
            [0, 1.4, 0],
            [x * 0.5, (1.4 + y) / 2 + 0.16, z * 0.5],
            [x, y, z],
          ],
          [0.09, 0.06, 0.025],
        ),
        { ramp: 'woodDark', bias: 0.06 },
      );
      m.add(
        bar(
          [
            [x * 0.6, y - 0.34, z * 0.6],
            [x * 0.6 + side * 0.3, y - 0.06, z + 0.1],
          ],
          [0.04, 0.02],
        ),
        { ramp: 'woodDark', bias: 0.06 },
      );
    }
  },
  bush: (m) => bushOf(m),
  bushBloom: (m) => bushOf(m, 'pink'),
} as const satisfies Record<string, Build>;
