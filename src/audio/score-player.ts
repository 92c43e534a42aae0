import { STEM_IDS, STEM_VOLUMES } from '../content/music.ts';
import type { MusicSound } from '../content/sounds/recipe.ts';
import type { Bed, MixingDesk } from './mixing-desk.ts';
import { composeStem, composeTheme, SCORE_VARIATIONS } from './score/compose.ts';
import { mixOf } from './score/music-mix.ts';
import { MUSIC_RATE, type SoundBank } from './sound-bank.ts';

/** How a stem sits between the ears. */
const PANS = { drone: 0, pulse: -0.3, strings: 0.25, percussion: 0.1 } as const;

const THEME_VOLUME = 1.7;

/** Seconds of a fade: music comes slowly, and goes more slowly still. */
const RISE_SECONDS = 1.5;
const FALL_SECONDS = 2.5;
const THEME_SECONDS = 1.2;

/** Milliseconds after which a piece that is no longer heard is let go. */
const GONE_MS = 9000;

/** A loop of a piece, the danger at which it is heard being turned into its level. */
interface Part {
  readonly bed: Bed;
  readonly levelAt: (danger: number) => number;
}

/** What is played: the theme of the title, or the fight of a place in the variation of a seed. */
interface Piece {
  readonly name: string;
  readonly parts: Part[];
  startedAt: number | undefined;
}

/** Plays the score: stems rendered when first needed, started together, mixed by danger. */
export class ScorePlayer {
  readonly #bank: SoundBank<AudioBuffer>;
  readonly #desk: MixingDesk;
  readonly #context: BaseAudioContext;
  #piece: Piece | undefined;
  #theme: AudioBuffer | undefined;
  #danger = 0;
  #isThemeHeard = false;

  constructor(bank: SoundBank<AudioBuffer>, desk: MixingDesk, context: BaseAudioContext) {
    this.#bank = bank;
    this.#desk = desk;
    this.#context = context;
  }

  /** Plays the theme, or lets it end. */
  playTheme(isHeard: boolean): void {
    this.#isThemeHeard = isHeard;
    if (!isHeard) {
      if (this.#piece?.name === 'theme') this.#end();
      return;
    }
    const piece = this.#open('theme');
    if (piece === undefined) return;
    const start = (theme: AudioBuffer): void => {
      this.#theme = theme;
      if (this.#piece !== piece) return;
      this.#addPart(piece, theme, 0, () => (this.#isThemeHeard ? THEME_VOLUME : 0));
      this.#setLevels(THEME_SECONDS);
    };
    if (this.#theme !== undefined) start(this.#theme);
    else this.#bank.orderMusic([{ recipe: composeTheme(), seed: 1, done: (it) => start(toMusic(it)) }]);
  }

  /** Plays the fight of a place at a danger 0..1; 0 is silence. Once a frame. */
  playFight(place: string, seed: number, danger: number): void {
    const piece = this.#open(`${place} ${seed % SCORE_VARIATIONS}`);
    if (piece !== undefined) {
      const orders = STEM_IDS.map((stem) => ({
        recipe: composeStem(stem, place, seed) as MusicSound,
        seed: seed % SCORE_VARIATIONS,
        done: (samples: Float32Array<ArrayBuffer>): void => {
          if (this.#piece !== piece) return;
          const levelAt = (now: number): number => mixOf(now)[stem] * STEM_VOLUMES[stem];
          this.#addPart(piece, toMusic(samples), PANS[stem], levelAt);
          this.#setLevels(RISE_SECONDS);
        },
      }));
      this.#bank.orderMusic(orders);
    }
    if (danger === this.#danger) return;
    const seconds = danger > this.#danger ? RISE_SECONDS : FALL_SECONDS;
    this.#danger = danger;
    this.#setLevels(seconds);
  }

  /** Silence, slowly: the run is over or left. */
  rest(): void {
    this.#danger = 0;
    this.#setLevels(FALL_SECONDS);
  }

  /** A new piece of that name, or nothing if it is on already. */
  #open(name: string): Piece | undefined {
    if (this.#piece?.name === name) return undefined;
    this.#end();
    this.#piece = { name, parts: [], startedAt: undefined };
    return this.#piece;
  }

  #end(): void {
    const old = this.#piece;
    this.#piece = undefined;
    if (old === undefined) return;
    for (const { bed } of old.parts) bed.set(0, undefined, THEME_SECONDS);
    setTimeout(() => {
      for (const { bed } of old.parts) bed.stop();
    }, GONE_MS);
  }

  #addPart(piece: Piece, buffer: AudioBuffer, pan: number, levelAt: Part['levelAt']): void {
    // Stems that are ready later join where the others are.
    piece.startedAt ??= this.#context.currentTime;
    piece.parts.push({ bed: this.#desk.startBed(buffer, 'music', piece.startedAt, pan), levelAt });
  }

  #setLevels(seconds: number): void {
    for (const { bed, levelAt } of this.#piece?.parts ?? [])
      bed.set(levelAt(this.#danger), undefined, seconds);
  }
}

function toMusic(samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: MUSIC_RATE });
  buffer.copyToChannel(samples, 0);
  return buffer;
}
