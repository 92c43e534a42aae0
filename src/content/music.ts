/** What a place sounds like as music. Pitches in Hz, steps in semitones above the root. */
export interface MusicColour {
  /** The root, in the octave of a low viola. */
  readonly root: number;
  /** The scale as steps above the root, seven or fewer. */
  readonly scale: readonly number[];
  /** The body of its plucks: partials as multiples of the pitch, flat: factor, level, share of the ring. */
  readonly pluck: readonly number[];
  /** Wave of the long voices. */
  readonly bow: 'saw' | 'triangle';
  /** Where the treble of the long voices ends. */
  readonly brightness: number;
}

/** Steel bars and bowed strings: a school after hours. */
const SCHOOL: MusicColour = {
  root: 146.83,
  // A scale of our own: minor with a second so low that it leans on the root, and no fourth to rest on.
  scale: [0, 1, 3, 7, 8, 10],
  pluck: [1, 1, 1, 2.76, 0.35, 0.5, 5.4, 0.12, 0.25],
  bow: 'saw',
  brightness: 1700,
};

/** Glass and hollow reeds: a festival whose lights still burn. */
const CAMPUS: MusicColour = {
  root: 138.59,
  scale: [0, 2, 3, 6, 7, 11],
  pluck: [1, 1, 1, 2, 0.4, 0.8, 4.07, 0.3, 0.5, 6.8, 0.1, 0.2],
  bow: 'triangle',
  brightness: 2600,
};

const COLOURS: Readonly<Record<string, MusicColour>> = { school: SCHOOL, campus: CAMPUS };

/** The colour of a place; one that has none of its own sounds like the school. */
export function colourOf(place: string): MusicColour {
  return COLOURS[place] ?? SCHOOL;
}

/**
 * The motif of the game, in steps of semitones above the root and beats: the five notes of the school's chime, its
 * bright third and sixth turned dark. It asks and gets no answer.
 */
export const BELL_MOTIF: readonly (readonly [step: number, beats: number])[] = [
  [7, 2],
  [14, 2],
  [15, 2],
  [10, 2],
  [9, 4],
];

/** Seconds of a beat: a slow walk, so that the heart of a hurt leader is always faster. */
export const BEAT_SECONDS = 1;

/** The four stems of the fight, in the order in which they come in, with their length in beats. */
export const STEM_BEATS = { drone: 40, pulse: 32, strings: 48, percussion: 32 } as const;

/** A stem of the fight. */
export type StemId = keyof typeof STEM_BEATS;

/** Every stem, the first to come in first. */
export const STEM_IDS = Object.keys(STEM_BEATS) as readonly StemId[];

/** How loud each stem is at its strongest: the drone carries, the percussion only marks. */
export const STEM_VOLUMES: Readonly<Record<StemId, number>> = {
  drone: 0.42,
  pulse: 0.75,
  strings: 0.5,
  percussion: 1,
};
