import {
  type TileLook,
  tileFrame,
  type WALL_FACE_LOOKS,
  type WALL_TOP_LOOKS,
} from '../../content/art-tiles.ts';
import type { ArtJob } from '../pages/job.ts';
import { cutSprite, type Sprite } from '../raster/sprite.ts';
import { Face, wallTop } from './face.ts';
import { WALL_BOARDS } from './school-wall-boards.ts';
import { WALL_MARKS } from './school-wall-marks.ts';
import { WALL_PICTURES } from './school-wall-pictures.ts';
import { bricks, pane, plainWall, wainscot } from './wall-surfaces.ts';
import { chalk, chalkBoard, clock, noticeBoard, sheet } from './wall-things.ts';

const TILE = 32;

/** A window of a room: glass from edge to edge, so that a row of them is one band, over a wooden sill. */
function roomWindow(): Face {
  const face = pane(wainscot('mint'), -1, 2, 18, 17);
  pane(face, 15, 2, 18, 17);
  face.fill(0, 2, TILE, 1, 'metal', 3, 1).fill(0, 18, TILE, 1, 'metal', 2, 0.6);
  return face
    .fill(0, 19, TILE, 1, 'paper', 4, 2)
    .fill(0, 20, TILE, 1, 'paper', 2, 2)
    .fill(0, 21, TILE, 1, 'charcoal', 1);
}

function entranceGlass(): Face {
  const face = pane(bricks(), 0, 2, 16, 34, 'steelBlue');
  pane(face, 16, 2, 16, 34, 'steelBlue');
  return face
    .fill(0, 18, TILE, 2, 'steelBlue', 3, 1)
    .fill(0, 36, TILE, 4, 'stone', 2)
    .fill(0, 36, TILE, 1, 'stone', 4);
}

const FACES: Partial<Record<(typeof WALL_FACE_LOOKS)[number], () => Face>> = {
  wallFace: () => plainWall(),
  wallFaceMint: () => wainscot('mint'),
  boardFace: () => chalk(chalkBoard(wainscot('mint'), true, true), 3, 7, 24, 3),
  posterFace: () => {
    const face = wainscot('mint');
    face.plate(5, 3, 14, 16, 'sky', 2, 0.6).fill(6, 5, 12, 6, 'yellow', 3, 0.6);
    face.glyph(8, 5, ['..##..', '.####.', '.####.', '..##..', '.####.', '######'], 'crimson', 2, 0.6);
    face.fill(7, 13, 10, 1, 'white', 3, 0.6).fill(7, 15, 7, 1, 'white', 2, 0.6);
    return sheet(face, 22, 6, 7, 9, 'paper');
  },
  noticeFace: () => {
    const face = noticeBoard(wainscot('mint'), 'forest');
    sheet(face, 4, 5, 6, 8, 'paper');
    sheet(face, 11, 6, 5, 6, 'yellow');
    sheet(face, 17, 5, 7, 9, 'paper', 'navy');
    return sheet(sheet(face, 25, 7, 4, 5, 'pink'), 11, 13, 5, 4, 'sky');
  },
  clockFace: () => clock(wainscot('mint'), [1, 2], [0, -3]),
  hoseFace: () => {
    const face = wainscot('mint').plate(4, 6, 24, 26, 'red', 1, 1.6).plate(6, 14, 20, 16, 'red', 1, 0.8);
    face.fill(6, 14, 20, 1, 'crimson', 0).plate(8, 8, 8, 4, 'paper', 3, 1.8);
    face.glyph(20, 7, ['.##.', '####', '####', '.##.'], 'red', 3, 2).dot(21, 8, 'red', 4, 2);
    return face
      .fill(23, 20, 1, 5, 'metal', 4, 2)
      .fill(9, 9, 6, 1, 'crimson', 2, 1.8)
      .fill(9, 11, 4, 1, 'crimson', 2, 1.8);
  },
  breakerFace: () => {
    const face = plainWall().plate(4, 4, 24, 28, 'steelBlue', 2, 1.8).plate(6, 7, 9, 23, 'steelBlue', 2, 1);
    face.plate(17, 7, 9, 23, 'charcoal', 2, 0.4);
    for (let row = 0; row < 5; row++)
      face
        .fill(18, 9 + row * 4, 3, 2, row === 2 ? 'red' : 'green', 3)
        .fill(22, 9 + row * 4, 3, 2, 'metal', 3);
    return face
      .glyph(8, 10, ['..#', '.#.', '###', '.#.', '#..'], 'yellow', 3, 1.4)
      .fill(12, 18, 1, 4, 'metal', 4, 2);
  },
  pipeFace: () => {
    const face = plainWall();
    for (const [x, ramp] of [
      [4, 'rust'],
      [11, 'metal'],
      [22, 'steelBlue'],
    ] as const) {
      face
        .fill(x, 0, 4, 40, ramp, 2, 2)
        .fill(x, 0, 1, 40, ramp, 3, 1)
        .fill(x + 3, 0, 1, 40, ramp, 1, 1);
      for (const y of [7, 26]) face.plate(x - 1, y, 6, 3, ramp, 3, 2.6);
    }
    return face.fill(15, 15, 7, 3, 'metal', 2, 2).plate(17, 12, 4, 4, 'red', 1, 3);
  },
  brickFace: () => bricks(),
  windowFace: roomWindow,
  glassFace: entranceGlass,
  ...WALL_BOARDS,
  ...WALL_PICTURES,
  ...WALL_MARKS,
};

const TOPS: Record<(typeof WALL_TOP_LOOKS)[number], () => Face> = {
  void: () => new Face().fill(0, -TILE, TILE, TILE, 'black', 0),
  wall: () => wallTop(new Face(), 'grey', false),
  brick: () => wallTop(new Face(), 'grey', false),
  windowTop: () => {
    const face = wallTop(new Face(), 'grey', false);
    face
      .fill(9, -TILE, 14, TILE, 'metal', 2, 0.6)
      .fill(9, -TILE, 1, TILE, 'metal', 3)
      .fill(22, -TILE, 1, TILE, 'metal', 1);
    face
      .fill(13, -TILE, 6, TILE, 'glass', 2)
      .fill(13, -TILE, 1, TILE, 'glass', 4)
      .fill(18, -TILE, 1, TILE, 'glass', 1);
    return face.fill(10, -2, 12, 2, 'metal', 3);
  },
};

/** A top shows only the upper part of a wall's picture. */
function topSprite(face: Face): Sprite {
  return cutSprite(face.finish(), 0, 0, TILE, TILE);
}

/** Walls of the school: faces seen from the front, and tops. */
export const WALL_JOBS: readonly ArtJob[] = [
  ...Object.entries(FACES).map(
    ([look, paint]): ArtJob => ({
      page: 'school',
      name: `school wall ${look}`,
      render: () => [[tileFrame(look as TileLook), paint().finish()]],
    }),
  ),
  ...Object.entries(TOPS).map(
    ([look, paint]): ArtJob => ({
      page: 'school',
      name: `school wall ${look}`,
      render: () => [[tileFrame(look as TileLook), topSprite(paint())]],
    }),
  ),
];
