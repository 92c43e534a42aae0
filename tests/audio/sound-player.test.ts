import { describe, expect, it } from 'vitest';
import { DEFAULT_VOLUMES } from '../../src/audio/mixing-desk.ts';
import { SoundPlayer } from '../../src/audio/sound-player.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { EVENT_NAMES } from '../../src/sim/events.ts';
import { drawMap } from '../map-drawing.ts';

describe('the player without Web Audio', () => {
  it('takes every call in silence', () => {
    const map = drawMap('#####', '#.@.#', '#####');
    const state = createGame({ place: 'school', map, leader: 'onjo', seed: 1 });
    const player = new SoundPlayer({ random: () => 0.5 });
    player.unlock();
    player.setVolumes({ ...DEFAULT_VOLUMES, music: 0.5 });
    player.setTheme(true);
    for (const name of EVENT_NAMES)
      player.on({ name, x: 3, y: 4, angle: 0, id: 1, kind: 0, value: 0 }, state);
    player.draw(state, 16);
    player.play('uiAccept');
    player.suspend();
    player.resume();
    player.reset();
    player.destroy();
    expect(() => player.unlock()).not.toThrow();
  });
});
