import type { GameMap } from './game-map.ts';
import { described } from './parse-objects.ts';
import type { MapProblems } from './parse-problems.ts';
import type { TiledMap, TiledObject } from './parse-tiled.ts';

const EXITS: ReadonlyMap<unknown, { readonly x: number; readonly y: number }> = new Map([
  ['north', { x: 0, y: -1 }],
  ['south', { x: 0, y: 1 }],
  ['west', { x: -1, y: 0 }],
  ['east', { x: 1, y: 0 }],
]);

/**
 * Links stairs with those they lead to: stepping on the k-th tile of one brings out beside the k-th tile of the other,
 * on the other's exit side. A flight is one tile deep toward its exit, so that nobody comes out on the flight itself.
 */
export function linkStairs(
  tiled: TiledMap,
  blocked: Uint8Array,
  problems: MapProblems,
): Pick<GameMap, 'stairsTo' | 'stairsFrom'> {
  const size = tiled.width * tiled.height;
  const links = { stairsTo: new Int32Array(size).fill(-1), stairsFrom: new Int32Array(size).fill(-1) };
  const onStairs = new Uint8Array(size);
  for (const flight of tiled.objects.stairs) {
    for (const tile of tilesOf(flight, tiled.width)) onStairs[tile] = 1;
  }
  const byName: ReadonlyMap<unknown, TiledObject> = new Map(
    tiled.objects.stairs.map((flight) => [flight.name, flight]),
  );
  for (const from of tiled.objects.stairs) {
    const where = { layer: 'stairs', x: from.x, y: from.y };
    const name = from.properties.get('to');
    const to = byName.get(name);
    if (to === undefined) {
      problems.add('unknownStairs', { ...where, detail: described(name) });
      continue;
    }
    const exit = EXITS.get(to.properties.get('exit'));
    const depth = exit === undefined ? 0 : exit.x === 0 ? to.height : to.width;
    if (exit === undefined || depth !== 1 || from.width !== to.width || from.height !== to.height) {
      problems.add('badStairs', { ...where, detail: `${from.name} to ${to.name}` });
      continue;
    }
    const arrivals = tilesOf(to, tiled.width);
    tilesOf(from, tiled.width).forEach((tile, index) => {
      const arrival = arrivals[index]!;
      const x = (arrival % tiled.width) + exit.x;
      const y = Math.floor(arrival / tiled.width) + exit.y;
      const landing = y * tiled.width + x;
      const isInside = x >= 0 && y >= 0 && x < tiled.width && y < tiled.height;
      if (
        !isInside ||
        blocked[landing] === 1 ||
        onStairs[landing] === 1 ||
        links.stairsFrom[landing] !== -1
      ) {
        problems.add('badStairs', { ...where, detail: `${from.name} comes out at ${x}, ${y}` });
        return;
      }
      links.stairsTo[tile] = landing;
      links.stairsFrom[landing] = tile;
    });
  }
  return links;
}

function tilesOf(flight: TiledObject, columns: number): number[] {
  const tiles: number[] = [];
  for (let y = flight.y; y < flight.y + flight.height; y++) {
    for (let x = flight.x; x < flight.x + flight.width; x++) tiles.push(y * columns + x);
  }
  return tiles;
}
