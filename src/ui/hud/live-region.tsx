import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { HudModel } from '../hud-model.ts';
import { useUi, useWords } from '../ui-context.ts';
import { type Announcement, announcementOf } from './announcements.ts';

/** Never more than one sentence in this time: a reader must be able to finish. */
const QUIET_MS = 2000;

/** Says the turns of a run to screen readers. */
export function LiveRegion(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const said = useSignal<Announcement | undefined>(undefined);
  const before = useRef<HudModel | undefined>(undefined);
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  useSignalEffect(() => {
    const hud = model.hud.value;
    if (hud === undefined) return;
    const announcement = announcementOf(before.current, hud);
    if (announcement === undefined) {
      before.current = hud;
      return;
    }
    const now = performance.now();
    // Not yet: the difference stays and is said at the next look.
    if (now - saidAt.current < QUIET_MS) return;
    before.current = hud;
    saidAt.current = now;
    said.value = announcement;
  });
  return (
    <p class="for-readers" role="status" aria-live="polite">
      {said.value === undefined ? '' : words(said.value.key, said.value.values)}
    </p>
  );
}
