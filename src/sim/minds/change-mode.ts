import type { GameState } from '../state.ts';
import { NO_GOAL } from '../systems/spawn-zombie.ts';
import { tellOf } from '../tell-of.ts';
import { ZOMBIE_MODE } from '../zombies.ts';

/** One of the numbers of `ZOMBIE_MODE`. */
export type ZombieMode = (typeof ZOMBIE_MODE)[keyof typeof ZOMBIE_MODE];

/** Begins a mode; standing modes stop the feet. */
export function changeMode(state: GameState, i: number, mode: ZombieMode): void {
  const { zombies } = state;
  zombies.mode[i] = mode;
  zombies.modeTicks[i] = 0;
  if (mode >= ZOMBIE_MODE.windup) zombies.speed[i] = 0;
}

/** Remembers the leader for `memory` ticks and hunts it; tells the picture when it is news. */
export function hunt(state: GameState, i: number, memory: number, how: 1 | 2): void {
  const { zombies } = state;
  const mode = zombies.mode[i]!;
  if (mode < ZOMBIE_MODE.chase || mode === ZOMBIE_MODE.search) {
    tellOf(state, 'zombieNoticed', i, 0, how);
  }
  if (mode < ZOMBIE_MODE.windup && mode !== ZOMBIE_MODE.chase) changeMode(state, i, ZOMBIE_MODE.chase);
  zombies.memory[i] = memory;
  zombies.goal[i] = 0;
}

/** Back to what it can still do: hunt while it remembers, follow its noise, or wander. */
export function resume(state: GameState, i: number): void {
  const { zombies } = state;
  if (zombies.memory[i]! > 0) {
    zombies.goal[i] = 0;
    changeMode(state, i, ZOMBIE_MODE.chase);
  } else if (zombies.goal[i] !== NO_GOAL) changeMode(state, i, ZOMBIE_MODE.investigate);
  else changeMode(state, i, ZOMBIE_MODE.wander);
}
