import type { Joint } from '../model/joint.ts';
import { bar } from '../model/shapes.ts';
import { along, block, legs, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

function officeTop(m: Joint): void {
  block(m, 'cream', [1.02, 0.05, 0.74], [0, 0.7, 0], { bias: 0.03, part: 1 });
  block(m, 'grey', [0.98, 0.66, 0.03], [0, 0.04, 0.2], { bias: 0.16 });
  for (const x of [-0.47, 0.47]) block(m, 'grey', [0.05, 0.7, 0.66], [x, 0, 0], { part: 3, bias: 0.1 });
}

/** A flat screen on a foot, seen from the front. */
function monitor(m: Joint, x: number, isOn: boolean): void {
  block(m, 'charcoal', [0.2, 0.03, 0.16], [x, 0.75, -0.16]);
  block(m, 'charcoal', [0.05, 0.14, 0.05], [x, 0.76, -0.18]);
  block(m, 'charcoal', [0.46, 0.34, 0.05], [x, 0.84, -0.18], { bias: 0.1 });
  block(m, isOn ? 'screen' : 'glass', [0.4, 0.27, 0.02], [x, 0.88, -0.15], { bias: isOn ? 0.1 : -0.3 });
}

function keyboardOf(m: Joint, x: number): void {
  block(m, 'charcoal', [0.4, 0.03, 0.15], [x, 0.75, 0.1], { bias: 0.2 });
  block(m, 'grey', [0.36, 0.02, 0.1], [x, 0.77, 0.1], { bias: 0.3 });
}

function paperPile(m: Joint, x: number, z: number, height: number, yaw: number): void {
  block(m, 'paper', [0.24, height, 0.3], [x, 0.75, z], { turn: [0, yaw, 0], bias: 0.08 });
}

function readingTop(m: Joint): void {
  block(m, 'wood', [1.2, 0.07, 0.8], [0, 0.7, 0], { bias: 0.06, part: 1 });
  block(m, 'woodDark', [1.2, 0.1, 0.06], [0, 0.6, 0.34], { part: 2 });
  for (const z of [-0.3, 0.3]) block(m, 'woodDark', [0.09, 0.7, 0.09], [0, 0, z], { part: 3, bias: 0.1 });
}

/** Offices, library, music, broadcasting. */
export const CULTURE = {
  officeDesk: (m) => {
    officeTop(m);
    monitor(m, -0.14, false);
    keyboardOf(m, -0.14);
    paperPile(m, 0.32, -0.1, 0.16, 8);
  },
  officeDeskScreen: (m) => {
    officeTop(m);
    monitor(m, 0.06, true);
    keyboardOf(m, 0.06);
    post(m, 'white', [0.05, 0.1, 0.05], [-0.34, 0.75, 0.12]);
  },
  officeDeskPapers: (m) => {
    officeTop(m);
    paperPile(m, -0.3, -0.06, 0.34, 6);
    paperPile(m, 0, -0.1, 0.22, -10);
    paperPile(m, 0.3, 0.02, 0.1, 24);
    block(m, 'crimson', [0.2, 0.05, 0.26], [0.02, 0.97, -0.1], { turn: [0, 14, 0] });
    post(m, 'leaf', [0.05, 0.1, 0.08], [0.38, 0.76, -0.26]);
  },
  officeDeskWrecked: (m) => {
    officeTop(m);
    const joint = m.joint([-0.1, 0.06, 0.1]);
    joint.turn = [-70, 20, 0];
    monitor(joint, 0, false);
    paperPile(m, 0.28, 0, 0.06, 40);
    block(m, 'cream', [0.8, 0.012, 0.6], [0, 0.748, 0], { blood: 0.46, seed: 9, bias: 0.03 });
  },
  copier: (m) => {
    block(m, 'cream', [0.84, 0.76, 0.62], [0, 0, 0], { part: 1 });
    block(m, 'grey', [0.74, 0.16, 0.02], [0, 0.42, 0.31], { bias: 0.05 });
    block(m, 'grey', [0.74, 0.16, 0.02], [0, 0.2, 0.31], { bias: 0.05 });
    block(m, 'cream', [0.86, 0.1, 0.64], [0, 0.78, 0], { bias: 0.06 });
    block(m, 'charcoal', [0.6, 0.03, 0.4], [-0.08, 0.87, -0.04], { bias: 0.1 });
    block(m, 'screen', [0.18, 0.02, 0.12], [0.3, 0.89, 0.16], { weight: 2 });
    block(m, 'paper', [0.34, 0.03, 0.26], [-0.46, 0.56, 0.02], { bias: 0.1 });
  },
  speakerRack: (m) => {
    block(m, 'charcoal', [0.8, 1.72, 0.56], [0, 0, 0], { part: 1, top: 1.2, bias: 0.1 });
    for (const [y, radius] of [
      [0.4, 0.26],
      [1.0, 0.2],
      [1.42, 0.12],
    ] as const) {
      post(m, 'grey', [radius, 0.03, radius], [0, y, 0.28], { turn: [90, 0, 0], bias: 0.15 });
      post(m, 'black', [radius * 0.8, 0.04, radius * 0.8], [0, y, 0.29], { turn: [90, 0, 0], bias: 0.15 });
      post(m, 'grey', [radius * 0.3, 0.05, radius * 0.3], [0, y, 0.3], { turn: [90, 0, 0], bias: 0.3 });
    }
  },
  micDesk: (m) => {
    officeTop(m);
    m.add(
      bar(
        [
          [-0.1, 0.76, -0.1],
          [-0.1, 1.06, -0.16],
          [0.06, 1.2, 0.02],
        ],
        0.025,
      ),
      { ramp: 'charcoal', bias: 0.3 },
    );
    lump(m, 'charcoal', [0.13, 0.16, 0.13], [0.08, 1.2, 0.04], { bias: 0.2 });
    block(m, 'red', [0.16, 0.08, 0.05], [0.32, 0.75, -0.1], { weight: 2 });
    paperPile(m, -0.3, 0.06, 0.04, 12);
    m.add(
      bar(
        [
          [0.3, 0.78, 0.2],
          [0.2, 0.92, 0.2],
          [0.1, 0.78, 0.2],
        ],
        0.03,
      ),
      { ramp: 'charcoal', bias: 0.2 },
    );
  },
  musicStand: (m) => {
    for (const angle of [0, 120, 240])
      block(m, 'charcoal', [0.03, 0.03, 0.34], [0, 0.02, 0.06], { turn: [0, angle, 0] });
    block(m, 'charcoal', [0.035, 0.86, 0.035], [0, 0, 0], { bias: 0.15 });
    block(m, 'charcoal', [0.5, 0.32, 0.03], [0, 0.82, 0], { turn: [-24, 0, 0], bias: 0.2 });
    block(m, 'paper', [0.4, 0.26, 0.02], [0, 0.86, 0.02], { turn: [-24, 0, 0], bias: 0.1 });
    for (const y of [0.92, 1.0])
      block(m, 'charcoal', [0.3, 0.015, 0.02], [0, y, 0.045 - (y - 0.9) * 0.4], { turn: [-24, 0, 0] });
  },
  musicStandTipped: (m) => {
    const joint = m.joint([-0.2, 0.08, 0.1]);
    joint.turn = [0, 30, -84];
    block(joint, 'charcoal', [0.035, 0.86, 0.035], [0, 0, 0], { bias: 0.15 });
    block(joint, 'charcoal', [0.5, 0.32, 0.03], [0, 0.8, 0], { turn: [-24, 0, 0], bias: 0.2 });
    block(m, 'paper', [0.3, 0.02, 0.22], [0.3, 0, 0.3], { turn: [0, 20, 0], bias: 0.1 });
  },
  guitarStand: (m) => {
    legs(m, 'charcoal', 0.14, 0.1, 0.12, 0.04);
    lump(m, 'orange', [0.4, 0.44, 0.14], [0, 0.32, 0], { bias: 0.04 });
    lump(m, 'orange', [0.3, 0.34, 0.14], [0, 0.58, 0], { bias: 0.04 });
    post(m, 'black', [0.07, 0.03, 0.07], [0, 0.44, 0.07], { turn: [90, 0, 0] });
    block(m, 'woodDark', [0.06, 0.62, 0.05], [0, 0.66, 0.02], { bias: 0.1 });
    block(m, 'woodDark', [0.1, 0.16, 0.05], [0, 1.26, 0.01]);
  },
  drumKit: (m) => {
    post(m, 'crimson', [0.3, 0.36, 0.3], [0, 0.3, 0.1], { turn: [90, 0, 0], bias: 0.02 });
    post(m, 'cream', [0.27, 0.02, 0.27], [0, 0.3, 0.29], { turn: [90, 0, 0], bias: 0.05 });
    for (const [x, y, z] of [
      [-0.2, 0.62, -0.1],
      [0.2, 0.62, -0.1],
      [-0.4, 0.4, 0.06],
      [0.4, 0.36, 0.06],
    ] as const) {
      post(m, 'crimson', [0.17, 0.2, 0.17], [x, y - 0.1, z]);
      post(m, 'cream', [0.16, 0.02, 0.16], [x, y + 0.1, z], { bias: 0.1 });
    }
    for (const [x, z] of [
      [-0.42, -0.2],
      [0.42, -0.2],
    ] as const) {
      block(m, 'metal', [0.03, 0.96, 0.03], [x, 0, z]);
      post(m, 'mustard', [0.24, 0.02, 0.05], [x, 0.96, z], { turn: [10, 0, 0], bias: 0.12 });
    }
  },
  shelfInstruments: (m) => {
    for (const y of [0.06, 0.6, 1.14]) block(m, 'wood', [0.96, 0.05, 0.54], [0, y, 0], { bias: 0.05 });
    for (const x of [-0.46, 0.46]) block(m, 'wood', [0.05, 1.56, 0.54], [x, 0, 0], { part: 3 });
    lump(m, 'mustard', [0.3, 0.26, 0.2], [-0.2, 0.28, 0.1], { bias: 0.1 });
    post(m, 'crimson', [0.18, 0.22, 0.18], [0.2, 0.11, 0.04]);
    post(m, 'cream', [0.17, 0.02, 0.17], [0.2, 0.33, 0.04], { bias: 0.1 });
    lump(m, 'wood', [0.24, 0.3, 0.12], [-0.22, 0.82, 0.1], { bias: 0.1 });
    block(m, 'woodDark', [0.05, 0.3, 0.05], [-0.22, 0.84, 0.12]);
    block(m, 'charcoal', [0.4, 0.16, 0.3], [0.16, 0.65, 0.06], { bias: 0.16 });
    along(5, -0.4, 0.4, ['paper', 'navy', 'paper', 'maroon'], (x, ramp, die) =>
      block(m, ramp, [0.12, 0.2 + die * 0.1, 0.2], [x, 1.19, 0.06]),
    );
  },
  easel: (m) => {
    for (const [x, lean] of [
      [-0.2, 8],
      [0.2, -8],
    ] as const)
      block(m, 'woodLight', [0.05, 1.2, 0.05], [x, 0, 0.1], { turn: [-8, 0, lean] });
    block(m, 'woodLight', [0.05, 1.1, 0.05], [0, 0, -0.24], { turn: [14, 0, 0] });
    block(m, 'cream', [0.62, 0.5, 0.04], [0, 0.56, 0.14], { turn: [-8, 0, 0], bias: 0.08 });
    lump(m, 'crimson', [0.24, 0.2, 0.03], [-0.06, 0.84, 0.17], { bias: 0.05 });
    lump(m, 'leaf', [0.3, 0.12, 0.03], [0.04, 0.68, 0.19], { bias: 0.1 });
    block(m, 'woodLight', [0.66, 0.04, 0.1], [0, 0.52, 0.18]);
  },
} as const satisfies Record<string, Build>;

/** Tables, desks and boards of rooms that run on into the next tile. */
export const CULTURE_JOINED = {
  readingTable: (m) => {
    readingTop(m);
    block(m, 'paper', [0.36, 0.03, 0.26], [-0.14, 0.77, 0.04], { turn: [0, 12, 0], bias: 0.1 });
    block(m, 'navy', [0.22, 0.08, 0.28], [0.28, 0.77, -0.1], { turn: [0, -14, 0] });
  },
  readingTableLamp: (m) => {
    readingTop(m);
    post(m, 'charcoal', [0.1, 0.03, 0.1], [0.1, 0.77, -0.2]);
    m.add(
      bar(
        [
          [0.1, 0.78, -0.2],
          [0.12, 1.02, -0.26],
          [0, 1.14, -0.12],
        ],
        0.025,
      ),
      { ramp: 'metal', bias: 0.2 },
    );
    post(m, 'forest', [0.15, 0.12, 0.07], [-0.04, 1.04, -0.06]);
    lump(m, 'lamp', [0.16, 0.05, 0.16], [-0.04, 1.04, -0.06], { weight: 2 });
    for (const [index, ramp] of (['maroon', 'forest', 'mustard'] as const).entries())
      block(m, ramp, [0.24, 0.05, 0.3], [-0.3, 0.77 + index * 0.05, 0.06], { turn: [0, index * 12 - 8, 0] });
  },
  returnDesk: (m) => {
    block(m, 'wood', [1.1, 0.9, 0.66], [0, 0, 0], { part: 1 });
    block(m, 'woodLight', [1.2, 0.06, 0.8], [0, 0.9, 0], { part: 2, bias: 0.05 });
    for (const x of [-0.26, 0.26]) block(m, 'wood', [0.44, 0.66, 0.02], [x, 0.12, 0.335], { bias: 0.08 });
    for (const [index, ramp] of (['crimson', 'denim', 'paper', 'forest'] as const).entries())
      block(m, ramp, [0.26, 0.06, 0.34], [-0.16, 0.96 + index * 0.06, 0], { turn: [0, index * 9 - 14, 0] });
    block(m, 'paper', [0.2, 0.16, 0.03], [0.26, 0.96, 0.14], { turn: [-16, 0, 0], bias: 0.1 });
  },
  mixerDesk: (m) => {
    block(m, 'charcoal', [1.1, 0.7, 0.62], [0, 0, 0], { part: 1, bias: 0.08 });
    block(m, 'grey', [1.2, 0.08, 0.74], [0, 0.72, 0], { turn: [9, 0, 0], part: 2, bias: 0.06 });
    along(7, -0.48, 0.48, ['red', 'green', 'lampCold', 'green', 'yellow', 'red'], (x, ramp, die) => {
      block(m, 'black', [0.03, 0.02, 0.3], [x, 0.8, 0.12], { turn: [9, 0, 0] });
      block(m, 'white', [0.07, 0.04, 0.05], [x, 0.8, 0.04 + die * 0.2], { turn: [9, 0, 0], weight: 2 });
      block(m, ramp, [0.05, 0.03, 0.05], [x, 0.84, -0.2], { weight: 2, bias: 0.1 });
      block(m, ramp, [0.05, 0.03, 0.05], [x, 0.83, -0.1], { weight: 1.5, bias: -0.1 });
    });
  },
  piano: (m) => {
    block(m, 'black', [1.1, 1.1, 0.4], [0, 0, -0.14], { part: 1, bias: 0.22, top: 1 });
    block(m, 'black', [1.1, 0.08, 0.34], [0, 0.6, 0.2], { part: 2, bias: 0.3 });
    block(m, 'paper', [1.1, 0.03, 0.2], [0, 0.68, 0.24], { bias: 0.14 });
    along(10, -0.55, 0.55, ['black'], (x, ramp) =>
      block(m, ramp, [0.045, 0.03, 0.11], [x, 0.71, 0.19], { weight: 1.4 }),
    );
    block(m, 'black', [1.2, 0.05, 0.46], [0, 1.1, -0.14], { part: 3, bias: 0.34 });
    block(m, 'paper', [0.3, 0.22, 0.02], [-0.1, 0.8, 0.08], { turn: [-12, 0, 0], bias: 0.1 });
    for (const x of [-0.3, 0.3]) block(m, 'black', [0.07, 0.6, 0.07], [x, 0, 0.3], { bias: 0.3 });
  },
} as const satisfies Record<string, Build>;
