import { TICKS_PER_SECOND } from '../sim/time.ts';

/** Ticks caught up in one frame at most: the design's number. What a slow frame misses beyond that is never made up. */
export const MOST_TICKS_A_FRAME = 5;

/** A frame that took longer was no slow frame: the machine slept or the tab was frozen, and nobody saw the game … */
const STALL_MS = 1500;

/** … unless frames come that slowly anyway: a stall is also so many times the usual frame. */
const STALL_TIMES_USUAL = 6;

/** How fast the usual frame follows, and where it begins: the first frames of a page are slow on any machine. */
const USUAL_SHARE = 0.1;
const FIRST_USUAL_MS = 500;

const TICK_MS = 1000 / TICKS_PER_SECOND;

/**
 * Turns the uneven time of frames into whole ticks. A frame slower than five ticks slows the run down instead of
 * bursting; a stall gives no tick at all and says so, for the run to pause.
 */
export class FixedClock {
  /** How far the picture is between the last tick and the next, 0 to 1. */
  alpha = 0;
  /** Whether the last frame came so late that the run should pause. */
  fellBehind = false;
  private dueMs = 0;
  private usualMs = FIRST_USUAL_MS;

  /** The ticks to play for a frame that took `elapsedMs`, at a speed of 1 or a multiple of it. */
  ticksFor(elapsedMs: number, speed = 1): number {
    this.fellBehind = elapsedMs > Math.max(STALL_MS, STALL_TIMES_USUAL * this.usualMs);
    if (this.fellBehind) return 0;
    this.usualMs += (elapsedMs - this.usualMs) * USUAL_SHARE;
    this.dueMs += Math.max(0, elapsedMs) * speed;
    // A hair of tolerance: sixty frames of 16.666… ms must be sixty ticks, not fifty-nine.
    const due = Math.floor(this.dueMs / TICK_MS + 1e-6);
    const most = MOST_TICKS_A_FRAME * speed;
    this.dueMs = due > most ? 0 : Math.max(0, this.dueMs - due * TICK_MS);
    this.alpha = Math.min(1, this.dueMs / TICK_MS);
    return Math.min(due, most);
  }

  /** The picture stands exactly on the last tick: after a pause, or stepped by hand. */
  rest(): void {
    this.dueMs = 0;
    this.alpha = 1;
  }
}
