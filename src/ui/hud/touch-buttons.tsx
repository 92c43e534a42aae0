import type { JSX } from 'preact';
import type { TouchButton } from '../app-model.ts';
import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon-sheet.ts';
import type { HudModel } from '../hud-model.ts';
import { useUi, useWords } from '../ui-context.ts';

function RoundButton(props: {
  button: TouchButton;
  icon: IconName;
  label: string;
  words?: string;
  count?: number;
  isCalling?: boolean;
}): JSX.Element {
  const { model } = useUi();
  const { button, icon, label, words, count, isCalling = false } = props;
  const up = (): void => model.actions.touchUp(button);
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      class={`round round-${button}${isCalling ? ' round-calling' : ''}${count === 0 ? ' round-empty' : ''}`}
      onPointerDown={(event) => {
        event.preventDefault();
        // The finger may slide off; the button is held until it lifts, wherever that is.
        event.currentTarget.setPointerCapture(event.pointerId);
        model.actions.touchDown(button);
      }}
      onPointerUp={up}
      onPointerCancel={up}
      onContextMenu={(event) => event.preventDefault()}
    >
      <Icon name={icon} />
      {words === undefined ? null : <span class="round-words">{words}</span>}
      {count === undefined ? null : <b class="number">{count}</b>}
    </button>
  );
}

/** The floating stick under the thumb, as the hands report it. */
export function Stick(): JSX.Element | null {
  const { model } = useUi();
  const stick = model.touch.value;
  if (!stick.active) return null;
  return (
    <svg class="stick" aria-hidden="true" focusable="false">
      <circle class="stick-base" cx={stick.stickX} cy={stick.stickY} r="56" />
      <circle class="stick-knob" cx={stick.knobX} cy={stick.knobY} r="28" />
    </svg>
  );
}

/** Buttons for the other thumb: Use with what it does here, the two gadgets, a dash. */
export function TouchButtons({ hud }: { hud: HudModel }): JSX.Element {
  const words = useWords();
  const use = words(`prompt.${hud.prompt ?? 'use'}`);
  return (
    <div class="rounds">
      <RoundButton button="use" icon="ui/hand" label={use} words={use} isCalling={hud.prompt !== undefined} />
      <RoundButton
        button="gadgetA"
        icon="gadget/extinguisher"
        label={words('gadget.extinguisher')}
        count={hud.gadgets.extinguisher}
      />
      <RoundButton
        button="gadgetB"
        icon="gadget/phoneAlarm"
        label={words('gadget.phoneAlarm')}
        count={hud.gadgets.phoneAlarm}
      />
      <RoundButton button="dash" icon="ui/dash" label={words('action.dash')} />
    </div>
  );
}
