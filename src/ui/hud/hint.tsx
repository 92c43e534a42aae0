import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { keyName } from '../key-hints.ts';
import { useUi, useWords } from '../ui-context.ts';
import { advanceHints, type HintId } from './hints.ts';

const HINT_ACTIONS = {
  move: 'move',
  strike: 'strike',
  sneak: 'sneak',
  door: 'use',
  shoot: 'shoot',
} as const satisfies Record<HintId, string>;

/** At most eight words when somebody seems to need them. */
export function Hint(): JSX.Element | null {
  const { model, hints } = useUi();
  const words = useWords();
  const current = useSignal<HintId | undefined>(undefined);
  useSignalEffect(() => {
    const hud = model.hud.value;
    if (hud === undefined) return;
    hints.memory = advanceHints(hints.memory, hud);
    current.value = hints.memory.current;
  });
  const id = current.value;
  if (id === undefined) return null;
  const device = model.device.value;
  return (
    <p class="hint plate" key={id}>
      {words(`hint.${id}.${device}`, { key: keyName(HINT_ACTIONS[id], device, words) })}
    </p>
  );
}
