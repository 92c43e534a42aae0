import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import school from '../../src/content/maps/school.json' with { type: 'json' };
import { MapError, parseMap } from '../../src/sim/world/parse-map.ts';
import type { MapProblemCode } from '../../src/sim/world/parse-problems.ts';
import type { SmallMap } from '../small-tiled-map.ts';
import { point, property, rectangle, smallMap } from '../small-tiled-map.ts';

const WIDTH = 8;
const HEIGHT = 6;
const WALL = 2;
const FLIPPED = 0x80000000;

function problemsOf(json: unknown): MapProblemCode[] {
  try {
    parseMap(json);
    return [];
  } catch (error) {
    if (!(error instanceof MapError)) throw error;
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    return error.problems.map((problem) => problem.code);
  }
}

function without(map: SmallMap, layer: string): void {
  map.layers = (map.layers as { name: string }[]).filter(({ name }) => name !== layer);
}

describe('a map from Tiled', () => {
  it('becomes the map of the game', () => {
    const map = parseMap(smallMap());
    expect([map.width, map.height]).toEqual([WIDTH, HEIGHT]);
    expect(map.start).toEqual({ x: 3, y: 3 });
    expect(map.openings).toEqual([{ kind: 'door', x: 4, y: 2, width: 1, height: 1, open: false }]);
    expect(map.lockers).toEqual([{ x: 1, y: 1, hides: true, look: 'locker' }]);
    expect(map.pickups).toEqual([{ x: 6, y: 4, item: 'bandage' }]);
    expect(map.rooms.map((room) => room.name)).toEqual(['room.classroom1']);
    expect([map.room[WIDTH + 1], map.room[WIDTH + 5]]).toEqual([1, 0]);
    expect(map.looks.names).toEqual(['', 'floorTile', 'wall']);
  });

  it('is solid where walls and lockers stand, and passable where a door breaks the wall', () => {
    const map = parseMap(smallMap());
    const solid = (x: number, y: number): number => map.blocked[y * WIDTH + x]!;
    expect([solid(4, 1), solid(1, 1), solid(4, 2), solid(6, 1)]).toEqual([1, 1, 0, 0]);
    expect([map.opaque[2 * WIDTH + 4], map.wall[2 * WIDTH + 4]]).toEqual([0, 0]);
  });

  it('links stairs with the tile beside those they lead to, on its exit side', () => {
    const map = parseMap(smallMap());
    expect(map.stairsTo[4 * WIDTH + 1]).toBe(3 * WIDTH + 5);
    expect(map.stairsTo[4 * WIDTH + 5]).toBe(3 * WIDTH + 1);
    expect(map.stairsFrom[3 * WIDTH + 5]).toBe(4 * WIDTH + 1);
  });

  it('reads flipped tiles as the tiles they are', () => {
    const json = smallMap();
    json.walls.data[0] = WALL + FLIPPED;
    expect(parseMap(json)).toEqual(parseMap(smallMap()));
  });

  it('names the later of two overlapping rooms', () => {
    const json = smallMap();
    json.objects.rooms.push(rectangle('room.closet', 1, 1));
    expect(parseMap(json).room[WIDTH + 1]).toBe(2);
  });

  it('tells every problem at once', () => {
    const json = smallMap();
    json.objects.pickups.push(point(2, 2, { item: 'crown' }));
    json.objects.stairs[0] = rectangle('up', 1, 4, 1, 1, { to: 'cellar', exit: 'north' });
    json.objects.start = [];
    without(json, 'start');
    expect(problemsOf(json)).toEqual(['missingStart', 'unknownItem']);
  });
});

