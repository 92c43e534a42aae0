import type { BucketQueue } from './bucket-queue.ts';
import { createBucketQueue } from './bucket-queue.ts';

/** Scratch memory of a tick, made once per run: nothing in it outlives the tick. */
export interface Workspace {
  /** Counting sort of the dead by tile: first index per tile, then positions, ids and tiles in tile order. */
  readonly cellStart: Int32Array;
  readonly cellOf: Int32Array;
  readonly sortedX: Float64Array;
  readonly sortedY: Float64Array;
  readonly sortedId: Int32Array;
  readonly sortedCell: Int32Array;
  /** How far the flood of a noise has come, in half tiles, and the tiles it has touched. */
  readonly heard: Int32Array;
  readonly heardTiles: Int32Array;
  heardCount: number;
  readonly queue: BucketQueue;
  /** Two or four numbers handed to a function: doubles passed as arguments would be boxed on the heap. */
  readonly ray: Float64Array;
  readonly point: Float64Array;
}

/** Scratch memory for a map of `size` tiles, `width` wide, and `capacity` dead. */
export function createWorkspace(size: number, width: number, capacity: number): Workspace {
  return {
    cellStart: new Int32Array(size + width + 4),
    cellOf: new Int32Array(capacity),
    sortedX: new Float64Array(capacity),
    sortedY: new Float64Array(capacity),
    sortedId: new Int32Array(capacity),
    sortedCell: new Int32Array(capacity),
    heard: new Int32Array(size).fill(-1),
    heardTiles: new Int32Array(size),
    heardCount: 0,
    queue: createBucketQueue(size),
    ray: new Float64Array(4),
    point: new Float64Array(2),
  };
}
