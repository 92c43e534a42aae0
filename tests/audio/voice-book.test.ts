import { describe, expect, it } from 'vitest';
import { VOICE_PLACES, VoiceBook } from '../../src/audio/voice-book.ts';

function full(weight: number): VoiceBook {
  const book = new VoiceBook();
  for (let i = 0; i < VOICE_PLACES; i++) book.admit(`sound ${i}`, weight, 0, 1000);
  return book;
}

describe('voices', () => {
  it('lets three of a kind through within 60 ms, and the fourth after', () => {
    const book = new VoiceBook();
    expect([0, 10, 20].map((now) => book.admit('hit', 2, now, now + 300) >= 0)).toEqual([true, true, true]);
    expect(book.admit('hit', 2, 30, 330)).toBe(-1);
    expect(book.admit('groan', 2, 30, 330)).toBeGreaterThanOrEqual(0);
    expect(book.admit('hit', 2, 61, 361)).toBeGreaterThanOrEqual(0);
  });

  it('lets no more than four of a kind sound together', () => {
    const book = new VoiceBook();
    const admitted = Array.from({ length: 10 }, (_, i) => book.admit('groan', 1, i * 100, 5000) >= 0);
    expect(admitted.filter(Boolean).length).toBe(4);
  });

  it('never hands out a place twice while it is free elsewhere', () => {
    const book = new VoiceBook();
    const places = Array.from({ length: VOICE_PLACES }, (_, i) => book.admit(`sound ${i}`, 1, 0, 1000));
    expect(new Set(places).size).toBe(VOICE_PLACES);
  });

  it('turns the unimportant away when full, and makes it give way to the important', () => {
    expect(full(2).admit('step', 1.5, 10, 300)).toBe(-1);
    expect(full(2).admit('howl', 3.9, 10, 300)).toBeGreaterThanOrEqual(0);
  });

  it('takes the place of the weakest', () => {
    const book = full(2);
    book.clear();
    for (let i = 0; i < VOICE_PLACES; i++) book.admit(`sound ${i}`, i === 5 ? 1 : 2, 0, 1000);
    expect(book.admit('howl', 3, 10, 300)).toBe(5);
  });

  it('has room again when sounds have ended', () => {
    expect(full(3).admit('step', 1, 1000, 1300)).toBeGreaterThanOrEqual(0);
  });
});
