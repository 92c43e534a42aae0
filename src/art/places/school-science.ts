import type { Joint, Triple } from '../model/joint.ts';
import { bar } from '../model/shapes.ts';
import { along, block, legs, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

function bench(m: Joint): void {
  block(m, 'woodDark', [1.1, 0.72, 0.7], [0, 0.02, 0], { part: 1, bias: 0.06 });
  block(m, 'charcoal', [1.2, 0.07, 0.82], [0, 0.74, 0], { part: 2, bias: 0.14 });
  for (const x of [-0.25, 0.25]) {
    block(m, 'wood', [0.44, 0.56, 0.02], [x, 0.1, 0.355], { bias: 0.04 });
    block(m, 'metal', [0.14, 0.04, 0.03], [x, 0.56, 0.37], { bias: 0.2 });
  }
}

/** A bottle with something in it, as one sees it across a room. */
function flask(
  m: Joint,
  ramp: 'glass' | 'bile' | 'sky' | 'crimson' | 'mint' | 'water',
  [x, y, z]: Triple,
  size = 1,
): void {
  lump(m, ramp, [0.17 * size, 0.16 * size, 0.17 * size], [x, y + 0.08 * size, z], { bias: 0.16 });
  post(m, 'glass', [0.035 * size, 0.14 * size, 0.04 * size], [x, y + 0.12 * size, z], { bias: 0.34 });
}

/** Laboratory, infirmary. */
export const SCIENCE = {
  gasCabinet: (m) => {
    block(m, 'steelBlue', [0.8, 1.7, 0.52], [0, 0, 0], { part: 1, top: 1.2 });
    block(m, 'black', [0.62, 1.3, 0.02], [0, 0.24, 0.26], { bias: 0.1 });
    for (const [x, ramp] of [
      [-0.16, 'crimson'],
      [0.16, 'forest'],
    ] as const) {
      post(m, ramp, [0.13, 0.9, 0.13], [x, 0.26, 0.22], { bias: 0.04 });
      lump(m, ramp, [0.26, 0.2, 0.26], [x, 1.16, 0.22], { bias: 0.04 });
      block(m, 'metal', [0.06, 0.14, 0.06], [x, 1.24, 0.24], { bias: 0.2 });
    }
    block(m, 'yellow', [0.7, 0.1, 0.03], [0, 1.56, 0.27], { bias: 0.05 });
    for (const x of [-0.24, 0, 0.24])
      block(m, 'charcoal', [0.08, 0.1, 0.035], [x, 1.56, 0.275], { turn: [0, 0, 20] });
  },
  skeleton: (m) => {
    for (const angle of [0, 72, 144, 216, 288])
      block(m, 'charcoal', [0.3, 0.03, 0.05], [0, 0, 0], { turn: [0, angle, 0] });
    block(m, 'metal', [0.04, 1.66, 0.04], [0, 0, -0.08]);
    lump(m, 'bone', [0.26, 0.26, 0.26], [0, 1.56, 0], { bias: 0.1 });
    block(m, 'bone', [0.16, 0.09, 0.14], [0, 1.38, 0.06], { bias: 0.06 });
    for (const x of [-0.055, 0.055]) block(m, 'black', [0.06, 0.07, 0.04], [x, 1.54, 0.12], { weight: 3 });
    block(m, 'bone', [0.05, 0.6, 0.05], [0, 0.78, 0]);
    for (const [y, width] of [
      [1.24, 0.36],
      [1.15, 0.4],
      [1.06, 0.38],
      [0.97, 0.32],
    ] as const)
      block(m, 'bone', [width, 0.04, 0.22], [0, y, 0.02], { bias: 0.06 });
    block(m, 'bone', [0.34, 0.12, 0.18], [0, 0.72, 0], { bias: 0.04 });
    for (const side of [-1, 1]) {
      m.add(
        bar(
          [
            [side * 0.2, 1.28, 0],
            [side * 0.28, 1.02, 0.02],
            [side * 0.26, 0.74, 0.06],
          ],
          0.032,
        ),
        { ramp: 'bone', bias: 0.08 },
      );
      m.add(
        bar(
          [
            [side * 0.1, 0.74, 0],
            [side * 0.11, 0.42, 0.03],
            [side * 0.1, 0.08, 0.02],
          ],
          0.036,
        ),
        { ramp: 'bone', bias: 0.06 },
      );
    }
  },
  medicineCabinet: (m) => {
    block(m, 'white', [0.8, 1.5, 0.46], [0, 0, 0], { part: 1, top: 1, bias: -0.06 });
    block(m, 'glass', [0.64, 0.72, 0.03], [0, 0.66, 0.23], { bias: -0.05 });
    for (const y of [0.68, 1.02])
      along(5, -0.28, 0.28, ['white', 'crimson', 'mint', 'leather', 'sky'], (x, ramp, die) =>
        post(m, ramp, [0.05, 0.14 + die * 0.08, 0.05], [x, y, 0.25], { bias: 0.1 }),
      );
    for (const x of [-0.18, 0.18]) block(m, 'white', [0.32, 0.5, 0.02], [x, 0.08, 0.235], { bias: 0.03 });
    block(m, 'crimson', [0.2, 0.06, 0.03], [0, 1.42, 0.24], { weight: 2 });
    block(m, 'crimson', [0.06, 0.2, 0.03], [0, 1.35, 0.245], { weight: 2 });
  },
  bed: (m) => {
    block(m, 'metal', [0.84, 0.08, 0.96], [0, 0.36, 0], { part: 1 });
    block(m, 'white', [0.8, 0.16, 0.98], [0, 0.44, 0], { part: 2, bias: -0.04 });
    block(m, 'mint', [0.86, 0.14, 0.92], [0, 0.5, -0.02], { bias: 0.08, part: 4 });
    for (const x of [-0.38, 0.38])
      block(m, 'metal', [0.06, 0.72, 0.06], [x, 0, 0.46], { part: 3, bias: 0.1 });
    block(m, 'metal', [0.8, 0.05, 0.05], [0, 0.66, 0.46], { part: 3, bias: 0.16 });
  },
  bedHead: (m) => {
    block(m, 'metal', [0.84, 0.08, 1.0], [0, 0.36, 0], { part: 1 });
    block(m, 'white', [0.8, 0.16, 1.0], [0, 0.44, 0], { part: 2, bias: -0.04 });
    lump(m, 'white', [0.6, 0.2, 0.34], [0, 0.66, -0.24], { bias: 0.06 });
    block(m, 'mint', [0.86, 0.14, 0.4], [0, 0.5, 0.32], { bias: 0.08, part: 4 });
    block(m, 'white', [0.86, 0.15, 0.12], [0, 0.5, 0.08], { bias: 0.02 });
    for (const x of [-0.38, 0.38])
      block(m, 'metal', [0.06, 0.96, 0.06], [x, 0, -0.46], { part: 3, bias: 0.1 });
    block(m, 'metal', [0.8, 0.05, 0.05], [0, 0.9, -0.46], { part: 3, bias: 0.16 });
  },
  bedBloody: (m) => {
    block(m, 'metal', [0.84, 0.08, 0.96], [0, 0.36, 0], { part: 1 });
    block(m, 'white', [0.82, 0.18, 0.98], [0, 0.44, 0], { part: 2, bias: -0.02, blood: 0.58, seed: 5 });
    block(m, 'mint', [0.3, 0.12, 0.6], [0.34, 0.36, 0.1], { turn: [0, 0, -50], blood: 0.4 });
    for (const x of [-0.38, 0.38])
      block(m, 'metal', [0.06, 0.72, 0.06], [x, 0, 0.46], { part: 3, bias: 0.1 });
    for (const x of [-0.2, -0.1]) block(m, 'blood', [0.05, 0.24, 0.02], [x, 0.3, 0.5], { weight: 2 });
  },
  curtain: (m) => {
    block(m, 'metal', [0.06, 1.6, 0.06], [0, 0, -0.46], { part: 3 });
    block(m, 'metal', [0.05, 0.05, 1.0], [0, 1.58, 0], { part: 3, bias: 0.2 });
    for (let fold = 0; fold < 5; fold++) {
      block(m, 'mint', [0.1 + (fold % 2) * 0.08, 1.3, 0.2], [0, 0.24, -0.4 + fold * 0.2], {
        bias: 0.06 + (fold % 2) * 0.08,
        top: 1.4,
      });
    }
  },
  curtainBloody: (m) => {
    block(m, 'metal', [0.05, 0.05, 1.0], [0, 1.58, 0], { part: 3, bias: 0.2 });
    for (let fold = 0; fold < 5; fold++) {
      block(
        m,
        'mint',
        [0.1 + (fold % 2) * 0.08, 1.3 - fold * 0.16, 0.2],
        [0, 0.24 + fold * 0.16, -0.4 + fold * 0.2],
        { bias: 0.06 + (fold % 2) * 0.08, top: 1.4, blood: 0.46, seed: 3 },
      );
    }
  },
  scale: (m) => {
    block(m, 'white', [0.4, 0.1, 0.44], [0, 0, 0]);
    block(m, 'charcoal', [0.32, 0.02, 0.34], [0, 0.1, 0.02]);
    block(m, 'white', [0.07, 1.1, 0.07], [0, 0.08, -0.2]);
    block(m, 'white', [0.36, 0.1, 0.08], [0, 1.14, -0.2], { bias: 0.05 });
    block(m, 'charcoal', [0.08, 0.12, 0.04], [0.06, 1.12, -0.15], { weight: 2 });
  },
  medicineTable: (m) => {
    block(m, 'metal', [0.7, 0.04, 0.46], [0, 0.7, 0], { bias: 0.18 });
    legs(m, 'metal', 0.32, 0.2, 0.7, 0.04);
    block(m, 'metal', [0.64, 0.04, 0.4], [0, 0.24, 0], { bias: 0.1 });
    block(m, 'bandage', [0.2, 0.1, 0.16], [-0.18, 0.74, 0.04], { bias: 0.06 });
    post(m, 'leather', [0.06, 0.16, 0.05], [0.08, 0.74, -0.06]);
    post(m, 'mint', [0.06, 0.12, 0.06], [0.22, 0.74, 0.08], { bias: 0.1 });
    block(m, 'bandage', [0.24, 0.02, 0.1], [0.02, 0.74, 0.14], { blood: 0.5 });
  },
} as const satisfies Record<string, Build>;

/** Benches of the laboratory: they run on into the next tile. */
export const SCIENCE_JOINED = {
  labBench: (m) => {
    bench(m);
    flask(m, 'bile', [-0.26, 0.81, 0]);
    flask(m, 'sky', [0.02, 0.81, -0.14], 0.8);
    block(m, 'paper', [0.24, 0.02, 0.3], [0.26, 0.81, 0.12], { turn: [0, 16, 0], bias: 0.1 });
  },
  labBenchGlass: (m) => {
    bench(m);
    post(m, 'metal', [0.02, 0.5, 0.02], [-0.2, 0.81, -0.1], { bias: 0.2 });
    block(m, 'metal', [0.2, 0.02, 0.02], [-0.12, 1.16, -0.1], { bias: 0.2 });
    flask(m, 'crimson', [-0.04, 0.98, -0.1], 0.9);
    post(m, 'sky', [0.05, 0.12, 0.03], [-0.04, 0.81, -0.1], { bias: 0.2 });
    block(m, 'wood', [0.3, 0.1, 0.1], [0.28, 0.81, 0.1]);
    along(4, 0.16, 0.4, ['mint', 'crimson', 'sky', 'bile'], (x, ramp) =>
      post(m, ramp, [0.025, 0.2, 0.025], [x, 0.84, 0.1], { bias: 0.2 }),
    );
  },
  labBenchMicroscope: (m) => {
    bench(m);
    block(m, 'charcoal', [0.22, 0.04, 0.26], [-0.14, 0.81, 0.02]);
    block(m, 'cream', [0.08, 0.3, 0.08], [-0.14, 0.84, -0.08], { turn: [-14, 0, 0] });
    post(m, 'charcoal', [0.05, 0.26, 0.05], [-0.14, 0.98, 0.04], { turn: [24, 0, 0], bias: 0.2 });
    block(m, 'metal', [0.18, 0.03, 0.18], [-0.14, 0.92, 0.04], { bias: 0.2 });
    flask(m, 'water', [0.26, 0.81, -0.06]);
  },
  labBenchSpilt: (m) => {
    bench(m);
    block(m, 'charcoal', [0.8, 0.012, 0.6], [0, 0.805, 0.02], {
      blood: 0.5,
      bloodRamp: 'bile',
      seed: 6,
      bias: 0.2,
    });
    lump(m, 'glass', [0.2, 0.12, 0.14], [0.2, 0.86, 0.1], { bias: 0.3 });
    block(m, 'bile', [0.06, 0.3, 0.02], [0.05, 0.5, 0.42], { weight: 2 });
  },
  labSink: (m) => {
    bench(m);
    block(m, 'white', [0.62, 0.02, 0.46], [0, 0.805, 0.08], { bias: -0.1 });
    block(m, 'water', [0.5, 0.02, 0.34], [0, 0.815, 0.1], { bias: 0.1 });
    block(m, 'metal', [0.05, 0.34, 0.05], [0, 0.81, -0.24], { bias: 0.15 });
    block(m, 'metal', [0.05, 0.05, 0.22], [0, 1.12, -0.14], { bias: 0.25 });
    for (const x of [-0.12, 0.12]) block(m, 'red', [0.07, 0.05, 0.05], [x, 0.86, -0.26], { weight: 2 });
  },
} as const satisfies Record<string, Build>;
