import { describe, expect, it } from 'vitest';
import { isTileLook, LOCKER_LOOKS, MOVABLE_LOOKS } from '../../src/content/art-tiles.ts';
import { OBJECTIVES } from '../../src/content/objectives.ts';
import { PLACE_IDS, PLACES } from '../../src/content/places.ts';
import { isTextKey } from '../../src/content/text/index.ts';
import type { GameMap, MapThing, MapZone } from '../../src/sim/world/game-map.ts';
import { parseMap } from '../../src/sim/world/parse-map.ts';
import { reachableTiles } from '../../src/sim/world/parse-reach.ts';

const MAPS = await Promise.all(
  PLACE_IDS.map(async (place) => [place, parseMap(await PLACES[place].loadMap())] as const),
);

const school = MAPS.find(([place]) => place === 'school')![1];

function tilesOf(zone: Omit<MapZone, 'name'>): MapThing[] {
  const count = zone.width * zone.height;
  return Array.from({ length: count }, (_, index) => ({
    x: zone.x + (index % zone.width),
    y: zone.y + Math.floor(index / zone.width),
  }));
}

/** Open floor: nothing fixed on it, no desk, no door or window. */
function floorTiles(map: GameMap): MapThing[] {
  const taken = new Set(
    [...map.movables, ...map.openings.flatMap(tilesOf)].map(({ x, y }) => y * map.width + x),
  );
  const whole = { x: 0, y: 0, width: map.width, height: map.height };
  return tilesOf(whole).filter(({ x, y }) => {
    const tile = y * map.width + x;
    return map.blocked[tile] === 0 && !taken.has(tile);
  });
}

function unreached(map: GameMap, things: readonly MapThing[]): MapThing[] {
  const reached = reachableTiles(map, false);
  return things.filter(({ x, y }) => reached[y * map.width + x] === 0);
}

function countIn(things: readonly MapThing[], top: number, bottom: number): number {
  return things.filter(({ y }) => y >= top && y < bottom).length;
}

