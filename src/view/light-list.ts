import { ART_PIXELS } from './draw-list.ts';

/** Lights kept for a frame before the nearest are chosen. */
const MOST = 64;

/** A light that lives for one frame. Tiles; colour as shares of 1, above 1 for glare. */
export interface FrameLight {
  x: number;
  y: number;
  radius: number;
  red: number;
  green: number;
  blue: number;
  /** Above the floor, in art pixels of the ground. */
  height: number;
}

/** The living lights of a frame, and the strongest of them as a shader wants them: the rest is left out. */
export class LightList {
  /** x, y, radius in art pixels from the picture's corner; height. */
  readonly places: Float32Array;
  /** Red, green, blue. */
  readonly colours: Float32Array;
  /** How many the shader is to look at. */
  count = 0;
  private readonly all: FrameLight[] = [];
  private readonly weights = new Float32Array(MOST);
  private readonly chosen = new Uint8Array(MOST);
  private added = 0;

  constructor(capacity: number) {
    this.places = new Float32Array(capacity * 4);
    this.colours = new Float32Array(capacity * 4);
    for (let index = 0; index < MOST; index++) {
      this.all.push({ x: 0, y: 0, radius: 0, red: 0, green: 0, blue: 0, height: 0 });
    }
  }

  /** A record to fill in, for this frame; with too many lights the last one is overwritten. */
  add(): FrameLight {
    const index = Math.min(this.added, MOST - 1);
    this.added = index + 1;
    return this.all[index]!;
  }

  /**
   * Chooses up to `most` of what was added, those that light most of what is around a middle (tiles), and writes them
   * relative to a corner (tiles). The list is empty afterwards.
   */
  choose(most: number, middleX: number, middleY: number, left: number, top: number): void {
    for (let index = 0; index < this.added; index++) {
      const light = this.all[index]!;
      const away = Math.hypot(light.x - middleX, light.y - middleY);
      this.weights[index] = (Math.max(light.red, light.green, light.blue) * light.radius) / (2 + away);
      this.chosen[index] = 0;
    }
    this.count = 0;
    while (this.count < Math.min(most, this.added)) {
      let best = -1;
      for (let index = 0; index < this.added; index++) {
        if (this.chosen[index] === 0 && (best < 0 || this.weights[index]! > this.weights[best]!))
          best = index;
      }
      this.chosen[best] = 1;
      this.write(this.all[best]!, left, top);
    }
    this.added = 0;
  }

  private write(light: FrameLight, left: number, top: number): void {
    const at = this.count++ * 4;
    this.places[at] = (light.x - left) * ART_PIXELS;
    this.places[at + 1] = (light.y - top) * ART_PIXELS;
    this.places[at + 2] = light.radius * ART_PIXELS;
    this.places[at + 3] = light.height;
    this.colours[at] = light.red;
    this.colours[at + 1] = light.green;
    this.colours[at + 2] = light.blue;
  }
}
