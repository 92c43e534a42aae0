import type { GameMap, MapObjective } from '../../sim/world/game-map.ts';

/** Tiles a side of the benchmark's map. */
export const ARENA_SIZE = 128;

const ROOM_LEAST = 7;
const ROOM_SPREAD = 6;
const DOORS_PERCENT = 85;
const WALLS_PERCENT = 25;

/** Whole numbers below `sides` from a seed: the arena, the walk and the crowd are the same on every machine. */
export function seededRoll(seed: number): (sides: number) => number {
  let word = seed >>> 0;
  return (sides) => {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    return ((word >>> 8) ^ (word >>> 20)) % sides;
  };
}

/**
 * The map every contender walks: 128×128 tiles, rooms of 6 to 11 tiles with doorways one or two wide, pillars until a
 * quarter of the tiles is wall, all of the floor connected. Nothing opens or closes in it, so that engines without
 * doors have the same work.
 */
export function createArena(seed = 20_261): GameMap {
  const size = ARENA_SIZE * ARENA_SIZE;
  const roll = seededRoll(seed);
  const blocked = new Uint8Array(size);
  const columns = wallLines(roll);
  const rows = wallLines(roll);
  for (const line of columns) for (let y = 0; y < ARENA_SIZE; y++) blocked[y * ARENA_SIZE + line] = 1;
  for (const line of rows) blocked.fill(1, line * ARENA_SIZE, (line + 1) * ARENA_SIZE);
  cutDoorways(blocked, columns, rows, roll);
  raisePillars(blocked, roll);
  fillSmallerParts(blocked);

  const floor = blocked.indexOf(0, (ARENA_SIZE / 2) * ARENA_SIZE + ARENA_SIZE / 2);
  const start = { x: floor % ARENA_SIZE, y: Math.floor(floor / ARENA_SIZE) };
  const objective = (name: string): MapObjective => ({ name, ...start, width: 1, height: 1, order: 0 });
  return {
    width: ARENA_SIZE,
    height: ARENA_SIZE,
    blocked,
    opaque: blocked.slice(),
    wall: blocked.slice(),
    light: new Uint8Array(size).fill(160),
    stairsTo: new Int32Array(size).fill(-1),
    stairsFrom: new Int32Array(size).fill(-1),
    room: new Uint8Array(size),
    rooms: [],
    openings: [],
    lockers: [],
    movables: [],
    pickups: [],
    objectives: ['corridor', 'archeryCase', 'broadcast', 'roof', 'library', 'fuse'].map(objective),
    spawns: [start],
    lamps: [],
    start,
    looks: {
      names: [''],
      ground: new Uint16Array(size),
      walls: new Uint16Array(size),
      furniture: new Uint16Array(size),
    },
  };
}

function wallLines(roll: (sides: number) => number): number[] {
  const lines = [0];
  let at = 0;
  while (at <= ARENA_SIZE - 1 - ROOM_LEAST - ROOM_SPREAD) {
    at += ROOM_LEAST + roll(ROOM_SPREAD);
    lines.push(at);
  }
  lines.push(ARENA_SIZE - 1);
  return lines;
}

function cutDoorways(
  blocked: Uint8Array,
  columns: readonly number[],
  rows: readonly number[],
  roll: (sides: number) => number,
): void {
  for (let column = 0; column + 1 < columns.length; column++) {
    for (let row = 0; row + 1 < rows.length; row++) {
      const left = columns[column]! + 1;
      const right = columns[column + 1]!;
      const top = rows[row]! + 1;
      const bottom = rows[row + 1]!;
      const wide = roll(10) < 7 ? 2 : 1;
      const atY = top + roll(bottom - top - wide + 1);
      const atX = left + roll(right - left - wide + 1);
      const opensEast = right < ARENA_SIZE - 1 && roll(100) < DOORS_PERCENT;
      const opensSouth = bottom < ARENA_SIZE - 1 && roll(100) < DOORS_PERCENT;
      for (let i = 0; i < wide; i++) {
        if (opensEast) blocked[(atY + i) * ARENA_SIZE + right] = 0;
        if (opensSouth) blocked[bottom * ARENA_SIZE + atX + i] = 0;
      }
    }
  }
}

/** Blocks of one or two tiles a side, each with floor all around it, until the share of walls is reached. */
function raisePillars(blocked: Uint8Array, roll: (sides: number) => number): void {
  let walls = blocked.reduce((sum, tile) => sum + tile, 0);
  const wanted = (blocked.length * WALLS_PERCENT) / 100;
  for (let attempt = 0; attempt < 20_000 && walls < wanted; attempt++) {
    const x = 2 + roll(ARENA_SIZE - 5);
    const y = 2 + roll(ARENA_SIZE - 5);
    const width = 1 + roll(2);
    const height = 1 + roll(2);
    if (!isFloor(blocked, x - 1, y - 1, width + 2, height + 2)) continue;
    for (let row = y; row < y + height; row++) {
      blocked.fill(1, row * ARENA_SIZE + x, row * ARENA_SIZE + x + width);
    }
    walls += width * height;
  }
}

function isFloor(blocked: Uint8Array, left: number, top: number, width: number, height: number): boolean {
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) if (blocked[y * ARENA_SIZE + x] === 1) return false;
  }
  return true;
}

/** Walls up every floor tile that the largest connected part does not reach. */
function fillSmallerParts(blocked: Uint8Array): void {
  const part = new Int32Array(blocked.length).fill(-1);
  let largest: number[] = [];
  for (let first = 0; first < blocked.length; first++) {
    if (blocked[first] === 1 || part[first]! >= 0) continue;
    const tiles = [first];
    part[first] = first;
    for (const tile of tiles) {
      for (const next of [tile + 1, tile - 1, tile + ARENA_SIZE, tile - ARENA_SIZE]) {
        if (blocked[next] === 1 || part[next]! >= 0) continue;
        part[next] = first;
        tiles.push(next);
      }
    }
    if (tiles.length > largest.length) largest = tiles;
  }
  const kept = part[largest[0]!]!;
  for (let tile = 0; tile < blocked.length; tile++) if (part[tile] !== kept) blocked[tile] = 1;
}
