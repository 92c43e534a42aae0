import type { TextKey, TextValues } from '../../content/text/index.ts';
import type { HudModel } from '../hud-model.ts';
import { LOW_HEALTH } from './low-health.ts';

/** A sentence for screen readers. */
export interface Announcement {
  readonly key: TextKey;
  readonly values?: TextValues;
}

/** What changed between two looks at the display that is worth saying aloud; the most urgent only. */
export function announcementOf(before: HudModel | undefined, now: HudModel): Announcement | undefined {
  if (now.downed && before?.downed !== true) return { key: 'state.downed' };
  if (now.grabbed && before?.grabbed !== true) return { key: 'state.grabbed' };
  const isLow = now.health <= now.maxHealth * LOW_HEALTH;
  const wasLow = before !== undefined && before.health <= before.maxHealth * LOW_HEALTH;
  if (isLow && !wasLow) return { key: 'hud.lowHealth' };
  if (now.objective.done && before?.objective.done !== true) return { key: 'hud.done' };
  if (now.period !== before?.period) return { key: 'period.begins', values: { period: now.period } };
  if (now.phase === 'break' && before?.phase !== 'break') {
    return { key: 'break.left', values: { seconds: now.secondsLeft } };
  }
  return undefined;
}
