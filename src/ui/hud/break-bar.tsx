import type { JSX } from 'preact';
import { Icon } from '../art/icon.tsx';
import type { HudModel } from '../hud-model.ts';
import { keyName } from '../key-hints.ts';
import { useUi, useWords } from '../ui-context.ts';

/** The break between two bells, and the way to end it early. */
export function BreakBar({ hud, onGlass }: { hud: HudModel; onGlass: boolean }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  return (
    <div class="break-bar plate">
      <p>
        <Icon name="ui/bell" />
        {words('break.left', { seconds: hud.secondsLeft })}
      </p>
      <button type="button" class="button" tabIndex={-1} onClick={() => model.actions.ready()}>
        {words('menu.ready')}
        {onGlass ? null : <kbd>{keyName('ready', model.device.value, words)}</kbd>}
      </button>
    </div>
  );
}
