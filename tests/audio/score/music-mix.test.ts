import { describe, expect, it } from 'vitest';
import type { Felt } from '../../../src/audio/mood.ts';
import { dangerOf, mixOf, SILENT_MIX } from '../../../src/audio/score/music-mix.ts';
import { STEM_IDS } from '../../../src/content/music.ts';

type Pacing = Felt['director']['pacing'];

function danger(pacing: Pacing, intensity = 0, period = 1, phase: Felt['phase'] = 'fight'): number {
  const leader = { mode: 'free', health: 100, maxHealth: 100, stamina: 100, maxStamina: 100 } as const;
  return dangerOf({ phase, period, leader, director: { pacing, intensity } });
}

describe('danger', () => {
  it('is none in the lull, in the break, over the cards and at the end, whatever has happened', () => {
    expect(danger('relax', 1)).toBe(0);
    for (const phase of ['break', 'cards', 'over'] as const) expect(danger('peak', 1, 3, phase)).toBe(0);
  });

  it('follows the director, and rises with a peak even when nobody has been hurt', () => {
    expect(danger('buildUp', 0.9)).toBe(0.9);
    expect(danger('peak')).toBeGreaterThan(danger('fade'));
    expect(danger('fade')).toBeGreaterThan(danger('buildUp'));
  });

  it('grows with the periods, within bounds', () => {
    expect(danger('buildUp', 0, 4)).toBeGreaterThan(danger('buildUp', 0, 1));
    expect(danger('peak', 1, 40)).toBe(1);
  });
});

describe('the mix', () => {
  it('is silence without danger', () => {
    expect(mixOf(0)).toEqual(SILENT_MIX);
  });

  it('brings the stems in one after the other and never takes one away as danger grows', () => {
    const heard = [0.1, 0.3, 0.5, 0.7].map((now) => STEM_IDS.filter((stem) => mixOf(now)[stem] > 0).length);
    expect(heard).toEqual([1, 2, 3, 4]);
    for (const stem of STEM_IDS) {
      const levels = Array.from({ length: 21 }, (_, i) => mixOf(i / 20)[stem]);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      expect(levels.at(-1)).toBe(1);
    }
  });
});
