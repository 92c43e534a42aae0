/**
 * The grammar of the sound recipes: pure data that `audio/render-sound.ts` turns into samples when the page runs.
 * Times in seconds, pitches in Hz, distances in tiles.
 */
import type { CaptionId } from './captions.ts';

/** Points of a line over time, flat: seconds, value, seconds, value … The last value is held. */
export type Points = readonly number[];

/** A value over time: a constant or a line. */
export type Curve = number | Points;

/** Loudness over time: a line, or a stroke that rises, holds and falls by 60 dB within `fall`. */
export type Envelope = Points | { readonly attack: number; readonly hold?: number; readonly fall: number };

/** The shapes a throat can take; their resonances are in `audio/synth/throat.ts`. */
export type Vowel = 'oo' | 'uh' | 'ah' | 'eh' | 'ee' | 'scream';

/** A throat: a pulse at `pitch`, shaped by vowels one after the other. Shares 0..1, `rasp` about 1..5. */
export interface VoiceSource {
  readonly kind: 'voice';
  readonly pitch: Curve;
  readonly vowels: readonly Vowel[];
  readonly breath: number;
  readonly rasp: number;
  /** How much weaker every second pulse is: the octave below, the sound of a broken voice. */
  readonly fry: number;
  readonly growlHz: number;
  readonly growl: number;
  /** Factor on all resonances: above 1 a smaller head, below 1 a larger one. */
  readonly size?: number;
  /** Share by which the melody wanders, another way in every take. */
  readonly sway?: number;
}

/** What makes the raw sound of a layer. */
export type SoundSource =
  | { readonly kind: 'noise' }
  | { readonly kind: 'tone'; readonly wave: 'sine' | 'triangle' | 'saw' | 'square'; readonly pitch: Curve }
  /** A struck body: for each of its partials, flat: Hz, level, seconds until it is 60 dB down. */
  | { readonly kind: 'struck'; readonly partials: readonly number[] }
  /** A stream of tiny rings: splinters, shards, clicks. `unevenness` 0 is a clock, 1 is rain. */
  | {
      readonly kind: 'grains';
      readonly perSecond: Curve;
      readonly low: number;
      readonly high: number;
      readonly ring: number;
      readonly unevenness: number;
    }
  | VoiceSource;

/** Takes a part of the spectrum away. `q` about 0.5 (broad) to 12 (whistling). */
export interface SoundFilter {
  readonly pass: 'low' | 'high' | 'band';
  readonly hz: Curve;
  readonly q: number;
}

/** One sound source with its shape in time. */
export interface SoundLayer {
  readonly source: SoundSource;
  readonly level: number;
  readonly envelope: Envelope;
  /** Seconds after the beginning of the sound. */
  readonly start?: number;
  readonly filters?: readonly SoundFilter[];
  /** Overdrive: 1 is gentle, 6 is torn. */
  readonly drive?: number;
  readonly tremolo?: { readonly hz: number; readonly depth: number };
}

/**
 * What shows the same thing to somebody who cannot hear it, besides the caption. `edgeMark` is the sound mark at the
 * screen edge, `ripple` the ring of a noise, `telegraph` the pose and sign of a coming blow.
 */
export type VisualCue =
  | 'edgeMark'
  | 'ripple'
  | 'telegraph'
  | 'swingArc'
  | 'bodyFlash'
  | 'hurtFlash'
  | 'arrow'
  | 'door'
  | 'desk'
  | 'caption'
  | 'cloud'
  | 'banner'
  | 'struggleBar'
  | 'narrowedVision'
  | 'hud'
  | 'pose';

interface SoundBody {
  readonly seconds: number;
  readonly layers: readonly SoundLayer[];
  /** How many takes are rendered, each from its own seed. */
  readonly takes: number;
  /** Share by which pitch differs between takes and plays; 0 for music. */
  readonly spread: number;
  /** 0..1, after all recipes were brought to the same loudness. */
  readonly volume: number;
  /** Who gives way when too many sound at once: 1 first, 3 last. */
  readonly priority: 1 | 2 | 3;
}

/** A sound that tells something about the world. */
export interface GameplaySound extends SoundBody {
  readonly class: 'gameplay';
  /** Which slider of the settings it follows. */
  readonly group: 'effects' | 'voices';
  /** Tiles at which it fades to nothing; or it comes from the loudspeakers; or it is in the leader's own head. */
  readonly reach: number | 'speakers' | 'head';
  readonly cue: VisualCue;
  /** The words for it: text `sound.<caption>`. */
  readonly caption: CaptionId;
}

