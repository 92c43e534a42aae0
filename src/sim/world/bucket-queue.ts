/**
 * A priority queue for small whole-number costs (Dial 1969): 64 buckets in a ring, each a doubly linked list through
 * two arrays, so that a tile is in at most one bucket and nothing is ever allocated. Costs per step must be below 64.
 */
export interface BucketQueue {
  readonly heads: Int32Array;
  readonly after: Int32Array;
  readonly before: Int32Array;
  size: number;
}

/** Buckets in the ring: one more than the dearest step. */
export const BUCKETS = 64;

/** An empty queue for tiles 0..size − 1. */
export function createBucketQueue(size: number): BucketQueue {
  return {
    heads: new Int32Array(BUCKETS).fill(-1),
    after: new Int32Array(size),
    before: new Int32Array(size),
    size: 0,
  };
}

/** Forgets everything in the queue. */
export function clearQueue(queue: BucketQueue): void {
  queue.heads.fill(-1);
  queue.size = 0;
}

/** Puts a tile that is not in the queue into the bucket of its cost. */
export function pushTile(queue: BucketQueue, tile: number, cost: number): void {
  const bucket = cost & (BUCKETS - 1);
  const head = queue.heads[bucket]!;
  queue.after[tile] = head;
  queue.before[tile] = -1 - bucket;
  if (head >= 0) queue.before[head] = tile;
  queue.heads[bucket] = tile;
  queue.size++;
}

/** Takes a tile that is in the queue out of its bucket. */
export function removeTile(queue: BucketQueue, tile: number): void {
  const before = queue.before[tile]!;
  const after = queue.after[tile]!;
  if (before < 0) queue.heads[-1 - before] = after;
  else queue.after[before] = after;
  if (after >= 0) queue.before[after] = before;
  queue.size--;
}
