import type { FURNITURE_LOOKS } from '../../content/art-tiles.ts';
import { scatter } from './carpentry.ts';
import type { Painter, Sketch } from './sketch.ts';

/** A heap of leaves: several round crowns. */
function crown(sketch: Sketch, balls: readonly (readonly [number, number, number, number])[]): Sketch {
  for (const [x, y, width, height] of balls) sketch.ball(x, y, width, height, 'leaf', 0.4);
  return sketch.grain(0.45, 11, 2);
}

/** Furniture of the gym, the grounds and the roof. */
export const OUTSIDE_FURNITURE = {
  archeryTarget: (s) =>
    s
      .line(8, 4, 12, 30, 'wood', 2)
      .line(24, 4, 20, 30, 'wood', 2)
      .disc(16, 24, 13, 14, 'white', 3)
      .disc(16, 24, 11, 12, 'black', 2)
      .disc(16, 24, 9, 10, 'blue', 3)
      .disc(16, 24, 6, 7, 'red', 2)
      .disc(16, 24, 3, 4, 'tag', 3)
      .line(18, 26, 24, 30, 'woodLight', 3)
      .fill(24, 30, 2, 2, 'crimson', 3),
  vaultBox: (s) =>
    s
      .block(3, 4, 26, 10, 24, 'woodLight')
      .fill(3, 11, 26, 1, 'wood', 1)
      .fill(3, 18, 26, 1, 'wood', 1)
      .fill(3, 25, 26, 3, 'whiteDirty', 3)
      .fill(3, 28, 26, 10, 'whiteDirty', 4)
      .fill(12, 14, 8, 2, 'black', 1),
  ballCart: (s) =>
    s
      .legs(4, 3, 24, 10, 22, 'metal')
      .ball(10, 19, 5, 5, 'brick', 0.8)
      .ball(21, 19, 5, 5, 'white')
      .ball(15, 24, 5, 5, 'tag')
      .ball(25, 25, 4, 4, 'brick', 0.8)
      .fill(4, 12, 24, 2, 'metal', 3)
      .fill(4, 24, 24, 1, 'metal', 3),
  matPile: (s) =>
    s
      .block(1, 3, 30, 22, 5, 'blue', -0.6)
      .fill(1, 8, 30, 1, 'black', 1)
      .block(1, 8, 30, 22, 5, 'blue', -0.3)
      .block(2, 13, 29, 21, 5, 'blue', -0.5)
      .fill(6, 14, 5, 2, 'white', 2),
  stage: (s) =>
    s
      .fill(0, 0, 32, 12, 'wood', 1)
      .fill(0, 10, 32, 2, 'wood', 3)
      .fill(0, 12, 32, 32, 'floorGym', 2)
      .fill(0, 20, 32, 1, 'floorGym', 1)
      .fill(0, 28, 32, 1, 'floorGym', 1)
      .fill(0, 36, 32, 1, 'floorGym', 1),
  basketHoop: (s) =>
    s
      .fill(14, 2, 4, 52, 'metal', 2)
      .fill(14, 2, 1, 52, 'metal', 3)
      .block(8, 1, 16, 8, 4, 'blueDirty')
      .fill(4, 50, 24, 17, 'white', 4)
      .fill(4, 50, 24, 1, 'white', 1)
      .fill(11, 53, 10, 8, 'red', 2)
      .fill(12, 54, 8, 6, 'white', 4)
      .fill(10, 49, 12, 2, 'red', 3)
      .line(11, 48, 13, 42, 'white', 3)
      .line(20, 48, 18, 42, 'white', 3)
      .line(15, 48, 16, 42, 'white', 2),
  tree: (s) =>
    crown(s.fill(13, 2, 7, 38, 'wood', 1).fill(13, 2, 2, 38, 'wood', 2).fill(11, 2, 11, 3, 'wood', 1), [
      [16, 74, 16, 13],
      [2, 54, 17, 15],
      [31, 56, 16, 15],
      [9, 66, 15, 14],
      [25, 68, 14, 13],
      [16, 48, 18, 14],
    ]),
  bush: (s) =>
    crown(s, [
      [10, 13, 9, 9],
      [22, 13, 9, 9],
      [16, 19, 10, 9],
    ]),
  bench: (s) =>
    s
      .fill(4, 3, 3, 10, 'shoe', 3)
      .fill(25, 3, 3, 10, 'shoe', 3)
      .block(1, 12, 30, 7, 3, 'woodLight')
      .fill(4, 19, 2, 10, 'shoe', 3)
      .fill(26, 19, 2, 10, 'shoe', 3)
      .fill(1, 24, 30, 3, 'woodLight', 3)
      .fill(1, 29, 30, 3, 'woodLight', 3),
  flowerBed: (s) =>
    scatter(s.block(0, 2, 32, 24, 5, 'stone').fill(2, 8, 28, 21, 'wood', 1), 3, 22, (x, y, roll) =>
      s
        .fill(x, 6 + y * 0.7, 2, 3, 'leaf', 3)
        .fill(
          x,
          8 + y * 0.7,
          2,
          2,
          (['crimson', 'tag', 'white', 'yellow'] as const)[Math.floor(roll * 4)]!,
          3,
        ),
    ),
  lampPost: (s) =>
    s
      .fill(13, 2, 7, 6, 'shoe', 3)
      .fill(15, 8, 3, 72, 'shoe', 3)
      .fill(15, 8, 1, 72, 'grey', 3)
      .ball(16, 84, 5, 6, 'lamp', 0.6)
      .fill(10, 89, 13, 3, 'shoe', 3),
  bikeRack: (s) =>
    s
      .fill(2, 4, 28, 2, 'metal', 2)
      .disc(9, 13, 7, 8, 'shoe', 3)
      .disc(9, 13, 5, 6, 'asphalt', 2)
      .disc(24, 13, 7, 8, 'shoe', 3)
      .disc(24, 13, 5, 6, 'asphalt', 2)
      .line(9, 13, 16, 24, 'crimson', 3)
      .line(16, 24, 24, 13, 'crimson', 3)
      .line(9, 13, 18, 14, 'crimson', 2)
      .line(22, 26, 24, 13, 'crimson', 3)
      .fill(13, 25, 6, 2, 'shoe', 3)
      .fill(20, 26, 6, 2, 'metal', 4),
  fountain: (s) =>
    s
      .block(0, 0, 32, 32, 9, 'stone')
      .fill(0, 13, 32, 28, 'glass', 2)
      .fill(4, 18, 8, 1, 'glass', 4)
      .fill(20, 34, 7, 1, 'glass', 4)
      .disc(16, 27, 6, 3, 'glass', 3)
      .fill(15, 27, 3, 10, 'glass', 4)
      .ball(16, 38, 3, 2, 'white'),
  statue: (s) =>
    s
      .block(6, 3, 20, 12, 18, 'stone')
      .fill(10, 10, 12, 6, 'tag', 1)
      .fill(12, 26, 8, 20, 'metal', 2)
      .fill(12, 26, 3, 20, 'metal', 3)
      .line(12, 42, 8, 32, 'metal', 3)
      .line(20, 44, 25, 54, 'metal', 3)
      .ball(16, 50, 4, 5, 'metal', 0.5),
  waterTank: (s) =>
    s
      .legs(3, 2, 26, 14, 12, 'metal')
      .fill(2, 14, 28, 38, 'steelBlue', 2)
      .fill(2, 14, 5, 38, 'steelBlue', 3)
      .fill(25, 14, 5, 38, 'steelBlue', 1)
      .fill(2, 26, 28, 1, 'steelBlue', 1)
      .fill(2, 40, 28, 1, 'steelBlue', 1)
      .disc(16, 54, 14, 7, 'steelBlue', 3)
      .disc(16, 55, 4, 2, 'steelBlue', 1)
      .fill(22, 14, 1, 40, 'metal', 4)
      .fill(26, 14, 1, 40, 'metal', 4),
  vent: (s) =>
    s
      .block(5, 4, 22, 14, 16, 'metal')
      .fill(8, 7, 16, 1, 'black', 1)
      .fill(8, 10, 16, 1, 'black', 1)
      .fill(8, 13, 16, 1, 'black', 1)
      .fill(8, 16, 16, 1, 'black', 1),
  acUnit: (s) =>
    s
      .block(2, 3, 28, 14, 26, 'white', -0.9)
      .disc(12, 16, 8, 8, 'black', 2)
      .disc(12, 16, 6, 6, 'grey', 2)
      .line(6, 16, 18, 16, 'black', 1)
      .line(12, 10, 12, 22, 'black', 1)
      .fill(23, 8, 5, 16, 'white', 1),
  antenna: (s) =>
    s
      .block(10, 3, 12, 8, 4, 'concrete')
      .fill(15, 8, 2, 64, 'metal', 3)
      .fill(8, 60, 16, 1, 'metal', 4)
      .fill(10, 54, 12, 1, 'metal', 4)
      .fill(11, 48, 10, 1, 'metal', 4)
      .dot(15, 72, 'red', 3)
      .dot(16, 72, 'red', 3),
  pipeRack: (s) =>
    s
      .legs(2, 3, 28, 14, 10, 'metal')
      .fill(0, 12, 32, 4, 'metal', 2)
      .fill(0, 15, 32, 1, 'metal', 4)
      .fill(0, 18, 32, 4, 'brick', 2)
      .fill(0, 21, 32, 1, 'brick', 4)
      .fill(0, 24, 32, 4, 'metal', 2)
      .fill(0, 27, 32, 1, 'metal', 4),
  crate,
  barrel: (s) =>
    s
      .fill(8, 4, 16, 24, 'steelBlue', 2)
      .fill(8, 4, 4, 24, 'steelBlue', 3)
      .fill(21, 4, 3, 24, 'steelBlue', 1)
      .fill(8, 11, 16, 1, 'steelBlue', 1)
      .fill(8, 20, 16, 1, 'steelBlue', 1)
      .disc(16, 28, 8, 4, 'steelBlue', 3)
      .disc(16, 28, 6, 3, 'steelBlue', 2)
      .fill(12, 13, 8, 6, 'tag', 3),
} satisfies Partial<Record<(typeof FURNITURE_LOOKS)[number], Painter>>;

function crate(s: Sketch): Sketch {
  s.block(4, 4, 24, 14, 20, 'woodLight').line(5, 5, 26, 22, 'wood', 2).line(5, 22, 26, 5, 'wood', 2);
  return s
    .fill(4, 4, 24, 2, 'wood', 3)
    .fill(4, 22, 24, 2, 'wood', 3)
    .fill(4, 4, 2, 20, 'wood', 3)
    .fill(26, 4, 2, 20, 'wood', 2);
}
