/** What stops light: 1 a tile, numbered y · width + x. */
export interface OpaqueGrid {
  readonly width: number;
  readonly height: number;
  readonly opaque: Uint8Array;
}

/**
 * Rays from one point to all sides, as many as `depths` has numbers, starting east and turning clockwise: how far each
 * gets before something opaque, in tiles. Kept as a strip of distances it is a shadow map for a flat world.
 */
export class SightFan {
  readonly rays: number;
  readonly depths: Float32Array;
  x = 0;
  y = 0;
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;

  constructor(rays: number) {
    this.rays = rays;
    this.depths = new Float32Array(rays);
    this.cos = Float64Array.from({ length: rays }, (_, ray) => Math.cos(((ray + 0.5) / rays) * Math.PI * 2));
    this.sin = Float64Array.from({ length: rays }, (_, ray) => Math.sin(((ray + 0.5) / rays) * Math.PI * 2));
  }

  /** Looks around from a point. Tiles entered within a ray's `reach` (tiles, one number a ray) get `mark` in `touched`. */
  cast(
    grid: OpaqueGrid,
    x: number,
    y: number,
    range: number,
    reach: Float32Array,
    touched: Uint32Array,
    mark: number,
  ): void {
    this.x = x;
    this.y = y;
    const here = Math.floor(y) * grid.width + Math.floor(x);
    if (here >= 0 && here < touched.length) touched[here] = mark;
    for (let ray = 0; ray < this.rays; ray++) {
      this.depths[ray] = this.walk(grid, ray, range, reach[ray]!, touched, mark);
    }
  }

  /** Follows one ray from tile to tile (Amanatides & Woo 1987). */
  private walk(
    grid: OpaqueGrid,
    ray: number,
    range: number,
    reach: number,
    touched: Uint32Array,
    mark: number,
  ): number {
    const { width, height, opaque } = grid;
    const dx = this.cos[ray]!;
    const dy = this.sin[ray]!;
    let tileX = Math.floor(this.x);
    let tileY = Math.floor(this.y);
    const stepX = dx > 0 ? 1 : -1;
    const stepY = dy > 0 ? 1 : -1;
    const deltaX = dx === 0 ? 1e9 : stepX / dx;
    const deltaY = dy === 0 ? 1e9 : stepY / dy;
    let nextX = (dx > 0 ? tileX + 1 - this.x : this.x - tileX) * deltaX;
    let nextY = (dy > 0 ? tileY + 1 - this.y : this.y - tileY) * deltaY;
    for (;;) {
      const distance = nextX < nextY ? nextX : nextY;
      if (distance >= range) return range;
      if (nextX < nextY) {
        nextX += deltaX;
        tileX += stepX;
      } else {
        nextY += deltaY;
        tileY += stepY;
      }
      if (tileX < 0 || tileY < 0 || tileX >= width || tileY >= height) return distance;
      const tile = tileY * width + tileX;
      if (distance < reach) touched[tile] = mark;
      if (opaque[tile] !== 0) return distance;
    }
  }

  /** The index of the ray toward a point. */
  rayToward(dx: number, dy: number): number {
    const turn = Math.atan2(dy, dx) / (Math.PI * 2);
    return Math.floor((turn < 0 ? turn + 1 : turn) * this.rays) % this.rays;
  }
}
