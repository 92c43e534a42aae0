import type { GameState, ReadOnly } from '../sim/state.ts';

/** What lies under the sounds of a moment. */
export interface Mood {
  /** 0..1: wind and hum of the empty school. */
  readonly night: number;
  /** 0..1: the drone. */
  readonly tension: number;
  /** Milliseconds from one heartbeat to the next, or 0 for a heart that is not heard. */
  readonly heartbeatMs: number;
}

/** Below this share of health the heart is heard, faster the less is left. */
const HEARD_HEALTH = 0.35;
const SLOW_BEAT_MS = 1100;
const FAST_BEAT_MS = 560;
const DOWNED_BEAT_MS = 1400;

/** A school at night with nobody in danger. */
export const CALM: Mood = { night: 1, tension: 0, heartbeatMs: 0 };

/** The mood of a state: the drone follows the director's intensity and is silent in the lull. */
export function moodOf(state: ReadOnly<GameState>): Mood {
  const { leader, director, phase } = state;
  if (phase === 'over') return { night: 0.5, tension: 0, heartbeatMs: 0 };
  if (phase === 'cards') return { night: 0.4, tension: 0, heartbeatMs: 0 };
  const lull = phase === 'break' || director.pacing === 'relax';
  return {
    night: lull ? 0.7 : 1,
    tension: lull ? 0 : Math.min(1, Math.max(0, director.intensity)),
    heartbeatMs: heartbeatOf(leader.mode, leader.health / leader.maxHealth),
  };
}

function heartbeatOf(mode: ReadOnly<GameState>['leader']['mode'], health: number): number {
  if (mode === 'dead') return 0;
  if (mode === 'downed') return DOWNED_BEAT_MS;
  if (health >= HEARD_HEALTH) return 0;
  const share = Math.max(0, health) / HEARD_HEALTH;
  return FAST_BEAT_MS + (SLOW_BEAT_MS - FAST_BEAT_MS) * share;
}
