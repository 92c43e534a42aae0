import {
  doorFrame,
  type OPENING_STATES,
  type OpeningRun,
  WALL_HEIGHT,
  windowFrame,
} from '../../content/art-tiles.ts';
import { desk } from './carpentry.ts';
import { paintDice } from './noise.ts';
import type { Painter, Sketch } from './sketch.ts';
import type { Publish } from './sprite.ts';
import { pane, plaster, wallTop } from './walls.ts';

const TILE = 32;

type DoorState = Exclude<(typeof OPENING_STATES.door)[number], 'cracked'>;
type WindowState = Exclude<(typeof OPENING_STATES.window)[number], 'cracked'>;

/** A sliding door leaf with a pane, as wide as it is slid into view. */
function leaf(sketch: Sketch, x: number, width: number): Sketch {
  sketch
    .fill(x, 1, width, 35, 'woodLight', 2)
    .fill(x, 1, 1, 35, 'woodLight', 3)
    .fill(x + width - 1, 1, 1, 35, 'woodLight', 1);
  sketch.fill(x, 1, width, 4, 'woodLight', 1).fill(x, 35, width, 1, 'woodLight', 4);
  if (width < 16) return sketch;
  return pane(sketch, x + 4, 17, width - 8, 15, 'woodLight')
    .fill(x + width - 5, 9, 2, 7, 'metal', 3)
    .fill(x + 5, 7, width - 12, 1, 'woodLight', 1);
}

function planks(sketch: Sketch, many: boolean): Sketch {
  const nail = (x: number, y: number) => sketch.dot(x, y, 'metal', 4);
  const plank = (x: number, y: number, toX: number, toY: number) => {
    for (let i = 0; i < 5; i++) sketch.line(x, y + i, toX, toY + i, 'wood', i === 4 ? 4 : i === 0 ? 1 : 3);
    nail(x + 2, y + 2);
    nail(toX - 2, toY + 2);
  };
  plank(0, 25, 31, 20);
  if (many) {
    plank(0, 10, 31, 17);
    plank(0, 33, 31, 31);
  }
  return sketch;
}

/** Splinters of a broken thing on the floor. */
function splinters(sketch: Sketch, seed: number, glass: boolean): Sketch {
  const dice = paintDice(seed);
  for (let i = 0; i < 14; i++) {
    const x = 2 + Math.floor(dice() * 26);
    const y = 2 + Math.floor(dice() * 20);
    if (glass || i % 4 === 3) sketch.dot(x, y, 'glass', 4).dot(x + 1, y, 'glass', 3);
    else
      sketch.line(x, y, x + Math.floor(dice() * 7) - 2, y + Math.floor(dice() * 4), 'woodLight', 2 + (i % 3));
  }
  return sketch;
}

function closedAcross(sketch: Sketch): Sketch {
  wallTop(sketch, 'navyDirty', true).fill(0, 36, TILE, 4, 'wood', 2).fill(0, 36, TILE, 1, 'wood', 1);
  return leaf(sketch.fill(0, 0, TILE, 36, 'black', 1), 1, 30);
}

/** Edge-on a door is a thin slab in the middle of the gap. */
function slab(sketch: Sketch, y: number, depth: number): Sketch {
  sketch
    .fill(12, y, 8, WALL_HEIGHT, 'woodLight', 2)
    .fill(12, y, 1, WALL_HEIGHT, 'woodLight', 3)
    .fill(19, y, 1, WALL_HEIGHT, 'woodLight', 1);
  return sketch
    .fill(12, y + WALL_HEIGHT, 8, depth, 'woodLight', 3)
    .fill(12, y + WALL_HEIGHT, 8, 1, 'woodLight', 4)
    .fill(15, y + WALL_HEIGHT + 1, 2, depth - 1, 'woodLight', 1);
}

