import type { Joint, Triple } from '../model/joint.ts';
import { along, block, legs, lump, post } from './block.ts';
import type { Build } from './place-job.ts';

/** A single desk of a Korean classroom: a wooden top over a steel-blue drawer, on pipe legs. */
export function schoolDesk(model: Joint): void {
  block(model, 'woodLight', [0.78, 0.05, 0.56], [0, 0.7, 0], { bias: 0.06, part: 1, dirt: 0.03 });
  block(model, 'steelBlue', [0.7, 0.13, 0.48], [0, 0.57, 0], { part: 2 });
  legs(model, 'metal', 0.34, 0.23, 0.58, 0.045);
  for (const x of [-0.34, 0.34]) block(model, 'metal', [0.04, 0.04, 0.46], [x, 0.04, 0], { part: 3 });
}

/** A wooden seat and back on pipe legs. */
export function schoolChair(model: Joint): void {
  block(model, 'woodLight', [0.42, 0.04, 0.4], [0, 0.42, 0], { bias: 0.05, part: 1 });
  block(model, 'woodLight', [0.42, 0.24, 0.035], [0, 0.66, -0.2], { part: 2, turn: [-6, 0, 0] });
  for (const x of [-0.18, 0.18]) {
    block(model, 'metal', [0.035, 0.86, 0.035], [x, 0, -0.19], { part: 3 });
    block(model, 'metal', [0.035, 0.42, 0.035], [x, 0, 0.17], { part: 3 });
  }
}

function turned(model: Joint, turn: Triple, at: Triple = [0, 0, 0]): Joint {
  const joint = model.joint(at);
  joint.turn = turn;
  return joint;
}

function book(
  model: Joint,
  ramp: 'maroon' | 'navy' | 'mustard' | 'paper' | 'forest',
  at: Triple,
  yaw: number,
): void {
  block(model, ramp, [0.2, 0.04, 0.26], at, { turn: [0, yaw, 0], bias: 0.1 });
}

/** A rucksack that stands on the floor or a chair. */
export function schoolBag(model: Joint, ramp: 'mustard' | 'navy' | 'crimson' | 'teal', at: Triple): void {
  lump(model, ramp, [0.36, 0.44, 0.26], [at[0], at[1] + 0.2, at[2]], { bias: 0.03 });
  lump(model, ramp, [0.26, 0.2, 0.12], [at[0], at[1] + 0.14, at[2] + 0.13], { bias: 0.12 });
  block(model, 'charcoal', [0.24, 0.03, 0.03], [at[0], at[1] + 0.3, at[2] + 0.12]);
}

/** Chairs are turned toward the board in the north: one sees their backs. */
function chairFor(model: Joint, yaw: number, at: Triple = [0, 0, 0]): Joint {
  const joint = turned(model, [0, yaw, 0], at);
  schoolChair(joint);
  return joint;
}

