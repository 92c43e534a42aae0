import type { MusicSound } from '../content/sounds/recipe.ts';
import { SOUND_IDS, SOUNDS, type SoundId } from '../content/sounds.ts';
import type { SoundRenderer } from './sound-renderer.ts';

/** Samples a second of everything rendered: nothing in the recipes lies above 12 kHz. */
export const RENDER_RATE = 32_000;

/** Music lies lower, and there is much of it. */
export const MUSIC_RATE = 24_000;

/** So many effects are rendered between two parts of the score: the game is heard first, but the music need not wait for all. */
const EFFECTS_A_STEM = 16;

interface Job {
  readonly sound: SoundId;
  readonly take: number;
}

/** A part of the score to be rendered. */
export interface MusicJob {
  readonly recipe: MusicSound;
  readonly seed: number;
  readonly done: (samples: Float32Array<ArrayBuffer>) => void;
}

/** Where the takes of every sound lie once they are rendered: one order at a time, the wanted first. */
export class SoundBank<Take> {
  readonly #keep: (samples: Float32Array<ArrayBuffer>) => Take;
  readonly #renderer: SoundRenderer;
  readonly #takes = new Map<SoundId, Take[]>();
  readonly #lastPlayed = new Map<SoundId, number>();
  readonly #jobs: Job[];
  #music: MusicJob[] = [];
  #isRunning = false;
  #isBusy = false;
  #orders = 0;

  /** `keep` makes of finished samples what is kept of them: a buffer of Web Audio, say. */
  constructor(keep: (samples: Float32Array<ArrayBuffer>) => Take, renderer: SoundRenderer) {
    this.#keep = keep;
    this.#renderer = renderer;
    this.#jobs = firstTakes();
  }

  /** All takes of a sound that are rendered so far. */
  takes(sound: SoundId): readonly Take[] {
    return this.#takes.get(sound) ?? [];
  }

  /**
   * A take other than the last one, if there is another; `share` 0..1 picks. A sound that is missing is hurried, and
   * one that is heard for the first time gets its other takes: what never happens is never varied.
   */
  pick(sound: SoundId, share: number): Take | undefined {
    const takes = this.takes(sound);
    if (takes.length === 0) {
      this.hurry(sound);
      return undefined;
    }
    if (!this.#lastPlayed.has(sound)) this.#orderVariations(sound);
    const last = this.#lastPlayed.get(sound) ?? -1;
    const step = 1 + Math.floor(share * (takes.length - 1));
    const next = last < 0 ? Math.floor(share * takes.length) : (last + step) % takes.length;
    this.#lastPlayed.set(sound, next);
    return takes[next];
  }

  /** Puts a sound that is wanted now at the head of the queue. */
  hurry(sound: SoundId): void {
    const waiting = this.#jobs.findIndex((job) => job.sound === sound);
    if (waiting > 0) this.#jobs.unshift(...this.#jobs.splice(waiting, 1));
  }

  #orderVariations(sound: SoundId): void {
    for (let take = this.takes(sound).length; take < SOUNDS[sound].takes; take++)
      this.#jobs.push({ sound, take });
    if (this.#isRunning) this.#next();
  }

  /** Renders parts of the score between the effects; those ordered before and not begun are dropped. */
  orderMusic(jobs: readonly MusicJob[]): void {
    this.#music = [...jobs];
    if (this.#isRunning) this.#next();
  }

  /** Takes not rendered yet. */
  get waiting(): number {
    return this.#jobs.length + this.#music.length;
  }

  /** Renders until everything is there. */
  start(): void {
    this.#isRunning = true;
    this.#next();
  }

  /** Stops after the order that is being rendered; `start` goes on. */
  stop(): void {
    this.#isRunning = false;
  }

  #next(): void {
    if (!this.#isRunning || this.#isBusy) return;
    const effects = this.#jobs[0];
    const music = this.#music[0];
    this.#orders++;
    if (music !== undefined && (effects === undefined || this.#orders % EFFECTS_A_STEM === 0)) {
      this.#music.shift();
      this.#render(music.recipe, MUSIC_RATE, music.seed, music.done);
    } else if (effects !== undefined) {
      this.#jobs.shift();
      this.#render(SOUNDS[effects.sound], RENDER_RATE, seedOf(effects), (samples) => {
        this.#takes.set(effects.sound, [...this.takes(effects.sound), this.#keep(samples)]);
      });
    }
  }

  #render(
    recipe: MusicJob['recipe'] | (typeof SOUNDS)[SoundId],
    sampleRate: number,
    seed: number,
    done: MusicJob['done'],
  ): void {
    this.#isBusy = true;
    void this.#renderer.render({ recipe, sampleRate, seed }).then((samples) => {
      this.#isBusy = false;
      done(samples);
      this.#next();
    });
  }
}

/** One take of everything, the short and frequent before the long; a room needs one for each ear. */
function firstTakes(): Job[] {
  return SOUND_IDS.flatMap((sound) => {
    const { class: kind, takes } = SOUNDS[sound];
    return Array.from({ length: kind === 'room' ? takes : 1 }, (_, take): Job => ({ sound, take }));
  }).sort((a, b) => SOUNDS[a.sound].seconds - SOUNDS[b.sound].seconds);
}

function seedOf({ sound, take }: Job): number {
  return SOUND_IDS.indexOf(sound) * 97 + take * 7919 + 1;
}
