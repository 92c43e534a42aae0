import type { EffectId } from '../content/art.ts';
import { WEAPON_IDS, WEAPONS } from '../content/weapons.ts';
import type { GameEvent } from '../sim/events.ts';
import { ART_PIXELS, tintOf } from './draw-list.ts';
import { radiansOf } from './interpolation.ts';
import type { Stage } from './stage.ts';

const LENGTH_MS = 130;
const HANDS = 0.55;

interface Swing {
  frame: EffectId;
  x: number;
  y: number;
  radians: number;
  reach: number;
  leftMs: number;
}

/** The trails that weapons leave in the air. */
export class Swings {
  private readonly stage: Stage;
  private readonly list: Swing[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
  }

  on(event: Readonly<GameEvent>): void {
    if (event.name !== 'strikeSwung') return;
    const weapon = WEAPONS[WEAPON_IDS[event.kind] ?? 'bat'];
    this.list.push({
      frame: weapon.blunt ? 'slash' : 'thrust',
      x: event.x,
      y: event.y,
      radians: radiansOf(event.angle),
      reach: weapon.reach,
      leftMs: LENGTH_MS,
    });
  }

  draw(elapsedMs: number): void {
    const { air, effects, frames } = this.stage;
    for (const swing of this.list) {
      swing.leftMs -= elapsedMs;
      if (swing.leftMs <= 0) continue;
      const left = swing.leftMs / LENGTH_MS;
      const frame = effects[swing.frame];
      // The trail reaches from the hands to where the weapon's point is, wherever its frame is anchored.
      const back = Math.max(0, frames.anchorX[frame]!);
      const length = Math.max(1, frames.width[frame]! - frames.anchorX[frame]! + back);
      const size = ((swing.reach * ART_PIXELS) / length) * (1.1 - left * 0.25);
      const ahead = (back * size) / ART_PIXELS;
      const x = swing.x + Math.cos(swing.radians) * ahead;
      const slot = air.put(frame, x, swing.y - HANDS + Math.sin(swing.radians) * ahead);
      air.lift[slot] = HANDS * ART_PIXELS;
      air.glow[slot] = 120;
      air.scaleX[slot] = size;
      air.scaleY[slot] = size;
      // Exactly 0 would be drawn without turning, which is right too.
      air.rotation[slot] = swing.radians;
      air.tint[slot] = tintOf(0xffffff, left * 0.75);
    }
    while (this.list.length > 0 && this.list[0]!.leftMs <= 0) this.list.shift();
  }

  clear(): void {
    this.list.length = 0;
  }
}
