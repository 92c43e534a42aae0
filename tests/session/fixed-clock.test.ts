import { describe, expect, it } from 'vitest';
import { FixedClock, MOST_TICKS_A_FRAME } from '../../src/session/fixed-clock.ts';

describe('the fixed clock', () => {
  it.each([30, 60, 144, 240])('gives 600 ticks in ten seconds at %i frames a second', (framesPerSecond) => {
    const clock = new FixedClock();
    let ticks = 0;
    for (let frame = 0; frame < framesPerSecond * 10; frame++)
      ticks += clock.ticksFor(1000 / framesPerSecond);
    expect(ticks).toBe(600);
  });

  it('gives the same ticks for uneven frames of the same length in all', () => {
    const clock = new FixedClock();
    let ticks = 0;
    for (let pair = 0; pair < 150; pair++) ticks += clock.ticksFor(5) + clock.ticksFor(35);
    expect(ticks).toBe(360);
  });

  it('keeps the picture between two ticks', () => {
    const clock = new FixedClock();
    expect(clock.ticksFor(25)).toBe(1);
    expect(clock.alpha).toBeCloseTo(0.5);
  });

  it('catches up five ticks in a frame and lets the rest go', () => {
    const clock = new FixedClock();
    expect(clock.ticksFor(300)).toBe(MOST_TICKS_A_FRAME);
    expect(clock.fellBehind).toBe(false);
    expect(clock.ticksFor(1)).toBe(0);
  });

  it('gives no tick and reports it after a frame of two seconds', () => {
    const clock = new FixedClock();
    for (let frame = 0; frame < 60; frame++) clock.ticksFor(1000 / 60);
    expect(clock.ticksFor(2000)).toBe(0);
    expect(clock.fellBehind).toBe(true);
    expect(clock.ticksFor(1000 / 60)).toBe(1);
    expect(clock.fellBehind).toBe(false);
  });

  it('takes no slow machine for a frozen one, however slow it is', () => {
    const clock = new FixedClock();
    for (let frame = 0; frame < 20; frame++) {
      expect(clock.ticksFor(2000)).toBe(MOST_TICKS_A_FRAME);
      expect(clock.fellBehind).toBe(false);
    }
  });

  it('plays eight times as many ticks at eight times the speed, also at thirty frames a second', () => {
    const clock = new FixedClock();
    let ticks = 0;
    for (let frame = 0; frame < 30; frame++) ticks += clock.ticksFor(1000 / 30, 8);
    expect(ticks).toBe(480);
  });

  it('takes a clock that runs backwards for one that stands', () => {
    const clock = new FixedClock();
    expect(clock.ticksFor(-50)).toBe(0);
    expect(clock.alpha).toBe(0);
  });
});
