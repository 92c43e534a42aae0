import { OBJECTIVES } from '../../content/objectives.ts';
import type { PickupId } from '../../content/pickups.ts';
import { PICKUP_IDS } from '../../content/pickups.ts';
import { MAX_LAMP_RADIUS } from './bake-light.ts';
import type {
  GameMap,
  MapLamp,
  MapLocker,
  MapMovable,
  MapObjective,
  MapOpening,
  MapPickup,
  MapThing,
  MapZone,
} from './game-map.ts';
import type { MapProblems } from './parse-problems.ts';
import type { ObjectLayer, TiledMap, TiledObject } from './parse-tiled.ts';

/** A room's number fits a byte, and 0 is outdoors. */
const MAX_ROOMS = 255;

/** The parts of a map that come from its object layers. */
export type MapObjects = Pick<
  GameMap,
  'openings' | 'lockers' | 'movables' | 'pickups' | 'objectives' | 'spawns' | 'lamps' | 'rooms' | 'start'
>;

/** Turns the objects of a Tiled map into those of the game, and notes every one that makes no sense. */
export function parseObjects(tiled: TiledMap, problems: MapProblems): MapObjects {
  const { objects } = tiled;
  const start = objects.start[0];
  if (start === undefined) problems.add('missingStart');
  if (objects.spawns.length === 0) problems.add('missingSpawn');
  if (objects.rooms.length > MAX_ROOMS) problems.add('tooLarge', { layer: 'rooms' });
  const parsed: MapObjects = {
    openings: objects.openings.map((object) => readOpening(object, problems)),
    lockers: objects.lockers.map((object) => readLocker(object, problems)),
    movables: objects.movables.map((object) => readMovable(object, problems)),
    pickups: objects.pickups.map((object) => readPickup(object, problems)),
    objectives: objects.objectives.map((object) => readObjective(object, problems)),
    spawns: objects.spawns.map(thingOf),
    lamps: objects.lamps.map((object) => readLamp(object, problems)),
    rooms: objects.rooms.map((object) => zoneOf(object, 'rooms', problems)),
    start: start === undefined ? { x: 0, y: 0 } : thingOf(start),
  };
  checkOverlaps(tiled, problems);
  return parsed;
}

function thingOf(object: TiledObject): MapThing {
  return { x: object.x, y: object.y };
}

function zoneOf(object: TiledObject, layer: ObjectLayer, problems: MapProblems): MapZone {
  const { name, x, y, width, height } = object;
  if (name === '') problems.add('badObject', { layer, x, y, detail: 'no name' });
  return { name, x, y, width, height };
}

function lookOf(object: TiledObject, layer: ObjectLayer, problems: MapProblems): string {
  const look = object.properties.get('look');
  if (typeof look === 'string' && look !== '') return look;
  problems.add('badObject', { layer, x: object.x, y: object.y, detail: 'no look' });
  return '';
}

function readOpening(object: TiledObject, problems: MapProblems): MapOpening {
  const { type, x, y, width, height } = object;
  const open = object.properties.get('open') === true;
  if (type === 'door' || type === 'window') return { kind: type, x, y, width, height, open };
  problems.add('badObject', {
    layer: 'openings',
    x,
    y,
    detail: `class "${type}" is neither door nor window`,
  });
  return { kind: 'door', x, y, width, height, open };
}

function readLocker(object: TiledObject, problems: MapProblems): MapLocker {
  const hides = object.properties.get('hides') === true;
  return { ...thingOf(object), hides, look: lookOf(object, 'lockers', problems) };
}

function readMovable(object: TiledObject, problems: MapProblems): MapMovable {
  return { ...thingOf(object), look: lookOf(object, 'movables', problems) };
}

function readPickup(object: TiledObject, problems: MapProblems): MapPickup {
  const item = object.properties.get('item');
  if (!PICKUP_IDS.includes(item as PickupId)) {
    problems.add('unknownItem', { layer: 'pickups', x: object.x, y: object.y, detail: described(item) });
  }
  return { ...thingOf(object), item: item as PickupId };
}

function readObjective(object: TiledObject, problems: MapProblems): MapObjective {
  const zone = zoneOf(object, 'objectives', problems);
  const where = { layer: 'objectives', x: zone.x, y: zone.y };
  if (!Object.values(OBJECTIVES).some((objective) => objective.place === zone.name)) {
    problems.add('unknownObjective', { ...where, detail: zone.name });
  }
  const order = object.properties.get('order') ?? 0;
  if (Number.isSafeInteger(order)) return { ...zone, order: order as number };
  problems.add('badObject', { ...where, detail: 'order must be a whole number' });
  return { ...zone, order: 0 };
}

function readLamp(object: TiledObject, problems: MapProblems): MapLamp {
  const where = { layer: 'lamps', x: object.x, y: object.y };
  const number = (name: string, least: number, most: number): number => {
    const value = object.properties.get(name);
    if (typeof value === 'number' && value >= least && value <= most) return value;
    problems.add('badObject', { ...where, detail: `${name} must be ${least} to ${most}` });
    return least;
  };
  return {
    ...thingOf(object),
    radius: number('radius', 1, MAX_LAMP_RADIUS),
    strength: number('strength', 0, 255),
    look: lookOf(object, 'lamps', problems),
  };
}

/** A value for a message: JSON can hold objects that do not turn into text. */
export function described(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `"${value}"` : typeof value;
}

/** Layers whose objects fill their tiles: two on one tile would hide each other. */
const SOLID_LAYERS = ['openings', 'lockers', 'movables', 'stairs'] as const;

function checkOverlaps(tiled: TiledMap, problems: MapProblems): void {
  const taken = new Uint8Array(tiled.width * tiled.height);
  for (const layer of SOLID_LAYERS) {
    for (const object of tiled.objects[layer]) {
      for (let y = object.y; y < object.y + object.height; y++) {
        for (let x = object.x; x < object.x + object.width; x++) {
          const tile = y * tiled.width + x;
          if (taken[tile] === 1) problems.add('overlap', { layer, x, y });
          taken[tile] = 1;
        }
      }
    }
  }
}
