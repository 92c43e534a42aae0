import type { SoundFilter } from '../../content/sounds/recipe.ts';
import { readCurve } from './curve.ts';

/** Samples between two looks at a moving cut-off: 1 ms at 32 kHz, too short to hear as steps. */
const REFRESH = 32;

/** What a filter does with one sample at a time (seconds). */
export type Filter = (sample: number, seconds: number) => number;

/** A state-variable filter with trapezoid steps, stable while its cut-off moves; the band pass has gain 1 at its centre. */
export function createFilter({ pass, hz, q }: SoundFilter, rate: number, scale = 1): Filter {
  const read = readCurve(hz);
  const damping = 1 / q;
  let wait = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let first = 0;
  let second = 0;
  return (sample, seconds) => {
    if (wait === 0) {
      const g = Math.tan((Math.PI * Math.min(read(seconds) * scale, rate * 0.45)) / rate);
      a1 = 1 / (1 + g * (g + damping));
      a2 = g * a1;
      a3 = g * a2;
      wait = REFRESH;
    }
    wait--;
    const v3 = sample - second;
    const v1 = a1 * first + a2 * v3;
    const v2 = second + a2 * first + a3 * v3;
    first = 2 * v1 - first;
    second = 2 * v2 - second;
    if (pass === 'low') return v2;
    return pass === 'band' ? v1 * damping : sample - damping * v1 - v2;
  };
}
