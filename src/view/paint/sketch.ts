import { WALL_HEIGHT } from '../../content/art-tiles.ts';
import { hashNoise } from './noise.ts';
import { material, OUTLINES, RAMPS, type RampId } from './palette.ts';
import { cropSprite, cutSprite, type Sprite } from './sprite.ts';

const WIDTH = 112;
const HEIGHT = 136;
const LEFT = 40;
const BOTTOM = 120;

/** Where a thing gets its dark line: all around, not at its left and right (it joins its neighbours), or nowhere. */
export type Outlined = 'around' | 'joining' | 'nowhere';

/**
 * A drawing board for one thing. Coordinates are art pixels: x from the tile's left edge to the right, y from its
 * southern edge upward on the screen. Everything is kept as ramp and step, so that grain and outline know the material.
 */
export class Sketch {
  private readonly materials = new Uint8Array(WIDTH * HEIGHT);
  private readonly steps = new Int8Array(WIDTH * HEIGHT);
  private readonly alphas = new Uint8Array(WIDTH * HEIGHT);
  private readonly pixels = new Uint32Array(WIDTH * HEIGHT);
  /** What was drawn lies in here, with a pixel to spare for the outline. */
  private box = { left: WIDTH, top: HEIGHT, right: 0, bottom: 0 };

  /** An empty board. */
  clear(): this {
    this.alphas.fill(0);
    this.box = { left: WIDTH, top: HEIGHT, right: 0, bottom: 0 };
    return this;
  }

  /** One pixel. */
  dot(x: number, y: number, ramp: RampId, step: number, alpha = 255): this {
    const column = Math.floor(x) + LEFT;
    const row = BOTTOM - 1 - Math.floor(y);
    if (column < 1 || row < 1 || column >= WIDTH - 1 || row >= HEIGHT - 1) return this;
    const box = this.box;
    if (column <= box.left) box.left = column - 1;
    if (column + 2 > box.right) box.right = column + 2;
    if (row <= box.top) box.top = row - 1;
    if (row + 2 > box.bottom) box.bottom = row + 2;
    const at = row * WIDTH + column;
    this.materials[at] = material(ramp);
    this.steps[at] = Math.max(0, Math.min(4, Math.round(step)));
    this.alphas[at] = alpha;
    return this;
  }

  /** A rectangle with its lower left corner at (x, y). */
  fill(x: number, y: number, width: number, height: number, ramp: RampId, step: number, alpha = 255): this {
    for (let up = 0; up < height; up++) {
      for (let across = 0; across < width; across++) this.dot(x + across, y + up, ramp, step, alpha);
    }
    return this;
  }

  /** A box on the floor seen from the front and above: its front `height` high, its top `depth` deep. */
  block(x: number, y: number, width: number, depth: number, height: number, ramp: RampId, bias = 0): this {
    this.fill(x, y, width, height, ramp, 2 + bias);
    this.fill(x, y, width, Math.min(2, height), ramp, 1 + bias);
    this.fill(x + width - 1, y, 1, height, ramp, 1 + bias);
    this.fill(x, y + height, width, depth, ramp, 3 + bias);
    if (depth > 0) this.fill(x, y + height, width, 1, ramp, 4 + bias);
    return this;
  }

  /** Four thin legs under a top of the same width and depth. */
  legs(x: number, y: number, width: number, depth: number, height: number, ramp: RampId): this {
    for (const left of [x, x + width - 2]) {
      this.fill(left, y + depth, 2, height, ramp, 1);
      this.fill(left, y, 2, height, ramp, 2).fill(left, y, 1, height, ramp, 3);
    }
    return this;
  }

  /** A flat ellipse. */
  disc(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    ramp: RampId,
    step: number,
    alpha = 255,
  ): this {
    for (let up = -radiusY; up <= radiusY; up++) {
      for (let across = -radiusX; across <= radiusX; across++) {
        if ((across / radiusX) ** 2 + (up / radiusY) ** 2 <= 1.02)
          this.dot(x + across, y + up, ramp, step, alpha);
      }
    }
    return this;
  }

