import { block, lump, post } from './block.ts';
import type { Build } from './place-job.ts';
import { schoolBag } from './school-classroom.ts';

/** Small things that stand about and stop nobody. */
export const LOOSE_THINGS = {
  bagDropped: (m) => schoolBag(m, 'navy', [0.02, 0, 0.1]),
  bagRed: (m) => {
    const joint = m.joint([-0.1, 0.14, 0.1]);
    joint.turn = [-80, 30, 0];
    schoolBag(joint, 'crimson', [0, 0, 0]);
    block(m, 'paper', [0.2, 0.02, 0.26], [0.26, 0, 0.26], { turn: [0, 24, 0], bias: 0.1 });
  },
  bagsPair: (m) => {
    schoolBag(m, 'teal', [-0.2, 0, 0]);
    schoolBag(m, 'mustard', [0.2, 0, 0.16]);
  },
  balloons: (m) => {
    for (const [x, y, z, ramp] of [
      [-0.14, 1.4, 0, 'pink'],
      [0.12, 1.5, -0.05, 'yellow'],
      [0.02, 1.2, 0.08, 'sky'],
    ] as const) {
      lump(m, ramp, [0.26, 0.32, 0.26], [x, y, z], { bias: 0.1 });
      block(m, 'white', [0.018, y - 0.16, 0.018], [x * 0.5, 0, z], { weight: 1.4 });
    }
  },
  cone: (m) => {
    block(m, 'charcoal', [0.42, 0.05, 0.42], [0, 0, 0]);
    post(m, 'orange', [0.16, 0.2, 0.11], [0, 0.05, 0]);
    post(m, 'white', [0.11, 0.12, 0.08], [0, 0.25, 0]);
    post(m, 'orange', [0.08, 0.2, 0.03], [0, 0.37, 0]);
  },
  extinguisherFallen: (m) => {
    post(m, 'red', [0.11, 0.46, 0.11], [0, 0.12, 0.1], { turn: [0, 20, 88], bias: -0.2 });
    block(m, 'charcoal', [0.12, 0.1, 0.08], [-0.3, 0.08, 0.1]);
    lump(m, 'white', [0.5, 0.08, 0.34], [0.36, 0.02, 0.16], { dirt: 0.6 });
  },
  bucket: (m) => {
    post(m, 'denim', [0.15, 0.3, 0.2], [0, 0, 0.06]);
    post(m, 'water', [0.18, 0.02, 0.18], [0, 0.28, 0.06], { bias: 0.1 });
  },
  boxSmall: (m) => {
    block(m, 'khaki', [0.42, 0.32, 0.36], [0, 0, 0.04], { turn: [0, 18, 0], bias: 0.05 });
    block(m, 'cream', [0.43, 0.02, 0.08], [0, 0.32, 0.04], { turn: [0, 18, 0] });
  },
  bottles: (m) => {
    for (const [x, z, ramp] of [
      [-0.16, 0, 'leaf'],
      [0.02, 0.12, 'sky'],
      [0.18, -0.04, 'leather'],
    ] as const) {
      post(m, ramp, [0.06, 0.2, 0.055], [x, 0, z], { bias: 0.1 });
      post(m, ramp, [0.025, 0.1, 0.025], [x, 0.2, z], { bias: 0.1 });
    }
  },
  tripod: (m) => {
    for (const angle of [0, 120, 240])
      block(m, 'charcoal', [0.035, 0.9, 0.035], [Math.sin(angle) * 0.12, 0, Math.cos(angle) * 0.12], {
        turn: [angle === 0 ? 12 : -8, 0, angle === 120 ? 12 : -10],
        bias: 0.15,
      });
    block(m, 'charcoal', [0.24, 0.18, 0.26], [0, 0.92, 0], { bias: 0.1 });
    post(m, 'glass', [0.07, 0.1, 0.07], [0, 1.0, 0.14], { turn: [90, 0, 0], bias: 0.2 });
    block(m, 'red', [0.05, 0.05, 0.05], [0.08, 1.1, 0.1], { weight: 3 });
  },
  lantern: (m) => {
    post(m, 'charcoal', [0.13, 0.06, 0.13], [0, 0, 0.06], { bias: 0.1 });
    post(m, 'lamp', [0.1, 0.2, 0.1], [0, 0.06, 0.06], { bias: 0.1 });
    post(m, 'charcoal', [0.13, 0.05, 0.06], [0, 0.26, 0.06], { bias: 0.2 });
  },
} as const satisfies Record<string, Build>;
