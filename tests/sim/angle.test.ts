import { describe, expect, test } from 'vitest';
import { angleBetween, angleOf, cosine, sine, turnToward } from '../../src/sim/math/angle.ts';

describe('angles of 256 steps', () => {
  test('the tables agree with the mathematical functions', () => {
    for (let angle = 0; angle < 256; angle++) {
      expect(cosine(angle)).toBeCloseTo(Math.cos((angle * Math.PI) / 128), 14);
      expect(sine(angle)).toBeCloseTo(Math.sin((angle * Math.PI) / 128), 14);
    }
  });

  test('the angle of a vector is the step nearest to it', () => {
    for (let degrees = 0; degrees < 360; degrees += 0.37) {
      const radians = (degrees * Math.PI) / 180;
      const angle = angleOf(3 * Math.cos(radians), 3 * Math.sin(radians));
      const off = Math.abs(((degrees / 360) * 256 - angle + 384) % 256) - 128;
      expect(Math.abs(off)).toBeLessThanOrEqual(0.5 + 1e-6);
    }
    expect(angleOf(0, 0)).toBe(0);
  });

  test('turning takes the shorter way and stops at the aim', () => {
    expect(turnToward(250, 10, 8)).toBe(2);
    expect(turnToward(10, 250, 8)).toBe(2);
    expect(turnToward(100, 104, 8)).toBe(104);
    expect(angleBetween(250, 10)).toBe(16);
  });
});
