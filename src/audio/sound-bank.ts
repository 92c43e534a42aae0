import { SOUND_IDS, SOUNDS, type SoundId } from '../content/sounds.ts';
import { renderInSlices } from './render-sound.ts';

/** Samples a second of everything rendered: nothing in the recipes lies above 12 kHz. */
export const RENDER_RATE = 32_000;

/** Work in one idle moment: a quarter of a frame at most, so that nobody sees it. */
const SLICE_MS = 3;

/** An idle moment is waited for no longer than a frame: a page at rest may have none at all. */
const PATIENCE_MS = 16;

interface Job {
  readonly sound: SoundId;
  readonly take: number;
}

/** Where the takes of every sound lie once they are rendered, a few milliseconds of work at a time. */
export class SoundBank<Take> {
  readonly #keep: (samples: Float32Array<ArrayBuffer>) => Take;
  readonly #takes = new Map<SoundId, Take[]>();
  readonly #jobs: Job[];
  #job: { readonly about: Job; readonly work: ReturnType<typeof renderInSlices> } | undefined;
  #cancel: (() => void) | undefined;

  /** `keep` makes of finished samples what is kept of them: a buffer of Web Audio, say. */
  constructor(keep: (samples: Float32Array<ArrayBuffer>) => Take) {
    this.#keep = keep;
    this.#jobs = orderOfWork();
  }

  /** All takes of a sound that are rendered so far. */
  takes(sound: SoundId): readonly Take[] {
    return this.#takes.get(sound) ?? [];
  }

  /** Puts a sound that is wanted now at the head of the queue. */
  hurry(sound: SoundId): void {
    const waiting = this.#jobs.findIndex((job) => job.sound === sound);
    if (waiting > 0) this.#jobs.unshift(...this.#jobs.splice(waiting, 1));
  }

  /** Renders for about `budgetMs`; true while something is left. */
  work(budgetMs: number): boolean {
    const until = performance.now() + budgetMs;
    do {
      if (this.#job === undefined) {
        const about = this.#jobs.shift();
        if (about === undefined) return false;
        this.#job = { about, work: renderInSlices(SOUNDS[about.sound], RENDER_RATE, seedOf(about)) };
      }
      const step = this.#job.work.next();
      if (step.done) {
        const { sound } = this.#job.about;
        this.#takes.set(sound, [...this.takes(sound), this.#keep(step.value)]);
        this.#job = undefined;
      }
    } while (performance.now() < until);
    return true;
  }

  /** Renders in idle moments until everything is there. */
  start(): void {
    if (this.#cancel !== undefined) return;
    const next = () => {
      this.#cancel = this.work(SLICE_MS) ? whenIdle(next) : () => {};
    };
    this.#cancel = whenIdle(next);
  }

  /** Stops rendering; `start` goes on where it stopped. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** One take of everything first, the short and frequent before the long; then the variations. */
function orderOfWork(): Job[] {
  return SOUND_IDS.flatMap((sound) =>
    Array.from({ length: SOUNDS[sound].takes }, (_, take): Job => ({ sound, take })),
  ).sort((a, b) => a.take - b.take || SOUNDS[a.sound].seconds - SOUNDS[b.sound].seconds);
}

function seedOf({ sound, take }: Job): number {
  return SOUND_IDS.indexOf(sound) * 97 + take * 7919 + 1;
}

/** Calls back once the page has nothing better to do; Safari cannot tell. Returns how to call it off. */
function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(call, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(call, PATIENCE_MS);
  return () => clearTimeout(handle);
}
