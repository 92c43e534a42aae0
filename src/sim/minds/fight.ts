import type { ZombieDef } from '../../content/zombies.ts';
import { angleBetween, turnToward } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { bashOpening } from '../systems/change-opening.ts';
import { hurtLeader } from '../systems/hurt-leader.ts';
import { NO_GOAL } from '../systems/spawn-zombie.ts';
import { tellOf } from '../tell-of.ts';
import { ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeMode, resume } from './change-mode.ts';
import { angleToLeader, hasLineToLeader } from './senses.ts';

/** A body reaches this much farther, in percent, when the blow lands than when it began. */
const FOLLOW_THROUGH_PERCENT = 40;

/** Half the wedge in which a blow lands. */
const BLOW_HALF_ANGLE = 44;

/** Whether an arm at `percent` of its reach touches the leader (both radii included), with nothing between. */
function reachesLeader(state: GameState, i: number, def: ZombieDef, percent: number): boolean {
  const limit = (def.attackReach * percent) / 100 + 0.3;
  const dx = state.leader.x - state.zombies.x[i]!;
  const dy = state.leader.y - state.zombies.y[i]!;
  return dx * dx + dy * dy < limit * limit && hasLineToLeader(state, i);
}

/** Starts the telegraph when the leader is within `percent` of the arms' reach. True if it did. */
export function tryWindup(state: GameState, i: number, def: ZombieDef, percent: number): boolean {
  const mode = state.leader.mode;
  if (mode === 'hidden' || mode === 'dead' || !reachesLeader(state, i, def, percent)) return false;
  const { zombies } = state;
  const angle = angleToLeader(state, i);
  zombies.facing[i] = angle;
  changeMode(state, i, ZOMBIE_MODE.windup);
  const length = ticks(def.windupSeconds);
  tellOf(state, 'zombieWoundUp', i, angle, length);
  return true;
}

/** One tick of the telegraph; at its end the blow lands or misses. True when it has landed. */
export function finishWindup(state: GameState, i: number, def: ZombieDef, percent: number): boolean {
  const { zombies } = state;
  const angle = angleToLeader(state, i);
  // It follows a step aside only slowly: a dash to the side makes it miss.
  zombies.facing[i] = turnToward(zombies.facing[i]!, angle, 1);
  if (zombies.modeTicks[i]! < ticks(def.windupSeconds)) return false;
  changeMode(state, i, ZOMBIE_MODE.recover);
  const lands =
    reachesLeader(state, i, def, percent + FOLLOW_THROUGH_PERCENT) &&
    angleBetween(zombies.facing[i]!, angle) <= BLOW_HALF_ANGLE &&
    state.leader.mercy === 0 &&
    state.leader.mode !== 'hidden';
  if (!lands) {
    tellOf(state, 'zombieMissed', i, angle, 0);
  }
  return lands;
}

/** The plain blow of most minds: hurts the leader. */
export function bite(state: GameState, i: number, def: ZombieDef): void {
  hurtLeader(state, def.damage, angleToLeader(state, i), i);
}

/** If a shut door or window is the next step on its way, it beats on it. True if it did. */
export function tryBash(state: GameState, i: number): boolean {
  if (openingAhead(state, i) < 0) return false;
  changeMode(state, i, ZOMBIE_MODE.bash);
  return true;
}

/** One tick of beating on whatever is ahead; done when the way is open. */
export function bash(state: GameState, i: number, def: ZombieDef): void {
  const opening = openingAhead(state, i);
  if (
    opening < 0 ||
    (state.zombies.goal[i] === 0 && state.zombies.memory[i] === 0 && state.leader.mode === 'hidden')
  ) {
    resume(state, i);
    return;
  }
  bashOpening(state, opening, def.bashPerSecond);
}

/** Index of the closed opening one step ahead on its way and within reach, or -1. */
function openingAhead(state: GameState, i: number): number {
  const { zombies, tiles, goals } = state;
  const slot = zombies.goal[i]!;
  if (slot === NO_GOAL) return -1;
  const field = goals[slot]!;
  const width = tiles.width;
  const tile = (zombies.y[i]! | 0) * width + (zombies.x[i]! | 0);
  const next = field.next[tile]!;
  if (tiles.solid[next] === 0) return -1;
  const opening = tiles.openingAt[next]!;
  if (opening < 0 || state.openings[opening]!.state !== 'closed') return -1;
  const dx = (next % width) + 0.5 - zombies.x[i]!;
  const dy = ((next / width) | 0) + 0.5 - zombies.y[i]!;
  return dx * dx + dy * dy < 1.45 ? opening : -1;
}
