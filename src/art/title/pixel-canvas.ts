import { writeFileSync } from 'node:fs';
import sharp, { type Region } from 'sharp';

/** A corner of a polygon, in art pixels. */
export type Point = readonly [number, number];

/** Thresholds of a 4 × 4 ordered dither (Bayer 1973), as sixteenths. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** The threshold of ordered dithering at a pixel, 0 to 1. */
export function ditherAt(x: number, y: number): number {
  return (BAYER[(y & 3) * 4 + (x & 3)]! + 0.5) / 16;
}

/** Dice for pictures: the same numbers for the same seed, 0 to 1 (mulberry32). */
export function diceOf(seed: number): () => number {
  let word = seed >>> 0;
  return () => {
    word = (word + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(word ^ (word >>> 15), word | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A transparent picture in art pixels, painted without smoothing. Colours are 0xRRGGBB. */
export class PixelCanvas {
  readonly width: number;
  readonly height: number;
  private readonly bytes: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.bytes = new Uint8Array(width * height * 4);
  }

  /** Paints one pixel; what is outside is left out. `alpha` from 0 to 1 mixes with what is there. */
  set(x: number, y: number, colour: number, alpha = 1): void {
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) return;
    const at = (row * this.width + column) * 4;
    const below = (this.bytes[at + 3]! / 255) * (1 - alpha);
    const total = alpha + below;
    if (total <= 0) return;
    for (let channel = 0; channel < 3; channel++) {
      const value = (colour >> (16 - channel * 8)) & 255;
      this.bytes[at + channel] = Math.round((value * alpha + this.bytes[at + channel]! * below) / total);
    }
    this.bytes[at + 3] = Math.round(total * 255);
  }

  /** Makes a rectangle transparent again. */
  clear(x: number, y: number, width: number, height: number): void {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) {
        if (column < 0 || row < 0 || column >= this.width || row >= this.height) continue;
        this.bytes.fill(0, (row * this.width + column) * 4, (row * this.width + column) * 4 + 4);
      }
    }
  }

  /** How opaque a pixel is, 0 to 255; 0 outside. */
  alphaAt(x: number, y: number): number {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return 0;
    return this.bytes[(y * this.width + x) * 4 + 3]!;
  }

  /** Paints a rectangle. */
  rect(x: number, y: number, width: number, height: number, colour: number, alpha = 1): void {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) this.set(column, row, colour, alpha);
    }
  }

  /** Fills a rectangle from the first colour (top) to the last (bottom), dithered between neighbours. */
  gradient(x: number, y: number, width: number, height: number, colours: readonly number[]): void {
    for (let row = 0; row < height; row++) {
      const place = (row / Math.max(1, height - 1)) * (colours.length - 1);
      for (let column = 0; column < width; column++) {
        const step = place % 1 > ditherAt(x + column, y + row) ? Math.ceil(place) : Math.floor(place);
        this.set(x + column, y + row, colours[step]!);
      }
    }
  }

  /** Light that falls off from a centre: dithered, at most `alpha` strong. */
  glow(centre: Point, radiusX: number, radiusY: number, colour: number, alpha: number): void {
    const [centreX, centreY] = centre;
    for (let row = Math.floor(centreY - radiusY); row <= centreY + radiusY; row++) {
      for (let column = Math.floor(centreX - radiusX); column <= centreX + radiusX; column++) {
        const distance = Math.hypot((column - centreX) / radiusX, (row - centreY) / radiusY);
        if (distance >= 1) continue;
        const strength = alpha * (1 - distance) ** 1.6 * 8;
        const step = (strength % 1 > ditherAt(column, row) ? Math.ceil(strength) : Math.floor(strength)) / 8;
        if (step > 0) this.set(column, row, colour, step);
      }
    }
  }

  /** Fills an ellipse. */
  ellipse(centre: Point, radiusX: number, radiusY: number, colour: number, alpha = 1): void {
    for (let row = Math.floor(centre[1] - radiusY); row <= centre[1] + radiusY; row++) {
      for (let column = Math.floor(centre[0] - radiusX); column <= centre[0] + radiusX; column++) {
        const inside =
          Math.hypot((column + 0.5 - centre[0]) / radiusX, (row + 0.5 - centre[1]) / radiusY) < 1;
        if (inside) this.set(column, row, colour, alpha);
      }
    }
  }

  /** Fills a polygon (even-odd). */
  polygon(points: readonly Point[], colour: number, alpha = 1): void {
    const rows = points.map(([, y]) => y);
    for (let row = Math.floor(Math.min(...rows)); row <= Math.max(...rows); row++) {
      const crossings: number[] = [];
      points.forEach(([x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length]!;
        const middle = row + 0.5;
        if (y <= middle === nextY <= middle) return;
        crossings.push(x + ((middle - y) / (nextY - y)) * (nextX - x));
      });
      crossings.sort((left, right) => left - right);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        for (let column = Math.round(crossings[pair]!); column < Math.round(crossings[pair + 1]!); column++) {
          this.set(column, row, colour, alpha);
        }
      }
    }
  }

  /** A stroke of a width that may taper, with round ends. */
  stroke(from: Point, to: Point, widthFrom: number, widthTo: number, colour: number): void {
    const length = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 2));
    for (let step = 0; step <= length; step++) {
      const share = step / length;
      const radius = (widthFrom + (widthTo - widthFrom) * share) / 2;
      const centre: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      if (radius <= 0.75) this.set(centre[0], centre[1], colour);
      else this.ellipse(centre, radius, radius, colour);
    }
  }

  /** Puts another picture on top. */
  draw(other: PixelCanvas, x: number, y: number): void {
    for (let row = 0; row < other.height; row++) {
      for (let column = 0; column < other.width; column++) {
        const at = (row * other.width + column) * 4;
        const alpha = other.bytes[at + 3]! / 255;
        if (alpha === 0) continue;
        const colour = (other.bytes[at]! << 16) | (other.bytes[at + 1]! << 8) | other.bytes[at + 2]!;
        this.set(x + column, y + row, colour, alpha);
      }
    }
  }

  /** Saves the picture as lossless WebP. */
  async save(path: string): Promise<void> {
    const { width, height } = this;
    const picture = sharp(Buffer.from(this.bytes), { raw: { width, height, channels: 4 } });
    writeFileSync(path, await picture.webp({ lossless: true, effort: 6 }).toBuffer());
  }

  /** Saves a part of the picture, every pixel `scale` times as large, as PNG with few colours. */
  async saveCrop(path: string, part: Region, scale: number): Promise<void> {
    const { width, height } = this;
    const picture = sharp(Buffer.from(this.bytes), { raw: { width, height, channels: 4 } })
      .extract(part)
      .resize(part.width * scale, part.height * scale, { kernel: 'nearest' });
    writeFileSync(path, await picture.png({ palette: true, colours: 128, effort: 10 }).toBuffer());
  }
}
