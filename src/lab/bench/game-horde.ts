import { createGame } from '../../sim/create-game.ts';
import { idleInput } from '../../sim/input.ts';
import { step } from '../../sim/step.ts';
import { spawnZombie } from '../../sim/systems/spawn-zombie.ts';
import { ZOMBIE_MODE } from '../../sim/zombies.ts';
import type { Chase, Contender } from './chase.ts';

/** Ticks a body remembers the prey, and how often it is reminded: everybody hunts, from wherever it is. */
const MEMORY_TICKS = 600;
const REMIND_TICKS = 60;

/**
 * The chase in the game itself: the whole `step` with every system (minds, sight, noise, director, bodies, blows at the
 * leader …). The leader is the prey: put where the walk is, healthy, untouchable, in a fight that never ends.
 */
export function createGameHorde(chase: Chase): Contender {
  const count = chase.x.length;
  const state = createGame({
    place: 'school',
    map: chase.map,
    leader: 'onjo',
    seed: 1,
    zombieCapacity: count,
  });
  const { zombies, leader } = state;
  zombies.count = 0;
  chase.kinds.forEach((kind, i) => {
    const slot = spawnZombie(state, kind, chase.x[i]!, chase.y[i]!, false);
    zombies.mode[slot] = ZOMBIE_MODE.chase;
    zombies.goal[slot] = 0;
  });
  const input = idleInput();
  return {
    step(tick) {
      leader.x = chase.preyX[tick % chase.preyX.length]!;
      leader.y = chase.preyY[tick % chase.preyY.length]!;
      leader.mode = 'free';
      leader.grabbedBy = 0;
      leader.health = leader.maxHealth;
      leader.mercy = 2;
      state.phase = 'fight';
      state.phaseTicks = 0;
      if (tick % REMIND_TICKS === 0) zombies.memory.fill(MEMORY_TICKS);
      step(state, input);
    },
    read(x, y) {
      x.set(zombies.x.subarray(0, count));
      y.set(zombies.y.subarray(0, count));
    },
  };
}
