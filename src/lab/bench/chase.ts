import type { ZombieKindId } from '../../content/zombies.ts';
import { HORDE, ZOMBIES } from '../../content/zombies.ts';
import { TICK_SECONDS } from '../../sim/time.ts';
import type { GameMap } from '../../sim/world/game-map.ts';
import { ARENA_SIZE, createArena, seededRoll } from './arena.ts';

/** What every contender is given: the same map, bodies, speeds and the same prey. */
export interface Chase {
  readonly map: GameMap;
  readonly kinds: readonly ZombieKindId[];
  /** Tiles a second, per body. */
  readonly speeds: Float64Array;
  /** Where the bodies stand, in tiles; a contender copies them before it starts. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where the prey is at each tick, in tiles; after the last tick it walks the way again from its start. */
  readonly preyX: Float64Array;
  readonly preyY: Float64Array;
}

/** One engine that moves the horde. */
export interface Contender {
  /** Moves everybody by one tick of 1/60 s, toward the prey at that tick. */
  step(tick: number): void;
  /** Writes where the bodies are, in tiles. */
  read(x: Float64Array, y: Float64Array): void;
}

/** Ticks of the prey's walk. */
const PREY_TICKS = 9000;

/** Tiles a second of the prey: between walking and running. */
const PREY_SPEED = 4;

/** A horde in the middle of a game, per hundred: most shamble, some run, a few are special. */
const KINDS_PER_HUNDRED: readonly (readonly [ZombieKindId, number])[] = [
  ['shambler', 70],
  ['runner', 22],
  ['listener', 3],
  ['howler', 2],
  ['brute', 3],
];

/** `count` bodies spread evenly over the arena, and the prey's walk. */
export function createChase(count: number): Chase {
  const map = createArena();
  const { x, y } = spread(map, count);
  const kinds = Array.from({ length: count }, (_, i) => kindAt((i * 37) % 100));
  const speeds = Float64Array.from(kinds, (kind) => ZOMBIES[kind].chaseSpeed);
  return { map, kinds, speeds, x, y, ...walkPrey(map, PREY_TICKS) };
}

/** The same chase `tick` ticks later, with the bodies at `x` and `y`. */
export function chaseLater(chase: Chase, tick: number, x: Float64Array, y: Float64Array): Chase {
  return { ...chase, x, y, preyX: chase.preyX.subarray(tick), preyY: chase.preyY.subarray(tick) };
}

/** How many bodies have their centre inside a wall. */
export function countInWalls(map: GameMap, x: Float64Array, y: Float64Array): number {
  let inWalls = 0;
  for (let i = 0; i < x.length; i++) {
    const tile = Math.floor(y[i]!) * map.width + Math.floor(x[i]!);
    // Whoever has left the map altogether reads undefined, and counts too.
    if (map.blocked[tile] !== 0) inWalls++;
  }
  return inWalls;
}

function kindAt(percent: number): ZombieKindId {
  let below = 0;
  for (const [kind, share] of KINDS_PER_HUNDRED) {
    below += share;
    if (percent < below) return kind;
  }
  return 'shambler';
}

/** Places on a honeycomb, as wide as the count allows, in an order that mixes near and far. */
function spread(map: GameMap, count: number): { x: Float64Array; y: Float64Array } {
  for (let gap = 1; gap > 0.6; gap -= 0.05) {
    const places = honeycomb(map, gap);
    if (places.length < count) continue;
    const roll = seededRoll(4242);
    for (let i = places.length - 1; i > 0; i--) {
      const other = roll(i + 1);
      [places[i], places[other]] = [places[other]!, places[i]!];
    }
    const chosen = places.slice(0, count);
    return {
      x: Float64Array.from(chosen, (place) => place[0]),
      y: Float64Array.from(chosen, (place) => place[1]),
    };
  }
  throw new RangeError(`There is no room for ${count} zombies in the arena.`);
}

function honeycomb(map: GameMap, gap: number): [number, number][] {
  const places: [number, number][] = [];
  let row = 0;
  for (let y = 1; y < map.height - 1; y += gap * 0.866) {
    for (let x = row % 2 === 0 ? 1 : 1 + gap / 2; x < map.width - 1; x += gap) {
      if (isClear(map, x, y)) places.push([x, y]);
    }
    row++;
  }
  return places;
}

function isClear(map: GameMap, x: number, y: number): boolean {
  for (const dx of [-HORDE.radius, 0, HORDE.radius]) {
    for (const dy of [-HORDE.radius, 0, HORDE.radius]) {
      if (map.blocked[Math.floor(y + dy) * map.width + Math.floor(x + dx)] === 1) return false;
    }
  }
  return true;
}

/** From tile to tile along shortest ways between random places, without a pause. */
function walkPrey(map: GameMap, ticks: number): { preyX: Float64Array; preyY: Float64Array } {
  const roll = seededRoll(777);
  const preyX = new Float64Array(ticks);
  const preyY = new Float64Array(ticks);
  let tile = map.start.y * ARENA_SIZE + map.start.x;
  let x = map.start.x + 0.5;
  let y = map.start.y + 0.5;
  let way: number[] = [];
  for (let tick = 0; tick < ticks; tick++) {
    let left = PREY_SPEED * TICK_SECONDS;
    while (left > 0) {
      const next = way.at(-1);
      if (next === undefined) {
        way = wayBetween(map, tile, randomFloor(map, roll));
        continue;
      }
      const dx = (next % ARENA_SIZE) + 0.5 - x;
      const dy = Math.floor(next / ARENA_SIZE) + 0.5 - y;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const share = distance <= left ? 1 : left / distance;
      x += dx * share;
      y += dy * share;
      left -= distance * share;
      if (share < 1) break;
      tile = next;
      way.pop();
    }
    preyX[tick] = x;
    preyY[tick] = y;
  }
  return { preyX, preyY };
}

function randomFloor(map: GameMap, roll: (sides: number) => number): number {
  for (;;) {
    const tile = roll(map.blocked.length);
    if (map.blocked[tile] === 0) return tile;
  }
}

/** The tiles from `from` (not included) to `to`, last first. */
function wayBetween(map: GameMap, from: number, to: number): number[] {
  const before = new Int32Array(map.blocked.length).fill(-1);
  before[from] = from;
  const reached = [from];
  for (const tile of reached) {
    if (tile === to) break;
    for (const next of [tile + 1, tile - 1, tile + ARENA_SIZE, tile - ARENA_SIZE]) {
      if (map.blocked[next] === 1 || before[next]! >= 0) continue;
      before[next] = tile;
      reached.push(next);
    }
  }
  const way: number[] = [];
  for (let tile = to; tile !== from; tile = before[tile]!) way.push(tile);
  return way;
}
