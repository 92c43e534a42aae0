import type { Leader, ReadOnly } from '../sim/state.ts';

/** Below this share of health the picture tells of it. */
const DANGER_BELOW = 0.4;

/** How near death somebody is, 0..1, beating slowly like a heart unless the player asked for less motion. */
export function dangerOf(
  leader: Pick<ReadOnly<Leader>, 'mode' | 'health' | 'maxHealth'>,
  clockMs: number,
  isCalm: boolean,
): number {
  if (leader.mode === 'dead' || leader.mode === 'downed') return 1;
  const share = leader.health / Math.max(1, leader.maxHealth);
  if (share >= DANGER_BELOW) return 0;
  const beat = isCalm ? 0.5 : 0.5 + 0.5 * Math.sin(clockMs / 150);
  return (1 - share / DANGER_BELOW) * (0.7 + 0.3 * beat);
}
