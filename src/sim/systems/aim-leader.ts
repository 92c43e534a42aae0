import { PLAYER } from '../../content/player.ts';
import { BOW, WEAPONS } from '../../content/weapons.ts';
import type { TickInput } from '../input.ts';
import { BUTTONS, directionOf, gaitOf } from '../input.ts';
import { angleBetween, angleOfVector, turnToward } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { findZombie } from '../world/zombie-arrays.ts';
import { ZOMBIE_MODE } from '../zombies.ts';

/** Those this near turn one's head by themselves. */
const WATCHFUL = 2.6;

/** Who the rules would aim at, and where the leader looks. */
export function aimLeader(state: GameState, input: TickInput): void {
  const { leader } = state;
  if (leader.mode === 'dead' || leader.mode === 'hidden' || leader.mode === 'grabbed') return;
  const target = pickTarget(state);
  leader.target = target < 0 ? 0 : state.zombies.serial[target]!;
  if ((input.buttons & BUTTONS.manualAim) !== 0) {
    leader.facing = input.aim;
    return;
  }
  if (leader.mode === 'dashing' || leader.mode === 'thrown') return;
  const attacks =
    (input.buttons & (BUTTONS.strike | BUTTONS.shoot)) !== 0 ||
    leader.mode === 'striking' ||
    leader.mode === 'drawing';
  if (target >= 0) {
    const dx = state.zombies.x[target]! - leader.x;
    const dy = state.zombies.y[target]! - leader.y;
    if (attacks || dx * dx + dy * dy < WATCHFUL * WATCHFUL || gaitOf(input.move) === 'still') {
      const vector = state.work.point;
      vector[0] = dx;
      vector[1] = dy;
      leader.facing = turnToward(leader.facing, angleOfVector(vector), attacks ? 64 : 16);
      return;
    }
  }
  if (gaitOf(input.move) !== 'still') leader.facing = turnToward(leader.facing, directionOf(input.move), 20);
}

/**
 * The nearest threat in sight: distance, dearer when far from where one looks, cheaper when it is about to strike
 * (after the auto-aim score of the reference page: distance · (1 + angle / π) · threat). The old target keeps an edge.
 */
function pickTarget(state: GameState): number {
  const { leader, zombies, work } = state;
  let best = -1;
  let bestCost = 1e9;
  const range = +PLAYER.autoAimRange;
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.seen[i] === 0) continue;
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    const square = dx * dx + dy * dy;
    if (square > range * range) continue;
    work.point[0] = dx;
    work.point[1] = dy;
    let cost = Math.sqrt(square) * (1 + angleBetween(angleOfVector(work.point), leader.facing) / 256);
    if (zombies.mode[i] === ZOMBIE_MODE.windup || zombies.mode[i] === ZOMBIE_MODE.howl) cost *= 0.7;
    if (zombies.serial[i] === leader.target) cost *= 0.85;
    if (cost < bestCost) {
      bestCost = cost;
      best = i;
    }
  }
  return best;
}

/** With the `auto` button, the rules strike what is in reach and shoot at what is not, when one stands still. */
export function autoButtons(state: GameState, input: TickInput): number {
  const { leader, zombies } = state;
  if ((input.buttons & BUTTONS.auto) === 0 || leader.target === 0) return input.buttons;
  const target = findZombie(zombies, leader.target);
  if (target < 0) return input.buttons;
  const dx = zombies.x[target]! - leader.x;
  const dy = zombies.y[target]! - leader.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  const reach = (WEAPONS[leader.weapon].reach * leader.stats.meleeReach) / 100;
  if (distance < reach + 0.25) return input.buttons | BUTTONS.strike;
  const standing = gaitOf(input.move) === 'still' || gaitOf(input.move) === 'sneak';
  if (standing && leader.arrows > 0 && distance > reach + 0.8 && distance < BOW.range) {
    return input.buttons | BUTTONS.shoot;
  }
  return input.buttons;
}