describe.each(MAPS)('the map of the %s', (_place, map) => {
  it('is large', () => {
    expect(map.width).toBeGreaterThanOrEqual(96);
    expect(map.height).toBeGreaterThanOrEqual(96);
  });

  it('has a closed border', () => {
    for (const { x, y } of floorTiles(map)) {
      expect(x > 0 && y > 0 && x < map.width - 1 && y < map.height - 1).toBe(true);
    }
  });

  it('lets one walk from the start to every floor tile, with every window whole', () => {
    expect(unreached(map, floorTiles(map))).toEqual([]);
  });

  it('lets one walk to everything that is to be found, used or met', () => {
    expect(unreached(map, map.spawns)).toEqual([]);
    expect(unreached(map, map.pickups)).toEqual([]);
    expect(unreached(map, map.openings.filter(({ kind }) => kind === 'door').flatMap(tilesOf))).toEqual([]);
    for (const objective of map.objectives) {
      const tiles = tilesOf(objective);
      expect(unreached(map, tiles).length).toBeLessThan(tiles.length / 2);
    }
    const reached = reachableTiles(map, false);
    for (const { x, y } of [...map.lockers, ...map.movables]) {
      const tile = y * map.width + x;
      const fronts = [tile - 1, tile + 1, tile - map.width, tile + map.width];
      expect(fronts.some((front) => reached[front] === 1)).toBe(true);
    }
  });

  it('leads back from wherever stairs lead', () => {
    const stairs = [...map.stairsTo.keys()].filter((tile) => map.stairsTo[tile] !== -1);
    expect(stairs.length).toBeGreaterThan(0);
    expect(
      unreached(
        map,
        stairs.map((tile) => ({ x: tile % map.width, y: Math.floor(tile / map.width) })),
      ),
    ).toEqual([]);
    for (const tile of stairs) expect(map.stairsFrom[map.stairsTo[tile]!]).toBe(tile);
  });

  it('has the places of every objective', () => {
    for (const { rule, place, amount } of Object.values(OBJECTIVES)) {
      const places = map.objectives.filter((objective) => objective.name === place);
      expect(places.length, place).toBeGreaterThanOrEqual(rule === 'fetch' ? amount : 1);
      const orders = places.map((objective) => objective.order);
      expect(new Set(orders).size, place).toBe(orders.length);
    }
  });

  it('lets the dead in at many places, none of them near the start', () => {
    expect(map.spawns.length).toBeGreaterThanOrEqual(24);
    for (const { x, y } of map.spawns) {
      expect(Math.abs(x - map.start.x) + Math.abs(y - map.start.y)).toBeGreaterThan(12);
    }
  });

  it('names only rooms that have a text', () => {
    expect(map.rooms.map(({ name }) => name).filter((name) => !isTextKey(name))).toEqual([]);
  });

  it('looks only like things that are painted', () => {
    expect(map.looks.names.filter((name) => name !== '' && !isTileLook(name))).toEqual([]);
    expect(map.lockers.filter(({ look }) => !(LOCKER_LOOKS as readonly string[]).includes(look))).toEqual([]);
    expect(map.movables.filter(({ look }) => !(MOVABLE_LOOKS as readonly string[]).includes(look))).toEqual(
      [],
    );
    expect(new Set(map.lamps.map(({ look }) => look))).toEqual(
      new Set(['lamp', 'moon', 'emergency', 'fire']),
    );
  });

  it('keeps doors clear: both sides of every door and window are free floor', () => {
    const walkable = new Set(
      [...floorTiles(map), ...map.openings.flatMap(tilesOf)].map(({ x, y }) => y * map.width + x),
    );
    for (const tile of map.openings.flatMap(tilesOf).map(({ x, y }) => y * map.width + x)) {
      const across = walkable.has(tile - map.width) && walkable.has(tile + map.width);
      const along = walkable.has(tile - 1) && walkable.has(tile + 1);
      expect(across || along, `opening at ${tile % map.width}, ${Math.floor(tile / map.width)}`).toBe(true);
    }
  });

  it('has both light and dark', () => {
    const lights = floorTiles(map).map(({ x, y }) => map.light[y * map.width + x]!);
    expect(lights.filter((light) => light < 40).length).toBeGreaterThan(lights.length / 6);
    expect(lights.filter((light) => light > 100).length).toBeGreaterThan(lights.length / 6);
  });
});

describe('the school', () => {
  it('has its rooms', () => {
    const names = new Set(school.rooms.map((room) => room.name));
    const expected = [
      ...Array.from({ length: 8 }, (_, index) => `room.classroom${index + 1}`),
      ...['cafeteria', 'gym', 'library', 'infirmary', 'entrance', 'broadcastRoom', 'scienceLab'].map(
        (id) => `room.${id}`,
      ),
      ...['musicRoom', 'teachersOffice', 'stairwell', 'mainCorridor', 'upperCorridor', 'roofStairs'].map(
        (id) => `room.${id}`,
      ),
    ];
    expect(expected.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is more than one way in and out: most rooms have two openings', () => {
    const ways = school.rooms.map((room) => {
      const inside = new Set(tilesOf(room).map(({ x, y }) => y * school.width + x));
      const beside = ({ x, y }: MapThing): boolean =>
        [
          y * school.width + x - 1,
          y * school.width + x + 1,
          (y - 1) * school.width + x,
          (y + 1) * school.width + x,
        ].some((tile) => inside.has(tile));
      return school.openings.filter((opening) => tilesOf(opening).some(beside)).length;
    });
    expect(ways.filter((count) => count === 1).length).toBeLessThanOrEqual(4);
  });

  it('is stocked', () => {
    expect(school.openings.length).toBeGreaterThanOrEqual(45);
    expect(school.lockers.filter((locker) => locker.hides).length).toBeGreaterThanOrEqual(12);
    expect(school.movables.length).toBeGreaterThanOrEqual(80);
    expect(countIn(school.spawns, 72, school.height)).toBeGreaterThanOrEqual(8);
  });
});