/** A sound of the menus. */
export interface MenuSound extends SoundBody {
  readonly class: 'ui';
}

/** A bed that lies under everything and joins its end to its beginning. */
export interface AmbienceSound extends SoundBody {
  readonly class: 'ambience';
}

/** The answer of a room to a clap, in which other sounds are heard. */
export interface RoomSound extends SoundBody {
  readonly class: 'room';
}

/** A part of the score: what rings on at its end is heard at its beginning, so that it goes round without a seam. */
export interface MusicSound extends SoundBody {
  readonly class: 'music';
}

/** One row of the tables, or one stem of the score. */
export type SoundRecipe = GameplaySound | MenuSound | AmbienceSound | RoomSound | MusicSound;

type GameplayRow = Omit<GameplaySound, 'class' | 'group' | 'takes' | 'spread' | 'priority'> &
  Partial<Pick<GameplaySound, 'takes' | 'spread' | 'priority'>>;

/** A row of the effects; a sound heard now and then has two takes and a pitch that differs by 8 %. */
export function effect(row: GameplayRow): GameplaySound {
  return { class: 'gameplay', group: 'effects', takes: 2, spread: 0.08, priority: 2, ...row };
}

/** A row of the voices. */
export function voiced(row: GameplayRow): GameplaySound {
  return { class: 'gameplay', group: 'voices', takes: 3, spread: 0.1, priority: 2, ...row };
}

/** Hiss, wind, air: the raw material of most effects. */
export const NOISE = { kind: 'noise' } as const;

/** Keeps what is deeper. */
export function low(hz: Curve, q: number): SoundFilter {
  return { pass: 'low', hz, q };
}

/** Keeps what is higher. */
export function high(hz: Curve, q: number): SoundFilter {
  return { pass: 'high', hz, q };
}

/** Keeps what lies around a pitch. */
export function band(hz: Curve, q: number): SoundFilter {
  return { pass: 'band', hz, q };
}

/** Filtered noise. */
export function noise(level: number, envelope: Envelope, ...filters: SoundFilter[]): SoundLayer {
  return { source: NOISE, level, envelope, filters };
}

/** Filtered noise that is struck: there at once, 60 dB down after `fall`. */
export function burst(level: number, fall: number, ...filters: SoundFilter[]): SoundLayer {
  return noise(level, { attack: 0.001, fall }, ...filters);
}

/** A struck body; its `partials` are flat: Hz, level, seconds of ringing. */
export function struck(level: number, ...partials: number[]): SoundLayer {
  const rings = partials.filter((_, index) => index % 3 === 2);
  return {
    source: { kind: 'struck', partials },
    level,
    envelope: { attack: 0.0008, fall: Math.max(...rings) * 1.2 },
  };
}

/** Tiny rings between two pitches. */
export function grains(
  level: number,
  perSecond: Curve,
  [lowHz, highHz, ring]: readonly [number, number, number],
  envelope: Envelope,
  unevenness = 1,
): SoundLayer {
  return {
    source: { kind: 'grains', perSecond, low: lowHz, high: highHz, ring, unevenness },
    level,
    envelope,
  };
}

/** A dull blow: a sine that drops. */
export function thump(from: number, to: number, fall: number, level: number, start = 0): SoundLayer {
  return {
    source: { kind: 'tone', wave: 'sine', pitch: [0, from, fall * 0.35, to] },
    level,
    envelope: { attack: 0.002, fall },
    start,
  };
}

/** A steady or sliding tone. */
export function tone(
  wave: 'sine' | 'triangle' | 'saw' | 'square',
  pitch: Curve,
  level: number,
  envelope: Envelope,
  ...filters: SoundFilter[]
): SoundLayer {
  return { source: { kind: 'tone', wave, pitch }, level, envelope, filters };
}

/** The same layer, `seconds` later. */
export function later(seconds: number, layer: SoundLayer): SoundLayer {
  return { ...layer, start: (layer.start ?? 0) + seconds };
}

/** One note of the school's loudspeaker chime: a struck bar whose fourth partial is stretched as in a real bar. */
export function chime(start: number, hz: number, level: number, ring: number): SoundLayer {
  const overtones = [hz * 2, 0.28, ring * 0.6, hz * 3.01, 0.16, ring * 0.4, hz * 5.42, 0.07, ring * 0.16];
  return {
    source: { kind: 'struck', partials: [hz, 1, ring, ...overtones] },
    level,
    envelope: { attack: 0.004, hold: ring * 0.3, fall: ring },
    start,
    filters: [high(260, 0.7), low(5200, 0.7)],
  };
}
