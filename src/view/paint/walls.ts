import { tileFrame, WALL_FACE_LOOKS, WALL_HEIGHT, WALL_TOP_LOOKS } from '../../content/art-tiles.ts';
import { hashNoise } from './noise.ts';
import type { RampId } from './palette.ts';
import type { Sketch } from './sketch.ts';
import type { Publish } from './sprite.ts';

const TILE = 32;

/** The top of a wall: dark, with a lit edge to the south when a face hangs below it. */
export function wallTop(sketch: Sketch, ramp: RampId, edge: boolean): Sketch {
  sketch.fill(0, WALL_HEIGHT, TILE, TILE, ramp, 1);
  if (edge) sketch.fill(0, WALL_HEIGHT, TILE, 2, ramp, 3).fill(0, WALL_HEIGHT + 2, TILE, 1, ramp, 0);
  return sketch;
}

/** Plaster with a dark skirting board; a wainscot of another ramp below a wooden rail. */
export function plaster(sketch: Sketch, wainscot: RampId): Sketch {
  wallTop(sketch, 'navyDirty', true);
  sketch.fill(0, 0, TILE, WALL_HEIGHT, 'ivory', 3);
  for (let x = 0; x < TILE; x++) {
    if (hashNoise(x >> 2, 1, 77) > 0.6) sketch.fill(x, 22, 1, 15, 'ivory', 2.6);
  }
  sketch.fill(0, 37, TILE, 3, 'ivory', 2);
  sketch.fill(0, 3, TILE, 14, wainscot, 2).fill(0, 15, TILE, 2, wainscot, 3);
  sketch.fill(0, 17, TILE, 2, 'wood', 3).fill(0, 17, TILE, 1, 'wood', 1);
  return sketch.fill(0, 0, TILE, 3, 'shoe', 2).fill(0, 2, TILE, 1, 'shoe', 3);
}

function bricks(sketch: Sketch): Sketch {
  wallTop(sketch, 'stone', true);
  for (let y = 0; y < WALL_HEIGHT; y++) {
    for (let x = 0; x < TILE; x++) {
      const course = Math.floor(y / 5);
      const along = (x + (course % 2) * 8) % 16;
      const tone = hashNoise(Math.floor((x + (course % 2) * 8) / 16) % 2, course, 2) - 0.5;
      const isJoint = y % 5 === 0 || along === 0;
      sketch.dot(
        x,
        y,
        'brick',
        isJoint ? 0.6 : 1.9 + tone * 1.4 + (y % 5 === 4 ? 0.5 : 0) - (y < 4 ? 0.5 : 0),
      );
    }
  }
  return sketch.fill(0, 36, TILE, 4, 'stone', 3).fill(0, 36, TILE, 1, 'stone', 1);
}

/** A pane with two glints, in a frame. */
export function pane(
  sketch: Sketch,
  x: number,
  y: number,
  width: number,
  height: number,
  frame: RampId,
): Sketch {
  sketch.fill(x, y, width, height, frame, 2).fill(x, y + height - 1, width, 1, frame, 3);
  sketch.fill(x + 2, y + 2, width - 4, height - 4, 'glass', 2);
  sketch.fill(x + 2, y + height - 6, width - 4, 3, 'glass', 1);
  for (let i = 0; i < Math.min(7, height - 6); i++) {
    sketch.dot(x + 4 + Math.floor(i * 0.6), y + 3 + i, 'glass', 4);
    sketch.dot(x + 7 + Math.floor(i * 0.6), y + 3 + i, 'glass', 3);
  }
  return sketch;
}

function notice(sketch: Sketch): Sketch {
  plaster(sketch, 'mint').fill(3, 20, 26, 16, 'wood', 2).fill(4, 21, 24, 14, 'board', 3);
  sketch.fill(6, 27, 5, 6, 'paper', 4).fill(12, 28, 5, 6, 'tag', 3).fill(18, 26, 4, 7, 'paper', 3);
  return sketch
    .fill(23, 28, 4, 5, 'crimson', 3)
    .fill(7, 22, 4, 4, 'paper', 3)
    .fill(20, 22, 6, 3, 'steelBlue', 4);
}

