import { doorFrame, type OPENING_STATES, type OpeningRun, windowFrame } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { hashNoise } from '../raster/noise.ts';
import { Face, wallTop } from './face.ts';
import { pane } from './wall-surfaces.ts';
import { handprint } from './wall-things.ts';

const TILE = 32;
/** Edge-on, a door or window is a slab in the middle of its tile: from here, so wide. */
const SLAB = { x: 12, width: 8 };

type DoorState = (typeof OPENING_STATES.door)[number];
type WindowState = (typeof OPENING_STATES.window)[number];
type Paint = (face: Face) => Face;

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

/** What is left of a thing on the floor below it. */
function splinters(face: Face, seed: number, ramp: RampId): Face {
  for (let chip = 0; chip < 16; chip++) {
    const x = 2 + hashNoise(chip, 1, seed) * 27;
    const y = 30 + hashNoise(chip, 2, seed) * 9;
    const isGlass = ramp === 'glass' || chip % 4 === 3;
    if (isGlass) face.dot(x, y, 'glass', 4).dot(x + 1, y, 'glass', 3);
    else
      face.line(
        x,
        y,
        x + hashNoise(chip, 3, seed) * 7 - 3,
        y + hashNoise(chip, 4, seed) * 3,
        ramp,
        2 + (chip % 2),
      );
  }
  return face;
}

/** A plank nailed from side to side, its shadow below it. */
function plank(face: Face, fromY: number, toY: number): Face {
  for (let x = 0; x < TILE; x++) {
    const y = Math.round(fromY + ((toY - fromY) * x) / (TILE - 1));
    for (const [row, step] of [
      [0, 4],
      [1, 3],
      [2, 3],
      [3, 2],
      [4, 1],
    ] as const) {
      const grain = hashNoise(x >> 2, row + fromY, 5) > 0.75 ? -1 : 0;
      face.dot(x, y + row, 'wood', step + grain, 2.6);
    }
    face.dot(x, y + 5, 'black', 1);
  }
  return face.fill(3, fromY + 1, 2, 2, 'metal', 4, 3).fill(27, toY + 1, 2, 2, 'metal', 4, 3);
}

