import type { RoomId } from '../content/sounds/rooms.ts';
import { STEP_OF_LOOK, type StepSoundId } from '../content/sounds/step-sounds.ts';
import type { ReadOnly } from '../sim/state.ts';
import type { GameMap, MapZone } from '../sim/world/game-map.ts';

/** What is under somebody's feet and around their ears. */
export interface Surroundings {
  readonly step: StepSoundId;
  readonly room: RoomId;
  /** 0..1: how loud the nearest machine hums. */
  readonly hum: number;
}

/** Furniture that hums, and how far, in tiles. */
const HUMMING: ReadonlySet<string> = new Set(['vending', 'fridge', 'waterCooler', 'acUnit']);
const HUM_TILES = 5;

/** Ground that lies under the open sky, in any place. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'grass',
  'grassTall',
  'pavement',
  'asphalt',
  'courtLine',
  'dirt',
  'roofFloor',
  'roofFloorWorn',
]);

/** Tiles of a room that is a hall, and how many times longer than wide a corridor is. */
const HALL_TILES = 110;
const CORRIDOR_RATIO = 3;

type Place = Pick<ReadOnly<GameMap>, 'width' | 'looks' | 'room' | 'rooms'>;

/** The surroundings at a point, from the map's looks and rooms alone: a new place needs nothing here. */
export function surroundingsAt(x: number, y: number, map: Place): Surroundings {
  const { width, looks } = map;
  const tile = Math.floor(y) * width + Math.floor(x);
  const ground = looks.names[looks.ground[tile]!] ?? '';
  const lying = looks.names[looks.furniture[tile]!] ?? '';
  return {
    step: stepOf(lying) ?? stepOf(ground) ?? 'stepTile',
    room: roomOf(ground, map, tile),
    hum: humAt(x, y, map),
  };
}

function stepOf(look: string): StepSoundId | undefined {
  return Object.hasOwn(STEP_OF_LOOK, look) ? STEP_OF_LOOK[look as keyof typeof STEP_OF_LOOK] : undefined;
}

function roomOf(ground: string, { room, rooms }: Place, tile: number): RoomId {
  const zone = rooms[room[tile]! - 1];
  if (OUTSIDE.has(ground) || zone === undefined) return 'outside';
  if (ground.startsWith('stairs') || /stair/i.test(zone.name)) return 'stairwell';
  return roomOfShape(zone);
}

function roomOfShape({ width, height }: MapZone): RoomId {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  if (long >= short * CORRIDOR_RATIO) return 'corridor';
  return width * height >= HALL_TILES ? 'hall' : 'classroom';
}

function humAt(x: number, y: number, { width, looks }: Place): number {
  let nearest = HUM_TILES;
  for (let row = Math.floor(y) - HUM_TILES; row <= y + HUM_TILES; row++) {
    for (let column = Math.floor(x) - HUM_TILES; column <= x + HUM_TILES; column++) {
      if (!HUMMING.has(looks.names[looks.furniture[row * width + column] ?? 0] ?? '')) continue;
      nearest = Math.min(nearest, Math.hypot(column + 0.5 - x, row + 0.5 - y));
    }
  }
  return (1 - nearest / HUM_TILES) ** 2;
}