/** Desks and chairs of a classroom, as people left them. */
export const CLASSROOM = {
  desk: (m) => {
    schoolDesk(m);
    book(m, 'maroon', [-0.16, 0.75, 0.02], 18);
    book(m, 'paper', [0.16, 0.75, -0.03], -12);
  },
  deskBare: schoolDesk,
  deskBooks: (m) => {
    schoolDesk(m);
    for (const [index, ramp] of (['navy', 'mustard', 'forest'] as const).entries())
      book(m, ramp, [-0.18, 0.75 + index * 0.045, -0.04], 8 - index * 14);
    book(m, 'paper', [0.15, 0.75, 0.06], 8);
    block(m, 'crimson', [0.16, 0.05, 0.06], [0.18, 0.75, -0.16], { turn: [0, 20, 0] });
  },
  deskBag: (m) => {
    schoolDesk(m);
    schoolBag(m, 'mustard', [0.1, 0.74, 0]);
  },
  deskExam: (m) => {
    schoolDesk(m);
    block(m, 'paper', [0.4, 0.02, 0.34], [0, 0.75, 0], { bias: 0.14 });
    for (const z of [-0.08, 0.02]) block(m, 'charcoal', [0.28, 0.012, 0.03], [0, 0.77, z], { weight: 2 });
    block(m, 'yellow', [0.18, 0.03, 0.03], [0.18, 0.77, 0.12], { turn: [0, 30, 0] });
  },
  deskGraffiti: (m) => {
    schoolDesk(m);
    for (const [x, z, yaw] of [
      [-0.2, -0.1, 30],
      [-0.1, 0.06, -40],
      [0.12, 0.05, 10],
      [0.22, -0.12, 60],
    ] as const)
      block(m, 'crimson', [0.16, 0.012, 0.035], [x, 0.75, z], { turn: [0, yaw, 0], weight: 2 });
  },
  deskBloody: (m) => {
    schoolDesk(m);
    block(m, 'woodLight', [0.76, 0.012, 0.54], [0, 0.748, 0], { blood: 0.56, seed: 4, bias: 0.06 });
    block(m, 'blood', [0.06, 0.2, 0.02], [0.14, 0.5, 0.25], { weight: 2 });
  },
  deskFlowers: (m) => {
    schoolDesk(m);
    post(m, 'white', [0.06, 0.16, 0.05], [0, 0.75, 0]);
    for (const [x, y, z] of [
      [0, 1.02, 0],
      [-0.1, 0.97, 0.03],
      [0.1, 0.96, 0],
      [0.02, 0.94, 0.08],
    ] as const)
      lump(m, 'white', [0.13, 0.12, 0.13], [x, y, z], { bias: 0.1 });
    lump(m, 'leaf', [0.2, 0.1, 0.16], [0, 0.88, 0]);
  },
  deskTipped: (m) => {
    schoolDesk(turned(m, [0, 28, 82], [0.3, 0.34, 0]));
    book(m, 'paper', [-0.36, 0, 0.28], 30);
  },
  deskUpturned: (m) => {
    schoolDesk(turned(m, [180, 16, 6], [0, 0.76, 0]));
  },
  chair: (m) => {
    chairFor(m, 172);
  },
  chairTurned: (m) => {
    chairFor(m, 128);
  },
  chairJacket: (m) => {
    const joint = chairFor(m, 172);
    block(joint, 'navy', [0.46, 0.3, 0.12], [0, 0.5, -0.2], { bias: 0.05 });
    block(joint, 'navy', [0.1, 0.34, 0.1], [0.24, 0.34, -0.2]);
  },
  chairBag: (m) => {
    schoolBag(chairFor(m, 172), 'teal', [0, 0.44, 0]);
  },
  chairBloody: (m) => {
    const joint = chairFor(m, 158);
    block(joint, 'woodLight', [0.42, 0.012, 0.4], [0, 0.455, 0], { blood: 0.6, seed: 3, bias: 0.05 });
  },
  chairTipped: (m) => {
    schoolChair(turned(m, [-84, 40, 0], [-0.1, 0.22, 0.32]));
  },
  chairTippedOver: (m) => {
    schoolChair(turned(m, [10, -60, 92], [-0.3, 0.2, 0]));
  },
  teacherDesk: (m) => {
    block(m, 'woodLight', [0.98, 0.06, 0.6], [0, 0.72, 0], { bias: 0.04, part: 1 });
    block(m, 'wood', [0.92, 0.7, 0.5], [0, 0.02, 0], { part: 2 });
    for (const x of [-0.24, 0.24]) block(m, 'wood', [0.4, 0.56, 0.02], [x, 0.08, 0.26], { bias: 0.06 });
    book(m, 'paper', [-0.24, 0.78, 0], 8);
    book(m, 'navy', [-0.22, 0.8, -0.04], -6);
    block(m, 'charcoal', [0.26, 0.03, 0.2], [0.22, 0.78, 0.04]);
    block(m, 'screen', [0.26, 0.18, 0.03], [0.22, 0.81, -0.08], { turn: [-14, 0, 0], bias: 0.1 });
  },
  teacherDeskCake: (m) => {
    block(m, 'woodLight', [0.98, 0.06, 0.6], [0, 0.72, 0], { bias: 0.04, part: 1 });
    block(m, 'wood', [0.92, 0.7, 0.5], [0, 0.02, 0], { part: 2 });
    post(m, 'white', [0.26, 0.03, 0.26], [0, 0.78, 0]);
    post(m, 'pink', [0.2, 0.15, 0.2], [0, 0.8, 0], { bias: 0.05 });
    post(m, 'cream', [0.2, 0.04, 0.18], [0, 0.95, 0], { bias: 0.12 });
    for (const [x, z] of [
      [-0.1, 0.04],
      [0, -0.06],
      [0.1, 0.04],
    ] as const) {
      block(m, 'sky', [0.03, 0.12, 0.03], [x, 0.98, z], { weight: 2 });
      block(m, 'lamp', [0.035, 0.05, 0.035], [x, 1.1, z], { weight: 3, bias: 0.3 });
    }
    block(m, 'crimson', [0.14, 0.1, 0.14], [0.36, 0.78, 0.1], { turn: [0, 20, 0] });
  },
  podium: (m) => {
    block(m, 'wood', [0.72, 1.0, 0.46], [0, 0, 0], { part: 1 });
    block(m, 'wood', [0.56, 0.6, 0.02], [0, 0.2, 0.24], { bias: 0.08 });
    block(m, 'woodLight', [0.8, 0.05, 0.56], [0, 1.0, 0], { turn: [10, 0, 0], bias: 0.05 });
    block(m, 'paper', [0.3, 0.02, 0.24], [-0.1, 1.06, 0], { turn: [10, 8, 0], bias: 0.1 });
    block(m, 'metal', [0.025, 0.26, 0.025], [0.24, 1.04, -0.1]);
    lump(m, 'charcoal', [0.08, 0.08, 0.08], [0.24, 1.32, -0.1]);
    post(m, 'mustard', [0.1, 0.02, 0.1], [0, 0.56, 0.25], { turn: [90, 0, 0] });
  },
  bookcart: (m) => {
    for (const y of [0.16, 0.62]) block(m, 'wood', [0.82, 0.05, 0.5], [0, y, 0], { bias: 0.03 });
    for (const x of [-0.41, 0.41]) block(m, 'wood', [0.05, 0.95, 0.5], [x, 0.06, 0], { part: 3 });
    for (const y of [0.21, 0.67])
      along(8, -0.36, 0.36, ['crimson', 'navy', 'mustard', 'forest', 'paper', 'denim'], (x, ramp, die) =>
        block(m, ramp, [0.075, 0.24 + die * 0.1, 0.26], [x, y, 0.06], { bias: 0.05 }),
      );
    for (const x of [-0.36, 0.36]) post(m, 'charcoal', [0.06, 0.06, 0.06], [x, 0, 0.2]);
  },
} as const satisfies Record<string, Build>;
