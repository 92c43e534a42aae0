import { describe, expect, it } from 'vitest';
import { type Felt, moodOf } from '../../src/audio/mood.ts';

function felt({
  phase = 'fight',
  mode = 'free',
  health = 100,
  pacing = 'buildUp',
  intensity = 0.6,
}: Partial<Felt & Felt['leader'] & Felt['director']> = {}): Felt {
  return { phase, leader: { mode, health, maxHealth: 100 }, director: { pacing, intensity } };
}

describe('the mood', () => {
  it('has a drone as strong as the director is intense', () => {
    expect(moodOf(felt({ intensity: 0.2 })).tension).toBe(0.2);
    expect(moodOf(felt({ intensity: 1.7 })).tension).toBe(1);
  });

  it('rises with a peak even when nobody has been hurt', () => {
    const unhurt = (pacing: Felt['director']['pacing']) => moodOf(felt({ pacing, intensity: 0 })).tension;
    expect(unhurt('peak')).toBeGreaterThan(unhurt('fade'));
    expect(unhurt('fade')).toBeGreaterThan(unhurt('buildUp'));
    expect(unhurt('relax')).toBe(0);
  });

  it('falls silent in the lull, in the break, over the cards and at the end', () => {
    const quiet = [
      felt({ pacing: 'relax' }),
      felt({ phase: 'break' }),
      felt({ phase: 'cards' }),
      felt({ phase: 'over' }),
    ];
    for (const state of quiet) expect(moodOf(state).tension).toBe(0);
  });

  it('hears no heart in good health, and a faster one the less is left', () => {
    expect(moodOf(felt({ health: 60 })).heartbeatMs).toBe(0);
    const hurt = moodOf(felt({ health: 30 })).heartbeatMs;
    const dying = moodOf(felt({ health: 5 })).heartbeatMs;
    expect(hurt).toBeGreaterThan(dying);
    expect(dying).toBeGreaterThan(400);
  });

  it('hears a slow heart on the ground and none in the dead', () => {
    expect(moodOf(felt({ mode: 'downed', health: 0 })).heartbeatMs).toBeGreaterThan(1200);
    expect(moodOf(felt({ mode: 'dead', health: 0 })).heartbeatMs).toBe(0);
  });
});
