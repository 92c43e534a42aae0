import type { JSX } from 'preact';
import { GADGET_IDS } from '../../content/gadgets.ts';
import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon-sheet.ts';
import type { HudModel } from '../hud-model.ts';
import { type ActionId, keyName } from '../key-hints.ts';
import { useUi, useWords } from '../ui-context.ts';

const GADGET_ACTIONS = { extinguisher: 'gadgetA', phoneAlarm: 'gadgetB' } as const;

function Slot(props: { icon: IconName; label: string; count?: number; action?: ActionId }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const { icon, label, count, action } = props;
  return (
    <li class={count === 0 ? 'slot slot-empty' : 'slot'} title={label}>
      <Icon name={icon} />
      <span class="slot-name">{label}</span>
      {count === undefined ? null : <b class="number">{count}</b>}
      {action === undefined ? null : <kbd>{keyName(action, model.device.value, words)}</kbd>}
    </li>
  );
}

/** What is in hand and on the belt; the keys follow the hands used last. On glass the buttons show the gadgets. */
export function Belt(props: { hud: HudModel; onGlass: boolean; isReplay: boolean }): JSX.Element {
  const { hud, onGlass, isReplay } = props;
  const words = useWords();
  if (onGlass) {
    return (
      <ul class="belt belt-glass plate">
        <Slot icon="item/arrows" label={words('hud.arrows')} count={hud.arrows} />
        <Slot icon="item/bandage" label={words('hud.bandages')} count={hud.bandages} />
      </ul>
    );
  }
  return (
    <ul class={isReplay ? 'belt belt-replay plate' : 'belt plate'}>
      <Slot icon={`weapon/${hud.weapon}`} label={words(`weapon.${hud.weapon}`)} action="strike" />
      <Slot icon="item/arrows" label={words('hud.arrows')} count={hud.arrows} action="shoot" />
      {GADGET_IDS.map((id) => (
        <Slot
          key={id}
          icon={`gadget/${id}`}
          label={words(`gadget.${id}`)}
          count={hud.gadgets[id]}
          action={GADGET_ACTIONS[id]}
        />
      ))}
      <Slot icon="item/bandage" label={words('hud.bandages')} count={hud.bandages} />
    </ul>
  );
}