const FACES: Partial<Record<(typeof WALL_FACE_LOOKS)[number], (sketch: Sketch) => Sketch>> = {
  wallFace: (sketch) => plaster(sketch, 'mint'),
  wallFaceMint: (sketch) => plaster(sketch, 'mint'),
  boardFace: (sketch) => {
    plaster(sketch, 'mint').fill(0, 14, TILE, 22, 'wood', 2).fill(0, 16, TILE, 18, 'board', 2);
    sketch.fill(0, 30, TILE, 4, 'board', 1.4).fill(0, 13, TILE, 2, 'wood', 4).fill(12, 15, 5, 1, 'white', 4);
    for (const [x, y, length] of [
      [4, 29, 9],
      [15, 29, 5],
      [5, 25, 14],
      [22, 25, 4],
      [6, 21, 6],
    ] as const) {
      for (let i = 0; i < length; i++) if ((i * 7 + x) % 3 !== 0) sketch.dot(x + i, y, 'board', 4);
    }
    return sketch;
  },
  posterFace: (sketch) => {
    plaster(sketch, 'mint').fill(8, 18, 16, 19, 'paper', 3).fill(9, 26, 14, 9, 'teal', 2);
    return sketch
      .disc(16, 30, 3, 3, 'tag', 3)
      .fill(10, 22, 12, 2, 'crimson', 2)
      .fill(10, 20, 8, 1, 'paper', 1);
  },
  noticeFace: notice,
  clockFace: (sketch) =>
    plaster(sketch, 'mint')
      .disc(16, 29, 6, 6, 'black', 2)
      .disc(16, 29, 5, 5, 'white', 3)
      .line(16, 29, 16, 32, 'black', 0)
      .line(16, 29, 18, 28, 'black', 0),
  hoseFace: (sketch) => {
    plaster(sketch, 'mint')
      .fill(7, 6, 18, 22, 'red', 1)
      .fill(8, 7, 16, 20, 'red', 2)
      .fill(8, 26, 16, 1, 'red', 3);
    return sketch
      .disc(16, 20, 4, 4, 'white', 3)
      .disc(16, 20, 2, 2, 'red', 2)
      .fill(11, 10, 10, 3, 'white', 3)
      .disc(16, 33, 2, 2, 'red', 3);
  },
  breakerFace: (sketch) => {
    plaster(sketch, 'mint')
      .fill(8, 10, 16, 24, 'metal', 2)
      .fill(9, 11, 14, 22, 'metal', 3)
      .fill(20, 20, 2, 4, 'metal', 1);
    return sketch
      .fill(11, 24, 2, 2, 'green', 3)
      .fill(15, 24, 2, 2, 'red', 3)
      .fill(11, 14, 6, 6, 'tag', 3)
      .line(13, 19, 14, 15, 'black', 0);
  },
  pipeFace: (sketch) => {
    plaster(sketch, 'mint');
    for (const [x, ramp] of [
      [5, 'metal'],
      [11, 'red'],
      [22, 'metal'],
    ] as const) {
      sketch
        .fill(x, 0, 4, WALL_HEIGHT, ramp, 2)
        .fill(x, 0, 1, WALL_HEIGHT, ramp, 3)
        .fill(x - 1, 12, 6, 3, ramp, 3);
    }
    return sketch;
  },
  brickFace: bricks,
  windowFace: (sketch) =>
    pane(plaster(sketch, 'mint'), 2, 14, 28, 23, 'metal')
      .fill(15, 15, 2, 21, 'metal', 2)
      .fill(0, 12, TILE, 3, 'stone', 4),
  glassFace: (sketch) => {
    wallTop(sketch, 'navyDirty', true).fill(0, 0, TILE, WALL_HEIGHT, 'metal', 2);
    return pane(pane(sketch, 0, 1, 16, 36, 'metal'), 16, 1, 16, 36, 'metal').fill(0, 15, TILE, 2, 'metal', 3);
  },
};

const TOPS: Record<(typeof WALL_TOP_LOOKS)[number], (sketch: Sketch) => Sketch> = {
  void: (sketch) => sketch.fill(0, WALL_HEIGHT, TILE, TILE, 'black', 0),
  wall: (sketch) => wallTop(sketch, 'navyDirty', false),
  brick: (sketch) => wallTop(sketch, 'stone', false),
  windowTop: (sketch) =>
    wallTop(sketch, 'navyDirty', false)
      .fill(11, WALL_HEIGHT, 10, TILE, 'metal', 2)
      .fill(13, WALL_HEIGHT, 6, TILE, 'glass', 3)
      .fill(14, WALL_HEIGHT, 1, TILE, 'glass', 4),
};

/** Paints the walls. */
export function paintWalls(sketch: Sketch, publish: Publish): void {
  for (const look of WALL_FACE_LOOKS) {
    const paint = FACES[look];
    if (paint !== undefined) publish(tileFrame(look), paint(sketch.clear()).finish('nowhere'));
  }
  for (const look of WALL_TOP_LOOKS) publish(tileFrame(look), TOPS[look](sketch.clear()).finish('nowhere'));
}
