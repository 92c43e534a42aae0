import { ART_PIXELS } from './draw-list.ts';

/** Bodies whose shadow falls in the leader's torch: the nearest of those that were put, nearest first. */
export class ShadowCasters {
  /** x, y, radius in art pixels from the picture's corner; a radius of 0 ends the list. */
  readonly places: Float32Array;
  private readonly capacity: number;
  private readonly x: Float32Array;
  private readonly y: Float32Array;
  private readonly radius: Float32Array;
  private readonly away: Float32Array;
  private count = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.places = new Float32Array(capacity * 4);
    this.x = new Float32Array(capacity + 1);
    this.y = new Float32Array(capacity + 1);
    this.radius = new Float32Array(capacity + 1);
    this.away = new Float32Array(capacity + 1);
  }

  /** A body at a place, with its radius and its distance from the torch, all in tiles. */
  put(x: number, y: number, radius: number, away: number): void {
    if (this.count === this.capacity && away >= this.away[this.count - 1]!) return;
    let at = Math.min(this.count, this.capacity - 1);
    for (; at > 0 && this.away[at - 1]! > away; at--) {
      this.x[at] = this.x[at - 1]!;
      this.y[at] = this.y[at - 1]!;
      this.radius[at] = this.radius[at - 1]!;
      this.away[at] = this.away[at - 1]!;
    }
    this.x[at] = x;
    this.y[at] = y;
    this.radius[at] = radius;
    this.away[at] = away;
    this.count = Math.min(this.capacity, this.count + 1);
  }

  /** Writes up to `most` of them relative to a corner (tiles) and forgets them all. */
  settle(most: number, left: number, top: number): void {
    const used = Math.min(most, this.count);
    for (let index = 0; index < used; index++) {
      this.places[index * 4] = (this.x[index]! - left) * ART_PIXELS;
      this.places[index * 4 + 1] = (this.y[index]! - top) * ART_PIXELS;
      this.places[index * 4 + 2] = this.radius[index]! * ART_PIXELS;
    }
    if (used < this.capacity) this.places[used * 4 + 2] = 0;
    this.count = 0;
  }
}