  /** A round body lit from the upper left. */
  ball(x: number, y: number, radiusX: number, radiusY: number, ramp: RampId, bias = 0): this {
    for (let up = -radiusY; up <= radiusY; up++) {
      for (let across = -radiusX; across <= radiusX; across++) {
        const u = across / radiusX;
        const v = up / radiusY;
        const toward = 1 - u * u - v * v;
        if (toward < -0.02) continue;
        const lit = -0.5 * u + 0.65 * v + 0.55 * Math.sqrt(Math.max(0, toward));
        this.dot(x + across, y + up, ramp, 1.7 + lit * 2.2 + bias);
      }
    }
    return this;
  }

  /** A line one pixel wide. */
  line(x: number, y: number, toX: number, toY: number, ramp: RampId, step: number, alpha = 255): this {
    const length = Math.max(1, Math.abs(toX - x), Math.abs(toY - y));
    for (let i = 0; i <= length; i++) {
      const share = i / length;
      this.dot(Math.round(x + (toX - x) * share), Math.round(y + (toY - y) * share), ramp, step, alpha);
    }
    return this;
  }

  /** Roughens what is drawn: `share` of the pixels go one step up or down, in flecks `size` wide. */
  grain(share: number, seed: number, size = 1): this {
    const { left, top, right, bottom } = this.box;
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const at = row * WIDTH + column;
        if (this.alphas[at] === 0) continue;
        const roll = hashNoise(Math.floor(column / size), row, seed);
        if (roll < share / 2) this.steps[at] = Math.max(0, this.steps[at]! - 1);
        else if (roll > 1 - share / 2) this.steps[at] = Math.min(4, this.steps[at]! + 1);
      }
    }
    return this;
  }

  /** The finished picture, cropped, placed by the middle of the tile's southern edge. */
  finish(outlined: Outlined = 'around', anchorX = 16, anchorY = 0): Sprite {
    this.resolve(outlined);
    return cropSprite(this.pixels, WIDTH, this.box, LEFT + anchorX, BOTTOM - anchorY);
  }

  /** The finished piece of wall: exactly a tile wide, a face and a top high, so that it can be cut between them. */
  finishWall(outlined: Outlined): Sprite {
    const box = { left: LEFT, top: BOTTOM - WALL_HEIGHT - 32, right: LEFT + 32, bottom: BOTTOM };
    this.pixels.fill(0);
    this.resolve(outlined);
    return cutSprite(this.pixels, WIDTH, box, LEFT + 16, BOTTOM);
  }

  private resolve(outlined: Outlined): void {
    const { left, top, right, bottom } = this.box;
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const at = row * WIDTH + column;
        const alpha = this.alphas[at]!;
        if (alpha === 0) {
          this.pixels[at] = outlined === 'nowhere' ? 0 : this.outlineAt(at, outlined === 'around');
          continue;
        }
        const colour = RAMPS[this.materials[at]!]![this.steps[at] as 0 | 1 | 2 | 3 | 4];
        this.pixels[at] = ((colour & 0xffffff) | (alpha << 24)) >>> 0;
      }
    }
  }

  /** The dark line beside something opaque, or nothing. */
  private outlineAt(at: number, sides: boolean): number {
    const { alphas } = this;
    if (alphas[at + WIDTH] === 255) return OUTLINES[this.materials[at + WIDTH]!]!;
    if (alphas[at - WIDTH] === 255) return OUTLINES[this.materials[at - WIDTH]!]!;
    if (!sides) return 0;
    if (alphas[at + 1] === 255) return OUTLINES[this.materials[at + 1]!]!;
    return alphas[at - 1] === 255 ? OUTLINES[this.materials[at - 1]!]! : 0;
  }
}

/** Draws one thing on a cleared board. */
export type Painter = (sketch: Sketch) => Sketch;
