import type { Joint } from '../model/joint.ts';
import { bar, loft } from '../model/shapes.ts';
import { along, block, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

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

/** The grounds around the school. */
export const OUTSIDE = {
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
    const joint = m.joint([-0.1, 0.1, -0.06]);
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

/** Benches, beds, fences: they run on into the next tile. */
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

/** The hedge, which meets itself to all sides. */
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
} as const satisfies Record<string, Build>;
