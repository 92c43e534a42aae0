import type { NoiseId } from '../../content/noises.ts';
import { NOISE_COSTS, NOISE_IDS, NOISES } from '../../content/noises.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';
import { tellOf } from '../tell-of.ts';
import { ticks } from '../time.ts';
import type { BucketQueue } from '../world/bucket-queue.ts';
import { BUCKETS, clearQueue, pushTile, removeTile } from '../world/bucket-queue.ts';
import { ZOMBIE_MODE } from '../zombies.ts';

/** Who made a noise: the dead do not run after their own, but for a howl. */
export type NoiseSource = 'living' | 'dead' | 'thing';

const SOURCE_NUMBERS: Readonly<Record<NoiseSource, number>> = { living: 0, dead: 1, thing: 2 };

/** How long the dead keep going to a place where they heard something. */
const NOISE_MEMORY = ticks(9);

/** A place this near to an older noise is the same place. */
const SAME_PLACE = 2;

const ROUND = [0, -1, 1] as const;

/** The best hearing of all kinds, so that the flood goes far enough for it. */
const BEST_HEARING = ZOMBIE_KIND_IDS.reduce((best, id) => Math.max(best, ZOMBIES[id].hearingPercent), 100);

/**
 * A noise at a place: floods the grid (walls and doors muffle), and whoever hears it goes to that place.
 * `percent` scales the loudness of the table (a survivor's step, a card).
 */
export function makeNoise(
  state: GameState,
  id: NoiseId,
  x: number,
  y: number,
  percent: number,
  source: NoiseSource,
): void {
  const loudness = (NOISES[id] * percent) / 100;
  emit(state.events, 'noiseMade', x, y, 0, SOURCE_NUMBERS[source], NOISE_IDS.indexOf(id), loudness);
  if (source === 'living' && loudness > state.loudness) state.loudness = loudness;
  if (state.zombies.count === 0 || (source === 'dead' && id !== 'howl')) return;
  const width = state.tiles.width;
  const origin = (y | 0) * width + (x | 0);
  floodNoise(state, origin, Math.ceil(loudness * 2 * (BEST_HEARING / 100)));
  let slot = -1;
  const place = standingPlace(state, origin);
  const { zombies, work } = state;
  const heard = work.heard;
  const lure = id === 'alarm' || id === 'publicAddress';
  for (let i = 0; i < zombies.count; i++) {
    const tile = (zombies.y[i]! | 0) * width + (zombies.x[i]! | 0);
    const reach = heard[tile]!;
    if (reach < 0 || place < 0) continue;
    const hearing = ZOMBIES[ZOMBIE_KIND_IDS[zombies.kind[i]!]!].hearingPercent;
    if (reach * 50 > loudness * hearing) continue;
    if (!listens(state, i, lure, reach)) continue;
    if (slot < 0) slot = claimGoal(state, place);
    const field = state.goals[slot]!;
    if (zombies.goal[i] !== slot || zombies.goalSerial[i] !== field.serial) {
      if (zombies.mode[i] !== ZOMBIE_MODE.investigate) {
        tellOf(state, 'zombieNoticed', i, 0, 2);
      }
      zombies.goal[i] = slot;
      zombies.goalSerial[i] = field.serial;
    }
    if (lure) zombies.memory[i] = 0;
    zombies.mode[i] = ZOMBIE_MODE.investigate;
    zombies.modeTicks[i] = 0;
  }
  forgetFlood(state);
}

/** Whether one drops what it does for a noise: a lure pulls even hunters that are not at arm's length. */
function listens(state: GameState, i: number, lure: boolean, reach: number): boolean {
  const mode = state.zombies.mode[i]!;
  if (mode === ZOMBIE_MODE.wander || mode === ZOMBIE_MODE.search || mode === ZOMBIE_MODE.investigate)
    return true;
  if (!lure || (mode !== ZOMBIE_MODE.chase && mode !== ZOMBIE_MODE.bash)) return false;
  const dx = state.zombies.x[i]! - state.leader.x;
  const dy = state.zombies.y[i]! - state.leader.y;
  return reach > 0 && dx * dx + dy * dy > 9;
}

