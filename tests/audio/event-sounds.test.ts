import { describe, expect, it } from 'vitest';
import { EVENT_SOUNDS, type Moment } from '../../src/audio/event-sounds.ts';
import { THROAT_IDS } from '../../src/content/sounds/throats.ts';
import type { SoundId } from '../../src/content/sounds.ts';
import { WEAPON_IDS } from '../../src/content/weapons.ts';
import { ZOMBIE_KIND_IDS } from '../../src/content/zombies.ts';
import { EVENT_NAMES, type EventName, type GameEvent } from '../../src/sim/events.ts';

function happened(name: EventName, more: Partial<GameEvent> = {}): GameEvent {
  return { name, x: 0, y: 0, angle: 0, id: 1, kind: 0, value: 0, ...more };
}

/** A woman on tiles, among bodies whose voices go by their serial. */
const MOMENT: Moment = {
  leaderVoice: 'High',
  step: 'stepTile',
  throatOf: (serial) => THROAT_IDS[serial % THROAT_IDS.length]!,
};

function soundsOf(name: EventName, more: Partial<GameEvent> = {}): readonly SoundId[] {
  return EVENT_SOUNDS[name](happened(name, more), MOMENT);
}

/** What one may miss without dying of it: everything else has to be heard. */
const MAY_BE_SILENT: readonly EventName[] = [
  'zombieSpawned',
  'zombieStaggered',
  'zombieBlinded',
  'noiseMade',
  'pickupDropped',
  'objectiveSet',
  'objectiveAdvanced',
  'pacingChanged',
];

describe('events and sounds', () => {
  it.each(EVENT_NAMES.filter((name) => !MAY_BE_SILENT.includes(name)))('%s is heard', (name) => {
    expect(soundsOf(name)).not.toEqual([]);
  });

  it('a spawn is not heard: it would betray what the director hides', () => {
    expect(soundsOf('zombieSpawned')).toEqual([]);
  });

  it.each(ZOMBIE_KIND_IDS)('a %s is heard when it idles, notices and strikes', (id) => {
    const kind = ZOMBIE_KIND_IDS.indexOf(id);
    for (const name of ['zombieVoiced', 'zombieNoticed', 'zombieWoundUp'] as const)
      expect(soundsOf(name, { kind })).not.toEqual([]);
  });

  it('tells the listener, the runner and the brute from a shambler by ear', () => {
    const voices = (['shambler', 'runner', 'listener', 'brute'] as const).map((id) =>
      soundsOf('zombieNoticed', { kind: ZOMBIE_KIND_IDS.indexOf(id) }).join(),
    );
    expect(new Set(voices).size).toBe(4);
  });

  it('a shambler keeps its voice', () => {
    expect(soundsOf('zombieVoiced', { id: 17 })).toEqual(soundsOf('zombieVoiced', { id: 17 }));
    const voices = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => soundsOf('zombieVoiced', { id }).join());
    expect(new Set(voices).size).toBe(8);
  });

  it.each(WEAPON_IDS)('a swing and a hit with the %s are heard', (id) => {
    const kind = WEAPON_IDS.indexOf(id);
    expect(soundsOf('strikeSwung', { kind })).not.toEqual([]);
    expect(soundsOf('strikeHit', { kind })).not.toEqual([]);
  });

  it('the bell of a period warns, the bell of the break does not', () => {
    expect(soundsOf('bellRang', { value: 2 })).toEqual(['bell', 'periodStart']);
    expect(soundsOf('bellRang', { value: 0 })).toEqual(['bellShort']);
  });

  it('a number no table has is silence', () => {
    expect(soundsOf('strikeSwung', { kind: 9 })).not.toContain('swingBat');
    expect(soundsOf('zombieVoiced', { kind: 99 })).toEqual([]);
    expect(soundsOf('noiseMade', { kind: 99 })).toEqual([]);
  });

  it('steps sound of the floor, and pain of the one who feels it', () => {
    const elsewhere: Moment = { ...MOMENT, step: 'stepGlass', leaderVoice: 'Low' };
    expect(EVENT_SOUNDS.leaderStepped(happened('leaderStepped'), elsewhere)).toEqual(['stepGlass']);
    expect(EVENT_SOUNDS.leaderHurt(happened('leaderHurt'), elsewhere)).toContain('painLow');
    expect(soundsOf('leaderHurt')).toContain('painHigh');
  });
});
