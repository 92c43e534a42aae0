import { describe, expect, it } from 'vitest';
import { approach, between, radiansOf, stepApart } from '../../src/view/interpolation.ts';

describe('between two ticks', () => {
  it('a body is on the way', () => {
    const apart = stepApart(1, 1, 1.1, 1);
    expect(between(1, 1.1, apart, 0.5)).toBeCloseTo(1.05);
  });

  it('one who took the stairs is there at once, on both axes', () => {
    const apart = stepApart(1, 1, 40, 1.2);
    expect(between(1, 40, apart, 0.1)).toBe(40);
    expect(between(1, 1.2, apart, 0.1)).toBe(1.2);
  });
});

describe('approach', () => {
  it('comes equally far in one long frame and two short ones', () => {
    const long = approach(5, 40);
    const short = approach(5, 20);
    expect(long).toBeCloseTo(short + (1 - short) * short);
  });

  it('goes nowhere in no time', () => {
    expect(approach(5, 0)).toBe(0);
  });
});

it('a quarter turn points south', () => {
  expect(Math.sin(radiansOf(64))).toBeCloseTo(1);
});
