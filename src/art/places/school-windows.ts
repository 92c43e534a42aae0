import type { OPENING_STATES } from '../../content/art-tiles.ts';
import { hashNoise } from '../raster/noise.ts';
import { type Face, wallTop } from './face.ts';
import { type OpeningPaints, type PaintOpening, splinters } from './opening-parts.ts';
import { pane } from './wall-surfaces.ts';

const TILE = 32;

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

function windowAlong(face: Face, glass: PaintOpening): Face {
  wallTop(face, 'grey', false);
  face
    .fill(9, -TILE, 14, TILE, 'metal', 2, 0.6)
    .fill(9, -TILE, 1, TILE, 'metal', 3)
    .fill(22, -TILE, 1, TILE, 'metal', 1);
  return glass(face).fill(9, 0, 14, 40, 'metal', 1).fill(9, 0, 14, 1, 'metal', 3);
}

/** Windows in every state. */
export const WINDOWS: OpeningPaints<(typeof OPENING_STATES.window)[number]> = {
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
