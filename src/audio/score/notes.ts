import type { MusicColour } from '../../content/music.ts';
import { band, high, low, type SoundLayer } from '../../content/sounds/recipe.ts';

/** Dice of a piece: `next` 0..1, `pick` one of a list. */
export interface ScoreDice {
  next(): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Dice over a source of values −1..1. */
export function scoreDice(random: () => number): ScoreDice {
  const next = (): number => (random() + 1) / 2;
  return { next, pick: (items) => items[Math.floor(next() * items.length)]! };
}

/** The pitch so many semitones above a root, in equal temperament. */
export function pitchOf(root: number, steps: number): number {
  return root * 2 ** (steps / 12);
}

/** A step of a colour's scale, counted from the root; beyond its end it goes on an octave higher. */
export function scaleStep({ scale }: MusicColour, index: number): number {
  const octave = Math.floor(index / scale.length);
  return scale[index - octave * scale.length]! + 12 * octave;
}

/** A long bowed note: two bows that do not quite agree, opening and closing. Seconds. */
export function bowed(
  colour: MusicColour,
  hz: number,
  start: number,
  seconds: number,
  level: number,
): SoundLayer[] {
  const rise = seconds * 0.4;
  return [-1, 1].map((side) => ({
    source: { kind: 'tone', wave: colour.bow, pitch: hz * (1 + side * 0.0031) },
    level,
    envelope: [0, 0, rise, 1, seconds * 0.6, 0.9, seconds, 0],
    start,
    filters: [
      low([0, colour.brightness * 0.35, rise, colour.brightness, seconds, colour.brightness * 0.3], 0.8),
      high(150, 0.7),
    ],
    // A bow's hand is never still.
    tremolo: { hz: 4.3 + side * 0.6 + hz / 900, depth: 0.3 },
  }));
}

/** A struck or plucked note of a colour. `ring` in seconds. */
export function plucked(
  colour: MusicColour,
  hz: number,
  start: number,
  ring: number,
  level: number,
): SoundLayer {
  const partials = colour.pluck.map((value, index) =>
    index % 3 === 0 ? value * hz : index % 3 === 2 ? value * ring : value,
  );
  return {
    source: { kind: 'struck', partials },
    level,
    envelope: { attack: 0.004, hold: ring * 0.2, fall: ring },
    start,
    filters: [low(colour.brightness * 2.4, 0.7)],
  };
}

/** Breath over a bottle: noise tuned to a pitch, for what is felt more than heard. */
export function breathed(hz: number, start: number, seconds: number, level: number): SoundLayer {
  return {
    source: { kind: 'noise' },
    level,
    envelope: [0, 0, seconds * 0.5, 1, seconds, 0],
    start,
    filters: [band(hz, 12)],
  };
}
