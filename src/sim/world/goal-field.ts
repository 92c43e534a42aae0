import type { BucketQueue } from './bucket-queue.ts';
import { BUCKETS, clearQueue, createBucketQueue, pushTile, removeTile } from './bucket-queue.ts';
import type { GameMap } from './game-map.ts';
import type { TileState } from './tile-state.ts';

/** Cost of a tile that no way leads to. */
export const UNREACHABLE = 0x3fffffff;

const STRAIGHT = 5;
const DIAGONAL = 7;
const STAIRS = 15;

/**
 * The way to one goal from everywhere: an integer distance field (straight 5, diagonal 7, no corner cutting, doors and
 * barricades cost extra, stairs link levels). `next[tile]` is the tile to go to.
 */
export interface GoalField {
  /** The goal in use, or -1: none yet. */
  goal: number;
  /** Rises whenever the field leads to another place. */
  serial: number;
  /** Tick after which the goal is stale. */
  expires: number;
  /** The goal asked for, -1: none; built when it differs from `goal` or the tiles have changed. */
  wanted: number;
  /** `TileState.version` the field was built from. */
  version: number;
  distance: Int32Array;
  next: Uint16Array;
}

/** A build in progress, sliced over ticks so that none is slow. */
export interface FieldBuilder {
  /** Index of the goal being built, or -1. */
  building: number;
  goal: number;
  version: number;
  cost: number;
  distance: Int32Array;
  next: Uint16Array;
  readonly queue: BucketQueue;
}

/** A field that leads nowhere yet. */
export function createGoalField(size: number): GoalField {
  return {
    goal: -1,
    serial: 0,
    expires: 0,
    wanted: -1,
    version: 0,
    distance: new Int32Array(size).fill(UNREACHABLE),
    next: new Uint16Array(size),
  };
}

/** Idle. */
export function createFieldBuilder(size: number): FieldBuilder {
  return {
    building: -1,
    goal: -1,
    version: 0,
    cost: 0,
    distance: new Int32Array(size).fill(UNREACHABLE),
    next: new Uint16Array(size),
    queue: createBucketQueue(size),
  };
}

/** Starts a build toward `goal`. */
export function beginField(builder: FieldBuilder, index: number, goal: number, version: number): void {
  builder.building = index;
  builder.goal = goal;
  builder.version = version;
  builder.cost = 0;
  builder.distance.fill(UNREACHABLE);
  clearQueue(builder.queue);
  builder.distance[goal] = 0;
  builder.next[goal] = goal;
  pushTile(builder.queue, goal, 0);
}

/** Works off at most `budget` tiles of the build. True when it is complete. */
export function advanceField(builder: FieldBuilder, tiles: TileState, map: GameMap, budget: number): boolean {
  const { queue, distance } = builder;
  const { passMask, entryCost, width } = tiles;
  const stairsFrom = map.stairsFrom;
  let left = budget;
  while (queue.size > 0) {
    const tile = queue.heads[builder.cost & (BUCKETS - 1)]!;
    if (tile < 0) {
      builder.cost++;
      continue;
    }
    if (left-- === 0) return false;
    removeTile(queue, tile);
    const pass = passMask[tile]!;
    const straight = distance[tile]! + STRAIGHT + entryCost[tile]!;
    if (pass & 1) relax(builder, tile + 1, straight, tile);
    if (pass & 2) relax(builder, tile - 1, straight, tile);
    if (pass & 4) relax(builder, tile + width, straight, tile);
    if (pass & 8) relax(builder, tile - width, straight, tile);
    if (pass & 240) {
      const diagonal = distance[tile]! + DIAGONAL;
      if (pass & 16) relax(builder, tile + width + 1, diagonal, tile);
      if (pass & 32) relax(builder, tile + width - 1, diagonal, tile);
      if (pass & 64) relax(builder, tile - width + 1, diagonal, tile);
      if (pass & 128) relax(builder, tile - width - 1, diagonal, tile);
    }
    const stairs = stairsFrom[tile]!;
    if (stairs >= 0) relax(builder, stairs, distance[tile]! + STAIRS, tile);
  }
  return true;
}

/** Shortens the way of a tile if going through `through` is shorter. */
function relax(builder: FieldBuilder, tile: number, cost: number, through: number): void {
  const known = builder.distance[tile]!;
  if (cost >= known) return;
  if (known !== UNREACHABLE) removeTile(builder.queue, tile);
  builder.distance[tile] = cost;
  builder.next[tile] = through;
  pushTile(builder.queue, tile, cost);
}

/** Hands the finished build over to its goal; the old arrays become the next build's. */
export function finishField(builder: FieldBuilder, field: GoalField): void {
  const { distance, next } = field;
  field.distance = builder.distance;
  field.next = builder.next;
  builder.distance = distance;
  builder.next = next;
  field.goal = builder.goal;
  field.version = builder.version;
  builder.building = -1;
}
