import { BARRICADE, OPENINGS } from '../../content/doors.ts';
import type { Movable, Opening } from '../state.ts';
import type { GameMap } from './game-map.ts';

/** Bits of `bodyMask`: which of the eight neighbours is solid (W E N S NW NE SW SE), and the tile itself. */
export const BODY = {
  west: 1,
  east: 2,
  north: 4,
  south: 8,
  northWest: 16,
  northEast: 32,
  southWest: 64,
  southEast: 128,
  self: 256,
} as const;

/** What the tiles are like right now: doors open and break, desks are moved. Derived from the map and the state. */
export interface TileState {
  readonly width: number;
  readonly height: number;
  /** 1 where no body gets through at this moment. */
  readonly solid: Uint8Array;
  /** 1 where sight stops at this moment. */
  readonly opaque: Uint8Array;
  /** Solid neighbours, see `BODY`. */
  readonly bodyMask: Uint16Array;
  /** 1 where the dead find a way in the end (closed doors and windows count). */
  readonly walkable: Uint8Array;
  /** Extra path cost of entering: closed doors, barricades, windows. At most 56. */
  readonly entryCost: Uint8Array;
  /** From which neighbours a body may come: E W S N SE SW NE NW, no corner cutting. */
  readonly passMask: Uint8Array;
  /** Index of the opening on this tile, or -1. */
  readonly openingAt: Int16Array;
  /** Index of the desk on this tile, or -1. */
  readonly movableAt: Int16Array;
  /** Index of the locker on this tile, or -1. */
  readonly lockerAt: Int16Array;
  /** Rises when a way opens or closes: fields built before are out of date. */
  version: number;
}

/** The tiles of a fresh map. */
export function createTileState(
  map: GameMap,
  openings: readonly Opening[],
  movables: readonly Movable[],
): TileState {
  const size = map.width * map.height;
  const tiles: TileState = {
    width: map.width,
    height: map.height,
    solid: new Uint8Array(size),
    opaque: new Uint8Array(size),
    bodyMask: new Uint16Array(size),
    walkable: new Uint8Array(size),
    entryCost: new Uint8Array(size),
    passMask: new Uint8Array(size),
    openingAt: new Int16Array(size).fill(-1),
    movableAt: new Int16Array(size).fill(-1),
    lockerAt: new Int16Array(size).fill(-1),
    version: 1,
  };
  map.openings.forEach((opening, index) => {
    for (let y = opening.y; y < opening.y + opening.height; y++) {
      for (let x = opening.x; x < opening.x + opening.width; x++) tiles.openingAt[y * map.width + x] = index;
    }
  });
  map.movables.forEach((movable, index) => {
    tiles.movableAt[movable.y * map.width + movable.x] = index;
  });
  map.lockers.forEach((locker, index) => {
    tiles.lockerAt[locker.y * map.width + locker.x] = index;
  });
  for (let tile = 0; tile < size; tile++) refreshTile(tiles, map, openings, movables, tile);
  for (let y = 0; y < map.height; y++) {
    for (let x = 0; x < map.width; x++) refreshMasks(tiles, map, x, y);
  }
  return tiles;
}

/** What one tile lets through, from the map and what stands or hangs in it. */
function refreshTile(
  tiles: TileState,
  map: GameMap,
  openings: readonly Opening[],
  movables: readonly Movable[],
  tile: number,
): void {
  let solid = map.blocked[tile]!;
  let opaque = map.opaque[tile]!;
  let walkable = solid === 0 ? 1 : 0;
  let cost = 0;
  const movable = tiles.movableAt[tile]!;
  if (tiles.lockerAt[tile]! >= 0 || (movable >= 0 && movables[movable]!.standing)) {
    solid = 1;
    walkable = 0;
  }
  const index = tiles.openingAt[tile]!;
  if (index >= 0) {
    const opening = openings[index]!;
    const kind = OPENINGS[map.openings[index]!.kind];
    walkable = 1;
    solid = opening.state === 'closed' ? 1 : 0;
    opaque = opening.state === 'closed' && kind.opaque ? 1 : 0;
    if (opening.state === 'closed') cost = kind.pathCost + opening.barricade * BARRICADE.pathCost;
    else if (map.openings[index]!.kind === 'window') cost = 8;
  }
  tiles.solid[tile] = solid;
  tiles.opaque[tile] = opaque;
  tiles.walkable[tile] = walkable;
  tiles.entryCost[tile] = cost > 56 ? 56 : cost;
}

/** The two neighbour masks of one tile. The border of a map is a wall (the parser sees to it), so nothing reads outside. */
function refreshMasks(tiles: TileState, map: GameMap, x: number, y: number): void {
  const { width, height, solid, walkable, entryCost } = tiles;
  if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) {
    tiles.bodyMask[y * width + x] = BODY.self;
    tiles.passMask[y * width + x] = 0;
    return;
  }
  const tile = y * width + x;
  tiles.bodyMask[tile] =
    solid[tile - 1]! |
    (solid[tile + 1]! << 1) |
    (solid[tile - width]! << 2) |
    (solid[tile + width]! << 3) |
    (solid[tile - width - 1]! << 4) |
    (solid[tile - width + 1]! << 5) |
    (solid[tile + width - 1]! << 6) |
    (solid[tile + width + 1]! << 7) |
    (solid[tile]! << 8);
  if (walkable[tile] === 0) {
    tiles.passMask[tile] = 0;
    return;
  }
  const enters = (from: number): number => (walkable[from] === 1 && map.stairsTo[from] === -1 ? 1 : 0);
  const free = (at: number): boolean => walkable[at] === 1 && entryCost[at] === 0 && map.stairsTo[at] === -1;
  const diagonal = (dx: number, dy: number): number =>
    free(tile) && free(tile + dx) && free(tile + dy * width) && free(tile + dy * width + dx) ? 1 : 0;
  tiles.passMask[tile] =
    enters(tile + 1) |
    (enters(tile - 1) << 1) |
    (enters(tile + width) << 2) |
    (enters(tile - width) << 3) |
    (diagonal(1, 1) << 4) |
    (diagonal(-1, 1) << 5) |
    (diagonal(1, -1) << 6) |
    (diagonal(-1, -1) << 7);
}

/** Brings one tile and its neighbours up to date after a door, window or desk on it changed. */
export function updateTile(
  tiles: TileState,
  map: GameMap,
  openings: readonly Opening[],
  movables: readonly Movable[],
  tile: number,
): void {
  refreshTile(tiles, map, openings, movables, tile);
  const centerX = tile % tiles.width;
  const centerY = (tile - centerX) / tiles.width;
  for (let y = centerY - 1; y <= centerY + 1; y++) {
    for (let x = centerX - 1; x <= centerX + 1; x++) {
      if (x >= 0 && y >= 0 && x < tiles.width && y < tiles.height) refreshMasks(tiles, map, x, y);
    }
  }
  tiles.version++;
}
