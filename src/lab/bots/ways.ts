import type { GameState, ReadOnly } from '../../sim/state.ts';

/** Distance of a tile that a flood did not reach. */
export const OUT_OF_REACH = 0x7fff;

/** The neighbour each bit of `TileState.passMask` stands for: E W S N SE SW NE NW. */
const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/** Steps from some tiles to every other, as somebody walks who knows the school: doors open, shut windows do not. */
export interface Flood {
  /** Steps per tile, `OUT_OF_REACH` beyond the limit. */
  readonly distance: Int16Array;
  /** The tile one came from, one step nearer to the start of the flood. */
  readonly before: Int32Array;
  /** The tiles reached, nearest first. */
  readonly tiles: Int32Array;
  count: number;
}

/** Room for the floods of one bot on a map of `size` tiles. */
export function createFlood(size: number): Flood {
  return {
    distance: new Int16Array(size).fill(OUT_OF_REACH),
    before: new Int32Array(size).fill(-1),
    tiles: new Int32Array(size),
    count: 0,
  };
}

/**
 * Floods from `starts` up to `limit` steps. `enters` may close tiles. Backward (`toward`), the flood follows the ways
 * that lead to the starts, so that `before` is the next step; forward, those that lead away from them.
 */
export function spreadFlood(
  flood: Flood,
  state: ReadOnly<GameState>,
  starts: readonly number[],
  limit: number,
  toward: boolean,
  enters?: (tile: number, steps: number) => boolean,
): void {
  const { distance, before, tiles } = flood;
  for (let i = 0; i < flood.count; i++) distance[tiles[i]!] = OUT_OF_REACH;
  flood.count = 0;
  const reach = (tile: number, steps: number, from: number): void => {
    if (distance[tile] !== OUT_OF_REACH || isShut(state, tile)) return;
    if (enters !== undefined && !enters(tile, steps)) return;
    distance[tile] = steps;
    before[tile] = from;
    tiles[flood.count++] = tile;
  };
  for (const start of starts) reach(start, 0, -1);
  const { passMask, width } = state.tiles;
  const stairs = toward ? state.map.stairsFrom : state.map.stairsTo;
  for (let i = 0; i < flood.count; i++) {
    const tile = tiles[i]!;
    const steps = distance[tile]! + 1;
    if (steps > limit) break;
    const pass = passMask[tile]!;
    for (let bit = 0; bit < NEIGHBOURS.length; bit++) {
      if ((pass & (1 << bit)) === 0) continue;
      const [dx, dy] = NEIGHBOURS[bit]!;
      reach(tile + dy * width + dx, steps, tile);
    }
    const linked = stairs[tile]!;
    if (linked >= 0) reach(linked, steps + 2, tile);
  }
}

/** The tile somebody stands on. */
export function tileAt(state: ReadOnly<GameState>, x: number, y: number): number {
  return Math.floor(y) * state.tiles.width + Math.floor(x);
}

/** Whether a person of ordinary width can walk straight from one place to another without touching anything solid. */
export function isStraightWay(
  state: ReadOnly<GameState>,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): boolean {
  const { solid, width } = state.tiles;
  const dx = toX - fromX;
  const dy = toY - fromY;
  const parts = Math.ceil(Math.sqrt(dx * dx + dy * dy) / 0.25);
  for (let part = 1; part <= parts; part++) {
    const x = fromX + (dx * part) / parts;
    const y = fromY + (dy * part) / parts;
    for (const side of [-0.32, 0.32]) {
      if (solid[Math.floor(y) * width + Math.floor(x + side)] !== 0) return false;
      if (solid[Math.floor(y + side) * width + Math.floor(x)] !== 0) return false;
    }
  }
  return true;
}

/** A way a person cannot take as it is: a shut window, a door with desks in it. */
function isShut(state: ReadOnly<GameState>, tile: number): boolean {
  const index = state.tiles.openingAt[tile]!;
  if (index < 0) return false;
  const opening = state.openings[index]!;
  return (
    opening.state === 'closed' && (state.map.openings[index]!.kind === 'window' || opening.barricade > 0)
  );
}
