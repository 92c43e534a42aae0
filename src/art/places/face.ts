import { WALL_HEIGHT } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import { hashNoise } from '../raster/noise.ts';
import { rampNumber } from '../raster/ramp-number.ts';
import { BEND } from '../raster/resolve.ts';
import { createSprite, type Sprite } from '../raster/sprite.ts';

const TILE = 32;
/** How steep a pixel's difference of height looks, as on the ground. */
const STEEPNESS = 0.38;

/**
 * A wall seen from the front, painted a pixel at a time: its face of 32×40 hangs below its top of 32×32. Places are
 * counted from the upper left of the face, so that the top is above 0. `rise` is how far something stands out of the
 * wall, in art pixels; the normals come from it.
 */
export class Face {
  private readonly height: number;
  private readonly sprite: Sprite;
  private readonly rises: Float32Array;

  readonly width = TILE;

  constructor() {
    const { width } = this;
    this.height = TILE + WALL_HEIGHT;
    this.sprite = createSprite(width, this.height, width / 2, this.height);
    this.rises = new Float32Array(width * this.height);
  }

  dot(x: number, y: number, ramp: RampId, step: number, rise = 0): this {
    const [column, row] = [Math.round(x), Math.round(y) + TILE];
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return this;
    const at = row * this.width + column;
    this.sprite.ramp[at] = rampNumber(ramp);
    this.sprite.step[at] = Math.max(0, Math.min(4, Math.round(step)));
    this.sprite.alpha[at] = 255;
    this.rises[at] = rise;
    return this;
  }

  fill(x: number, y: number, width: number, height: number, ramp: RampId, step: number, rise = 0): this {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) this.dot(x + column, y + row, ramp, step, rise);
    }
    return this;
  }

  /** A raised plate: lit above and left, dark below and right. */
  plate(x: number, y: number, width: number, height: number, ramp: RampId, step: number, rise = 1): this {
    this.fill(x, y, width, height, ramp, step, rise);
    this.fill(x, y, width, 1, ramp, step + 1, rise);
    this.fill(x, y + height - 1, width, 1, ramp, step - 1, rise);
    return this.fill(x + width - 1, y + 1, 1, height - 2, ramp, step - 0.6, rise);
  }

  line(fromX: number, fromY: number, toX: number, toY: number, ramp: RampId, step: number, rise = 0): this {
    const count = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), 1);
    for (let at = 0; at <= count; at++) {
      const share = at / count;
      this.dot(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share, ramp, step, rise);
    }
    return this;
  }

  /** Rows of `#`: letters and small pictures. */
  glyph(x: number, y: number, rows: readonly string[], ramp: RampId, step: number, rise = 0): this {
    for (const [row, line] of rows.entries()) {
      for (let column = 0; column < line.length; column++) {
        if (line[column] === '#') this.dot(x + column, y + row, ramp, step, rise);
      }
    }
    return this;
  }

  /** Takes away what was painted: a hole. */
  clear(x: number, y: number, width: number, height: number): this {
    for (let row = y; row < y + height; row++) {
      this.sprite.alpha.fill(0, (row + TILE) * this.width + x, (row + TILE) * this.width + x + width);
      this.sprite.ramp.fill(0, (row + TILE) * this.width + x, (row + TILE) * this.width + x + width);
    }
    return this;
  }

  /** Changes what is there, pixel by pixel: a step more or less, or a stain of another ramp. */
  stain(change: (x: number, y: number) => { ramp?: RampId; by?: number; step?: number } | undefined): this {
    for (let y = 0; y < WALL_HEIGHT; y++) {
      for (let x = 0; x < this.width; x++) {
        const at = (y + TILE) * this.width + x;
        if (this.sprite.alpha[at] === 0) continue;
        const to = change(x, y);
        if (to === undefined) continue;
        if (to.ramp !== undefined) this.sprite.ramp[at] = rampNumber(to.ramp);
        const step = to.step ?? this.sprite.step[at]! + (to.by ?? 0);
        this.sprite.step[at] = Math.max(0, Math.min(4, Math.round(step)));
      }
    }
    return this;
  }

  /** The finished picture, with normals: the face looks south, the top looks up. */
  finish(): Sprite {
    const { sprite, rises, width, height } = this;
    const riseAt = (x: number, y: number): number =>
      rises[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))]!;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const east = -(riseAt(x + 1, y) - riseAt(x - 1, y)) * STEEPNESS;
        const down = (riseAt(x, y + 1) - riseAt(x, y - 1)) * STEEPNESS;
        const isTop = y < TILE;
        const north = isTop ? down : -1;
        const up = isTop ? 1 : Math.max(0.05, BEND.wall + down);
        const length = Math.hypot(east, north, up);
        sprite.normalX[y * width + x] = Math.round((east / length) * 127);
        sprite.normalY[y * width + x] = Math.round((north / length) * 127);
      }
    }
    return sprite;
  }
}

/** The top of a wall: dark, so that rooms read as cut open; a lighter lip where a face hangs below it. */
export function wallTop(face: Face, ramp: RampId, hasLip = true): Face {
  for (let y = -TILE; y < 0; y++) {
    for (let x = 0; x < face.width; x++) {
      face.dot(x, y, ramp, hashNoise(x, y + 99, 3) > 0.975 ? 1.6 : 1);
    }
  }
  if (!hasLip) return face;
  return face
    .fill(0, -3, face.width, 1, ramp, 0)
    .fill(0, -2, face.width, 1, ramp, 3)
    .fill(0, -1, face.width, 1, ramp, 2);
}
