import { bakeLight } from './bake-light.ts';
import type { GameMap, MapZone } from './game-map.ts';
import type { MapObjects } from './parse-objects.ts';
import { parseObjects } from './parse-objects.ts';
import type { MapProblem } from './parse-problems.ts';
import { MapProblems, problemSentence } from './parse-problems.ts';
import { checkReach } from './parse-reach.ts';
import { linkStairs } from './parse-stairs.ts';
import type { TiledMap } from './parse-tiled.ts';
import { parseTiled } from './parse-tiled.ts';

/** A map that cannot be played. `message` says in English what is wrong with it, one sentence a problem. */
export class MapError extends Error {
  readonly problems: readonly MapProblem[];

  constructor(problems: readonly MapProblem[]) {
    super(problems.map(problemSentence).join(' '));
    this.name = 'MapError';
    this.problems = problems;
  }
}

/**
 * Reads a place from a Tiled 1.10 or 1.11 map in JSON. Whatever it is given, it returns a map on
 * which a run can be played, or throws a MapError that lists what is wrong with it.
 */
export function parseMap(json: unknown): GameMap {
  const problems = new MapProblems();
  const tiled = parseTiled(json, problems);
  if (tiled === undefined) throw new MapError(problems.found);
  const objects = parseObjects(tiled, problems);
  throwIfAny(problems);

  const solids = layTiles(tiled);
  for (const opening of objects.openings) clearOpening(solids, tiled.width, opening);
  for (const { x, y } of objects.lockers) solids.blocked[y * tiled.width + x] = 1;
  checkBorder(tiled, solids.blocked, problems);
  const stairs = linkStairs(tiled, solids.blocked, problems);
  const map: GameMap = {
    width: tiled.width,
    height: tiled.height,
    ...solids,
    light: bakeLight({ width: tiled.width, height: tiled.height, opaque: solids.opaque }, objects.lamps),
    ...stairs,
    room: numberRooms(tiled, objects),
    ...objects,
    looks: { names: tiled.tiles.map((tile) => tile.look), ...tiled.layers },
  };
  if (map.blocked[map.start.y * map.width + map.start.x] === 1) {
    problems.add('blockedStart', { layer: 'start', ...map.start });
  }
  throwIfAny(problems);
  checkReach(map, problems);
  throwIfAny(problems);
  return map;
}

function throwIfAny(problems: MapProblems): void {
  if (problems.found.length > 0) throw new MapError(problems.found);
}

type Solids = Pick<GameMap, 'blocked' | 'opaque' | 'wall'>;

/** What stands on each tile, from all three tile layers: the ground may block too (a pond, a drop). */
function layTiles(tiled: TiledMap): Solids {
  const size = tiled.width * tiled.height;
  const solids = { blocked: new Uint8Array(size), opaque: new Uint8Array(size), wall: new Uint8Array(size) };
  for (const numbers of Object.values(tiled.layers)) {
    for (let tile = 0; tile < size; tile++) {
      const { blocks, opaque, wall } = tiled.tiles[numbers[tile]!]!;
      if (blocks) solids.blocked[tile] = 1;
      if (opaque) solids.opaque[tile] = 1;
      if (wall) solids.wall[tile] = 1;
    }
  }
  return solids;
}

/** An opening breaks the wall it is drawn on: whether it stops anybody is the state's business. */
function clearOpening(solids: Solids, width: number, opening: Omit<MapZone, 'name'>): void {
  for (let y = opening.y; y < opening.y + opening.height; y++) {
    const from = y * width + opening.x;
    for (const tiles of [solids.blocked, solids.opaque, solids.wall])
      tiles.fill(0, from, from + opening.width);
  }
}

function checkBorder(tiled: TiledMap, blocked: Uint8Array, problems: MapProblems): void {
  for (let tile = 0; tile < blocked.length; tile++) {
    const x = tile % tiled.width;
    const y = (tile - x) / tiled.width;
    const isBorder = x === 0 || y === 0 || x === tiled.width - 1 || y === tiled.height - 1;
    if (isBorder && blocked[tile] === 0) problems.add('openBorder', { x, y });
  }
}

/** The room of every tile: the last one named there; a doorway belongs to a room beside it. */
function numberRooms(tiled: TiledMap, objects: MapObjects): Uint8Array {
  const { width } = tiled;
  const numbers = new Uint8Array(width * tiled.height);
  objects.rooms.forEach((room, index) => {
    for (let y = room.y; y < room.y + room.height; y++) {
      numbers.fill(index + 1, y * width + room.x, y * width + room.x + room.width);
    }
  });
  for (const opening of objects.openings) {
    for (let y = opening.y; y < opening.y + opening.height; y++) {
      for (let tile = y * width + opening.x; tile < y * width + opening.x + opening.width; tile++) {
        numbers[tile] ||=
          numbers[tile - width] || numbers[tile + width] || numbers[tile - 1] || numbers[tile + 1] || 0;
      }
    }
  }
  return numbers;
}