const BROKEN: readonly [string, MapProblemCode, (map: SmallMap) => unknown][] = [
  ['null', 'notTiled', () => null],
  ['a list', 'notTiled', () => []],
  ['a word', 'notTiled', () => 'school'],
  ['an empty object', 'notTiled', () => ({})],
  ['an isometric map', 'notTiled', (map) => ({ ...map, orientation: 'isometric' })],
  ['an infinite map', 'notTiled', (map) => ({ ...map, infinite: true })],
  ['a width in words', 'notTiled', (map) => ({ ...map, width: 'eight' })],
  ['a negative height', 'notTiled', (map) => ({ ...map, height: -6 })],
  ['no layers', 'notTiled', (map) => ({ ...map, layers: undefined })],
  ['small tiles', 'wrongTileSize', (map) => ({ ...map, tilewidth: 16 })],
  ['too many tiles', 'tooLarge', (map) => ({ ...map, width: 256, height: 256 })],
  ['no tileset', 'badTileset', (map) => ({ ...map, tilesets: [] })],
  ['an external tileset', 'badTileset', (map) => ({ ...map, tilesets: [{ firstgid: 1, source: 'a.tsx' }] })],
  [
    'a tile without a look',
    'badTileset',
    (map) => ({ ...map, tilesets: [{ firstgid: 1, tiles: [{ id: 0 }] }] }),
  ],
  ['no furniture layer', 'missingLayer', (map) => without(map, 'furniture')],
  ['a layer cut short', 'wrongLayerSize', (map) => void map.ground.data.pop()],
  ['a layer of fractions', 'wrongLayerSize', (map) => void map.ground.data.splice(9, 1, 1.5)],
  ['a compressed layer', 'wrongLayerSize', (map) => void Object.assign(map.ground, { data: 'eJxjYA==' })],
  ['a tile the tileset lacks', 'unknownTile', (map) => void map.ground.data.splice(9, 1, 99)],
  ['a hole in the border', 'openBorder', (map) => void map.walls.data.splice(0, 1, 0)],
  [
    'a door in the border',
    'openBorder',
    (map) => void Object.assign(map.objects.openings[0]!, { x: 7 * 32 }),
  ],
  ['a gate', 'badObject', (map) => void Object.assign(map.objects.openings[0]!, { type: 'gate' })],
  ['an object without a place', 'badObject', (map) => void delete map.objects.lockers[0]!['x']],
  ['an object at NaN', 'badObject', (map) => void Object.assign(map.objects.lockers[0]!, { y: Number.NaN })],
  [
    'a locker without a look',
    'badObject',
    (map) => void Object.assign(map.objects.lockers[0]!, { properties: 7 }),
  ],
  [
    'a lamp without a radius',
    'badObject',
    (map) => void map.objects.lamps.push(point(2, 2, { look: 'lamp' })),
  ],
  [
    'an objective out of order',
    'badObject',
    (map) => void map.objects.objectives.push(rectangle('roof', 5, 1, 1, 1, { order: 'last' })),
  ],
  ['a room without a name', 'badObject', (map) => void map.objects.rooms.push(rectangle('', 1, 1))],
  ['a desk outside', 'outsideMap', (map) => void Object.assign(map.objects.movables[0]!, { x: 4000 })],
  [
    'a room over the edge',
    'outsideMap',
    (map) => void map.objects.rooms.push(rectangle('room.hall', 5, 1, 9, 1)),
  ],
  ['a desk in a locker', 'overlap', (map) => void map.objects.movables.push(map.objects.lockers[0]!)],
  ['a crown', 'unknownItem', (map) => void map.objects.pickups.push(point(2, 2, { item: 'crown' }))],
  [
    'an item that is not even text',
    'unknownItem',
    (map) => void map.objects.pickups.push(point(2, 2, { item: { toString: 1 } })),
  ],
  [
    'a mistyped objective',
    'unknownObjective',
    (map) => void Object.assign(map.objects.objectives[0]!, { name: 'libary' }),
  ],
  [
    'stairs to nowhere',
    'unknownStairs',
    (map) => void Object.assign(map.objects.stairs[0]!, { properties: [property('to', 'cellar')] }),
  ],
  [
    'stairs without an exit',
    'badStairs',
    (map) => void Object.assign(map.objects.stairs[0]!, { properties: [property('to', 'down')] }),
  ],
  ['stairs of two widths', 'badStairs', (map) => void Object.assign(map.objects.stairs[0]!, { width: 64 })],
  [
    'stairs into a wall',
    'badStairs',
    (map) =>
      void Object.assign(map.objects.stairs[1]!, {
        properties: [property('to', 'up'), property('exit', 'south')],
      }),
  ],
  ['no start', 'missingStart', (map) => without(map, 'start')],
  ['nowhere to come in', 'missingSpawn', (map) => without(map, 'spawns')],
  ['a start in a wall', 'blockedStart', (map) => void map.objects.start.splice(0, 1, point(4, 1))],
  [
    'a pickup in a wall',
    'unreachable',
    (map) => void map.objects.pickups.push(point(4, 1, { item: 'phone' })),
  ],
  [
    'a room nobody can enter',
    'unreachable',
    (map) => {
      map.objects.openings = [];
      without(map, 'openings');
      without(map, 'stairs');
    },
  ],
];

describe('a broken map', () => {
  it.each(BROKEN)('with %s is refused: %s', (_name, code, breakMap) => {
    const map = smallMap();
    const broken = breakMap(map);
    expect(problemsOf(broken === undefined ? map : broken)).toContain(code);
  });
});

/** Every path to a value of a JSON document, tile rows left out save for their first numbers. */
function paths(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const entries = Object.entries(value).slice(0, 60);
  return [[...path], ...entries.flatMap(([key, inner]) => paths(inner, [...path, key]))];
}

const DROPPED = Symbol('dropped');

/** A copy of a document with the value at a path replaced; copies only what lies on the way. */
function changed(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  if (path.length === 0) return replacement === DROPPED ? undefined : replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  if (rest.length > 0) copy[key] = changed(copy[key], rest, replacement);
  else if (replacement === DROPPED) delete copy[key];
  else copy[key] = replacement;
  return copy;
}

describe('the map of the school, damaged anywhere', () => {
  it('is read or refused with a MapError, never anything else', () => {
    const everywhere = paths(school);
    const damage = fc.oneof(
      fc.constant(DROPPED),
      fc.constantFrom(null, '', 'north', true, [], {}, -1, 0, 1, 31, 4096, 2_147_483_648, 1e300, Number.NaN),
      fc.integer(),
      fc.double(),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const wound = fc.tuple(fc.constantFrom(...everywhere), damage);
    fc.assert(
      fc.property(wound, ([path, replacement]) => {
        const problems = problemsOf(changed(school, path, replacement));
        expect(problems.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
