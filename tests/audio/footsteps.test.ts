import { expect, it } from 'vitest';
import { Footsteps } from '../../src/audio/footsteps.ts';
import type { SoundId } from '../../src/content/sounds.ts';
import type { ZombieKindId } from '../../src/content/zombies.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { spawnZombie } from '../../src/sim/systems/spawn-zombie.ts';
import { drawMap } from '../map-drawing.ts';

const FLOOR = ['#'.repeat(32), `#@${'.'.repeat(29)}#`, '#'.repeat(32)];

/** What is heard of one body that goes so many tiles in a second, starting at column `x`. */
function stepsOf(kind: ZombieKindId, x: number, speed: number): SoundId[] {
  const state = createGame({ place: 'school', map: drawMap(...FLOOR), leader: 'onjo', seed: 1 });
  const { zombies } = state;
  const slot = spawnZombie(state, kind, x, 1.5, true);
  const steps = new Footsteps();
  const heard: SoundId[] = [];
  for (let tick = 0; tick <= 60; tick++) {
    state.tick = tick;
    zombies.speed[slot] = speed;
    zombies.previousX[slot] = zombies.x[slot]!;
    zombies.x[slot] = zombies.x[slot]! + speed / 60;
    steps.follow(state, (sound) => heard.push(sound));
  }
  return heard;
}

it('the slow shuffle, the fast run, the heavy stomp', () => {
  expect(new Set(stepsOf('shambler', 4, 1.7))).toEqual(new Set(['deadShuffle']));
  expect(new Set(stepsOf('runner', 4, 4.2))).toEqual(new Set(['deadRun']));
  expect(new Set(stepsOf('brute', 4, 2.1))).toEqual(new Set(['deadStomp']));
});

it('who stands is not heard, and who is far neither', () => {
  expect(stepsOf('shambler', 4, 0)).toEqual([]);
  expect(stepsOf('shambler', 24, 1.7)).toEqual([]);
});

it('one who goes faster is heard more often', () => {
  expect(stepsOf('shambler', 4, 1.7).length).toBeGreaterThan(stepsOf('shambler', 4, 0.8).length);
});
