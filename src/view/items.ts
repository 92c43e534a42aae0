import { pickupFrame } from '../content/art.ts';
import { GADGETS } from '../content/gadgets.ts';
import { PICKUP_IDS, type PickupId } from '../content/pickups.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import { ART_PIXELS, TINT, tintOf } from './draw-list.ts';
import { between, radiansOf, stepApart } from './interpolation.ts';
import type { Stage } from './stage.ts';

const ARROW_HEIGHT = 0.55;
const FUSE_TICKS = GADGETS.phoneAlarm.fuseSeconds * TICKS_PER_SECOND;
const THROW_HEIGHT = 1.4;
const PICKUP_GLOW = 90;

/** Small things: what lies about to be taken, arrows in flight, thrown phones. */
export class Items {
  private readonly stage: Stage;
  private readonly frames: ReadonlyMap<PickupId, number>;
  private clockMs = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    this.frames = new Map(PICKUP_IDS.map((item) => [item, stage.frames.indexOf(pickupFrame(item))]));
  }

  draw(state: ReadOnly<GameState>, alpha: number, elapsedMs: number): void {
    this.clockMs += elapsedMs;
    this.drawPickups(state);
    this.drawArrows(state, alpha);
    this.drawAlarms(state);
  }

  private drawPickups(state: ReadOnly<GameState>): void {
    const { camera, floor, standing, effects, options } = this.stage;
    for (let index = 0; index < state.pickups.length; index++) {
      const pickup = state.pickups[index]!;
      if (!pickup.alive || !camera.shows(pickup.x, pickup.y, 1)) continue;
      const sway = options.reducedMotion ? 0 : Math.sin(this.clockMs / 340 + index * 1.7);
      if (pickup.item !== 'arrow') {
        const ring = floor.put(effects.ring, pickup.x, pickup.y);
        const size =
          (0.62 + sway * 0.05) * (ART_PIXELS / Math.max(1, this.stage.frames.width[effects.ring]!));
        floor.scaleX[ring] = size;
        floor.scaleY[ring] = size * 0.6;
        floor.tint[ring] = tintOf(0xffe9a8, 0.5);
      }
      const slot = standing.put(this.frames.get(pickup.item) ?? 0, pickup.x, pickup.y - 0.06 - sway * 0.03);
      standing.depth[slot] = pickup.y;
      // What can be taken is found in the dark.
      standing.glow[slot] = PICKUP_GLOW;
    }
  }

  private drawArrows(state: ReadOnly<GameState>, alpha: number): void {
    const { camera, floor, standing, effects } = this.stage;
    for (const arrow of state.arrows) {
      if (!arrow.alive || !camera.shows(arrow.x, arrow.y, 1)) continue;
      const apart = stepApart(arrow.previousX, arrow.previousY, arrow.x, arrow.y);
      const x = between(arrow.previousX, arrow.x, apart, alpha);
      const y = between(arrow.previousY, arrow.y, apart, alpha);
      const shadow = floor.put(effects.white, x, y);
      floor.scaleX[shadow] = 14;
      floor.scaleY[shadow] = 1.5;
      floor.rotation[shadow] = radiansOf(arrow.angle);
      floor.tint[shadow] = tintOf(0x000000, 0.35);
      floor.tintMode[shadow] = TINT.solid;
      const slot = standing.put(effects.arrow, x, y - ARROW_HEIGHT);
      standing.depth[slot] = y;
      standing.rotation[slot] = radiansOf(arrow.angle);
      standing.lift[slot] = ARROW_HEIGHT * ART_PIXELS;
      standing.rise[slot] = 0;
    }
  }

  private drawAlarms(state: ReadOnly<GameState>): void {
    const { floor, standing, effects, light, options } = this.stage;
    for (const alarm of state.alarms) {
      if (!alarm.alive) continue;
      const way = Math.min(1, Math.max(0, alarm.ticks / FUSE_TICKS));
      const x = alarm.fromX + (alarm.x - alarm.fromX) * way;
      const y = alarm.fromY + (alarm.y - alarm.fromY) * way;
      const height = 4 * way * (1 - way) * THROW_HEIGHT;
      const isRinging = way >= 1;
      const beat = Math.floor(this.clockMs / 180) % 2;
      const shadow = floor.put(effects.shadow, x, y);
      floor.scaleX[shadow] = 0.4;
      floor.scaleY[shadow] = 0.4;
      const slot = standing.put(isRinging && beat === 1 ? effects.alarm1 : effects.alarm0, x, y - height);
      standing.depth[slot] = y;
      standing.lift[slot] = height * ART_PIXELS;
      if (!isRinging) standing.rotation[slot] = way * 9;
      const pulse = options.reducedMotion ? 0.5 : 0.4 + 0.25 * Math.sin(this.clockMs / 160);
      if (isRinging) light.addMoving(x, y, 3.4, 0.35 * pulse, 0.75 * pulse, 1.2 * pulse);
    }
  }
}
