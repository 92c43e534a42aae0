import type { RoomId } from '../content/sounds/rooms.ts';
import type { Director, Leader, Pacing, Phase } from '../sim/state.ts';

/** What lies under the sounds of a moment: 0..1 for each bed. */
export interface Mood {
  /** Draughts and hum of an empty building. */
  readonly nightSchool: number;
  /** The open sky. */
  readonly wind: number;
  /** A city that goes on somewhere. */
  readonly cityNight: number;
  /** Milliseconds from one heartbeat to the next, or 0 for a heart that is not heard. */
  readonly heartbeatMs: number;
  /** Milliseconds from one heavy breath to the next, or 0. */
  readonly breathMs: number;
}

/** The part of a game state that has a mood. */
export interface Felt {
  readonly phase: Phase;
  readonly period: number;
  readonly leader: Readonly<Pick<Leader, 'mode' | 'health' | 'maxHealth' | 'stamina' | 'maxStamina'>>;
  readonly director: Readonly<Pick<Director, 'pacing' | 'intensity'>>;
}

/** The beds step back while the score plays, and are alone in the lull. */
const BED_LEVELS: Readonly<Record<Pacing, number>> = { buildUp: 0.8, peak: 0.55, fade: 0.75, relax: 1 };
const RESTING_LEVEL = 0.7;

/** Below this share of health the heart is heard, faster the less is left. */
const HEARD_HEALTH = 0.35;
const SLOW_BEAT_MS = 1100;
const FAST_BEAT_MS = 560;
const DOWNED_BEAT_MS = 1400;

/** Below this share of stamina one is out of breath. */
const HEARD_STAMINA = 0.3;
const BREATH_MS = 1050;

/** The mood of a state in a room. */
export function moodOf({ leader, director, phase }: Felt, room: RoomId): Mood {
  const level = phase === 'fight' ? BED_LEVELS[director.pacing] : phase === 'break' ? 1 : RESTING_LEVEL;
  const isOutside = room === 'outside';
  const stands = phase === 'over' || phase === 'cards';
  const isTired = leader.mode !== 'dead' && leader.stamina < leader.maxStamina * HEARD_STAMINA;
  return {
    nightSchool: isOutside ? 0 : level,
    wind: isOutside ? level : room === 'hall' ? level * 0.25 : 0,
    cityNight: isOutside ? level : level * 0.15,
    heartbeatMs: stands ? 0 : heartbeatOf(leader.mode, leader.health / leader.maxHealth),
    breathMs: isTired && !stands ? BREATH_MS : 0,
  };
}

function heartbeatOf(mode: Leader['mode'], health: number): number {
  if (mode === 'dead') return 0;
  if (mode === 'downed') return DOWNED_BEAT_MS;
  if (health >= HEARD_HEALTH) return 0;
  const share = Math.max(0, health) / HEARD_HEALTH;
  return FAST_BEAT_MS + (SLOW_BEAT_MS - FAST_BEAT_MS) * share;
}