/** Distances in half tiles from `origin` up to `limit` into `work.heard`; every touched tile is listed. */
function floodNoise(state: GameState, origin: number, limit: number): void {
  const { work, tiles, map } = state;
  const { heard, queue } = work;
  const width = tiles.width;
  clearQueue(queue);
  work.heardCount = 0;
  reach(state, queue, origin, 0, limit);
  let cost = 0;
  while (queue.size > 0 && cost <= limit) {
    const tile = queue.heads[cost & (BUCKETS - 1)]!;
    if (tile < 0) {
      cost++;
      continue;
    }
    removeTile(queue, tile);
    const at = heard[tile]!;
    const column = tile % width;
    if (column < 1 || column >= width - 1 || tile < width || tile >= heard.length - width) continue;
    const stairs = map.stairsTo[tile]!;
    if (stairs >= 0) reach(state, queue, stairs, at + NOISE_COSTS.stairs, limit);
    const back = map.stairsFrom[tile]!;
    if (back >= 0) reach(state, queue, back, at + NOISE_COSTS.stairs, limit);
    reach(state, queue, tile + 1, at + muffle(state, tile + 1), limit);
    reach(state, queue, tile - 1, at + muffle(state, tile - 1), limit);
    reach(state, queue, tile + width, at + muffle(state, tile + width), limit);
    reach(state, queue, tile - width, at + muffle(state, tile - width), limit);
    reach(state, queue, tile + width + 1, at + muffle(state, tile + width + 1) + 1, limit);
    reach(state, queue, tile + width - 1, at + muffle(state, tile + width - 1) + 1, limit);
    reach(state, queue, tile - width + 1, at + muffle(state, tile - width + 1) + 1, limit);
    reach(state, queue, tile - width - 1, at + muffle(state, tile - width - 1) + 1, limit);
  }
}

/** What a sound pays to enter a tile. */
function muffle(state: GameState, tile: number): number {
  if (state.map.wall[tile] === 1) return NOISE_COSTS.wall;
  if (state.tiles.openingAt[tile]! >= 0 && state.tiles.solid[tile] === 1) {
    return state.tiles.opaque[tile] === 1 ? NOISE_COSTS.closedDoor : NOISE_COSTS.window;
  }
  return NOISE_COSTS.open;
}

function reach(state: GameState, queue: BucketQueue, tile: number, cost: number, limit: number): void {
  if (cost > limit) return;
  const { heard, heardTiles } = state.work;
  const known = heard[tile]!;
  if (known >= 0) {
    if (cost >= known) return;
    removeTile(queue, tile);
  } else {
    heardTiles[state.work.heardCount++] = tile;
  }
  heard[tile] = cost;
  pushTile(queue, tile, cost);
}

/** Wipes the flood for the next noise. */
function forgetFlood(state: GameState): void {
  const { heard, heardTiles, heardCount } = state.work;
  for (let i = 0; i < heardCount; i++) heard[heardTiles[i]!] = -1;
  state.work.heardCount = 0;
}

/** The tile itself or the neighbour where one can stand, to go and look: noises come from over desks, too. -1: none. */
function standingPlace(state: GameState, origin: number): number {
  const { walkable, width } = state.tiles;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      // The middle first, then around it.
      const tile = origin + ROUND[row]! * width + ROUND[column]!;
      if (walkable[tile] === 1) return tile;
    }
  }
  return -1;
}

/** A goal field for a place: the one already leading there, else the one that goes stale first. */
function claimGoal(state: GameState, origin: number): number {
  const width = state.tiles.width;
  let stalest = 1;
  for (let slot = 1; slot < state.goals.length; slot++) {
    const field = state.goals[slot]!;
    if (field.wanted >= 0 && field.expires > state.tick) {
      const dx = (field.wanted % width) - (origin % width);
      const dy = ((field.wanted / width) | 0) - ((origin / width) | 0);
      if (dx * dx + dy * dy <= SAME_PLACE * SAME_PLACE) {
        field.expires = state.tick + NOISE_MEMORY;
        return slot;
      }
    }
    if (field.expires < state.goals[stalest]!.expires) stalest = slot;
  }
  const field = state.goals[stalest]!;
  field.wanted = origin;
  field.serial++;
  field.expires = state.tick + NOISE_MEMORY;
  return stalest;
}