/** A desk pushed against a door, seen from the front: top, drawer, legs; upside down with `isTurned`. */
function pushedDesk(face: Face, x: number, y: number, isTurned: boolean): Face {
  const width = 24;
  const legs = (top: number, height: number): void => {
    for (const side of [2, width - 4])
      face.fill(x + side, top, 2, height, 'metal', 2, 2).fill(x + side, top, 1, height, 'metal', 3, 2);
  };
  if (isTurned) {
    legs(y - 11, 11);
    face.plate(x + 2, y, width - 4, 4, 'steelBlue', 2, 2.2).plate(x, y + 4, width, 3, 'woodLight', 2, 3);
    return face.line(x + 2, y - 11, x + width - 4, y - 11, 'metal', 3, 2);
  }
  legs(y + 8, 10);
  face
    .fill(x, y - 3, width, 3, 'woodLight', 3, 3)
    .fill(x, y - 3, width, 1, 'woodLight', 4, 3)
    .plate(x, y, width, 2, 'woodLight', 2, 3);
  return face.plate(x + 2, y + 2, width - 4, 6, 'steelBlue', 2, 2.2);
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

const DOORS: Record<DoorState, Record<OpeningRun, Paint>> = {
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

/** A tall window in a metal frame: the same from a room and from the yard, so it needs no wall of its own. */
function windowWall(face: Face): Face {
  wallTop(face, 'grey').fill(0, 0, TILE, 40, 'metal', 1);
  pane(pane(face, -1, 2, 18, 19), 15, 2, 18, 19);
  pane(pane(face, -1, 22, 18, 10), 15, 22, 18, 10);
  face.fill(0, 0, TILE, 2, 'metal', 2, 1).fill(0, 2, TILE, 1, 'metal', 4, 1);
  face
    .fill(0, 20, TILE, 1, 'metal', 4, 1.4)
    .fill(0, 21, TILE, 1, 'metal', 2, 1.4)
    .fill(15, 2, 2, 30, 'metal', 3, 1.2);
  face
    .plate(0, 32, TILE, 6, 'steelBlue', 2, 0.8)
    .fill(0, 32, TILE, 1, 'paper', 4, 2)
    .fill(0, 33, TILE, 1, 'paper', 2, 2);
  return face.fill(0, 38, TILE, 2, 'charcoal', 0);
}

/** Panes of which only teeth are left in the frame; blood on the sill. */
function brokenWindow(face: Face): Face {
  windowWall(face);
  for (const x of [1, 17]) face.fill(x, 3, 14, 16, 'black', 2, -2).fill(x, 23, 14, 8, 'black', 2, -2);
  for (let x = 1; x < 31; x++) {
    if (x === 15 || x === 16) continue;
    const [up, down] = [Math.floor(hashNoise(x >> 1, 1, 4) * 6), Math.floor(hashNoise(x >> 1, 2, 4) * 5)];
    face
      .fill(x, 3, 1, up, 'glass', 3)
      .dot(x, 3 + up, 'glass', 4)
      .fill(x, 31 - down, 1, down, 'glass', 2);
  }
  return splinters(face.fill(6, 32, 5, 1, 'blood', 3).fill(8, 33, 2, 6, 'blood', 2), 3, 'glass');
}

function webs(face: Face): Face {
  for (const [x, y] of [
    [7, 9],
    [24, 12],
  ] as const) {
    for (let ray = 0; ray < 8; ray++) {
      const angle = (ray / 8) * Math.PI * 2 + 0.3;
      const far = 4 + ((ray * 5) % 4);
      face.line(x, y, x + Math.cos(angle) * far, y + Math.sin(angle) * far, 'glass', 4);
    }
  }
  return face;
}

function windowAlong(face: Face, glass: Paint): Face {
  wallTop(face, 'grey', false);
  face
    .fill(9, -TILE, 14, TILE, 'metal', 2, 0.6)
    .fill(9, -TILE, 1, TILE, 'metal', 3)
    .fill(22, -TILE, 1, TILE, 'metal', 1);
  return glass(face).fill(9, 0, 14, 40, 'metal', 1).fill(9, 0, 14, 1, 'metal', 3);
}

const WINDOWS: Record<WindowState, Record<OpeningRun, Paint>> = {
  closed: {
    across: windowWall,
    along: (face) =>
      windowAlong(face, (on) =>
        on
          .fill(13, -TILE, 6, TILE, 'glass', 2)
          .fill(13, -TILE, 1, TILE, 'glass', 4)
          .fill(18, -TILE, 1, TILE, 'glass', 1),
      ),
  },
  cracked: {
    across: (face) => webs(windowWall(face)),
    along: (face) =>
      windowAlong(face, (on) =>
        on
          .fill(13, -TILE, 6, TILE, 'glass', 2)
          .line(13, -28, 18, -20, 'glass', 4)
          .line(18, -20, 13, -12, 'glass', 4)
          .line(13, -8, 18, -3, 'glass', 4),
      ),
  },
  broken: {
    across: brokenWindow,
    along: (face) =>
      windowAlong(face, (on) => {
        on.fill(13, -TILE, 6, TILE, 'black', 1, -1.5);
        for (let y = -TILE; y < 0; y++) {
          const tooth = Math.floor(hashNoise(y >> 1, 3, 6) * 4);
          on.fill(13, y, tooth, 1, 'glass', 3).dot(18, y, 'glass', tooth > 1 ? 4 : 1);
        }
        return on;
      }),
  },
};

function jobsOf<State extends string>(
  kind: string,
  paints: Record<State, Record<OpeningRun, Paint>>,
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
