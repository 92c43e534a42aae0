import { NOISE_COSTS } from '../content/noises.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { BucketQueue } from '../sim/world/bucket-queue.ts';
import { BUCKETS, clearQueue, createBucketQueue, pushTile, removeTile } from '../sim/world/bucket-queue.ts';

/** How far the ears look for a way, in half tiles: beyond this, everything is as dull as through two walls. */
const LIMIT = 56;

/** Tiles a sound beyond that limit has to spare. */
const BEYOND_TILES = 14;

/** Eight directions are at most this much longer than a straight line, which is no detour. */
const ZIGZAG = 1.12;

/** A way through the place, as a sound takes it. */
export interface SoundWay {
  /** Tiles it has gone, walls and doors counted as the rules count them for a noise. */
  readonly tiles: number;
  /** How many of them a straight line in the open would have saved. */
  readonly detour: number;
}

type Place = Pick<ReadOnly<GameState>, 'map' | 'tiles'>;

/**
 * What every tile costs a sound on its way to the leader: the same flood by which the dead hear (`NOISE_COSTS`), from
 * the ears outward. Rebuilt when the leader is on another tile or a door has moved, and only when somebody asks.
 */
export class EarField {
  #cost = new Int16Array(0);
  #touched: number[] = [];
  #queue: BucketQueue = createBucketQueue(0);
  #map: Place['map'] | undefined;
  #tile = -1;
  #version = -1;

  /** The way from `x`, `y` to the ears at `earX`, `earY`. */
  wayFrom(x: number, y: number, earX: number, earY: number, place: Place): SoundWay {
    this.#follow(earX, earY, place);
    const straight = Math.hypot(x - earX, y - earY);
    const cost = this.#cost[Math.floor(y) * place.map.width + Math.floor(x)] ?? -1;
    if (cost < 0) return { tiles: straight + BEYOND_TILES, detour: BEYOND_TILES };
    const detour = Math.max(0, cost / 2 - straight * ZIGZAG - 1);
    return { tiles: detour > 0 ? cost / 2 : straight, detour };
  }

  #follow(earX: number, earY: number, { map, tiles }: Place): void {
    const tile = Math.floor(earY) * map.width + Math.floor(earX);
    if (map === this.#map && tile === this.#tile && tiles.version === this.#version) return;
    if (map !== this.#map) {
      this.#cost = new Int16Array(map.width * map.height).fill(-1);
      this.#queue = createBucketQueue(map.width * map.height);
      this.#touched = [];
      this.#map = map;
    }
    this.#tile = tile;
    this.#version = tiles.version;
    for (const old of this.#touched) this.#cost[old] = -1;
    this.#touched.length = 0;
    this.#flood(tile, { map, tiles });
  }

  #flood(origin: number, place: Place): void {
    const { width, height, stairsTo, stairsFrom } = place.map;
    const queue = this.#queue;
    clearQueue(queue);
    this.#reach(origin, 0);
    for (let cost = 0; queue.size > 0 && cost <= LIMIT; cost++) {
      for (;;) {
        const tile = queue.heads[cost & (BUCKETS - 1)]!;
        if (tile < 0) break;
        removeTile(queue, tile);
        const column = tile % width;
        if (column < 1 || column >= width - 1 || tile < width || tile >= width * (height - 1)) continue;
        if (stairsTo[tile]! >= 0) this.#reach(stairsTo[tile]!, cost + NOISE_COSTS.stairs);
        if (stairsFrom[tile]! >= 0) this.#reach(stairsFrom[tile]!, cost + NOISE_COSTS.stairs);
        for (let dy = -width; dy <= width; dy += width)
          for (let dx = -1; dx <= 1; dx++) {
            if (dx === 0 && dy === 0) continue;
            const slant = dx !== 0 && dy !== 0 ? 1 : 0;
            this.#reach(tile + dy + dx, cost + entryCost(place, tile + dy + dx) + slant);
          }
      }
    }
  }

  #reach(tile: number, cost: number): void {
    if (cost > LIMIT) return;
    const known = this.#cost[tile]!;
    if (known >= 0) {
      if (cost >= known) return;
      removeTile(this.#queue, tile);
    } else {
      this.#touched.push(tile);
    }
    this.#cost[tile] = cost;
    pushTile(this.#queue, tile, cost);
  }
}

function entryCost({ map, tiles }: Place, tile: number): number {
  if (map.wall[tile] === 1) return NOISE_COSTS.wall;
  if (tiles.openingAt[tile]! >= 0 && tiles.solid[tile] === 1)
    return tiles.opaque[tile] === 1 ? NOISE_COSTS.closedDoor : NOISE_COSTS.window;
  return NOISE_COSTS.open;
}
