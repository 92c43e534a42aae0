import type { ZombieDef } from '../../content/zombies.ts';
import { HORDE } from '../../content/zombies.ts';
import { roll } from '../dice.ts';
import { angleOfVector, turnToward } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { NO_GOAL } from '../systems/spawn-zombie.ts';
import { ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeMode, hunt } from './change-mode.ts';
import { angleToLeader, isNearLeader, seesLeader } from './senses.ts';

const MEMORY = ticks(HORDE.memorySeconds);
const SEARCH = ticks(HORDE.searchSeconds);

/**
 * What every mind does with its legs: look, hunt what it sees, follow a noise to its place, search there, wander.
 * Runs on the body's turn to think; sets `speed`, `facing` and `goal`. `tired`: it hunts at a walk. True while it hunts.
 */
export function walk(state: GameState, i: number, def: ZombieDef, tired: boolean): boolean {
  const { zombies } = state;
  const mode = zombies.mode[i]!;
  const hunting = mode === ZOMBIE_MODE.chase;
  if (seesLeader(state, i, def, hunting)) hunt(state, i, MEMORY, 1);
  switch (zombies.mode[i]) {
    case ZOMBIE_MODE.chase:
      if (zombies.memory[i]! <= 0 || state.leader.mode === 'dead') {
        zombies.goal[i] = NO_GOAL;
        changeMode(state, i, ZOMBIE_MODE.search);
        break;
      }
      zombies.goal[i] = 0;
      zombies.speed[i] = tired ? def.walkSpeed : def.chaseSpeed;
      face(state, i);
      return true;
    case ZOMBIE_MODE.investigate:
      investigate(state, i, def);
      break;
    case ZOMBIE_MODE.search:
      zombies.speed[i] = def.walkSpeed * 0.6;
      if (zombies.modeTicks[i]! > SEARCH) changeMode(state, i, ZOMBIE_MODE.wander);
      drift(state, i, 5);
      break;
    default:
      zombies.speed[i] = def.walkSpeed;
      drift(state, i, 12);
  }
  return false;
}

/** Goes to the place of a noise (or, sent by the director, toward the leader), then looks around. */
function investigate(state: GameState, i: number, def: ZombieDef): void {
  const { zombies } = state;
  const slot = zombies.goal[i]!;
  if (slot === 0) {
    zombies.speed[i] = (def.walkSpeed + def.chaseSpeed) / 2;
    face(state, i);
    if (state.leader.mode === 'hidden' && isNearLeader(state, i, 6)) lose(state, i);
    return;
  }
  const field = slot === NO_GOAL ? undefined : state.goals[slot];
  if (field === undefined || field.serial !== zombies.goalSerial[i] || field.expires < state.tick) {
    lose(state, i);
    return;
  }
  const width = state.tiles.width;
  const dx = (field.wanted % width) + 0.5 - zombies.x[i]!;
  const dy = ((field.wanted / width) | 0) + 0.5 - zombies.y[i]!;
  if (dx * dx + dy * dy < 1.7) {
    lose(state, i);
    return;
  }
  zombies.speed[i] = (def.walkSpeed + def.chaseSpeed * 2) / 3;
  face(state, i);
}

function lose(state: GameState, i: number): void {
  state.zombies.goal[i] = NO_GOAL;
  changeMode(state, i, ZOMBIE_MODE.search);
}

/** Turns the head toward where the body goes, or toward the leader when it is near. */
function face(state: GameState, i: number): void {
  const { zombies } = state;
  if (zombies.goal[i] === 0 && zombies.memory[i]! > 0 && isNearLeader(state, i, 3)) {
    zombies.facing[i] = turnToward(zombies.facing[i]!, angleToLeader(state, i), 48);
    return;
  }
  const dx = zombies.x[i]! - zombies.previousX[i]!;
  const dy = zombies.y[i]! - zombies.previousY[i]!;
  const vector = state.work.point;
  vector[0] = dx;
  vector[1] = dy;
  if (dx * dx + dy * dy > 1e-5) zombies.facing[i] = turnToward(zombies.facing[i]!, angleOfVector(vector), 40);
}

/** Wandering without a goal: straight on, turning now and then and away from what blocks. */
function drift(state: GameState, i: number, steadiness: number): void {
  const { zombies } = state;
  zombies.goal[i] = NO_GOAL;
  const dice = roll(state.dice, 'minds');
  if (zombies.pressure[i]! < 0.45) zombies.facing[i] = (zombies.facing[i]! + 64 + (dice & 127)) & 255;
  else if (dice % steadiness === 0) zombies.facing[i] = (zombies.facing[i]! + ((dice >>> 8) & 63) - 32) & 255;
  // Half of the time it stands and sways.
  if (((zombies.serial[i]! * 37 + (state.tick >> 7)) & 3) < 2) zombies.speed[i] = 0;
}
