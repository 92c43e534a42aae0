import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import { hashNoise } from '../raster/noise.ts';
import { addCrown, GOLDEN_ANGLE } from './campus-leaves.ts';
import type { CampusProps } from './campus-prop.ts';

function addTrunk(solids: Solids, ramp: RampId, height: number, thick: number, lean = 0): void {
  solids.loft(
    ramp,
    [
      [0, thick * 2, thick * 1.8],
      [0.12, thick * 1.35, thick * 1.3],
      [height * 0.5, thick, thick, 0, lean * 0.5],
      [height, thick * 0.75, thick * 0.75, 0, lean],
    ],
    [0, 0, 0],
    { bias: -0.04, dirt: 0.5, part: 1, shape: { corners: 9 } },
  );
  for (const [side, from, rise] of [
    [1, 0.55, 0.8],
    [-1, 0.62, 0.9],
  ] as const) {
    solids.bar(
      ramp,
      thick * 0.28,
      [
        [lean * from, height * from, 0],
        [lean * from + side * 0.35, height * from + rise * 0.5, 0.1],
        [lean * from + side * 0.6, height * from + rise, 0],
      ],
      { part: 1 },
    );
  }
}

/** Branches of a pine: flat plates of needles, one above the other. */
function addPine(solids: Solids): void {
  for (const [layer, [y, radius, x]] of (
    [
      [1.35, 1.0, 0.25],
      [1.95, 0.9, -0.32],
      [2.5, 0.78, 0.22],
      [3.0, 0.6, -0.1],
      [3.4, 0.38, 0.05],
    ] as const
  ).entries()) {
    addCrown(solids, {
      lobes: [
        [
          [x, y, 0],
          [radius, radius * 0.28, radius * 0.85],
        ],
      ],
      sprays: 140,
      size: 0.22,
      ramps: ['leaf', 'forest'],
      seed: 30 + layer,
    });
  }
}

/** Trees, shrubs and what grows in tubs. */
export const CAMPUS_TREES: CampusProps = {
  treeGinkgo: {
    high: 4.4,
    wide: 3.4,
    build: (solids) => {
      addTrunk(solids, 'wood', 2.1, 0.26);
      addCrown(solids, {
        lobes: [
          [
            [0, 2.1, 0],
            [1.05, 0.7, 0.9],
          ],
          [
            [-0.45, 2.7, 0.1],
            [0.75, 0.65, 0.7],
          ],
          [
            [0.5, 2.75, 0],
            [0.7, 0.62, 0.65],
          ],
          [
            [0, 3.4, -0.05],
            [0.62, 0.68, 0.55],
          ],
        ],
        sprays: 200,
        size: 0.23,
        ramps: ['leafAutumn', 'mustard'],
        seed: 3,
        tone: -0.12,
      });
    },
  },
  treeCherry: {
    high: 4,
    wide: 4,
    build: (solids) => {
      addTrunk(solids, 'woodDark', 1.7, 0.28, 0.18);
      addCrown(solids, {
        lobes: [
          [
            [-0.7, 2.1, 0.15],
            [0.85, 0.6, 0.75],
          ],
          [
            [0.8, 2.2, 0.05],
            [0.85, 0.62, 0.75],
          ],
          [
            [0.1, 2.75, -0.1],
            [0.95, 0.62, 0.75],
          ],
          [
            [0.1, 1.9, 0.4],
            [0.7, 0.45, 0.55],
          ],
        ],
        sprays: 200,
        size: 0.23,
        ramps: ['leaf', 'grass'],
        seed: 13,
      });
    },
  },
  treeMaple: {
    high: 4,
    wide: 3.6,
    build: (solids) => {
      addTrunk(solids, 'leather', 1.8, 0.24, -0.12);
      addCrown(solids, {
        lobes: [
          [
            [-0.6, 2.1, 0.1],
            [0.8, 0.58, 0.7],
          ],
          [
            [0.55, 2.0, 0.2],
            [0.8, 0.56, 0.7],
          ],
          [
            [0, 2.75, 0],
            [0.8, 0.66, 0.66],
          ],
        ],
        sprays: 200,
        size: 0.22,
        ramps: ['maroon', 'rust'],
        tone: -0.36,
        seed: 21,
      });
    },
  },
  treePine: {
    high: 4.4,
    wide: 3,
    build: (solids) => {
      addTrunk(solids, 'rust', 3.1, 0.24, 0.1);
      addPine(solids);
    },
  },
  shrub: {
    high: 1.2,
    wide: 1.6,
    build: (solids) =>
      addCrown(solids, {
        lobes: [
          [
            [-0.18, 0.34, 0],
            [0.42, 0.34, 0.38],
          ],
          [
            [0.26, 0.28, 0.06],
            [0.34, 0.28, 0.32],
          ],
        ],
        sprays: 70,
        size: 0.17,
        ramps: ['leaf', 'forest'],
        seed: 41,
      }),
  },
  shrubFlower: {
    high: 1.2,
    wide: 1.6,
    build: (solids) => {
      addCrown(solids, {
        lobes: [
          [
            [0, 0.3, 0],
            [0.48, 0.32, 0.4],
          ],
        ],
        sprays: 80,
        size: 0.17,
        ramps: ['leaf', 'forest'],
        seed: 43,
      });
      for (let flower = 0; flower < 12; flower++) {
        const around = flower * GOLDEN_ANGLE;
        const out = 0.15 + 0.32 * hashNoise(flower, 1, 4);
        solids.ball(
          flower % 3 === 0 ? 'white' : 'pink',
          [0.11, 0.1, 0.11],
          [Math.cos(around) * out, 0.62 - out * 0.6, Math.sin(around) * out + 0.06],
          { part: 3, weight: 2 },
        );
      }
    },
  },
  hedgeLow: {
    high: 1.2,
    wide: 1.4,
    build: (solids) => {
      solids.block('leaf', [1, 0.6, 0.5], [0, 0, 0], { bias: -0.16, dirt: 0.7, part: 2 });
      for (let spray = 0; spray < 60; spray++) {
        const [x, z] = [hashNoise(spray, 1, 7) - 0.5, hashNoise(spray, 2, 7) - 0.5];
        const isFront = spray % 3 === 0;
        const place: Triple = isFront ? [x * 0.92, 0.1 + (z + 0.5) * 0.5, 0.26] : [x * 0.92, 0.62, z * 0.48];
        const bias = (hashNoise(spray, 3, 7) - 0.5) * 0.34;
        solids.ball(spray % 4 === 0 ? 'grass' : 'leaf', [0.16, 0.1, 0.16], place, { bias, part: 2 });
      }
    },
  },
  planter: {
    high: 1.6,
    wide: 2.4,
    build: (solids) => {
      solids
        .block('concrete', [1.9, 0.42, 0.7], [0, 0, 0], { part: 1, bias: 0.02 })
        .block('concrete', [2, 0.08, 0.8], [0, 0.4, 0], { part: 2, bias: 0.12 })
        .block('soil', [1.7, 0.03, 0.52], [0, 0.47, 0], { part: 3 });
      for (const [at, ramps] of [
        [-0.6, ['leaf', 'forest']],
        [0, ['grass', 'leaf']],
        [0.6, ['leafAutumn', 'mustard']],
      ] as const) {
        addCrown(solids, {
          lobes: [
            [
              [at, 0.66, 0],
              [0.34, 0.26, 0.26],
            ],
          ],
          sprays: 44,
          size: 0.18,
          ramps,
          seed: 50 + Math.round(at * 10),
        });
      }
    },
  },
};
