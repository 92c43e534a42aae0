import { describe, expect, it } from 'vitest';
import { placeSound } from '../../src/audio/place-sound.ts';

describe('a sound and the ears', () => {
  it('is full and central at the leader', () => {
    expect(placeSound(0, 0, 10)).toMatchObject({ gain: 1, pan: 0, lowpassHz: Number.POSITIVE_INFINITY });
  });

  it('fades with distance and is gone at its reach', () => {
    const gains = [1, 3, 6, 9].map((dx) => placeSound(dx, 0, 10)!.gain);
    expect(gains[0]).toBe(1);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains[3]!).toBeLessThan(0.05);
    expect(placeSound(10, 0, 10)).toBeUndefined();
    expect(placeSound(6, 8, 10)).toBeUndefined();
  });

  it('carries as far to the north as to the east', () => {
    expect(placeSound(0, -7, 12)!.gain).toBe(placeSound(7, 0, 12)!.gain);
    expect(placeSound(3, 4, 12)!.gain).toBeCloseTo(placeSound(5, 0, 12)!.gain);
  });

  it('is left on the left, right on the right, central ahead, and never in one ear only', () => {
    expect(placeSound(-8, 0, 20)!.pan).toBe(-0.85);
    expect(placeSound(8, 0, 20)!.pan).toBe(0.85);
    expect(placeSound(0, 8, 20)!.pan).toBe(0);
    expect(placeSound(3, 0, 20)!.pan).toBeCloseTo(0.425);
  });

  it('is clear up to ten tiles and duller the farther beyond', () => {
    expect(placeSound(10, 0, 40)!.lowpassHz).toBe(Number.POSITIVE_INFINITY);
    expect(placeSound(16, 0, 40)!.lowpassHz).toBeCloseTo(3500);
    expect(placeSound(22, 0, 40)!.lowpassHz).toBeCloseTo(1750);
  });

  it('comes back from the corridor the more the farther it is', () => {
    expect(placeSound(12, 0, 40)!.echo).toBeGreaterThan(placeSound(2, 0, 40)!.echo);
  });
});
