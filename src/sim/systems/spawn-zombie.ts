import type { ZombieKindId } from '../../content/zombies.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { roll } from '../dice.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';
import { ZOMBIE_MODE } from '../zombies.ts';

/** Goal number of one that follows nothing. */
export const NO_GOAL = 255;

/** One more of the dead at a place (tiles); its slot, or -1 when there is no room. `counted`: it is worth points. */
export function spawnZombie(
  state: GameState,
  kind: ZombieKindId,
  x: number,
  y: number,
  counted: boolean,
): number {
  const { zombies } = state;
  if (zombies.count >= zombies.capacity) return -1;
  const index = zombies.count++;
  const def = ZOMBIES[kind];
  const looks = roll(state.dice, 'minds');
  zombies.serial[index] = zombies.nextSerial++;
  zombies.kind[index] = ZOMBIE_KIND_IDS.indexOf(kind);
  zombies.mode[index] = ZOMBIE_MODE.wander;
  zombies.modeTicks[index] = 0;
  zombies.x[index] = x;
  zombies.y[index] = y;
  zombies.previousX[index] = x;
  zombies.previousY[index] = y;
  zombies.speed[index] = def.walkSpeed;
  zombies.pressure[index] = 1;
  zombies.knockX[index] = 0;
  zombies.knockY[index] = 0;
  zombies.knockTicks[index] = 0;
  zombies.facing[index] = looks & 255;
  zombies.health[index] = def.health;
  zombies.goal[index] = NO_GOAL;
  zombies.goalSerial[index] = 0;
  zombies.memory[index] = 0;
  zombies.blind[index] = 0;
  zombies.slow[index] = 0;
  zombies.clock[index] = (looks >>> 8) & 255;
  zombies.counted[index] = counted ? 1 : 0;
  zombies.variant[index] = (looks >>> 16) & 255;
  zombies.seen[index] = 0;
  emit(state.events, 'zombieSpawned', x, y, 0, zombies.serial[index]!, zombies.kind[index]!, 0);
  return index;
}
