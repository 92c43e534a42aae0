import { directionOfAngle } from '../content/art.ts';
import type { CastLook } from '../content/cast.ts';
import { tintOf } from './draw-list.ts';
import type { Stage } from './stage.ts';

const MOST = 80;
const FALL_FRAME_MS = 95;
const STAY_MS = 22_000;
const FADE_MS = 5_000;
const SLIDE_MS = 220;

/** One that has just died, as the picture shows it. */
interface Corpse {
  look: CastLook;
  variant: number;
  x: number;
  y: number;
  facing: number;
  fall: 'die' | 'fall';
  /** Where the last blow throws it, in tiles. */
  slideX: number;
  slideY: number;
  ageMs: number;
}

/** The dead that are dead: they fall, lie for a while and fade. */
export class Corpses {
  private readonly stage: Stage;
  private readonly list: Corpse[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** `blow` is the direction of the last blow in radians. */
  add(look: CastLook, variant: number, x: number, y: number, facing: number, blow: number): void {
    if (this.list.length >= MOST) this.list.shift();
    const slide = 0.35 + this.stage.random() * 0.2;
    this.list.push({
      look,
      variant,
      x,
      y,
      facing,
      fall: this.stage.random() < 0.5 ? 'die' : 'fall',
      slideX: Math.cos(blow) * slide,
      slideY: Math.sin(blow) * slide,
      ageMs: 0,
    });
  }

  draw(elapsedMs: number): void {
    const { actors, camera, floor, standing } = this.stage;
    for (const corpse of this.list) {
      corpse.ageMs += elapsedMs;
      if (!camera.shows(corpse.x, corpse.y, 2)) continue;
      const frames = actors.count(corpse.look, corpse.fall);
      const frame = Math.min(frames - 1, Math.floor(corpse.ageMs / FALL_FRAME_MS));
      const slid = Math.min(1, corpse.ageMs / SLIDE_MS);
      const way = 1 - (1 - slid) * (1 - slid);
      const x = corpse.x + corpse.slideX * way;
      const y = corpse.y + corpse.slideY * way;
      const picture = actors.body(
        corpse.look,
        corpse.variant,
        corpse.fall,
        directionOfAngle(corpse.facing),
        frame,
      );
      // Falling, it is among the living; lying, they step over it.
      const list = frame < frames - 1 ? standing : floor;
      const slot = list.put(picture, x, y);
      list.palette[slot] = actors.palette(corpse.look, corpse.variant);
      const opacity = Math.min(1, Math.max(0, (STAY_MS + FADE_MS - corpse.ageMs) / FADE_MS));
      list.tint[slot] = tintOf(frame < frames - 1 ? 0xffffff : 0xd2ccd2, opacity);
    }
    while (this.list.length > 0 && this.list[0]!.ageMs > STAY_MS + FADE_MS) this.list.shift();
  }

  clear(): void {
    this.list.length = 0;
  }
}
