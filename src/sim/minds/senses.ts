import type { ZombieDef } from '../../content/zombies.ts';
import { HORDE } from '../../content/zombies.ts';
import { angleBetween, angleOfVector } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { isLineClear } from '../world/line-of-sight.ts';

/** Light at which a body is seen as by day. */
const FULL_LIGHT = 130;

/** True if the leader is nearer to one of the dead than so many tiles (a literal: computed doubles would be boxed). */
export function isNearLeader(state: GameState, i: number, distance: number): boolean {
  const dx = state.leader.x - state.zombies.x[i]!;
  const dy = state.leader.y - state.zombies.y[i]!;
  return dx * dx + dy * dy < distance * distance;
}

/** Direction from one of the dead to the leader, in 256 steps. */
export function angleToLeader(state: GameState, i: number): number {
  const vector = state.work.point;
  vector[0] = state.leader.x - state.zombies.x[i]!;
  vector[1] = state.leader.y - state.zombies.y[i]!;
  return angleOfVector(vector);
}

/** True if nothing opaque stands between one of the dead and the leader. */
export function hasLineToLeader(state: GameState, i: number): boolean {
  const ray = state.work.ray;
  ray[0] = state.zombies.x[i]!;
  ray[1] = state.zombies.y[i]!;
  ray[2] = state.leader.x;
  ray[3] = state.leader.y;
  return isLineClear(state.tiles.opaque, state.tiles.width, ray);
}

/**
 * Whether one of the dead sees the leader now: in range (shorter in the dark and when one sneaks), inside its cone
 * (a hunter has turned its head already), with a clear line. Touch counts as sight, but for the hidden.
 */
export function seesLeader(state: GameState, i: number, def: ZombieDef, hunting: boolean): boolean {
  const { leader, zombies } = state;
  if (leader.mode === 'hidden' || leader.mode === 'dead') return false;
  const dx = leader.x - zombies.x[i]!;
  const dy = leader.y - zombies.y[i]!;
  const square = dx * dx + dy * dy;
  if (square < 0.5) return true;
  if (def.sightHalfAngle === 0 || zombies.blind[i]! > 0) return false;
  const lit = leader.lit < FULL_LIGHT ? leader.lit : FULL_LIGHT;
  let percent = HORDE.darkSightPercent + ((100 - HORDE.darkSightPercent) * lit) / FULL_LIGHT;
  if (leader.gait === 'sneak' || leader.gait === 'still') percent = (percent * HORDE.sneakSightPercent) / 100;
  let range = (def.sightRange * percent) / 100;
  if (hunting) range = range * 1.3 + 1;
  if (square > range * range) return false;
  const cone = hunting ? 96 : def.sightHalfAngle;
  if (angleBetween(angleToLeader(state, i), zombies.facing[i]!) > cone) return false;
  return hasLineToLeader(state, i);
}
