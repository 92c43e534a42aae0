import { describe, expect, it } from 'vitest';
import { renderSound } from '../../../src/audio/render-sound.ts';
import { composeStem, composeTheme, SCORE_VARIATIONS } from '../../../src/audio/score/compose.ts';
import { BELL_MOTIF, STEM_BEATS, STEM_IDS, type StemId } from '../../../src/content/music.ts';
import type { MusicSound } from '../../../src/content/sounds/recipe.ts';
import { energyShare, loudness } from '../spectrum.ts';

const RATE = 12_000;

function play(recipe: MusicSound): Float32Array {
  return renderSound(recipe, RATE, 1);
}

const CASES = STEM_IDS.flatMap((stem) =>
  (['school', 'campus'] as const).map((place) => [stem, place] as const),
);

describe.each(CASES)('%s at the %s', (stem, place) => {
  const samples = play(composeStem(stem, place, 1));

  it('is a phrase of at least 32 seconds, finite and within full scale', () => {
    expect(samples.length).toBe(STEM_BEATS[stem] * RATE);
    expect(STEM_BEATS[stem]).toBeGreaterThanOrEqual(32);
    expect(samples.every((value) => Math.abs(value) <= 1)).toBe(true);
  });

  it('is heard on a phone: most of it lies above 200 Hz', () => {
    expect(energyShare(samples, RATE, 200, RATE / 2)).toBeGreaterThan(0.6);
  });

  it('goes round without a seam', () => {
    const jumps = samples.map((value, i) => Math.abs(value - samples[(i + 1) % samples.length]!));
    expect(jumps.at(-1)!).toBeLessThanOrEqual(
      jumps.slice(0, -1).reduce((most, jump) => Math.max(most, jump), 0),
    );
  });
});

describe('the score', () => {
  const written = (stem: StemId, place: string, seed: number): string =>
    JSON.stringify(composeStem(stem, place, seed));

  it.each(
    STEM_IDS,
  )('has a different %s for another seed and another place, the same for the same', (stem) => {
    const variations = Array.from({ length: SCORE_VARIATIONS }, (_, seed) => written(stem, 'school', seed));
    expect(new Set(variations).size).toBe(SCORE_VARIATIONS);
    expect(written(stem, 'school', 3)).toBe(variations[3]);
    if (stem !== 'percussion') expect(written(stem, 'campus', 3)).not.toBe(variations[3]);
  });

  it('does not repeat as a whole within five minutes', () => {
    const together = STEM_IDS.map((stem) => STEM_BEATS[stem]).reduce((least, beats) => {
      let both = least;
      while (both % beats !== 0) both += least;
      return both;
    });
    expect(together).toBeGreaterThanOrEqual(300);
  });
});

describe('the theme', () => {
  it('asks three times, with silence enough between', () => {
    const theme = composeTheme();
    expect(theme.seconds).toBe(64);
    expect(BELL_MOTIF.length).toBe(5);
    const samples = play(theme);
    expect(loudness(samples, RATE, 3)).toBeGreaterThan(-30);
    expect(energyShare(samples, RATE, 200, RATE / 2)).toBeGreaterThan(0.8);
  });
});
