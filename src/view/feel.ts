/** Freezes the picture for a moment when a blow lands; the simulation runs on. About a quarter of the time at most. */
export class HitStop {
  private leftMs = 0;
  private restMs = 0;

  /** Asks for a stop; the longest wins. Ignored while the picture recovers from the last one. */
  request(lengthMs: number): void {
    if (this.restMs > 0) return;
    this.leftMs = Math.max(this.leftMs, lengthMs);
  }

  /** Lets time pass; true while the picture is held. */
  update(elapsedMs: number): boolean {
    if (this.leftMs > 0) {
      this.leftMs -= elapsedMs;
      this.restMs = 160;
      return true;
    }
    this.restMs = Math.max(0, this.restMs - elapsedMs);
    return false;
  }

  reset(): void {
    this.leftMs = 0;
    this.restMs = 0;
  }
}

/** Lengths of a hit-stop in milliseconds (game design, section 8). */
export const HIT_STOP_MS = { light: 30, heavy: 60, deadly: 100 } as const;

const SHAKE_TILES = 0.32;
const TRAUMA_PER_SECOND = 1.7;

/** Camera shake after the "trauma" model: blows add trauma, the shake is its square, it fades evenly. */
export class Trauma {
  /** Offset of the picture in tiles. */
  x = 0;
  y = 0;
  private amount = 0;
  private clockMs = 0;

  /** Adds 0..1. */
  add(amount: number): void {
    this.amount = Math.min(1, this.amount + amount);
  }

  /** Moves the shake on; `strength` is the player's setting, 0..1. */
  update(elapsedMs: number, strength: number): void {
    this.clockMs += elapsedMs;
    this.amount = Math.max(0, this.amount - (elapsedMs / 1000) * TRAUMA_PER_SECOND);
    const reach = this.amount * this.amount * SHAKE_TILES * strength;
    // Two incommensurable waves an axis: as good as noise, and the same whenever the clock is.
    const t = this.clockMs / 1000;
    this.x = reach * (Math.sin(t * 61) * 0.6 + Math.sin(t * 97 + 1) * 0.4);
    this.y = reach * (Math.sin(t * 71 + 2) * 0.6 + Math.sin(t * 89 + 4) * 0.4);
  }

  reset(): void {
    this.amount = 0;
    this.x = 0;
    this.y = 0;
  }
}

const FLASHES_PER_SECOND = 3;

/** Counts flashes, so that there are never more than three in any second (photosensitive epilepsy, WCAG 2.3.1). */
export class FlashBudget {
  private readonly times: number[] = [];

  /** True if another flash may be shown at that time; takes it. */
  take(nowMs: number): boolean {
    while (this.times.length > 0 && nowMs - this.times[0]! >= 1000) this.times.shift();
    if (this.times.length >= FLASHES_PER_SECOND) return false;
    this.times.push(nowMs);
    return true;
  }

  reset(): void {
    this.times.length = 0;
  }
}
