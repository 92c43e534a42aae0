import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  BLOOD_LEVELS,
  CAPTION_LEVELS,
  QUALITY_CHOICES,
  type Settings,
  TEXT_SIZES,
} from '../../platform/settings.ts';
import { changeSettings } from '../change-settings.ts';
import { useUi, useWords } from '../ui-context.ts';
import { Dialog } from './dialog.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Tabs } from './tabs.tsx';

const VOLUMES = [
  'masterVolume',
  'musicVolume',
  'effectsVolume',
  'voicesVolume',
  'ambienceVolume',
  'interfaceVolume',
] as const;

type PercentSetting = (typeof VOLUMES)[number] | 'shake';
type FlagSetting =
  | 'muted'
  | 'highContrast'
  | 'reducedMotion'
  | 'flashes'
  | 'damageNumbers'
  | 'autoAim'
  | 'autoAttack'
  | 'haptics'
  | 'leftHanded';

function Slider({ id }: { id: PercentSetting }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const value = model.settings.value[id];
  return (
    <label class="setting">
      <span>{words(`settings.${id}`)}</span>
      <span class="setting-slider">
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={value}
          onInput={(event) => changeSettings(model, { [id]: Number(event.currentTarget.value) })}
        />
        <output class="number">{value}</output>
      </span>
    </label>
  );
}

function Switch({ id }: { id: FlagSetting }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const isOn = model.settings.value[id];
  return (
    <button
      type="button"
      class="setting setting-switch"
      role="switch"
      aria-checked={isOn}
      onClick={() => changeSettings(model, { [id]: !isOn })}
    >
      <span>{words(`settings.${id}`)}</span>
      <span class="switch">
        <span class="switch-words">{words(isOn ? 'settings.on' : 'settings.off')}</span>
        <span class="switch-knob" />
      </span>
    </button>
  );
}

function Choice<Id extends 'quality' | 'blood' | 'captions' | 'textSize'>(props: {
  id: Id;
  values: readonly Settings[Id][];
  nameOf: (value: Settings[Id]) => string;
}): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  return (
    <div class="setting">
      <span>{words(`settings.${props.id}`)}</span>
      <fieldset class="segments" aria-label={words(`settings.${props.id}`)}>
        {props.values.map((value) => (
          <button
            key={value}
            type="button"
            class="segment"
            aria-pressed={model.settings.value[props.id] === value}
            onClick={() => changeSettings(model, { [props.id]: value })}
          >
            {props.nameOf(value)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

const TABS = ['sound', 'picture', 'hands', 'reading'] as const;

/** Everything that can be changed, one short page a subject. Changes count at once. */
export function SettingsDialog(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const [tab, setTab] = useState<(typeof TABS)[number]>('sound');
  return (
    <Dialog name="settings" title={words('settings.title')}>
      <Tabs
        label={words('settings.title')}
        ids={TABS}
        selected={tab}
        nameOf={(id) => words(`settings.${id}`)}
        onSelect={setTab}
      />
      <div class="dialog-body settings" role="tabpanel" id="tab-panel">
        {tab === 'sound' ? (
          <>
            {VOLUMES.map((id) => (
              <Slider key={id} id={id} />
            ))}
            <Switch id="muted" />
            <Choice
              id="captions"
              values={CAPTION_LEVELS}
              nameOf={(level) => words(`settings.captions.${level}`)}
            />
          </>
        ) : null}
        {tab === 'picture' ? (
          <>
            <Choice
              id="quality"
              values={QUALITY_CHOICES}
              nameOf={(quality) => words(`settings.quality.${quality}`)}
            />
            <Slider id="shake" />
            <Switch id="flashes" />
            <Choice id="blood" values={BLOOD_LEVELS} nameOf={(level) => words(`settings.blood.${level}`)} />
            <Switch id="damageNumbers" />
          </>
        ) : null}
        {tab === 'hands' ? (
          <>
            <Switch id="autoAim" />
            <Switch id="autoAttack" />
            <Switch id="haptics" />
            <Switch id="leftHanded" />
            <button type="button" class="button" onClick={() => (model.overlay.value = 'help')}>
              {words('menu.help')}
            </button>
          </>
        ) : null}
        {tab === 'reading' ? (
          <>
            <div class="setting">
              <span>{words('settings.language')}</span>
              <LanguageSwitch />
            </div>
            <Choice id="textSize" values={TEXT_SIZES} nameOf={(size) => `${size}%`} />
            <Switch id="highContrast" />
            <Switch id="reducedMotion" />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
