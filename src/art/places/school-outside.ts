import type { Joint } from '../model/joint.ts';
import { ball, bar, loft } from '../model/shapes.ts';
import { along, block, lump, post } from './block.ts';
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

function bicycle(parent: Joint, south: number, ramp: 'crimson' | 'sky' | 'mustard'): void {
  const m = parent.joint([0, 0, south]);
  m.turn = [0, 84, 0];
  const x = 0;
  for (const z of [-0.36, 0.3]) {
    const wheel = Array.from(
      { length: 13 },
      (_, step) =>
        [x, 0.27 + Math.sin((step / 6) * Math.PI) * 0.25, z + Math.cos((step / 6) * Math.PI) * 0.25] as const,
    );
    m.add(bar(wheel, 0.03), { ramp: 'charcoal', bias: 0.12 });
  }
  m.add(
    bar(
      [
        [x, 0.27, -0.36],
        [x, 0.62, -0.14],
        [x, 0.3, 0.02],
        [x, 0.27, 0.3],
      ],
      0.035,
    ),
    { ramp, bias: 0.1 },
  );
  m.add(
    bar(
      [
        [x, 0.62, -0.14],
        [x, 0.68, 0.2],
        [x, 0.3, 0.02],
      ],
      0.035,
    ),
    { ramp, bias: 0.1 },
  );
  block(m, 'charcoal', [0.12, 0.05, 0.18], [x, 0.72, 0.2], { bias: 0.2 });
  block(m, 'metal', [0.26, 0.04, 0.04], [x, 0.76, -0.18], { bias: 0.2 });
}

/** The grounds around the school, and its roof. */
export const OUTSIDE = {
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
  lampPost: (m) => {
    post(m, 'charcoal', [0.15, 0.3, 0.11], [0, 0, 0], { bias: 0.2 });
    post(m, 'charcoal', [0.055, 2.3, 0.04], [0, 0.3, 0], { bias: 0.25, top: 3 });
    m.add(
      loft(
        [
          [0, 0.16, 0.16],
          [0.08, 0.34, 0.34],
          [0.3, 0.26, 0.26],
          [0.32, 0.12, 0.12],
        ],
        { corners: 8 },
      ),
      { ramp: 'lamp', bias: 0.25 },
      { at: [0, 2.55, 0] },
    );
    m.add(
      loft(
        [
          [0, 0.42, 0.42],
          [0.1, 0.12, 0.12],
        ],
        { corners: 8 },
      ),
      { ramp: 'charcoal', bias: 0.2 },
      { at: [0, 2.86, 0] },
    );
  },
  bikeRack: (m) => {
    block(m, 'metal', [0.96, 0.06, 0.06], [0, 0.5, -0.4], { bias: 0.1 });
    for (const x of [-0.44, 0.44]) block(m, 'metal', [0.05, 0.52, 0.05], [x, 0, -0.4]);
    bicycle(m, -0.14, 'crimson');
    bicycle(m, 0.24, 'sky');
  },
  bikeRackEmpty: (m) => {
    block(m, 'metal', [0.96, 0.06, 0.06], [0, 0.5, -0.4], { bias: 0.1 });
    for (const x of [-0.44, -0.14, 0.16, 0.44])
      m.add(
        bar(
          [
            [x, 0, -0.36],
            [x, 0.42, -0.3],
            [x, 0.42, 0.1],
            [x, 0, 0.2],
          ],
          0.03,
        ),
        { ramp: 'metal', bias: 0.12 },
      );
    const joint = m.joint([-0.1, 0.1, 0.1]);
    joint.turn = [0, 50, 84];
    bicycle(joint, 0, 'mustard');
  },
  statue: (m) => {
    block(m, 'stone', [0.86, 0.3, 0.76], [0, 0, 0], { bias: 0.02 });
    block(m, 'stone', [0.62, 0.5, 0.54], [0, 0.3, 0], { bias: 0.06 });
    block(m, 'mustard', [0.34, 0.14, 0.02], [0, 0.46, 0.275], { bias: 0.05 });
    m.add(
      loft(
        [
          [0.8, 0.36, 0.3],
          [1.2, 0.3, 0.24],
          [1.5, 0.42, 0.26],
          [1.72, 0.16, 0.14],
        ],
        {},
      ),
      { ramp: 'concrete', bias: 0.04, dirt: 0.3 },
    );
    lump(m, 'concrete', [0.26, 0.3, 0.27], [0, 1.88, 0.02], { bias: 0.08 });
    m.add(
      bar(
        [
          [0.2, 1.56, 0],
          [0.42, 1.76, 0.1],
          [0.5, 2.04, 0.1],
        ],
        0.06,
      ),
      { ramp: 'concrete', bias: 0.06 },
    );
    block(m, 'concrete', [0.2, 0.26, 0.06], [-0.16, 1.18, 0.16], { bias: 0.1 });
  },
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
  fence: (m) => {
    block(m, 'metal', [0.08, 1.9, 0.08], [0, 0, -0.46], { top: 1.4, part: 1 });
    for (const y of [0.1, 0.9, 1.74]) block(m, 'metal', [0.05, 0.05, 1.0], [0, y, 0], { part: 2, bias: 0.1 });
    for (let z = -0.4; z < 0.5; z += 0.2) block(m, 'metal', [0.03, 1.7, 0.03], [0, 0.1, z], { part: 3 });
  },
  column: (m) => {
    block(m, 'ivory', [0.7, 1.5, 0.7], [0, 0, 0], { part: 1, top: 1 });
    block(m, 'mint', [0.72, 0.56, 0.72], [0, 0, 0], { part: 2, top: 1 });
    block(m, 'wood', [0.74, 0.06, 0.74], [0, 0.56, 0], { part: 3 });
    block(m, 'grey', [0.7, 0.02, 0.7], [0, 1.5, 0]);
  },
} as const satisfies Record<string, Build>;

