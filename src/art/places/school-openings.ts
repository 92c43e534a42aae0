import { doorFrame, type OPENING_STATES, type OpeningRun, windowFrame } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { Face, wallTop } from './face.ts';
import { type OpeningPaints, plank, pushedDesk, splinters } from './opening-parts.ts';
import { WINDOWS } from './school-windows.ts';
import { pane } from './wall-surfaces.ts';
import { handprint } from './wall-things.ts';

const TILE = 32;
/** Edge-on, a door or window is a slab in the middle of its tile: from here, so wide. */
const SLAB = { x: 12, width: 8 };

/** A sliding leaf: a wooden frame, glass above, a panel below, a metal pull. Above it the class sign. */
function leaf(face: Face): Face {
  face.fill(0, 0, TILE, 40, 'woodDark', 1).fill(0, 0, TILE, 1, 'woodDark', 0);
  face.plate(2, 3, 28, 36, 'woodLight', 2, 1.2).fill(2, 3, 1, 36, 'woodLight', 3, 1.2);
  face.plate(5, 22, 22, 14, 'woodLight', 1, 0.6).fill(6, 23, 20, 12, 'woodLight', 2, 0.4);
  for (let y = 24; y < 35; y += 3) face.fill(6, y, 20, 1, 'woodLight', 1.4, 0.2);
  pane(face, 5, 6, 22, 14, 'woodDark');
  face
    .fill(15, 6, 2, 14, 'woodLight', 2, 0.8)
    .fill(26, 23, 2, 8, 'metal', 3, 2)
    .fill(26, 31, 2, 1, 'metal', 1, 2);
  face.fill(2, 37, 28, 2, 'metal', 2, 1.4).fill(2, 37, 28, 1, 'metal', 3, 1.4);
  face.plate(9, -1, 14, 6, 'paper', 3, 2.4);
  return face.fill(11, 1, 10, 1, 'navy', 2, 2.4).fill(11, 3, 7, 1, 'grey', 3, 2.4);
}

function closedDoor(face: Face): Face {
  return leaf(wallTop(face, 'grey'));
}

/** Glass gone white with cracks, splinters out of the panel, bloody hands. */
function cracks(face: Face): Face {
  for (const [x, y, toX, toY] of [
    [10, 9, 6, 17],
    [10, 9, 14, 7],
    [10, 9, 13, 18],
    [10, 9, 5, 7],
    [22, 15, 18, 8],
    [22, 15, 26, 19],
    [22, 15, 25, 8],
    [22, 15, 18, 18],
  ] as const)
    face.line(x, y, toX, toY, 'glass', 4);
  face
    .line(8, 23, 14, 34, 'woodDark', 0, -1)
    .line(9, 23, 15, 34, 'woodDark', 1, -1)
    .line(22, 25, 18, 32, 'woodDark', 0, -1);
  face.fill(18, 27, 4, 3, 'black', 1, -1.5).dot(17, 26, 'woodLight', 4).dot(22, 30, 'woodLight', 4);
  return handprint(face, 20, 18, 9);
}

/** The edge of a leaf slid into the wall: what stands in the doorway stays in sight. */
function openDoor(face: Face): Face {
  face.plate(0, 0, 5, 39, 'woodLight', 2, 2).fill(4, 1, 1, 38, 'woodDark', 1).fill(2, 16, 1, 7, 'metal', 3);
  return face.fill(0, 0, TILE, 2, 'metal', 2, 1).fill(0, 0, TILE, 1, 'metal', 4, 1);
}

function brokenDoor(face: Face): Face {
  openDoor(face).clear(0, 26, 5, 14);
  face
    .plate(27, 0, 5, 15, 'woodLight', 2, 2)
    .line(27, 15, 29, 21, 'woodLight', 3)
    .line(30, 15, 31, 25, 'woodLight', 1)
    .line(1, 26, 3, 31, 'woodLight', 3);
  return splinters(face, 7, 'woodLight');
}

