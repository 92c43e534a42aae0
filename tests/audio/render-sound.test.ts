import { describe, expect, it } from 'vitest';
import { isLoop, renderInSlices, renderSound } from '../../src/audio/render-sound.ts';
import { SOUND_IDS, SOUNDS, type SoundId } from '../../src/content/sounds.ts';

const RATE = 16_000;

function peak(samples: Float32Array): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function rootMeanSquare(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
}

/** Strength of one pitch in a piece of sound (Goertzel's algorithm). */
function strengthOf(hz: number, samples: Float32Array, rate: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / rate);
  let last = 0;
  let before = 0;
  for (const sample of samples) {
    const next = sample + turn * last - before;
    before = last;
    last = next;
  }
  return Math.sqrt(Math.max(0, last * last + before * before - turn * last * before));
}

describe.each(SOUND_IDS)('%s', (id) => {
  const recipe = SOUNDS[id];
  const samples = renderSound(recipe, RATE, 7);

  it('is as long as its recipe says', () => {
    expect(samples.length).toBe(Math.round(recipe.seconds * RATE));
  });

  it('is audible, finite and never above full scale', () => {
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(peak(samples)).toBeLessThanOrEqual(1);
    expect(peak(samples)).toBeGreaterThan(0.2);
  });

  it('does not hang off centre', () => {
    const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
  });

  it('neither begins nor ends with a click', () => {
    if (isLoop(recipe)) {
      // What is heard at the seam is a jump no larger than those inside the sound.
      const jumps = samples.map((value, i) => Math.abs(value - samples[(i + 1) % samples.length]!));
      expect(jumps.at(-1)!).toBeLessThanOrEqual(peak(jumps.slice(0, -1)));
      return;
    }
    expect(Math.abs(samples[0]!)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.001);
  });
});

describe('rendering', () => {
  it('gives the same samples for the same seed, and others for another', () => {
    const once = renderSound(SOUNDS.groanLow, RATE, 3);
    expect(renderSound(SOUNDS.groanLow, RATE, 3)).toEqual(once);
    expect(renderSound(SOUNDS.groanLow, RATE, 4)).not.toEqual(once);
  });

  it('pauses hundreds of times in a long sound, so that no frame waits for it', () => {
    let pauses = 0;
    const work = renderInSlices(SOUNDS.bell, RATE, 1);
    while (!work.next().done) pauses++;
    expect(pauses).toBeGreaterThan(200);
  });
});

describe('loudness', () => {
  /** Decibels of the loudest 50 ms as played. */
  function loudness(id: SoundId): number {
    const samples = renderSound(SOUNDS[id], RATE, 1);
    const window = Math.min(samples.length, RATE / 20);
    let most = 0;
    for (let i = 0; i + window <= samples.length; i += window / 2)
      most = Math.max(most, rootMeanSquare(samples.subarray(i, i + window)));
    return 20 * Math.log10(most * SOUNDS[id].volume);
  }

  it('grows from sneaking to walking to running', () => {
    expect(loudness('stepWalk')).toBeGreaterThan(loudness('stepSneak') + 3);
    expect(loudness('stepRun')).toBeGreaterThan(loudness('stepWalk') + 2);
  });

  it('puts a warning above a step, a howl above a groan, and the beds below all of them', () => {
    for (const warning of ['snarl', 'shriek', 'growl', 'howl'] as const)
      expect(loudness(warning)).toBeGreaterThan(loudness('stepRun'));
    expect(loudness('howl')).toBeGreaterThan(loudness('groanLow') + 3);
    const night = loudness('nightSchool');
    for (const id of SOUND_IDS)
      if (SOUNDS[id].class === 'gameplay' && id !== 'stepSneak') expect(loudness(id)).toBeGreaterThan(night);
  });
});

describe('the bell', () => {
  const bell = renderSound(SOUNDS.bell, 32_000, 1);
  const notes = [440, 659.26, 739.99, 554.37, 493.88];
  const starts = [0, 0.42, 0.84, 1.26, 1.89];

  it.each(
    notes.map((hz, i) => [i + 1, hz, starts[i]!] as const),
  )('plays note %i at %f Hz', (_, hz, start) => {
    const piece = bell.subarray(Math.round((start + 0.02) * 32_000), Math.round((start + 0.4) * 32_000));
    const strength = strengthOf(hz, piece, 32_000);
    expect(strength).toBeGreaterThan(3 * strengthOf(hz * 1.0595, piece, 32_000));
    expect(strength).toBeGreaterThan(3 * strengthOf(hz / 1.0595, piece, 32_000));
  });
});