function rail(m: Joint): void {
  for (const x of [-0.25, 0.25])
    for (const z of [-0.3, 0.3]) block(m, 'metal', [0.06, 0.34, 0.06], [x, 0, z], { part: 3 });
}

/** Benches, beds, fences, pipes: they run on into the next tile. */
export const OUTSIDE_JOINED = {
  bench: (m) => {
    for (const z of [-0.14, 0.02, 0.18])
      block(m, 'wood', [1.2, 0.05, 0.13], [0, 0.42, z], { bias: 0.08, part: 10 + z * 10, dirt: 0.2 });
    for (const y of [0.58, 0.76])
      block(m, 'wood', [1.2, 0.13, 0.04], [0, y, -0.26], { bias: 0.02, dirt: 0.2 });
    block(m, 'charcoal', [0.07, 0.9, 0.07], [0, 0, -0.3], { bias: 0.2 });
    block(m, 'charcoal', [0.07, 0.42, 0.07], [0, 0, 0.16], { bias: 0.2 });
  },
  flowerBed: (m) => {
    block(m, 'brick', [1.2, 0.3, 0.9], [0, 0, 0], { texture: 'brick', part: 1 });
    block(m, 'soil', [1.2, 0.03, 0.7], [0, 0.29, 0], { part: 2, bias: -0.05 });
    along(9, -0.55, 0.55, ['pink', 'yellow', 'white', 'crimson', 'violet'], (x, ramp, die) => {
      lump(m, 'leaf', [0.26, 0.24, 0.26], [x, 0.38, die * 0.5 - 0.26], { bias: die * 0.1 });
      lump(m, ramp, [0.12, 0.1, 0.12], [x, 0.52 + die * 0.08, die * 0.5 - 0.2], { bias: 0.12, weight: 1.6 });
    });
  },
  fountain: (m) => {
    block(m, 'stone', [1.2, 0.4, 1.0], [0, 0, 0], { part: 1 });
    block(m, 'stone', [1.2, 0.06, 1.04], [0, 0.4, 0], { part: 2, bias: 0.1 });
    block(m, 'water', [1.2, 0.02, 0.76], [0, 0.45, 0], { part: 3, bias: 0.04, dirt: 0.6 });
    for (const x of [-0.25, 0.25]) {
      block(m, 'metal', [0.06, 0.3, 0.06], [x, 0.46, -0.3], { bias: 0.2 });
      block(m, 'metal', [0.06, 0.05, 0.2], [x, 0.72, -0.22], { bias: 0.25 });
    }
  },
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
  fenceFace: (m) => {
    block(m, 'metal', [1.2, 0.06, 0.05], [0, 1.32, 0], { part: 1, bias: 0.15 });
    block(m, 'metal', [1.2, 0.06, 0.05], [0, 0.06, 0], { part: 1, bias: 0.05 });
    block(m, 'metal', [0.08, 1.46, 0.08], [0, 0, 0], { part: 2, bias: 0.1 });
    for (let at = -7; at < 8; at++) {
      m.add(
        bar(
          [
            [at * 0.1, 0.1, 0],
            [at * 0.1 + 0.6, 1.3, 0],
          ],
          0.016,
          4,
        ),
        { ramp: 'metal', part: 3 },
      );
      m.add(
        bar(
          [
            [at * 0.1, 0.1, 0],
            [at * 0.1 - 0.6, 1.3, 0],
          ],
          0.016,
          4,
        ),
        { ramp: 'metal', part: 3 },
      );
    }
  },
} as const satisfies Record<string, Build>;

/** Low walls, which meet to all sides. */
export const LOW_WALLS = {
  hedge: (m) => {
    block(m, 'leaf', [1.2, 0.84, 0.98], [0, 0, 0], { part: 1, dirt: 1.2, top: 0.8, seed: 2 });
    for (let at = -6; at < 7; at++)
      lump(m, 'leaf', [0.26, 0.2, 0.24], [at * 0.1, 0.82, ((Math.abs(at) * 7) % 5) * 0.18 - 0.3], {
        part: 1,
        dirt: 1,
        seed: at,
        bias: 0.05,
      });
  },
  parapet: (m) => {
    block(m, 'concrete', [1.2, 0.9, 1.1], [0, 0, -0.04], { part: 1, dirt: 0.1, bias: -0.12 });
    block(m, 'stone', [1.2, 0.06, 0.06], [0, 0.86, 0.5], { part: 2, bias: -0.05 });
  },
} as const satisfies Record<string, Build>;