const DOORS: Record<DoorState, Record<OpeningRun, Painter>> = {
  closed: { across: closedAcross, along: (s) => slab(s, 0, TILE) },
  open: {
    // Only the edge of the leaf, slid into the wall: what stands in the doorway stays in sight.
    across: (s) => leaf(s, 0, 4).fill(0, 0, TILE, 1, 'metal', 3),
    along: (s) => slab(s, 26, 6).fill(15, 0, 2, 26, 'metal', 2),
  },
  broken: {
    across: (s) => {
      splinters(leaf(s, 0, 4).fill(28, 1, 4, 18, 'woodLight', 2), 5, false);
      return s
        .line(28, 19, 31, 26, 'woodLight', 3)
        .line(4, 30, 8, 36, 'woodLight', 2)
        .fill(29, 1, 1, 18, 'woodLight', 1);
    },
    along: (s) =>
      splinters(s.fill(13, 26, 6, 12, 'woodLight', 2).fill(13, 38, 2, 5, 'woodLight', 3), 6, false),
  },
  barricade1: {
    across: (s) => planks(desk(closedAcross(s), 3, 0, false), false),
    along: (s) => desk(slab(s, 0, TILE), 3, 1, false),
  },
  barricade2: {
    across: (s) => planks(desk(desk(closedAcross(s), 1, 7, false), 5, 0, true), true),
    along: (s) => desk(desk(slab(s, 0, TILE), 1, 14, false), 5, 0, true),
  },
};

const WINDOWS: Record<WindowState, Record<OpeningRun, Painter>> = {
  closed: {
    across: (s) =>
      pane(pane(plaster(s, 'mint'), 1, 12, 16, 26, 'metal'), 15, 12, 16, 26, 'metal').fill(
        0,
        10,
        TILE,
        3,
        'stone',
        4,
      ),
    along: (s) =>
      windowAlong(s).fill(13, WALL_HEIGHT, 6, TILE, 'glass', 3).fill(14, WALL_HEIGHT, 1, TILE, 'glass', 4),
  },
  broken: {
    across: (s) => {
      plaster(s, 'mint').fill(1, 12, 30, 26, 'metal', 2).fill(3, 14, 26, 22, 'black', 0);
      for (const [x, y, toX, toY] of [
        [3, 14, 9, 20],
        [3, 17, 6, 22],
        [28, 14, 22, 19],
        [28, 35, 24, 28],
        [28, 32, 26, 27],
        [12, 14, 14, 17],
        [4, 35, 8, 30],
      ] as const) {
        s.line(x, y, toX, toY, 'glass', 4).line(x + 1, y, toX, toY, 'glass', 3);
      }
      return splinters(s.fill(0, 10, TILE, 3, 'stone', 4), 9, true);
    },
    along: (s) => {
      windowAlong(s).fill(13, WALL_HEIGHT, 6, TILE, 'black', 0);
      for (let y = 0; y < TILE; y += 5)
        s.line(13 + ((y * 3) % 5), WALL_HEIGHT + y, 15, WALL_HEIGHT + y + 2, 'glass', 4);
      return s;
    },
  },
};

function windowAlong(sketch: Sketch): Sketch {
  plaster(sketch, 'mint');
  return wallTop(sketch, 'navyDirty', false).fill(11, WALL_HEIGHT, 10, TILE, 'metal', 2);
}

/** Paints doors and windows in every state, for both runs of a wall. */
export function paintOpenings(sketch: Sketch, publish: Publish): void {
  for (const run of ['across', 'along'] as const) {
    for (const state of Object.keys(DOORS) as DoorState[]) {
      const isGap = state === 'open' || state === 'broken';
      const outlined = run === 'along' || isGap ? 'around' : 'nowhere';
      publish(doorFrame(state, run), DOORS[state][run](sketch.clear()).finishWall(outlined));
    }
    for (const state of Object.keys(WINDOWS) as WindowState[]) {
      publish(windowFrame(state, run), WINDOWS[state][run](sketch.clear()).finishWall('nowhere'));
    }
  }
}
