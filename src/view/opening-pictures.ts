import { doorFrame, OPENING_STATES, type OpeningRun, windowFrame } from '../content/art-tiles.ts';
import { OPENINGS } from '../content/doors.ts';
import type { Opening, ReadOnly } from '../sim/state.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import type { FrameTable } from './frame-table.ts';
import { type WallPieces, wallPieces } from './tile-pictures.ts';

const JOLT_MS = 140;
/** Share of a door's health below which one sees what it has been through. */
const CRACKED_BELOW = 0.5;
const JOLT_TILES = 0.045;

/** Pictures of doors and windows by what state they are in, and the shaking of those that are beaten. */
export class OpeningPictures {
  private readonly map: GameMap;
  private readonly runs: readonly OpeningRun[];
  private readonly joltMs: Float32Array;
  private readonly pieces = new Map<string, WallPieces>();

  constructor(frames: FrameTable, map: GameMap) {
    this.map = map;
    this.runs = map.openings.map((opening) => runOf(map, opening.x, opening.y));
    this.joltMs = new Float32Array(map.openings.length);
    for (const run of ['across', 'along'] as const) {
      const add = (name: string): void => {
        this.pieces.set(name, wallPieces(frames, frames.indexOf(name)));
      };
      for (const state of OPENING_STATES.door) add(doorFrame(state, run));
      for (const state of OPENING_STATES.window) add(windowFrame(state, run));
    }
  }

  /** How an opening looks now. */
  piecesOf(index: number, opening: ReadOnly<Opening>): WallPieces {
    const run = this.runs[index]!;
    const { kind } = this.map.openings[index]!;
    const isBeaten = opening.health < OPENINGS[kind].health * CRACKED_BELOW;
    const closed = isBeaten ? 'cracked' : 'closed';
    if (kind === 'window') {
      return this.pieces.get(windowFrame(opening.state === 'closed' ? closed : 'broken', run))!;
    }
    if (opening.state !== 'closed' || opening.barricade === 0) {
      return this.pieces.get(doorFrame(opening.state === 'closed' ? closed : opening.state, run))!;
    }
    return this.pieces.get(doorFrame(opening.barricade === 1 ? 'barricade1' : 'barricade2', run))!;
  }

  jolt(index: number): void {
    if (index >= 0 && index < this.joltMs.length) this.joltMs[index] = JOLT_MS;
  }

  update(elapsedMs: number): void {
    for (let index = 0; index < this.joltMs.length; index++) {
      if (this.joltMs[index]! > 0) this.joltMs[index]! -= elapsedMs;
    }
  }

  /** How far to the side a beaten opening is at this moment, in tiles. */
  shift(index: number): number {
    const left = this.joltMs[index]!;
    return left <= 0 ? 0 : Math.sin(left * 0.16) * JOLT_TILES * (left / JOLT_MS);
  }
}

/** A wall runs across the screen where it goes on to the left or right of the opening. */
function runOf(map: GameMap, x: number, y: number): OpeningRun {
  const isWall = (tileX: number, tileY: number): boolean => {
    const tile = tileY * map.width + tileX;
    return map.wall[tile] === 1 || map.opaque[tile] === 1;
  };
  const opening = map.openings.find((one) => one.x === x && one.y === y)!;
  const beside = isWall(x - 1, y) || isWall(x + opening.width, y);
  const aboveBelow = isWall(x, y - 1) || isWall(x, y + opening.height);
  return beside || !aboveBelow ? 'across' : 'along';
}
