import type { Joint } from '../model/joint.ts';
import { bar } from '../model/shapes.ts';
import { along, block, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

type Leafy = 'leaf' | 'leafAutumn' | 'olive';

function potted(m: Joint, ramp: Leafy, pot: 'brick' | 'white' | 'denim'): void {
  post(m, pot, [0.17, 0.3, 0.23], [0, 0, 0], { bias: 0.05 });
  post(m, 'soil', [0.2, 0.02, 0.2], [0, 0.3, 0], { bias: 0.1 });
  for (let leaf = 0; leaf < 9; leaf++) {
    const angle = leaf * 2.4;
    const [x, z] = [Math.cos(angle) * 0.2, Math.sin(angle) * 0.2];
    lump(m, ramp, [0.26, 0.16, 0.16], [x, 0.5 + (leaf % 4) * 0.11, z], {
      turn: [0, (-angle * 180) / Math.PI, 30],
      bias: (leaf % 3) * 0.08 - 0.05,
      part: 20 + leaf,
    });
  }
}

function machine(m: Joint, ramp: 'crimson' | 'blue' | 'cream'): void {
  block(m, ramp, [0.94, 1.86, 0.7], [0, 0, 0], { part: 1, top: 1.5, dirt: 0.02 });
  block(m, 'lampCold', [0.66, 0.92, 0.02], [-0.1, 0.78, 0.355], { bias: -0.32, part: 2 });
  for (const y of [0.84, 1.14, 1.44]) {
    along(5, -0.4, 0.2, ['yellow', 'forest', 'steelBlue', 'white', 'maroon', 'orange'], (x, can) =>
      block(m, can, [0.09, 0.2, 0.03], [x, y, 0.37], { bias: 0.2, part: 3 }),
    );
    block(m, 'lampCold', [0.62, 0.03, 0.03], [-0.1, y - 0.04, 0.37], { part: 4, bias: 0.2 });
  }
  block(m, 'metal', [0.16, 0.5, 0.03], [0.36, 0.98, 0.36], { part: 9 });
  block(m, 'screen', [0.1, 0.07, 0.03], [0.36, 1.34, 0.37], { weight: 2, bias: 0.2 });
  block(m, 'black', [0.62, 0.22, 0.03], [-0.08, 0.26, 0.355], { bias: 0.1, part: 10 });
  block(m, 'lamp', [0.86, 0.1, 0.03], [0, 1.72, 0.36], { bias: 0.1, part: 11 });
}

function basin(m: Joint): void {
  post(m, 'white', [0.08, 0.56, 0.1], [0, 0, -0.06], { bias: -0.06 });
  lump(m, 'white', [0.66, 0.26, 0.54], [0, 0.7, 0], { bias: -0.02 });
  lump(m, 'tile', [0.48, 0.1, 0.36], [0, 0.8, 0.02], { bias: -0.1 });
  block(m, 'metal', [0.05, 0.2, 0.05], [0, 0.78, -0.22], { bias: 0.15 });
  block(m, 'metal', [0.05, 0.05, 0.18], [0, 0.96, -0.14], { bias: 0.25 });
}

function stall(m: Joint, isOpen: boolean): void {
  for (const x of [-0.47, 0.47])
    block(m, 'teal', [0.05, 1.6, 0.94], [x, 0.1, 0], { part: 1, top: 1.2, bias: -0.06 });
  if (isOpen) {
    block(m, 'tile', [0.86, 1.5, 0.02], [0, 0.1, -0.4], { bias: -0.2 });
    lump(m, 'white', [0.4, 0.34, 0.5], [0, 0.3, -0.06], { bias: 0.02 });
    block(m, 'white', [0.42, 0.36, 0.16], [0, 0.4, -0.32], { bias: 0.04 });
    block(m, 'mint', [0.04, 1.44, 0.4], [-0.4, 0.14, 0.6], { bias: 0.1 });
  } else {
    block(m, 'mint', [0.88, 1.5, 0.05], [0, 0.12, 0.44], { part: 2, top: 1.2, bias: 0.04 });
    block(m, 'metal', [0.06, 0.08, 0.05], [0.3, 0.84, 0.48], { weight: 2, bias: 0.2 });
    block(m, 'red', [0.05, 0.05, 0.04], [0.3, 0.96, 0.48], { weight: 2 });
  }
  block(m, 'metal', [0.98, 0.05, 0.06], [0, 1.66, 0.44], { bias: 0.14 });
}

/** What stands in corridors and washrooms. */
export const FITTINGS = {
  plant: (m) => potted(m, 'leaf', 'brick'),
  plantTall: (m) => {
    post(m, 'white', [0.2, 0.4, 0.24], [0, 0, 0]);
    post(m, 'brown', [0.05, 0.8, 0.03], [0, 0.4, 0]);
    for (let leaf = 0; leaf < 10; leaf++) {
      const angle = leaf * 2.4;
      m.add(
        bar(
          [
            [0, 0.7 + leaf * 0.07, 0],
            [Math.cos(angle) * 0.2, 0.94 + leaf * 0.07, Math.sin(angle) * 0.2],
            [Math.cos(angle) * 0.4, 0.72 + leaf * 0.06, Math.sin(angle) * 0.4],
          ],
          [0.02, 0.07, 0.015],
        ),
        { ramp: 'leaf', bias: (leaf % 3) * 0.1 - 0.04, part: 20 + leaf },
      );
    }
  },
  plantDead: (m) => {
    post(m, 'denim', [0.17, 0.3, 0.23], [0, 0, 0]);
    for (let twig = 0; twig < 7; twig++) {
      const angle = twig * 0.9;
      m.add(
        bar(
          [
            [0, 0.3, 0],
            [Math.cos(angle) * 0.12, 0.6 + (twig % 3) * 0.1, Math.sin(angle) * 0.12],
            [Math.cos(angle) * 0.34, 0.52, Math.sin(angle) * 0.34],
          ],
          0.02,
        ),
        { ramp: 'brown', bias: 0.1 },
      );
      if (twig % 2 === 0)
        lump(m, 'leafAutumn', [0.12, 0.08, 0.1], [Math.cos(angle) * 0.3, 0.5, Math.sin(angle) * 0.3]);
    }
  },
  plantTipped: (m) => {
    const joint = m.joint([-0.2, 0.2, 0.1]);
    joint.turn = [0, 20, -80];
    potted(joint, 'leaf', 'brick');
    lump(m, 'soil', [0.5, 0.12, 0.34], [-0.16, 0.02, 0.2], { bias: 0.1 });
  },
  bin: (m) => {
    post(m, 'denim', [0.22, 0.56, 0.27], [0, 0, 0]);
    post(m, 'black', [0.24, 0.02, 0.24], [0, 0.55, 0]);
    for (const [x, z, ramp] of [
      [-0.08, 0.04, 'paper'],
      [0.1, 0, 'crimson'],
      [0.02, -0.1, 'paper'],
    ] as const)
      lump(m, ramp, [0.18, 0.16, 0.16], [x, 0.6, z], { bias: 0.06 });
  },
  binRecycling: (m) => {
    for (const [x, ramp] of [
      [-0.31, 'forest'],
      [0, 'blue'],
      [0.31, 'mustard'],
    ] as const) {
      block(m, ramp, [0.29, 0.66, 0.36], [x, 0, 0], { bias: -0.02 });
      block(m, 'black', [0.17, 0.08, 0.02], [x, 0.48, 0.18]);
      block(m, ramp, [0.31, 0.06, 0.38], [x, 0.66, 0], { bias: 0.14 });
      block(m, 'white', [0.12, 0.12, 0.02], [x, 0.24, 0.185], { bias: 0.05 });
    }
  },
  binTipped: (m) => {
    const joint = m.joint([-0.24, 0.27, 0.06]);
    joint.turn = [0, 14, -88];
    post(joint, 'denim', [0.22, 0.56, 0.27], [0, 0, 0]);
    post(joint, 'black', [0.24, 0.01, 0.24], [0, 0.56, 0]);
    for (const [x, z, ramp] of [
      [0.36, 0.2, 'paper'],
      [0.44, 0, 'crimson'],
      [0.3, 0.34, 'sky'],
      [0.2, 0.3, 'paper'],
    ] as const)
      lump(m, ramp, [0.15, 0.12, 0.13], [x, 0.06, z], { bias: 0.08 });
  },
  vending: (m) => machine(m, 'crimson'),
  vendingBlue: (m) => machine(m, 'blue'),
  vendingBroken: (m) => {
    machine(m, 'cream');
    block(m, 'black', [0.34, 0.5, 0.02], [-0.08, 0.98, 0.39], { turn: [0, 0, 24], bias: 0.1 });
    for (const [x, ramp] of [
      [-0.3, 'yellow'],
      [0.1, 'maroon'],
      [0.26, 'steelBlue'],
    ] as const)
      post(m, ramp, [0.05, 0.12, 0.05], [x, 0.05, 0.46], { turn: [90, 40, 0], bias: 0.1 });
    block(m, 'cream', [0.9, 0.5, 0.012], [0, 0.5, 0.37], { blood: 0.44, seed: 4 });
  },
  washBasin: basin,
  washBasinBloody: (m) => {
    basin(m);
    lump(m, 'blood', [0.4, 0.08, 0.28], [0, 0.83, 0.03], { bias: 0.1 });
    for (const x of [-0.16, 0.02, 0.14])
      block(m, 'blood', [0.05, 0.26, 0.03], [x, 0.52, 0.26 - Math.abs(x) * 0.2], { weight: 2 });
  },
  toiletStall: (m) => stall(m, false),
  toiletStallOpen: (m) => stall(m, true),
  mopSink: (m) => {
    block(m, 'tile', [0.8, 0.44, 0.62], [0, 0, 0], { part: 1 });
    block(m, 'water', [0.64, 0.02, 0.46], [0, 0.43, 0], { bias: 0.1 });
    block(m, 'metal', [0.05, 0.7, 0.05], [-0.2, 0.4, -0.26], { bias: 0.1 });
    block(m, 'metal', [0.05, 0.05, 0.2], [-0.2, 1.06, -0.18], { bias: 0.2 });
    block(m, 'woodLight', [0.04, 1.3, 0.04], [0.3, 0.1, -0.1], { turn: [-10, 0, -8] });
    lump(m, 'bandage', [0.26, 0.3, 0.2], [0.24, 0.3, 0.24], { bias: -0.1 });
  },
  mopBucket: (m) => {
    block(m, 'yellow', [0.5, 0.36, 0.4], [0, 0.06, 0.06], { bias: -0.04 });
    block(m, 'water', [0.42, 0.02, 0.32], [0, 0.41, 0.06], { bias: 0.1 });
    block(m, 'charcoal', [0.4, 0.14, 0.16], [0, 0.4, -0.08], { bias: 0.2 });
    block(m, 'woodLight', [0.045, 1.3, 0.045], [0.1, 0.2, 0], { turn: [8, 0, -16], bias: 0.05 });
    lump(m, 'bandage', [0.24, 0.18, 0.2], [0.02, 0.44, 0.08], { bias: -0.06 });
  },
  fireHydrant: (m) => {
    block(m, 'red', [0.7, 1.3, 0.34], [0, 0, 0], { part: 1, bias: -0.4 });
    block(m, 'crimson', [0.58, 0.7, 0.02], [0, 0.12, 0.175], { bias: 0.05 });
    block(m, 'paper', [0.3, 0.12, 0.02], [-0.08, 0.98, 0.175], { bias: 0.1 });
    lump(m, 'red', [0.14, 0.14, 0.08], [0.2, 1.06, 0.19], { weight: 2 });
  },
  junkHeap: (m) => {
    for (const [x, y, z, pitch, yaw, roll] of [
      [-0.14, 0.3, 0, 0, 20, 84],
      [0.2, 0.2, 0.1, -80, 30, 0],
      [0, 0.62, -0.1, 20, -30, 168],
    ] as const) {
      const joint = m.joint([x, y, z]);
      joint.turn = [pitch, yaw, roll];
      block(joint, 'woodLight', [0.42, 0.04, 0.4], [0, 0.1, 0], { bias: 0.05 });
      for (const [legX, legZ] of [
        [-0.18, -0.18],
        [0.18, -0.18],
        [-0.18, 0.18],
        [0.18, 0.18],
      ] as const)
        block(joint, 'metal', [0.035, 0.5, 0.035], [legX, -0.3, legZ]);
    }
    block(m, 'wood', [1.0, 0.14, 0.05], [0, 0.3, 0.36], { turn: [0, 4, 14], bias: 0.1 });
    block(m, 'wood', [0.94, 0.14, 0.05], [0, 0.66, 0.3], { turn: [0, -6, -18], bias: 0.04, blood: 0.35 });
    block(m, 'khaki', [0.4, 0.3, 0.34], [-0.26, 0, 0.26], { turn: [0, 20, 0] });
  },
} as const satisfies Record<string, Build>;
