import { RAMP_IDS, type RampId } from '../../content/palette.ts';
import { coloursOf } from '../pages/contact-sheet.ts';
import { areaOf, bandOf, Mask } from './mask.ts';
import { reliefOf } from './relief.ts';

/** How a shape is filled. */
export interface Finish {
  /** Step of the ramp where the shape is flat, 0..4; 2 when not said. */
  readonly tone?: number;
  /** How far the shape rounds off toward its edge, in pixels; 0 (when not said) is flat. */
  readonly round?: number;
  /** How much the light changes the tone; 3 when not said. */
  readonly gain?: number;
  /** How many steps darker what lies below becomes along the edge; 1 when not said. */
  readonly edge?: number;
}

/** A finished picture: four bytes a pixel, red, green, blue and cover. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The step past the ramp's five: the outline. */
const OUTLINE = 5;

/**
 * A small picture drawn shape over shape. Each pixel is one step of one ramp; tones add up as fractions until the
 * picture is read, so shadows and lights can be laid over what is drawn.
 */
export class Drawing {
  readonly width: number;
  readonly height: number;
  readonly #ramps: Uint8Array;
  readonly #tones: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#ramps = new Uint8Array(width * height);
    this.#tones = new Float32Array(width * height);
  }

  /** The area inside a path of this picture. */
  area(path: string): Mask {
    return areaOf(path, this.width, this.height);
  }

  /** The band along a path of this picture. */
  band(path: string, widths: readonly number[]): Mask {
    return bandOf(path, widths, this.width, this.height);
  }

  /** Lays a shape over what is there. */
  fill(mask: Mask, ramp: RampId, { tone = 2, round = 0, gain = 3, edge = 1 }: Finish = {}): void {
    if (edge > 0) this.#darkenAround(mask, edge);
    const relief = round > 0 ? reliefOf(mask, round) : undefined;
    const number = RAMP_IDS.indexOf(ramp) + 1;
    for (let at = 0; at < mask.cover.length; at++) {
      if (mask.cover[at]! < 0.5) continue;
      this.#ramps[at] = number;
      this.#tones[at] = tone + gain * (relief?.[at] ?? 0);
    }
  }

  /** Makes what is drawn brighter (or darker, below 0) by some steps, only on the given ramps if there are any. */
  shade(mask: Mask, steps: number, only: readonly RampId[] = []): void {
    const numbers = only.map((ramp) => RAMP_IDS.indexOf(ramp) + 1);
    for (let at = 0; at < mask.cover.length; at++) {
      if (mask.cover[at]! < 0.5 || (numbers.length > 0 && !numbers.includes(this.#ramps[at]!))) continue;
      this.#tones[at]! += steps;
    }
  }

  /** Takes away what is drawn. */
  cut(mask: Mask): void {
    for (let at = 0; at < mask.cover.length; at++) if (mask.cover[at]! >= 0.5) this.#ramps[at] = 0;
  }

  /** Lays another picture over this one, whole pixels away, with a dark edge around it. */
  stamp(other: Drawing, right: number, down: number): void {
    this.#darkenAround(other.drawn().moved(right, down), 1);
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const [fromX, fromY] = [x - right, y - down];
        if (fromX < 0 || fromY < 0 || fromX >= other.width || fromY >= other.height) continue;
        const from = fromY * other.width + fromX;
        if (other.#ramps[from] === 0) continue;
        this.#ramps[y * this.width + x] = other.#ramps[from]!;
        this.#tones[y * this.width + x] = other.#tones[from]!;
      }
    }
  }

  /** Everything drawn so far. */
  drawn(): Mask {
    const mask = new Mask(this.width, this.height);
    for (let at = 0; at < mask.cover.length; at++) mask.cover[at] = this.#ramps[at]! > 0 ? 1 : 0;
    return mask;
  }

  /** Draws a line of one dark pixel around everything. */
  outline(): void {
    const before = this.#ramps.slice();
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const at = y * this.width + x;
        if (before[at]! > 0) continue;
        const beside = [
          x > 0 ? before[at - 1]! : 0,
          x + 1 < this.width ? before[at + 1]! : 0,
          y > 0 ? before[at - this.width]! : 0,
          y + 1 < this.height ? before[at + this.width]! : 0,
        ].find((ramp) => ramp > 0);
        if (beside === undefined) continue;
        this.#ramps[at] = beside;
        this.#tones[at] = OUTLINE;
      }
    }
  }

  /** The finished colours: four bytes a pixel, red, green, blue, and cover (0 or 255). */
  colours(): Uint8Array {
    const table = coloursOf('plain');
    const bytes = new Uint8Array(this.width * this.height * 4);
    for (let at = 0; at < this.#ramps.length; at++) {
      const ramp = this.#ramps[at]!;
      if (ramp === 0) continue;
      const tone = this.#tones[at]!;
      const step = tone === OUTLINE ? OUTLINE : Math.min(4, Math.max(0, Math.round(tone)));
      bytes.set([...table[ramp]![step]!, 255], at * 4);
    }
    return bytes;
  }

  #darkenAround(mask: Mask, steps: number): void {
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        if (mask.has(x, y)) continue;
        if (mask.has(x - 1, y) || mask.has(x + 1, y) || mask.has(x, y - 1) || mask.has(x, y + 1)) {
          this.#tones[y * this.width + x]! -= steps;
        }
      }
    }
  }
}
