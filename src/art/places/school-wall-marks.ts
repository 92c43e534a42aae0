import { tileNoise } from '../raster/noise.ts';
import type { Face } from './face.ts';
import { bricks, pane, plainWall, tiledWall, wainscot } from './wall-surfaces.ts';
import { chalkBoard, crumbled, damp, handprint, SAVE_US, sheet, splash } from './wall-things.ts';

/** A band of windows in a brick wall, with a stone lintel and sill. */
function brickWindow(): Face {
  const face = bricks(7);
  pane(pane(face, -1, 5, 18, 20), 15, 5, 18, 20);
  face.fill(0, 2, 32, 3, 'stone', 2, 0.8).fill(0, 2, 32, 1, 'stone', 4, 0.8);
  return face
    .fill(0, 25, 32, 1, 'stone', 4, 2)
    .fill(0, 26, 32, 1, 'stone', 2, 2)
    .fill(0, 27, 32, 1, 'charcoal', 1);
}

/** The window of a room, as in the plain picture, for what happens to it. */
function roomGlass(): Face {
  const face = pane(pane(wainscot('mint'), -1, 2, 18, 17), 15, 2, 18, 17);
  face.fill(0, 2, 32, 1, 'metal', 3, 1).fill(0, 18, 32, 1, 'metal', 2, 0.6);
  return face
    .fill(0, 19, 32, 1, 'paper', 4, 2)
    .fill(0, 20, 32, 1, 'paper', 2, 2)
    .fill(0, 21, 32, 1, 'charcoal', 1);
}

function boarded(face: Face): Face {
  for (const [from, to] of [
    [3, 6],
    [10, 8],
    [14, 17],
  ] as const) {
    for (let x = 0; x < 32; x++) {
      const y = Math.round(from + ((to - from) * x) / 31);
      face
        .dot(x, y, 'wood', 4, 2)
        .dot(x, y + 1, 'wood', 3, 2)
        .dot(x, y + 2, 'wood', 2, 2)
        .dot(x, y + 3, 'charcoal', 0);
    }
    face.dot(2, from + 1, 'metal', 4, 2.4).dot(29, to + 1, 'metal', 4, 2.4);
  }
  return face;
}

function curtains(face: Face, isTorn: boolean): Face {
  for (let x = 0; x < 32; x++) {
    const isDrawn = x < 9 || x > 22;
    if (!isDrawn) continue;
    const fold = Math.sin(x * 1.3);
    const length = isTorn && x > 22 ? 8 + ((x * 5) % 7) : 20;
    face.fill(x, 2, 1, length, 'cream', 2.3 + fold, 1 + fold);
  }
  return face.fill(0, 1, 32, 1, 'wood', 3, 2);
}

function blinds(face: Face): Face {
  for (let y = 2; y < 18; y += 2) {
    const from = y > 11 ? 6 + (y - 11) : 0;
    face.fill(from, y, 32 - from, 1, 'cream', 3, 1).fill(from, y + 1, 32 - from, 1, 'cream', 1);
  }
  return face.line(5, 2, 5, 17, 'cream', 2, 1.4);
}

/** A crack that spreads from a point of a pane. */
function shattered(face: Face, x: number, y: number, hole: number): Face {
  face.fill(x - hole, y - hole, hole * 2, hole * 2, 'black', 1, -1.6);
  for (let ray = 0; ray < 9; ray++) {
    const angle = (ray / 9) * Math.PI * 2 + (ray % 3) * 0.2;
    const far = 5 + ((ray * 7) % 6);
    face.line(
      x + Math.cos(angle) * hole,
      y + Math.sin(angle) * hole,
      x + Math.cos(angle) * far,
      y + Math.sin(angle) * far * 0.8,
      'glass',
      4,
    );
  }
  return face;
}

function sooty(face: Face): Face {
  return face.stain((x, y) => {
    const soot = tileNoise(x / 8, y / 8, 31, 4) + (40 - Math.abs(x - 16) - y * 0.6) / 60;
    return soot > 0.95 ? { ramp: 'black', step: soot > 1.1 ? 1 : 3 } : soot > 0.85 ? { by: -1 } : undefined;
  });
}

/** Walls and windows to which something happened; each stops or lets through sight like the plain piece. */
export const WALL_MARKS = {
  wallFaceBlood: () => splash(plainWall(11), 15, 13, 13, 3),
  wallFaceCracked: () => crumbled(plainWall(12), 5),
  wallFaceDamp: () => damp(plainWall(13), 4),
  wallFaceHands: () => handprint(handprint(plainWall(14), 5, 10, 14), 19, 6, 22),
  wallFaceSooty: () => sooty(plainWall(15)),
  wallFaceMintBlood: () => splash(wainscot('mint', 5), 17, 17, 14, 8),
  wallFaceMintCracked: () => crumbled(wainscot('mint', 6), 9),
  wallFaceMintDamp: () => damp(wainscot('mint', 7), 11),
  wallFaceMintHands: () => handprint(handprint(wainscot('mint', 8), 8, 7, 20), 18, 14, 12),
  wallFaceMintWritten: () =>
    wainscot('mint', 9)
      .glyph(3, 6, SAVE_US, 'blood', 2)
      .line(8, 16, 8, 27, 'blood', 1)
      .line(27, 15, 27, 23, 'blood', 1),
  wallFaceMintNotes: () =>
    sheet(
      sheet(sheet(wainscot('mint', 10), 3, 5, 7, 9, 'paper'), 13, 7, 6, 6, 'yellow'),
      22,
      4,
      7,
      10,
      'paper',
      'crimson',
    ),
  tileFaceBlood: () => splash(tiledWall(), 15, 16, 14, 5),
  boardFaceBlood: () => splash(chalkBoard(wainscot('mint'), true, true), 15, 12, 12, 6),
  boardFaceWritten: () => {
    const face = chalkBoard(wainscot('mint'), true, true).glyph(3, 7, SAVE_US, 'blood', 3);
    return face.line(8, 16, 8, 20, 'blood', 2).line(17, 15, 17, 19, 'blood', 2);
  },
  brickFaceBlood: () => splash(bricks(8), 14, 20, 14, 12),
  windowFaceBrick: brickWindow,
  windowFaceBrickLit: () =>
    brickWindow().stain((x, y) =>
      y > 5 && y < 24 && x > 1 && x < 14 && x % 2 === 0 && y % 5 !== 0
        ? { ramp: 'lamp', step: 1 }
        : undefined,
    ),
  windowFaceBrickBroken: () => shattered(brickWindow(), 22, 14, 3),
  windowFaceHands: () => handprint(handprint(roomGlass(), 4, 6, 8), 20, 5, 11),
  windowFaceCracked: () => shattered(roomGlass(), 23, 9, 1),
  windowFaceBroken: () => shattered(shattered(roomGlass(), 8, 10, 3), 24, 8, 1),
  windowFaceBoarded: () => boarded(roomGlass()),
  windowFaceCurtain: () => curtains(roomGlass(), false),
  windowFaceTorn: () => curtains(roomGlass(), true),
  windowFaceBlinds: () => blinds(roomGlass()),
} as const;
