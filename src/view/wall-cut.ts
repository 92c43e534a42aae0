import { WALL_HEIGHT } from '../content/art-tiles.ts';

/** What is left of a wall that would hide the floor behind it, in art pixels. */
const LOW = 7;
/** Rows are full until this far south of the leader's feet and low from there on, in tiles. */
const FULL_UNTIL = 0.15;
const LOW_FROM = 0.85;

/**
 * How high, in art pixels, the walls of a tile row are drawn: in full in the north of the leader, where one sees their
 * faces; cut low in the south, so that nobody stands hidden behind the near wall of a room.
 */
export function wallHeightAt(row: number, leaderY: number): number {
  const south = row + 0.5 - leaderY;
  if (south <= FULL_UNTIL) return WALL_HEIGHT;
  if (south >= LOW_FROM) return LOW;
  return Math.round(WALL_HEIGHT - ((south - FULL_UNTIL) / (LOW_FROM - FULL_UNTIL)) * (WALL_HEIGHT - LOW));
}
