import { describe, expect, it } from 'vitest';
import { composeTheme } from '../../src/audio/score/compose.ts';
import { MUSIC_RATE, RENDER_RATE, SoundBank } from '../../src/audio/sound-bank.ts';
import type { SoundRenderer } from '../../src/audio/sound-renderer.ts';
import { BEAT_SECONDS, STEM_BEATS, STEM_IDS } from '../../src/content/music.ts';
import { SOUND_IDS, SOUNDS, type SoundId } from '../../src/content/sounds.ts';

/** Answers every order with as many samples as the seed says, once it is let. */
class PatientRenderer implements SoundRenderer {
  readonly #waiting: (() => void)[] = [];

  render({ seed }: { seed: number }): Promise<Float32Array<ArrayBuffer>> {
    return new Promise((resolve) => this.#waiting.push(() => resolve(new Float32Array(seed % 7))));
  }

  /** Finishes so many orders, one after the other. */
  async finish(orders: number): Promise<void> {
    for (let i = 0; i < orders; i++) {
      this.#waiting.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}

function open(): { bank: SoundBank<Float32Array>; renderer: PatientRenderer } {
  const renderer = new PatientRenderer();
  const bank = new SoundBank<Float32Array>((samples) => samples, renderer);
  bank.start();
  return { bank, renderer };
}

function ready(bank: SoundBank<Float32Array>): SoundId[] {
  return SOUND_IDS.filter((id) => bank.takes(id).length > 0);
}

describe('the bank of sounds', () => {
  it('has nothing at first, and a take of everything in the end', async () => {
    const { bank, renderer } = open();
    expect(ready(bank)).toEqual([]);
    await renderer.finish(bank.waiting + 1);
    expect(ready(bank)).toEqual([...SOUND_IDS]);
    expect(bank.waiting).toBe(0);
  });

  it('varies only what is heard', async () => {
    const { bank, renderer } = open();
    await renderer.finish(bank.waiting + 1);
    bank.pick('boyIdle', 0);
    await renderer.finish(5);
    expect(bank.takes('boyIdle').length).toBe(SOUNDS.boyIdle.takes);
    expect(bank.takes('girlIdle').length).toBe(1);
  });

  it('never gives the same take twice in a row while there is another', async () => {
    const { bank, renderer } = open();
    await renderer.finish(bank.waiting + 1);
    bank.pick('stepTile', 0);
    await renderer.finish(5);
    let last = bank.pick('stepTile', 0);
    for (const share of [0, 0.3, 0.99, 0.5, 0, 0.999]) {
      const next = bank.pick('stepTile', share);
      expect(next).not.toBe(last);
      last = next;
    }
  });

  it('renders what is wanted now before the rest', async () => {
    const { bank, renderer } = open();
    expect(bank.pick('howl', 0)).toBeUndefined();
    await renderer.finish(2);
    expect(ready(bank)).toContain('howl');
    expect(ready(bank).length).toBe(2);
  });

  it('stops when told to and goes on where it stopped', async () => {
    const { bank, renderer } = open();
    await renderer.finish(3);
    bank.stop();
    await renderer.finish(5);
    const before = ready(bank).length;
    expect(before).toBe(4);
    bank.start();
    await renderer.finish(5);
    expect(ready(bank).length).toBeGreaterThan(before);
  });

  it('renders the score between the effects', async () => {
    const { bank, renderer } = open();
    let heard = 0;
    const done = (): void => {
      heard++;
    };
    bank.orderMusic([{ recipe: composeTheme(), seed: 1, done }]);
    await renderer.finish(20);
    expect(heard).toBe(1);
    expect(bank.waiting).toBeGreaterThan(0);
  });
});

it('all takes of everything and a score fit into 70 megabytes, what is rendered unasked into 26', () => {
  const megabytes = (seconds: number, rate: number): number => (seconds * rate * 4) / 1e6;
  const all = SOUND_IDS.map((id) => megabytes(SOUNDS[id].seconds * SOUNDS[id].takes, RENDER_RATE));
  const first = SOUND_IDS.map((id) => megabytes(SOUNDS[id].seconds, RENDER_RATE));
  const beats = STEM_IDS.map((stem) => STEM_BEATS[stem] * BEAT_SECONDS);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const score = megabytes(sum(beats) + composeTheme().seconds, MUSIC_RATE);
  expect(sum(all) + score).toBeLessThan(70);
  expect(sum(first)).toBeLessThan(26);
});
