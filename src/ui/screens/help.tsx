import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PERIOD } from '../../content/periods.ts';
import { Icon } from '../art/icon.tsx';
import { ACTION_IDS, keyName } from '../key-hints.ts';
import { useUi, useWords } from '../ui-context.ts';
import { Dialog } from './dialog.tsx';
import { Tabs } from './tabs.tsx';

const TABS = ['rules', 'keyboard', 'gamepad', 'touch'] as const;

/** The rules in four sentences, and the keys of each device. */
export function HelpDialog(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const [tab, setTab] = useState<(typeof TABS)[number]>(
    model.screen.value === 'paused' ? model.device.value : 'rules',
  );
  return (
    <Dialog name="help" title={words('help.title')}>
      <Tabs
        label={words('help.title')}
        ids={TABS}
        selected={tab}
        nameOf={(id) => words(`help.${id}`)}
        onSelect={setTab}
      />
      <div class="dialog-body" role="tabpanel" id="tab-panel">
        {tab === 'rules' ? (
          <ul class="help-rules">
            <li>
              <Icon name="ui/bell" />
              {words('help.goal', { seconds: PERIOD.fightSeconds })}
            </li>
            <li>
              <Icon name="status/noise" />
              {words('help.noise')}
            </li>
            <li>
              <Icon name="status/seen" />
              {words('help.light')}
            </li>
            <li>
              <Icon name="item/arrows" />
              {words('help.arrows')}
            </li>
          </ul>
        ) : (
          <dl class="help-keys">
            {ACTION_IDS.map((action) => (
              <div key={action}>
                <dt>{words(`action.${action}`)}</dt>
                <dd>
                  <kbd>{keyName(action, tab, words)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Dialog>
  );
}
