import { PLAYER } from '../content/player.ts';
import { cosine, sine } from '../sim/math/angle.ts';
import { ByteGrid } from './byte-grid.ts';
import { approach } from './interpolation.ts';
import { type OpaqueGrid, SightFan } from './sight-fan.ts';

/** Rays around the leader: a power of two, since as a texture they must wrap around. */
export const SIGHT_RAYS = 1024;

/** How far the rays go, in tiles: beyond the corners of the picture's sight. */
export const SIGHT_RANGE_TILES = 18;

const FADE_PER_SECOND = 14;

/** What is in line of sight but outside the cone is seen this well: one knows that it is there. */
const CORNER_OF_THE_EYE = 107;
/** The cone's edge is soft: cosines at which it begins and is full. */
export const SIGHT_CONE = { none: 0.06, full: 0.36 } as const;

/**
 * What the leader sees: a fan of rays for the light, and per tile how much it is in sight now (0..255) and whether it
 * was ever (0..255). Walls count by the whole tile: a face is seen, or it is not.
 */
export class TileSight {
  readonly fan = new SightFan(SIGHT_RAYS);
  readonly now: Float32Array;
  readonly remembered: Float32Array;
  /** Both as bytes for the shader, a texel a tile. */
  readonly grid: ByteGrid;
  private readonly touched: Uint32Array;
  private readonly reach = new Float32Array(SIGHT_RAYS).fill(PLAYER.sightRange);
  private mark = 0;
  private castX = Number.NaN;
  private castY = Number.NaN;
  private castVersion = -1;

  constructor(width: number, height: number) {
    const tiles = width * height;
    this.grid = new ByteGrid(width, height, 2);
    this.now = new Float32Array(tiles);
    this.remembered = new Float32Array(tiles);
    this.touched = new Uint32Array(tiles);
  }

  /**
   * Looks around from an eye in tiles, facing in 256 steps, and fades the tiles around toward what is seen. Rays are cast
   * only when the eye has moved or the grid is of another `version`. Whether they were.
   */
  update(
    grid: OpaqueGrid,
    version: number,
    x: number,
    y: number,
    facing: number,
    elapsedMs: number,
  ): boolean {
    const east = cosine(facing);
    const south = sine(facing);
    const isCast = x !== this.castX || y !== this.castY || version !== this.castVersion;
    if (isCast) {
      this.mark++;
      this.fan.cast(grid, x, y, SIGHT_RANGE_TILES, this.reach, this.touched, this.mark);
      this.castX = x;
      this.castY = y;
      this.castVersion = version;
    }
    const part = approach(FADE_PER_SECOND, elapsedMs);
    const reach = PLAYER.sightRange + 1;
    const left = Math.max(0, Math.floor(x - reach));
    const right = Math.min(grid.width - 1, Math.floor(x + reach));
    const top = Math.max(0, Math.floor(y - reach));
    const bottom = Math.min(grid.height - 1, Math.floor(y + reach));
    const { bytes } = this.grid;
    for (let tileY = top; tileY <= bottom; tileY++) {
      let hasChanged = false;
      for (let tileX = left; tileX <= right; tileX++) {
        const tile = tileY * grid.width + tileX;
        const isTouched = this.touched[tile] === this.mark;
        const level = isTouched ? clarity(tileX + 0.5 - x, tileY + 0.5 - y, east, south) : 0;
        if (level === 0 && this.now[tile]! < 1) continue;
        this.now[tile]! += (level - this.now[tile]!) * part;
        if (isTouched) this.remembered[tile]! += (255 - this.remembered[tile]!) * part;
        const seen = Math.floor(this.now[tile]!);
        const known = Math.floor(this.remembered[tile]!);
        if (bytes[tile * 2] === seen && bytes[tile * 2 + 1] === known) continue;
        bytes[tile * 2] = seen;
        bytes[tile * 2 + 1] = known;
        hasChanged = true;
      }
      if (hasChanged) this.grid.touchRows(tileY, tileY + 1);
    }
    return isCast;
  }

  reset(): void {
    this.castVersion = -1;
    this.now.fill(0);
    this.remembered.fill(0);
    this.grid.bytes.fill(0);
    this.grid.touchAll();
  }
}

/** How well a place in line of sight is seen, 0..255, by its offset from the eye. */
function clarity(dx: number, dy: number, east: number, south: number): number {
  const away = Math.sqrt(dx * dx + dy * dy);
  if (away <= PLAYER.nearSight) return 255;
  const ahead = (dx * east + dy * south) / away;
  const share = Math.min(1, Math.max(0, (ahead - SIGHT_CONE.none) / (SIGHT_CONE.full - SIGHT_CONE.none)));
  return CORNER_OF_THE_EYE + (255 - CORNER_OF_THE_EYE) * share * share * (3 - 2 * share);
}
