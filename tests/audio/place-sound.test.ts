import { describe, expect, it } from 'vitest';
import { type HeardPlace, placeSound } from '../../src/audio/place-sound.ts';

/** Heard over open floor, or past so many tiles of wall and corner. */
function heard(dx: number, dy: number, reach: number, detour = 0): HeardPlace | undefined {
  return placeSound(dx, dy, reach, { tiles: Math.hypot(dx, dy) + detour, detour });
}

describe('a sound and the ears', () => {
  it('is full and central at the leader', () => {
    expect(heard(0, 0, 10)).toMatchObject({ gain: 1, pan: 0, lowpassHz: Number.POSITIVE_INFINITY });
  });

  it('fades with distance and is gone at its reach', () => {
    const gains = [1, 3, 6, 9].map((dx) => heard(dx, 0, 10)!.gain);
    expect(gains[0]).toBe(1);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains[3]!).toBeLessThan(0.05);
    expect(heard(10, 0, 10)).toBeUndefined();
    expect(heard(6, 8, 10)).toBeUndefined();
  });

  it('carries as far to the north as to the east', () => {
    expect(heard(0, -7, 12)!.gain).toBe(heard(7, 0, 12)!.gain);
    expect(heard(3, 4, 12)!.gain).toBeCloseTo(heard(5, 0, 12)!.gain);
  });

  it('is left on the left, right on the right, central ahead, and never in one ear only', () => {
    expect(heard(-8, 0, 20)!.pan).toBe(-0.85);
    expect(heard(8, 0, 20)!.pan).toBe(0.85);
    expect(heard(0, 8, 20)!.pan).toBe(0);
    expect(heard(3, 0, 20)!.pan).toBeCloseTo(0.425);
  });

  it('is clear up to ten tiles and duller the farther beyond', () => {
    expect(heard(10, 0, 40)!.lowpassHz).toBe(Number.POSITIVE_INFINITY);
    expect(heard(16, 0, 40)!.lowpassHz).toBeCloseTo(3500);
    expect(heard(22, 0, 40)!.lowpassHz).toBeCloseTo(1750);
  });

  it('is weaker and duller behind a door, and more so behind a wall', () => {
    const open = heard(4, 0, 20)!;
    const door = heard(4, 0, 20, 3)!;
    const wall = heard(4, 0, 20, 7)!;
    expect(door.gain).toBeLessThan(open.gain);
    expect(wall.gain).toBeLessThan(door.gain);
    expect(door.lowpassHz).toBeLessThan(6000);
    expect(wall.lowpassHz).toBeLessThan(2500);
    expect(heard(4, 0, 10, 7)).toBeUndefined();
  });

  it('comes back from the room the more the farther it is', () => {
    expect(heard(12, 0, 40)!.echo).toBeGreaterThan(heard(2, 0, 40)!.echo);
  });
});
