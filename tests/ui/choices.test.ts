import { describe, expect, it } from 'vitest';
import { SURVIVOR_IDS, SURVIVORS } from '../../src/content/survivors.ts';
import { ZOMBIE_KIND_IDS } from '../../src/content/zombies.ts';
import type { Death } from '../../src/sim/state.ts';
import { causeOfDeath } from '../../src/ui/cause-of-death.ts';
import { formatClock, formatNumber } from '../../src/ui/format.ts';
import { arrowOf } from '../../src/ui/hud/captions.tsx';
import { lightLevel, noiseLevel } from '../../src/ui/hud/senses.ts';
import { readSeed } from '../../src/ui/seed-field.ts';
import { survivorTraits } from '../../src/ui/survivor-traits.ts';

describe('a typed seed', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['0', 0],
    [' 7 ', 7],
    ['4294967295', 4_294_967_295],
    ['4294967296', 'wrong'],
    ['-1', 'wrong'],
    ['1.5', 'wrong'],
    ['0x10', 'wrong'],
    ['1e3', 'wrong'],
    ['칠', 'wrong'],
    ['99999999999', 'wrong'],
  ] as const)('“%s” is %s', (typed, seed) => {
    expect(readSeed(typed)).toBe(seed);
  });
});

describe('the cause of death', () => {
  const fight: Death = { kind: 0, grabbed: false, behind: false, tired: false, loud: false };

  it.each([
    [{ grabbed: true, behind: true }, 'death.grabbed', 'tip.grabbed'],
    [{ behind: true, loud: true }, 'death.behind', 'tip.behind'],
    [{ tired: true, loud: true }, 'death.tired', 'tip.tired'],
    [{ loud: true }, 'death.loud', 'tip.loud'],
    [{}, 'death.plain', 'tip.shambler'],
    [{ kind: -1 }, 'death.bledOut', 'tip.bledOut'],
  ] as const)('%j is told as %s with the tip %s', (circumstances, sentence, tip) => {
    expect(causeOfDeath({ ...fight, ...circumstances })).toMatchObject({ sentence, tip });
  });

  it('has a tip against every kind', () => {
    ZOMBIE_KIND_IDS.forEach((kind, index) => {
      expect(causeOfDeath({ ...fight, kind: index }).tip).toBe(`tip.${kind}`);
    });
  });

  it('says that one left when nobody killed', () => {
    expect(causeOfDeath(undefined).sentence).toBe('death.left');
  });
});

describe('the bars of a survivor', () => {
  it('fill more the better somebody is, and never leave the bar', () => {
    for (const id of SURVIVOR_IDS) {
      for (const { fill } of survivorTraits(id)) {
        expect(fill).toBeGreaterThanOrEqual(4);
        expect(fill).toBeLessThanOrEqual(100);
      }
    }
  });

  it('turn noise into stealth', () => {
    const stealth = survivorTraits('juran').find((trait) => trait.id === 'quiet');
    expect(stealth?.percent).toBe(200 - SURVIVORS.juran.noisePercent);
  });
});

describe('in words', () => {
  it('sneaking is quiet, walking heard, running loud', () => {
    expect([0, 1.2, 4.5, 8.5].map(noiseLevel)).toEqual(['silent', 'quiet', 'heard', 'loud']);
  });

  it('light goes from dark to lit', () => {
    expect([0, 30, 90].map(lightLevel)).toEqual(['dark', 'dim', 'lit']);
  });

  it('a sound below points down, one to the upper left up and left', () => {
    expect([0, 64, 128, 192, 160, 250].map(arrowOf)).toEqual(['→', '↓', '←', '↑', '↖', '→']);
  });

  it('times and numbers read as everywhere', () => {
    expect([0, 9, 75, 3600].map(formatClock)).toEqual(['0:00', '0:09', '1:15', '60:00']);
    expect(formatNumber('en', 12_480)).toBe('12,480');
    expect(formatNumber('ko', 12_480)).toBe('12,480');
  });
});
