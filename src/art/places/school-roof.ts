import type { Joint } from '../model/joint.ts';
import { bar, loft } from '../model/shapes.ts';
import { block, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

function rail(m: Joint): void {
  for (const x of [-0.25, 0.25])
    for (const z of [-0.3, 0.3]) block(m, 'metal', [0.06, 0.34, 0.06], [x, 0, z], { part: 3 });
}

/** What stands on the roof. */
export const ROOF = {
  waterTank: (m) => {
    for (const x of [-0.32, 0.32])
      for (const z of [-0.3, 0.3]) block(m, 'metal', [0.07, 0.3, 0.07], [x, 0, z]);
    post(m, 'steelBlue', [0.47, 1.5, 0.47], [0, 0.28, 0], { top: 1.4, bias: 0.04, dirt: 0.2 });
    for (const y of [0.36, 0.8, 1.24, 1.68])
      post(m, 'steelBlue', [0.49, 0.05, 0.49], [0, y, 0], { bias: 0.18 });
    m.add(
      loft(
        [
          [0, 0.94, 0.94],
          [0.16, 0.6, 0.6],
          [0.22, 0.1, 0.1],
        ],
        { power: 2 },
      ),
      { ramp: 'steelBlue', bias: 0.08 },
      { at: [0, 1.78, 0] },
    );
    for (const x of [-0.1, 0.1]) block(m, 'metal', [0.03, 1.7, 0.03], [x, 0.1, 0.5], { bias: 0.2 });
    for (let y = 0.2; y < 1.7; y += 0.22) block(m, 'metal', [0.2, 0.03, 0.03], [0, y, 0.5], { bias: 0.2 });
  },
  vent: (m) => {
    block(m, 'metal', [0.5, 0.5, 0.5], [0, 0, 0], { bias: -0.04 });
    post(m, 'metal', [0.18, 0.3, 0.18], [0, 0.5, 0]);
    lump(m, 'metal', [0.56, 0.4, 0.56], [0, 0.94, 0], { bias: 0.1 });
    for (let fin = 0; fin < 8; fin++) {
      const angle = (fin / 8) * Math.PI * 2;
      block(m, 'charcoal', [0.03, 0.3, 0.03], [Math.cos(angle) * 0.27, 0.78, Math.sin(angle) * 0.27], {
        bias: 0.2,
      });
    }
  },
  acUnit: (m) => {
    block(m, 'cream', [0.92, 0.9, 0.5], [0, 0.08, 0], { part: 1, bias: -0.08 });
    post(m, 'charcoal', [0.33, 0.03, 0.33], [-0.1, 0.53, 0.25], { turn: [90, 0, 0] });
    for (const radius of [0.3, 0.22, 0.13]) {
      post(m, 'metal', [radius, 0.035, radius], [-0.1, 0.53, 0.25], { turn: [90, 0, 0], bias: 0.1 });
      post(m, 'charcoal', [radius - 0.04, 0.04, radius - 0.04], [-0.1, 0.53, 0.25], { turn: [90, 0, 0] });
    }
    for (let y = 0.2; y < 0.9; y += 0.1)
      block(m, 'charcoal', [0.16, 0.03, 0.02], [0.34, y, 0.255], { bias: 0.2 });
    for (const x of [-0.36, 0.36]) block(m, 'charcoal', [0.1, 0.1, 0.5], [x, 0, 0], { bias: 0.1 });
    m.add(
      bar(
        [
          [0.4, 0.3, -0.1],
          [0.5, 0.3, 0.1],
          [0.5, 0.02, 0.2],
        ],
        0.04,
      ),
      { ramp: 'charcoal', bias: 0.2 },
    );
  },
  antenna: (m) => {
    for (const angle of [0, 120, 240])
      block(m, 'metal', [0.05, 0.05, 0.46], [0, 0, 0.1], { turn: [0, angle, 0] });
    block(m, 'metal', [0.06, 2.5, 0.06], [0, 0, 0], { top: 2 });
    for (const [y, width] of [
      [1.2, 0.9],
      [1.5, 0.76],
      [1.8, 0.6],
      [2.1, 0.46],
    ] as const)
      block(m, 'metal', [width, 0.04, 0.04], [0, y, 0.03], { bias: 0.14 });
    lump(m, 'red', [0.13, 0.13, 0.13], [0, 2.54, 0], { weight: 2 });
    lump(m, 'white', [0.5, 0.5, 0.16], [0.26, 0.8, 0.1], { bias: -0.05 });
    lump(m, 'charcoal', [0.1, 0.1, 0.12], [0.26, 0.8, 0.24]);
  },
} as const satisfies Record<string, Build>;

/** Pipes that run on into the next tile. */
export const ROOF_JOINED = {
  pipeRack: (m) => {
    rail(m);
    for (const [z, ramp, radius] of [
      [-0.26, 'rust', 0.12],
      [0.02, 'metal', 0.1],
      [0.26, 'steelBlue', 0.13],
    ] as const) {
      m.add(
        bar(
          [
            [-0.7, 0.42, z],
            [0.7, 0.42, z],
          ],
          radius,
          8,
        ),
        { ramp, bias: 0.04, top: 0.6 },
      );
      m.add(
        bar(
          [
            [-0.06, 0.42, z],
            [0.06, 0.42, z],
          ],
          radius + 0.04,
          8,
        ),
        { ramp, bias: 0.14, top: 0.6 },
      );
    }
  },
} as const satisfies Record<string, Build>;

/** The parapet, which meets itself to all sides. */
export const ROOF_LOW_WALLS = {
  parapet: (m) => {
    block(m, 'concrete', [1.2, 0.9, 1.1], [0, 0, -0.04], { part: 1, dirt: 0.1, bias: -0.12 });
    block(m, 'stone', [1.2, 0.06, 0.06], [0, 0.86, 0.5], { part: 2, bias: -0.05 });
  },
} as const satisfies Record<string, Build>;
