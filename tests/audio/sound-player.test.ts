import { describe, expect, it } from 'vitest';
import { SoundPlayer } from '../../src/audio/sound-player.ts';
import { EVENT_NAMES } from '../../src/sim/events.ts';

describe('the player without Web Audio', () => {
  it('takes every call in silence', () => {
    const player = new SoundPlayer({ random: () => 0.5 });
    player.unlock();
    player.setVolumes({ master: 1, effects: 0.5, ambience: 0.5, muted: false });
    for (const name of EVENT_NAMES)
      player.on({ name, x: 3, y: 4, angle: 0, id: 1, kind: 0, value: 0 }, { x: 1, y: 1 });
    player.play('uiAccept');
    player.suspend();
    player.resume();
    player.reset();
    player.destroy();
    expect(() => player.unlock()).not.toThrow();
  });
});