/** A leaf edge-on: its top runs north to south, its end hangs below. */
function slab(face: Face, ramp: RampId, step: number): Face {
  const { x, width } = SLAB;
  face
    .fill(x, -TILE, width, TILE, ramp, step + 1)
    .fill(x, -TILE, 1, TILE, ramp, step + 2)
    .fill(x + width - 1, -TILE, 1, TILE, ramp, step);
  face.fill(x + 3, -TILE, 2, TILE, ramp, step - 1, -0.6);
  return face
    .fill(x, 0, width, 40, ramp, step)
    .fill(x, 0, 1, 40, ramp, step + 1)
    .fill(x + width - 1, 0, 1, 40, ramp, step - 1)
    .fill(x, 0, width, 1, ramp, 4);
}

function barsAlong(face: Face, many: boolean): Face {
  for (const y of many ? [-28, -19, -8, 4] : [-22, -6]) {
    face
      .fill(5, y, 22, 5, 'wood', 3, 3)
      .fill(5, y, 22, 1, 'wood', 4, 3)
      .fill(5, y + 4, 22, 1, 'wood', 1, 3)
      .fill(5, y + 5, 22, 1, 'black', 1);
    face.fill(7, y + 1, 2, 2, 'metal', 4, 3).fill(23, y + 1, 2, 2, 'metal', 4, 3);
  }
  return face;
}

const DOORS: OpeningPaints<(typeof OPENING_STATES.door)[number]> = {
  closed: { across: closedDoor, along: (face) => slab(face, 'woodLight', 2) },
  cracked: {
    across: (face) => cracks(closedDoor(face)),
    along: (face) => {
      slab(face, 'woodLight', 2).line(13, -26, 18, -19, 'woodDark', 0).line(18, -14, 12, -6, 'woodDark', 0);
      return face
        .fill(16, -20, 4, 3, 'black', 1)
        .fill(12, -10, 3, 2, 'blood', 2)
        .dot(11, -20, 'woodLight', 3)
        .dot(20, -13, 'woodLight', 3);
    },
  },
  open: {
    across: openDoor,
    along: (face) => {
      face.fill(15, -TILE, 2, TILE - 6, 'metal', 2).fill(15, -TILE, 1, TILE - 6, 'metal', 3);
      return face
        .plate(SLAB.x, -6, SLAB.width, 6, 'woodLight', 3, 1)
        .fill(SLAB.x, 0, SLAB.width, 40, 'woodLight', 2);
    },
  },
  broken: {
    across: brokenDoor,
    along: (face) => {
      face
        .plate(SLAB.x, -5, SLAB.width, 5, 'woodLight', 3, 1)
        .fill(SLAB.x, 0, SLAB.width, 22, 'woodLight', 2)
        .clear(SLAB.x + 3, 14, 4, 8);
      return splinters(face, 9, 'woodLight');
    },
  },
  barricade1: {
    across: (face) => pushedDesk(plank(closedDoor(face), 8, 13), 4, 22, false),
    along: (face) => barsAlong(slab(face, 'woodLight', 2), false),
  },
  barricade2: {
    across: (face) =>
      pushedDesk(plank(plank(pushedDesk(closedDoor(face), 5, 15, true), 4, 8), 17, 12), 3, 23, false),
    along: (face) => barsAlong(slab(face, 'woodLight', 2), true),
  },
};

function jobsOf<State extends string>(
  kind: string,
  paints: OpeningPaints<State>,
  frameOf: (state: State, run: OpeningRun) => string,
): ArtJob[] {
  return (Object.keys(paints) as State[]).map((state) => ({
    page: 'school',
    name: `school ${kind} ${state}`,
    render: () =>
      (['across', 'along'] as const).map(
        (run) => [frameOf(state, run), paints[state][run](new Face()).finish()] as const,
      ),
  }));
}

/** Doors and windows in every state, in walls that run across the screen and along it. */
export const OPENING_JOBS: readonly ArtJob[] = [
  ...jobsOf('door', DOORS, doorFrame),
  ...jobsOf('window', WINDOWS, windowFrame),
];
