import { tintOf } from './draw-list.ts';
import type { Stage } from './stage.ts';

/** The oldest stain goes when there are more. */
const MOST = 600;
const FADE_IN_MS = 90;
/** Stains so large are pools; so long they stay wet. */
const POOL_SCALE = 0.5;
const WET_MS = 20_000;

/** Blood, glass, paper on the floor. They stay, and since they are a list and no painted surface, nothing is ever lost. */
export class Stains {
  private readonly stage: Stage;
  private readonly frame = new Uint16Array(MOST);
  private readonly x = new Float32Array(MOST);
  private readonly y = new Float32Array(MOST);
  private readonly rotation = new Float32Array(MOST);
  private readonly scale = new Float32Array(MOST);
  private readonly opacity = new Float32Array(MOST);
  private readonly ageMs = new Float32Array(MOST);
  private next = 0;
  private count = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Lays a stain down; `radians` is how its picture, made to point east, is turned: any way where it is not told. */
  add(frame: number, x: number, y: number, scale: number, opacity: number, radians?: number): void {
    const at = this.next;
    this.next = (this.next + 1) % MOST;
    this.count = Math.min(MOST, this.count + 1);
    this.frame[at] = frame;
    this.x[at] = x;
    this.y[at] = y;
    this.rotation[at] = radians ?? this.stage.random() * Math.PI * 2;
    this.scale[at] = scale;
    this.opacity[at] = opacity;
    this.ageMs[at] = 0;
  }

  draw(elapsedMs: number): void {
    const { floor, camera } = this.stage;
    for (let at = 0; at < this.count; at++) {
      if (this.ageMs[at]! < WET_MS) this.ageMs[at]! += elapsedMs;
      if (!camera.shows(this.x[at]!, this.y[at]!, 2)) continue;
      const slot = floor.put(this.frame[at]!, this.x[at]!, this.y[at]!);
      floor.rotation[slot] = this.rotation[at]!;
      floor.scaleX[slot] = this.scale[at]!;
      // Floors are seen at a slant: a round stain is drawn flatter, unless it is turned.
      floor.scaleY[slot] = this.scale[at]!;
      floor.tint[slot] = tintOf(0xffffff, this.opacity[at]! * Math.min(1, this.ageMs[at]! / FADE_IN_MS));
    }
  }

  /** Whether a pool that is still wet lies within so many tiles of a place. */
  isFreshAt(x: number, y: number, within: number): boolean {
    for (let at = 0; at < this.count; at++) {
      if (this.ageMs[at]! >= WET_MS || this.scale[at]! < POOL_SCALE) continue;
      const dx = this.x[at]! - x;
      const dy = this.y[at]! - y;
      if (dx * dx + dy * dy < within * within && this.frame[at] !== this.stage.effects.footprint) return true;
    }
    return false;
  }

  clear(): void {
    this.next = 0;
    this.count = 0;
  }
}
