import type { QualityId } from '../view/picture-quality.ts';

/** Above two device pixels a CSS pixel nobody sees a difference, but every phone feels it. */
const MOST_PIXEL_RATIO = 2;

/** The picture's sharpness, from full to what a machine without a graphics card can draw. */
const STEPS = [1, 0.7, 0.5, 0.35] as const;

/** With fewer pixels in all, a tile would have fewer than 22 in a row, and nobody would tell the dead from the living. */
const LEAST_PIXELS = 110_000;

/** A frame slower than this is too slow to fight in; one slower than that is hardly a picture. */
const SLOW_MS = 36;
const CRAWLING_MS = 90;

/** Frames and time to judge by: one hiccup is no slow machine. */
const JUDGED_FRAMES = 4;
const JUDGED_MS = 900;
const LONGEST_FRAME_MS = 250;

/** Frames as fast as this for so long, and the machine can do more than it is asked to. */
const EASY_MS = 18;
const EASY_FOR_MS = 4000;

/**
 * Gives up light, then sharpness where frames come too slowly, and never takes them back, or the picture would flicker.
 * Only in its first seconds may it find that it can afford more.
 */
export class PictureScale {
  /** Full sharpness whatever it costs: the clock is stepped, and nobody waits for a frame. */
  isStill = false;
  private step = 0;
  private quality: QualityId = 'standard';
  private easyMs = 0;
  private frames = 0;
  private sumMs = 0;

  /** A machine that draws without a graphics card: half the pixels each way from the start. */
  expectSoftware(): void {
    this.step = STEPS.indexOf(0.5);
    this.quality = 'phone';
  }

  /** A phone or a tablet: its card is not asked for everything. */
  expectPhone(): void {
    this.quality = 'phone';
  }

  /** The quality this machine can afford. */
  get affordable(): QualityId {
    return this.isStill ? 'high' : this.quality;
  }

  /** Pixels of the canvas per CSS pixel, on a screen with so many and in a window of `area` CSS pixels. */
  ratioOn(devicePixelRatio: number, area: number): number {
    const sharpest = Math.min(devicePixelRatio, MOST_PIXEL_RATIO);
    if (this.isStill) return sharpest;
    const coarsest = Math.sqrt(LEAST_PIXELS / Math.max(1, area));
    return Math.min(sharpest, Math.max(coarsest, sharpest * STEPS[this.step]!));
  }

  /** Takes the time of a frame; whether the picture has just changed. */
  notice(frameMs: number): boolean {
    this.frames++;
    this.sumMs += Math.min(frameMs, LONGEST_FRAME_MS);
    if (this.frames < JUDGED_FRAMES || this.sumMs < JUDGED_MS) return false;
    const meanMs = this.sumMs / this.frames;
    this.frames = 0;
    this.sumMs = 0;
    if (meanMs > SLOW_MS) return this.giveUp(meanMs > CRAWLING_MS ? 2 : 1);
    return this.takeMore(meanMs);
  }

  private giveUp(steps: number): boolean {
    // From here on it is known what this machine can do.
    this.easyMs = Number.NEGATIVE_INFINITY;
    if (this.quality !== 'phone') {
      this.quality = this.quality === 'high' && steps === 1 ? 'standard' : 'phone';
      return true;
    }
    const before = this.step;
    this.step = Math.min(STEPS.length - 1, before + steps);
    return this.step !== before;
  }

  private takeMore(meanMs: number): boolean {
    if (this.quality !== 'standard') return false;
    this.easyMs = meanMs <= EASY_MS ? this.easyMs + JUDGED_MS : Number.NEGATIVE_INFINITY;
    if (this.easyMs < EASY_FOR_MS) return false;
    this.quality = 'high';
    return true;
  }
}
