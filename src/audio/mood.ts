import type { Director, Leader, Pacing, Phase } from '../sim/state.ts';

/** What lies under the sounds of a moment. */
export interface Mood {
  /** 0..1: wind and hum of the empty school. */
  readonly night: number;
  /** 0..1: the drone. */
  readonly tension: number;
  /** Milliseconds from one heartbeat to the next, or 0 for a heart that is not heard. */
  readonly heartbeatMs: number;
}

/** The part of a game state that has a mood. */
export interface Felt {
  readonly phase: Phase;
  readonly leader: Readonly<Pick<Leader, 'mode' | 'health' | 'maxHealth'>>;
  readonly director: Readonly<Pick<Director, 'pacing' | 'intensity'>>;
}

/** The drone of a fight in which nobody has been hurt yet: the director's intensity counts harm only. */
const LEAST_TENSION: Readonly<Record<Pacing, number>> = { buildUp: 0.15, peak: 0.5, fade: 0.3, relax: 0 };

/** Below this share of health the heart is heard, faster the less is left. */
const HEARD_HEALTH = 0.35;
const SLOW_BEAT_MS = 1100;
const FAST_BEAT_MS = 560;
const DOWNED_BEAT_MS = 1400;

/** The mood of a state: the drone follows the director's intensity and is silent in the lull. */
export function moodOf({ leader, director, phase }: Felt): Mood {
  if (phase === 'over') return { night: 0.5, tension: 0, heartbeatMs: 0 };
  if (phase === 'cards') return { night: 0.4, tension: 0, heartbeatMs: 0 };
  const lull = phase === 'break' || director.pacing === 'relax';
  return {
    night: lull ? 0.7 : 1,
    tension: lull ? 0 : Math.min(1, Math.max(LEAST_TENSION[director.pacing], director.intensity)),
    heartbeatMs: heartbeatOf(leader.mode, leader.health / leader.maxHealth),
  };
}

function heartbeatOf(mode: Leader['mode'], health: number): number {
  if (mode === 'dead') return 0;
  if (mode === 'downed') return DOWNED_BEAT_MS;
  if (health >= HEARD_HEALTH) return 0;
  const share = Math.max(0, health) / HEARD_HEALTH;
  return FAST_BEAT_MS + (SLOW_BEAT_MS - FAST_BEAT_MS) * share;
}
