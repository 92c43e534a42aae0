import { describe, expect, it } from 'vitest';
import { SoundBank } from '../../src/audio/sound-bank.ts';
import { SOUND_IDS, SOUNDS } from '../../src/content/sounds.ts';

describe('the bank of sounds', () => {
  it('has nothing at first and every take of every sound in the end', () => {
    const bank = new SoundBank((samples) => samples.length);
    expect(bank.takes('bell')).toEqual([]);
    while (bank.work(50));
    for (const id of SOUND_IDS) expect(bank.takes(id).length).toBe(SOUNDS[id].takes);
  });

  it('stops when its time is up and goes on where it stopped', () => {
    const bank = new SoundBank((samples) => samples);
    expect(bank.work(0)).toBe(true);
    expect(SOUND_IDS.filter((id) => bank.takes(id).length > 0).length).toBeLessThan(3);
    for (let i = 0; i < 200; i++) bank.work(0);
    expect(SOUND_IDS.some((id) => bank.takes(id).length > 0)).toBe(true);
  });

  it('renders what is wanted now before the rest', () => {
    const bank = new SoundBank((samples) => samples);
    bank.hurry('howl');
    while (bank.takes('howl').length === 0) bank.work(0);
    expect(SOUND_IDS.filter((id) => bank.takes(id).length > 0)).toEqual(['howl']);
  });
});
