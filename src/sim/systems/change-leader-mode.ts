import { emit } from '../events.ts';
import type { GameState, Leader, LeaderMode } from '../state.ts';

/** Begins what the leader is busy with. `length`: ticks it takes, 0 for open end. */
export function changeLeaderMode(leader: Leader, mode: LeaderMode, length: number): void {
  leader.mode = mode;
  leader.modeTicks = 0;
  leader.modeLength = length;
}

/** Out of whatever holds the leader, and on its feet. */
export function freeLeader(state: GameState): void {
  const { leader } = state;
  leader.grabbedBy = 0;
  leader.struggle = 0;
  changeLeaderMode(leader, 'free', 0);
  emit(state.events, 'leaderFreed', leader.x, leader.y, 0, 0, 0, 0);
}
