/** Art pixels in a tile. */
export const ART_PIXELS = 32;

/** How a quad's tint is applied: multiplied with the picture, filling its shape, or filling all of the quad. */
export const TINT = { multiply: 0, fill: 1, solid: 2 } as const;

/** In what colour a quad's outline is drawn: its own dark one, or one that catches the eye in a crowd. */
export const RIM = { none: 0, living: 1, danger: 2, target: 3 } as const;

/** Rows a tile is cut into when sorting: finer than an art pixel. */
const ROWS_PER_TILE = 64;
const MOST_ROWS = 4096;

/**
 * Quads to draw this frame, one array per field; positions in tiles, scales in art pixels (32 a tile).
 * Sorting counts instead of comparing: the list is made anew each frame, so nothing is gained from last frame's order,
 * and counting stays linear with thousands of bodies. Equal rows keep the order in which they were put.
 */
export class DrawList {
  count = 0;
  readonly frame: Uint16Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** What is sorted by: lower on the screen is in front. */
  readonly depth: Float32Array;
  readonly scaleX: Float32Array;
  readonly scaleY: Float32Array;
  /** Radians, clockwise. */
  readonly rotation: Float32Array;
  /** 0xAARRGGBB. */
  readonly tint: Uint32Array;
  readonly tintMode: Uint8Array;
  /** Art pixels cut off the top of the frame. */
  readonly cut: Float32Array;
  /** Index of PALETTE_IDS. */
  readonly palette: Uint8Array;
  /** Art pixels above the ground at which the foot point is: light knows by it what ground a pixel stands over. */
  readonly lift: Float32Array;
  /** How far the picture rises per art pixel above its foot point: 1 stands upright, 0 lies flat or floats. */
  readonly rise: Float32Array;
  /** Shines by itself at least so much, 0..255. */
  readonly glow: Uint8Array;
  /** One of RIM. */
  readonly rim: Uint8Array;
  readonly order: Uint16Array;
  readonly capacity: number;
  private readonly usualRise: number;
  private readonly starts = new Uint16Array(MOST_ROWS + 1);

  /** `usualRise` is the `rise` of quads nobody says otherwise about. */
  constructor(capacity: number, usualRise: 0 | 1) {
    this.capacity = capacity;
    this.usualRise = usualRise;
    this.frame = new Uint16Array(capacity);
    this.x = new Float32Array(capacity);
    this.y = new Float32Array(capacity);
    this.depth = new Float32Array(capacity);
    this.scaleX = new Float32Array(capacity);
    this.scaleY = new Float32Array(capacity);
    this.rotation = new Float32Array(capacity);
    this.tint = new Uint32Array(capacity);
    this.tintMode = new Uint8Array(capacity);
    this.cut = new Float32Array(capacity);
    this.palette = new Uint8Array(capacity);
    this.lift = new Float32Array(capacity);
    this.rise = new Float32Array(capacity);
    this.glow = new Uint8Array(capacity);
    this.rim = new Uint8Array(capacity);
    this.order = new Uint16Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds an upright, untinted quad of natural size and returns its place in the arrays, to change what differs. */
  put(frame: number, x: number, y: number): number {
    // A full list overwrites its last quad: a picture missing one thing beats a crash.
    const slot = this.count < this.capacity ? this.count++ : this.capacity - 1;
    this.frame[slot] = frame;
    this.x[slot] = x;
    this.y[slot] = y;
    this.depth[slot] = y;
    this.scaleX[slot] = 1;
    this.scaleY[slot] = 1;
    this.rotation[slot] = 0;
    this.tint[slot] = 0xffffffff;
    this.tintMode[slot] = TINT.multiply;
    this.cut[slot] = 0;
    this.palette[slot] = 0;
    this.lift[slot] = 0;
    this.rise[slot] = this.usualRise;
    this.glow[slot] = 0;
    this.rim[slot] = RIM.none;
    this.order[slot] = slot;
    return slot;
  }

  /** Puts `order` from back to front; `top` is a depth in tiles near the upper edge of the picture. */
  sort(top: number): void {
    const { depth, order, count } = this;
    const starts = this.starts;
    starts.fill(0);
    for (let slot = 0; slot < count; slot++) starts[rowOf(depth[slot]!, top) + 1]!++;
    for (let row = 0; row < MOST_ROWS; row++) starts[row + 1]! += starts[row]!;
    for (let slot = 0; slot < count; slot++) {
      const row = rowOf(depth[slot]!, top);
      order[starts[row]!] = slot;
      starts[row]!++;
    }
  }
}

function rowOf(depth: number, top: number): number {
  const row = Math.floor((depth - top + 8) * ROWS_PER_TILE);
  return row < 0 ? 0 : row >= MOST_ROWS ? MOST_ROWS - 1 : row;
}

/** A tint of that colour (0xRRGGBB) and opacity (0..1). */
export function tintOf(colour: number, opacity: number): number {
  const alpha = opacity <= 0 ? 0 : opacity >= 1 ? 255 : Math.round(opacity * 255);
  return ((alpha << 24) | colour) >>> 0;
}
