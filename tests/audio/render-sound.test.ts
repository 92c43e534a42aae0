import { describe, expect, it } from 'vitest';
import { isLoop, renderInSlices, renderSound } from '../../src/audio/render-sound.ts';
import { THROAT_IDS, THROATS } from '../../src/content/sounds/throats.ts';
import { SOUND_IDS, SOUNDS, type SoundId } from '../../src/content/sounds.ts';
import { centroid, energyShare, loudness } from './spectrum.ts';

const RATE = 16_000;

function peak(samples: Float32Array): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
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
    const once = renderSound(SOUNDS.boyIdle, RATE, 3);
    expect(renderSound(SOUNDS.boyIdle, RATE, 3)).toEqual(once);
    expect(renderSound(SOUNDS.boyIdle, RATE, 4)).not.toEqual(once);
  });

  it('pauses hundreds of times in a long sound, so that no frame waits for it', () => {
    let pauses = 0;
    const work = renderInSlices(SOUNDS.bell, RATE, 1);
    while (!work.next().done) pauses++;
    expect(pauses).toBeGreaterThan(200);
  });
});

/** Decibels of the loudest `seconds` as played with every slider at its end. */
function played(id: SoundId, seconds: number): number {
  return loudness(renderSound(SOUNDS[id], RATE, 1), RATE, seconds) + 20 * Math.log10(SOUNDS[id].volume);
}

describe('loudness', () => {
  it('puts a warning above a step, a howl above a groan, and the beds below all of them', () => {
    for (const warning of ['snarl', 'shriek', 'growl', 'howl', 'bruteRoar', 'sleeperGasp'] as const)
      expect(played(warning, 0.05)).toBeGreaterThan(played('stepTile', 0.05) + 3);
    expect(played('howl', 0.05)).toBeGreaterThan(played('boyIdle', 0.05) + 3);
    const night = played('nightSchool', 0.05);
    for (const id of SOUND_IDS)
      if (SOUNDS[id].class === 'gameplay') expect(played(id, 0.05), id).toBeGreaterThan(night);
  });

  it('keeps every group within a range in which one slider fits all of it', () => {
    const ranges = { effects: [-36, -12], voices: [-34, -12], ui: [-36, -18], ambience: [-36, -26] } as const;
    for (const id of SOUND_IDS) {
      const recipe = SOUNDS[id];
      if (recipe.class === 'room' || recipe.class === 'music') continue;
      const [least, most] = ranges[recipe.class === 'gameplay' ? recipe.group : recipe.class];
      expect(played(id, 0.4), id).toBeGreaterThan(least);
      expect(played(id, 0.4), id).toBeLessThan(most);
    }
  });
});

describe('voices', () => {
  const idle = THROAT_IDS.map((throat) => renderSound(SOUNDS[`${throat}Idle`], RATE, 1));

  it('are eight that differ in pitch or colour by a seventh part', () => {
    expect(THROAT_IDS.length).toBe(8);
    const marks = THROAT_IDS.map(
      (throat, index) => [THROATS[throat].hz, centroid(idle[index]!, RATE)] as const,
    );
    for (const [index, [hz, colour]] of marks.entries()) {
      for (const [otherHz, otherColour] of marks.slice(index + 1)) {
        const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);
        expect(Math.max(ratio(hz, otherHz), ratio(colour, otherColour))).toBeGreaterThan(1.15);
      }
    }
  });

  it('can be heard on a phone: most of each lies above 200 Hz', () => {
    for (const samples of idle) expect(energyShare(samples, RATE, 200, RATE / 2)).toBeGreaterThan(0.5);
  });
});

describe('the howl', () => {
  it.each([1, 2])('is harsh in take %i: half of it lies between 2 and 4 kHz', (seed) => {
    expect(energyShare(renderSound(SOUNDS.howl, 32_000, seed), 32_000, 2000, 4000)).toBeGreaterThan(0.5);
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
