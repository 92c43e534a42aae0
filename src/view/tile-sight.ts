import { PLAYER } from '../content/player.ts';
import { angleBetween, TURN } from '../sim/math/angle.ts';
import { approach } from './interpolation.ts';
import { type OpaqueGrid, SightFan } from './sight-fan.ts';

const RAYS = 1024;
const RANGE_TILES = 18;
const FADE_PER_SECOND = 14;

/**
 * What the leader sees: a fan of rays for the light, and per tile how much it is in sight now (0..255) and whether it
 * was ever (0..255). Walls count by the whole tile: a face is seen, or it is not.
 */
export class TileSight {
  readonly fan = new SightFan(RAYS);
  readonly now: Float32Array;
  readonly remembered: Float32Array;
  private readonly touched: Uint32Array;
  private readonly reach = new Float32Array(RAYS);
  private mark = 0;

  constructor(tiles: number) {
    this.now = new Float32Array(tiles);
    this.remembered = new Float32Array(tiles);
    this.touched = new Uint32Array(tiles);
  }

  /** Looks around from an eye in tiles, facing in 256 steps, and fades the tiles of the window toward what is seen. */
  update(grid: OpaqueGrid, x: number, y: number, facing: number, elapsedMs: number): void {
    this.mark++;
    for (let ray = 0; ray < RAYS; ray++) {
      const apart = angleBetween(Math.round((ray * TURN) / RAYS), facing);
      this.reach[ray] = apart <= PLAYER.sightHalfAngle ? PLAYER.sightRange : PLAYER.nearSight;
    }
    this.fan.cast(grid, x, y, RANGE_TILES, this.reach, this.touched, this.mark);
    const part = approach(FADE_PER_SECOND, elapsedMs);
    const reach = RANGE_TILES + 4;
    const left = Math.max(0, Math.floor(x - reach));
    const right = Math.min(grid.width - 1, Math.floor(x + reach));
    const top = Math.max(0, Math.floor(y - reach));
    const bottom = Math.min(grid.height - 1, Math.floor(y + reach));
    for (let tileY = top; tileY <= bottom; tileY++) {
      for (let tile = tileY * grid.width + left; tile <= tileY * grid.width + right; tile++) {
        const isSeen = this.touched[tile] === this.mark;
        this.now[tile]! += ((isSeen ? 255 : 0) - this.now[tile]!) * part;
        if (this.now[tile]! > this.remembered[tile]!) this.remembered[tile] = this.now[tile]!;
      }
    }
  }

  reset(): void {
    this.now.fill(0);
    this.remembered.fill(0);
  }
}
