import { describe, expect, it } from 'vitest';
import { type Felt, moodOf } from '../../src/audio/mood.ts';

function felt({
  phase = 'fight',
  period = 1,
  mode = 'free',
  health = 100,
  stamina = 100,
  pacing = 'buildUp',
  intensity = 0.6,
}: Partial<Felt & Felt['leader'] & Felt['director']> = {}): Felt {
  const leader = { mode, health, maxHealth: 100, stamina, maxStamina: 100 };
  return { phase, period, leader, director: { pacing, intensity } };
}

describe('the beds', () => {
  it('are those of the house indoors and those of the sky outside', () => {
    const inside = moodOf(felt(), 'corridor');
    const outside = moodOf(felt(), 'outside');
    expect(inside.nightSchool).toBeGreaterThan(0);
    expect(inside.wind).toBe(0);
    expect(outside.nightSchool).toBe(0);
    expect(outside.wind).toBeGreaterThan(0);
    expect(outside.cityNight).toBeGreaterThan(inside.cityNight);
  });

  it('step back at the peak and are alone in the lull', () => {
    const level = (pacing: Felt['director']['pacing']) => moodOf(felt({ pacing }), 'corridor').nightSchool;
    expect(level('relax')).toBe(1);
    expect(level('peak')).toBeLessThan(level('buildUp'));
  });
});

describe('the heart', () => {
  it('is not heard in good health, and is faster the less is left', () => {
    const beat = (health: number) => moodOf(felt({ health }), 'corridor').heartbeatMs;
    expect(beat(60)).toBe(0);
    expect(beat(30)).toBeGreaterThan(beat(5));
    expect(beat(5)).toBeGreaterThan(400);
  });

  it('is slow on the ground and still in the dead', () => {
    expect(moodOf(felt({ mode: 'downed', health: 0 }), 'corridor').heartbeatMs).toBeGreaterThan(1200);
    expect(moodOf(felt({ mode: 'dead', health: 0 }), 'corridor').heartbeatMs).toBe(0);
  });
});

describe('the breath', () => {
  it('is heard of somebody who has none left, and not over the cards', () => {
    expect(moodOf(felt({ stamina: 90 }), 'corridor').breathMs).toBe(0);
    expect(moodOf(felt({ stamina: 10 }), 'corridor').breathMs).toBeGreaterThan(0);
    expect(moodOf(felt({ stamina: 10, phase: 'cards' }), 'corridor').breathMs).toBe(0);
  });
});
