import type { HudModel } from '../hud-model.ts';

/** The faces a portrait has, in the order they stand in its picture. */
export const MOODS = ['calm', 'hurt', 'fierce'] as const;

/** How somebody looks. */
export type Mood = (typeof MOODS)[number];

/** Below this share of health a face shows it. */
const HURT_BELOW = 0.35;

/** The face for the moment: pain before anger, anger while the dead come in numbers or hold on. */
export function moodOf(hud: Pick<HudModel, 'health' | 'maxHealth' | 'pacing' | 'grabbed' | 'downed'>): Mood {
  if (hud.downed || hud.health < hud.maxHealth * HURT_BELOW) return 'hurt';
  return hud.grabbed || hud.pacing === 'peak' ? 'fierce' : 'calm';
}
