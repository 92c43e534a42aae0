import type { FURNITURE_LOOKS, LOCKER_LOOKS, MOVABLE_LOOKS } from '../../content/art-tiles.ts';
import { chair, desk, table } from './carpentry.ts';
import type { RampId } from './palette.ts';
import type { Painter, Sketch } from './sketch.ts';

function steelDoors(s: Sketch, doors: number, ramp: RampId): Sketch {
  s.block(1, 2, 30, 12, 48, ramp);
  const width = Math.floor(30 / doors);
  for (let i = 0; i < doors; i++) {
    const x = 1 + i * width;
    s.fill(x, 4, 1, 45, ramp, 0).fill(x + 1, 5, 1, 43, ramp, 3);
    for (const y of [40, 42, 44]) s.fill(x + 3, y, width - 5, 1, ramp, 0);
    s.fill(x + width - 3, 24, 1, 5, 'metal', 4).fill(x + 3, 33, 4, 3, 'tag', 3);
  }
  return s;
}

/** Lockers of all sizes. */
export const LOCKERS: Partial<Record<(typeof LOCKER_LOOKS)[number], Painter>> = {
  locker: (s) => steelDoors(s, 2, 'steelBlue'),
  closet: (s) =>
    steelDoors(s, 1, 'tealDirty').fill(9, 14, 14, 1, 'tealDirty', 1).fill(9, 31, 14, 1, 'tealDirty', 1),
  cabinet: (s) =>
    s
      .block(2, 3, 28, 14, 22, 'wood')
      .fill(15, 5, 1, 18, 'wood', 0)
      .fill(12, 13, 2, 3, 'metal', 4)
      .fill(17, 13, 2, 3, 'metal', 4)
      .fill(6, 28, 7, 5, 'paper', 3),
  drawers: (s) =>
    s
      .block(5, 3, 22, 12, 24, 'metal')
      .fill(6, 10, 20, 1, 'metal', 0)
      .fill(6, 18, 20, 1, 'metal', 0)
      .fill(13, 6, 6, 2, 'metal', 4)
      .fill(13, 14, 6, 2, 'metal', 4)
      .fill(13, 22, 6, 2, 'metal', 4),
};

/** What can be dragged into a doorway; benches and crates are with the furniture. */
export const MOVABLES: Partial<
  Record<Exclude<(typeof MOVABLE_LOOKS)[number], (typeof FURNITURE_LOOKS)[number]>, Painter>
> = {
  desk: (s) => desk(chair(s, 9, 15), 3, 3, true),
  deskTipped: (s) =>
    s
      .block(4, 5, 4, 14, 20, 'woodLight')
      .fill(8, 12, 5, 14, 'steelBlue', 2)
      .line(9, 8, 26, 6, 'metal', 3)
      .line(9, 22, 27, 20, 'metal', 3)
      .line(9, 27, 26, 30, 'metal', 2)
      .line(26, 6, 27, 20, 'metal', 3)
      .fill(16, 2, 7, 4, 'paper', 4),
  table: (s) => table(s, 1, 2, 30, 22, 20, 'whiteDirty'),
  bookcart: (s) =>
    s
      .legs(4, 3, 24, 10, 30, 'metal')
      .fill(4, 8, 24, 9, 'wood', 1)
      .fill(6, 10, 3, 8, 'crimson', 2)
      .fill(9, 10, 2, 7, 'navy', 3)
      .fill(12, 10, 4, 8, 'tag', 2)
      .fill(18, 10, 3, 7, 'teal', 2)
      .fill(4, 20, 24, 2, 'wood', 3)
      .fill(6, 22, 3, 8, 'brick', 3)
      .fill(10, 22, 3, 7, 'paper', 3)
      .fill(14, 22, 2, 8, 'navy', 3)
      .fill(20, 22, 4, 7, 'crimson', 2)
      .fill(4, 30, 24, 2, 'metal', 4),
  trolley: (s) =>
    s
      .legs(3, 4, 26, 12, 22, 'metal')
      .fill(3, 10, 26, 10, 'metal', 2)
      .block(3, 22, 26, 14, 3, 'metal', 0.4)
      .fill(8, 28, 10, 6, 'whiteDirty', 4)
      .fill(20, 29, 5, 4, 'steelBlue', 3),
};
