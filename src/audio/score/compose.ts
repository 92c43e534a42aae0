import { BEAT_SECONDS, BELL_MOTIF, colourOf, STEM_BEATS, type StemId } from '../../content/music.ts';
import type { MusicSound, SoundLayer } from '../../content/sounds/recipe.ts';
import { seededNoise } from '../synth/dice.ts';
import { bowed, pitchOf, plucked, scoreDice } from './notes.ts';
import { STEM_COMPOSERS } from './stems.ts';

/** How many variations of the score a place has: the seed of the run chooses. */
export const SCORE_VARIATIONS = 8;

/** Beats of the title theme: three times the motif, with a silence after each. */
const THEME_BEATS = 64;

function music(beats: number, layers: readonly SoundLayer[]): MusicSound {
  return {
    class: 'music',
    seconds: beats * BEAT_SECONDS,
    takes: 1,
    spread: 0,
    volume: 1,
    priority: 3,
    layers,
  };
}

/** A stem of the fight for a place as a recipe: another seed, another piece in the same colour. */
export function composeStem(stem: StemId, place: string, seed: number): MusicSound {
  const dice = scoreDice(seededNoise((seed % SCORE_VARIATIONS) * 7919 + stem.length * 131 + 5));
  return music(STEM_BEATS[stem], STEM_COMPOSERS[stem](colourOf(place), dice));
}

/** The theme of the title: the chime of the school, alone at night, asked three times. */
export function composeTheme(): MusicSound {
  const colour = colourOf('title');
  const ask = (
    firstBeat: number,
    octave: number,
    pace: number,
    level: number,
    notes: number,
  ): SoundLayer[] => {
    let beat = firstBeat;
    return BELL_MOTIF.slice(0, notes).map(([step, beats]) => {
      const layer = plucked(colour, pitchOf(colour.root, step + octave), beat * BEAT_SECONDS, 4.5, level);
      beat += beats * pace;
      return layer;
    });
  };
  const chord = (beat: number, beats: number, steps: readonly number[], level: number): SoundLayer[] =>
    steps.flatMap((step) =>
      bowed(colour, pitchOf(colour.root, step), beat * BEAT_SECONDS, beats * BEAT_SECONDS, level),
    );
  return music(THEME_BEATS, [
    ...ask(2, 12, 1, 0.9, 5),
    ...ask(22, 12, 1.15, 0.8, 5),
    ...ask(22.5, 0, 1.15, 0.35, 5),
    ...ask(44, 12, 1.5, 0.7, 4),
    ...chord(0, 20, [0, 7, 15], 0.14),
    ...chord(16, 18, [-4, 8, 15], 0.14),
    ...chord(32, 16, [-2, 10, 14], 0.12),
    ...chord(46, 20, [0, 7, 13], 0.13),
  ]);
}
