import { angleBetween } from '../sim/math/angle.ts';

/** A push this far out … */
const FLICKED_BEYOND = 0.7;
/** … from this near the middle … */
const RESTED_BELOW = 0.3;
/** … within this time is a flick. */
const FLICK_MS = 140;
/** Two flicks within this time, the same way, are a double flick. */
const DOUBLE_MS = 400;
/** The same way: an eighth of a turn. */
const SAME_WAY = 32;

/** Notices two quick pushes of a stick in the same direction. */
export class FlickWatch {
  private restedAtMs = Number.NEGATIVE_INFINITY;
  private isOut = false;
  private lastFlickAtMs = Number.NEGATIVE_INFINITY;
  private lastFlickAngle = 0;

  /** Takes the stick's push (0 to 1) and angle at a moment; true when this completes a double flick. */
  notice(push: number, angle: number, nowMs: number): boolean {
    if (push < RESTED_BELOW) {
      this.restedAtMs = nowMs;
      this.isOut = false;
      return false;
    }
    if (this.isOut || push < FLICKED_BEYOND) return false;
    this.isOut = true;
    if (nowMs - this.restedAtMs > FLICK_MS) return false;
    const isDouble =
      nowMs - this.lastFlickAtMs <= DOUBLE_MS && angleBetween(angle, this.lastFlickAngle) <= SAME_WAY;
    this.lastFlickAtMs = isDouble ? Number.NEGATIVE_INFINITY : nowMs;
    this.lastFlickAngle = angle;
    return isDouble;
  }
}
