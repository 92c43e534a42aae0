import type { GameMap, MapThing } from './game-map.ts';
import type { MapProblems } from './parse-problems.ts';

/**
 * The tiles one can walk to from the start, 1 or 0: straight steps, up and down stairs, through every door; windows
 * only where `throughWindows`; lockers and desks stand where the map has them.
 */
export function reachableTiles(map: GameMap, throughWindows: boolean): Uint8Array {
  const { width, height, stairsTo } = map;
  const closed = Uint8Array.from(map.blocked);
  for (const thing of [...map.lockers, ...map.movables]) closed[thing.y * width + thing.x] = 1;
  for (const opening of map.openings) {
    if (opening.kind === 'door' || throughWindows) continue;
    for (let y = opening.y; y < opening.y + opening.height; y++) {
      closed.fill(1, y * width + opening.x, y * width + opening.x + opening.width);
    }
  }
  const reached = new Uint8Array(width * height);
  const waiting = [map.start.y * width + map.start.x];
  reached[waiting[0]!] = 1;
  const visit = (tile: number): void => {
    if (closed[tile] === 1 || reached[tile] === 1) return;
    reached[tile] = 1;
    waiting.push(tile);
  };
  for (let tile = waiting.pop(); tile !== undefined; tile = waiting.pop()) {
    if (stairsTo[tile] !== -1) {
      visit(stairsTo[tile]!);
      continue;
    }
    const x = tile % width;
    if (x > 0) visit(tile - 1);
    if (x < width - 1) visit(tile + 1);
    if (tile >= width) visit(tile - width);
    if (tile < width * (height - 1)) visit(tile + width);
  }
  return reached;
}

/**
 * Notes every place of the map that nobody can walk to: what lies on the floor, the middle of what an objective uses,
 * all stairs, and some side of every locker and desk.
 */
export function checkReach(map: GameMap, problems: MapProblems): void {
  const reached = reachableTiles(map, false);
  const isReached = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < map.width && y < map.height && reached[y * map.width + x] === 1;
  const hasReachedSide = ({ x, y }: MapThing): boolean =>
    isReached(x - 1, y) || isReached(x + 1, y) || isReached(x, y - 1) || isReached(x, y + 1);
  const check = (layer: string, things: readonly MapThing[], isThere: (thing: MapThing) => boolean): void => {
    for (const thing of things) {
      if (!isThere(thing)) problems.add('unreachable', { layer, x: thing.x, y: thing.y });
    }
  };
  const onFoot = (thing: MapThing): boolean => isReached(thing.x, thing.y);
  check('pickups', map.pickups, onFoot);
  check('spawns', map.spawns, onFoot);
  check('objectives', map.objectives.map(middleOf), onFoot);
  check('lockers', map.lockers, hasReachedSide);
  check('movables', map.movables, hasReachedSide);
  check('openings', map.openings, hasReachedSide);
  for (let tile = 0; tile < map.stairsTo.length; tile++) {
    if (map.stairsTo[tile] === -1 || reached[tile] === 1) continue;
    const x = tile % map.width;
    problems.add('unreachable', { layer: 'stairs', x, y: (tile - x) / map.width });
  }
}

/** The tile in the middle of a rectangle of tiles; of an even side the later one. */
function middleOf(zone: { x: number; y: number; width: number; height: number }): MapThing {
  return { x: zone.x + (zone.width >> 1), y: zone.y + (zone.height >> 1) };
}
