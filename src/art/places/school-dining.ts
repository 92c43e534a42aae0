import type { Joint } from '../model/joint.ts';
import { along, block, legs, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

function longTable(m: Joint): void {
  block(m, 'cream', [1.2, 0.06, 0.72], [0, 0.7, 0], { bias: 0.05, part: 1 });
  block(m, 'metal', [1.2, 0.05, 0.06], [0, 0.64, 0.34], { part: 2 });
  for (const z of [-0.28, 0.28]) block(m, 'metal', [0.06, 0.68, 0.06], [0, 0, z], { part: 3 });
}

/** A steel tray with its five hollows: rice, soup, three sides. */
function tray(m: Joint, x: number, z: number, yaw: number): void {
  const joint = m.joint([x, 0.76, z]);
  joint.turn = [0, yaw, 0];
  block(joint, 'metal', [0.42, 0.03, 0.3], [0, 0, 0], { bias: 0.16 });
  post(joint, 'white', [0.08, 0.04, 0.07], [-0.11, 0.03, 0.06], { bias: 0.1 });
  post(joint, 'orange', [0.08, 0.03, 0.08], [0.11, 0.03, 0.06]);
  for (const [at, ramp] of [
    [-0.13, 'crimson'],
    [0, 'leaf'],
    [0.13, 'mustard'],
  ] as const)
    lump(joint, ramp, [0.1, 0.06, 0.1], [at, 0.05, -0.08], { bias: 0.1 });
}

function plainTable(m: Joint): void {
  block(m, 'cream', [0.96, 0.06, 0.7], [0, 0.7, 0], { bias: 0.05, part: 1 });
  legs(m, 'metal', 0.4, 0.26, 0.7);
}

function counter(m: Joint): void {
  block(m, 'metal', [1.1, 0.8, 0.96], [0, 0, 0], { part: 1 });
  block(m, 'metal', [1.2, 0.06, 1.02], [0, 0.8, 0], { bias: 0.14, part: 2 });
  for (const x of [-0.26, 0.26]) block(m, 'metal', [0.46, 0.6, 0.02], [x, 0.1, 0.485], { bias: 0.08 });
}

function stove(m: Joint): void {
  block(m, 'metal', [0.96, 0.82, 0.86], [0, 0, 0], { part: 1 });
  block(m, 'charcoal', [0.96, 0.04, 0.86], [0, 0.82, 0], { bias: 0.1 });
  block(m, 'black', [0.6, 0.34, 0.02], [0, 0.2, 0.435], { bias: 0.1 });
  block(m, 'metal', [0.6, 0.04, 0.05], [0, 0.56, 0.45], { bias: 0.2 });
  for (const x of [-0.36, -0.12, 0.12, 0.36])
    block(m, 'crimson', [0.07, 0.07, 0.03], [x, 0.68, 0.44], { weight: 2 });
  for (const x of [-0.24, 0.24]) post(m, 'black', [0.17, 0.04, 0.17], [x, 0.86, 0], { bias: 0.2 });
}

/** The cafeteria and its kitchen. */
export const DINING = {
  stove: (m) => {
    stove(m);
    post(m, 'metal', [0.2, 0.24, 0.21], [-0.24, 0.9, 0], { bias: 0.1 });
    post(m, 'orange', [0.17, 0.02, 0.17], [-0.24, 1.13, 0]);
  },
  stovePan: (m) => {
    stove(m);
    post(m, 'charcoal', [0.2, 0.08, 0.22], [0.22, 0.9, 0.02], { bias: 0.12 });
    block(m, 'charcoal', [0.05, 0.04, 0.34], [0.3, 0.94, 0.3], { turn: [0, 20, 0] });
    lump(m, 'lamp', [0.16, 0.05, 0.16], [-0.24, 0.9, 0], { bias: 0.1 });
  },
  fridge: (m) => {
    block(m, 'metal', [0.84, 1.86, 0.7], [0, 0, 0], { part: 1, top: 1.4, bias: 0.08 });
    for (const [y, height] of [
      [0.08, 0.72],
      [0.84, 0.96],
    ] as const)
      block(m, 'metal', [0.76, height, 0.03], [0, y, 0.35], { bias: 0.14, top: 1.4 });
    for (const y of [0.56, 1.0]) block(m, 'charcoal', [0.05, 0.24, 0.05], [0.28, y, 0.38], { weight: 2 });
    block(m, 'paper', [0.18, 0.2, 0.02], [-0.14, 1.4, 0.37], { bias: 0.1 });
    block(m, 'screen', [0.1, 0.06, 0.02], [0.26, 1.6, 0.37], { weight: 2 });
  },
  trayRack: (m) => {
    for (const x of [-0.42, 0.42]) block(m, 'metal', [0.05, 1.34, 0.6], [x, 0.08, 0], { part: 3 });
    for (const y of [0.2, 0.44, 0.68, 0.92, 1.16]) {
      block(m, 'metal', [0.8, 0.03, 0.56], [0, y, 0], { bias: 0.05 });
      block(m, 'metal', [0.66, 0.09, 0.48], [0, y + 0.03, 0.03], { bias: 0.2 });
    }
    block(m, 'metal', [0.9, 0.05, 0.62], [0, 1.4, 0], { bias: 0.12 });
    for (const x of [-0.38, 0.38]) post(m, 'charcoal', [0.06, 0.08, 0.06], [x, 0, 0.24]);
  },
  stool: (m) => {
    post(m, 'blue', [0.2, 0.06, 0.19], [0, 0.42, 0], { bias: 0.02 });
    post(m, 'metal', [0.035, 0.42, 0.035], [0, 0, 0]);
    post(m, 'charcoal', [0.16, 0.04, 0.14], [0, 0, 0]);
  },
  stoolRed: (m) => {
    post(m, 'crimson', [0.2, 0.06, 0.19], [0, 0.42, 0], { bias: 0.02 });
    post(m, 'metal', [0.035, 0.42, 0.035], [0, 0, 0]);
    post(m, 'charcoal', [0.16, 0.04, 0.14], [0, 0, 0]);
  },
  stoolWood: (m) => {
    block(m, 'woodLight', [0.4, 0.06, 0.36], [0, 0.44, 0], { bias: 0.05 });
    legs(m, 'wood', 0.15, 0.13, 0.44, 0.05);
  },
  stoolTipped: (m) => {
    const joint = m.joint([0, 0.18, 0.1]);
    joint.turn = [0, 30, 84];
    post(joint, 'blue', [0.2, 0.06, 0.19], [0, 0.2, 0]);
    post(joint, 'metal', [0.035, 0.4, 0.035], [0, -0.2, 0]);
    post(joint, 'charcoal', [0.16, 0.04, 0.14], [0, -0.24, 0]);
  },
  table: (m) => {
    plainTable(m);
    tray(m, -0.12, 0.02, 10);
  },
  tableBare: plainTable,
  tablePaints: (m) => {
    plainTable(m);
    block(m, 'paper', [0.36, 0.02, 0.28], [-0.2, 0.76, 0.1], { turn: [0, 14, 0], bias: 0.14 });
    lump(m, 'sky', [0.18, 0.03, 0.12], [-0.2, 0.78, 0.08], { bias: 0.1 });
    for (const [x, z, ramp] of [
      [0.14, -0.16, 'crimson'],
      [0.28, -0.08, 'yellow'],
      [0.38, 0.06, 'blue'],
    ] as const) {
      post(m, ramp, [0.06, 0.12, 0.06], [x, 0.76, z], { bias: 0.1 });
    }
    block(m, 'woodLight', [0.3, 0.03, 0.03], [0.16, 0.76, 0.18], { turn: [0, 30, 0] });
  },
  tableTipped: (m) => {
    const joint = m.joint([0.1, 0.36, -0.42]);
    joint.turn = [84, 10, 0];
    plainTable(joint);
    block(m, 'paper', [0.2, 0.02, 0.26], [-0.3, 0, 0.3], { turn: [0, 30, 0], bias: 0.1 });
  },
  trolley: (m) => {
    for (const y of [0.14, 0.72]) block(m, 'metal', [0.86, 0.05, 0.56], [0, y, 0], { bias: 0.12 });
    for (const x of [-0.4, 0.4])
      for (const z of [-0.25, 0.25]) block(m, 'metal', [0.04, 0.86, 0.04], [x, 0.06, z], { part: 3 });
    block(m, 'metal', [0.05, 0.05, 0.56], [0.44, 0.9, 0], { bias: 0.2 });
    post(m, 'metal', [0.18, 0.28, 0.19], [-0.18, 0.77, 0], { bias: 0.08 });
    block(m, 'white', [0.24, 0.12, 0.3], [0.18, 0.77, 0], { bias: 0.05 });
    for (const x of [-0.36, 0.36]) post(m, 'charcoal', [0.05, 0.06, 0.05], [x, 0, 0.24]);
  },
  waterCooler: (m) => {
    block(m, 'white', [0.42, 0.98, 0.4], [0, 0, 0], { part: 1, top: 1.2, bias: -0.04 });
    block(m, 'charcoal', [0.3, 0.22, 0.02], [0, 0.6, 0.2]);
    block(m, 'red', [0.06, 0.06, 0.04], [-0.07, 0.74, 0.21], { weight: 2 });
    block(m, 'sky', [0.06, 0.06, 0.04], [0.07, 0.74, 0.21], { weight: 2 });
    post(m, 'sky', [0.17, 0.36, 0.17], [0, 1.02, 0], { bias: 0.14 });
    post(m, 'glass', [0.06, 0.06, 0.15], [0, 0.98, 0], { bias: 0.2 });
  },
} as const satisfies Record<string, Build>;

/** Pieces of the cafeteria that run on into the next tile. */
export const DINING_JOINED = {
  tableLong: longTable,
  tableLongTrays: (m) => {
    longTable(m);
    tray(m, -0.2, 0.12, 0);
    tray(m, 0.2, -0.14, 176);
  },
  tableLongSpilt: (m) => {
    longTable(m);
    block(m, 'cream', [0.7, 0.012, 0.5], [-0.05, 0.755, 0], {
      blood: 0.5,
      bloodRamp: 'orange',
      seed: 2,
      bias: 0.05,
    });
    const joint = m.joint([0.1, 0.8, 0.1]);
    joint.turn = [26, 40, 0];
    block(joint, 'metal', [0.42, 0.03, 0.3], [0, 0, 0], { bias: 0.1 });
    post(m, 'white', [0.07, 0.1, 0.07], [-0.28, 0.76, -0.16]);
  },
  tableLongBloody: (m) => {
    longTable(m);
    block(m, 'cream', [1.2, 0.012, 0.7], [0, 0.755, 0], { blood: 0.44, seed: 7, bias: 0.05 });
    for (const x of [-0.2, 0.06]) block(m, 'blood', [0.05, 0.3, 0.02], [x, 0.44, 0.37], { weight: 2 });
  },
  counter,
  counterFood: (m) => {
    counter(m);
    for (const [x, ramp] of [
      [-0.24, 'orange'],
      [0.24, 'leaf'],
    ] as const) {
      block(m, 'charcoal', [0.42, 0.03, 0.6], [x, 0.86, 0]);
      block(m, ramp, [0.36, 0.05, 0.52], [x, 0.87, 0], { dirt: 0.5, bias: 0.08 });
    }
    block(m, 'metal', [0.03, 0.03, 0.4], [0.1, 0.94, 0.1], { turn: [-12, 24, 0], bias: 0.2 });
  },
  counterBoard: (m) => {
    counter(m);
    block(m, 'woodLight', [0.54, 0.04, 0.4], [-0.08, 0.86, 0.02], { bias: 0.08 });
    for (const [x, z, ramp] of [
      [-0.2, 0, 'leaf'],
      [-0.06, 0.08, 'orange'],
      [0.02, -0.06, 'leaf'],
    ] as const)
      lump(m, ramp, [0.15, 0.08, 0.12], [x, 0.93, z], { bias: 0.08 });
    block(m, 'metal', [0.3, 0.02, 0.08], [0.2, 0.91, 0.16], { turn: [0, 34, 0], bias: 0.25 });
  },
  sink: (m) => {
    block(m, 'metal', [1.1, 0.8, 0.8], [0, 0, 0], { part: 1 });
    block(m, 'metal', [1.2, 0.06, 0.84], [0, 0.8, 0], { bias: 0.14, part: 2 });
    block(m, 'charcoal', [0.62, 0.02, 0.44], [0, 0.85, 0.06], { bias: 0.06 });
    block(m, 'water', [0.54, 0.012, 0.34], [0, 0.865, 0.08], { bias: 0.16 });
    block(m, 'metal', [0.06, 0.3, 0.06], [0, 0.86, -0.3], { bias: 0.1 });
    block(m, 'metal', [0.06, 0.05, 0.26], [0, 1.12, -0.2], { bias: 0.2 });
    along(3, -0.5, -0.1, ['white', 'sky', 'white'], (x, ramp) =>
      post(m, ramp, [0.08, 0.04, 0.1], [x, 0.86, -0.3]),
    );
  },
  shelfDishes: (m) => {
    for (const y of [0.06, 0.5, 0.94, 1.38]) block(m, 'metal', [1.1, 0.05, 0.54], [0, y, 0], { bias: 0.08 });
    for (const x of [-0.46, 0.46])
      for (const z of [-0.25, 0.25]) block(m, 'metal', [0.05, 1.5, 0.05], [x, 0, z], { part: 3 });
    for (const y of [0.11, 0.55, 0.99])
      along(3, -0.42, 0.42, ['white', 'metal', 'white', 'orange'], (x, ramp, die) =>
        post(m, ramp, [0.1, 0.12 + die * 0.16, 0.12], [x, y, 0.06], { bias: 0.08 }),
      );
  },
} as const satisfies Record<string, Build>;
