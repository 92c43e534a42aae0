import type { JSX } from 'preact';
import { Icon } from '../art/icon.tsx';
import { useUi, useWords } from '../ui-context.ts';
import { ScreenFrame } from './screen.tsx';

/** The run stands still until somebody comes back. */
export function Paused(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const job = model.hud.value?.objective;
  return (
    <ScreenFrame name="paused" label={words('menu.paused')} isDialog>
      <div class="panel panel-menu">
        <h1>{words('menu.paused')}</h1>
        {job === undefined || job.done ? null : (
          <p class="paused-job">
            <strong>{words(`objective.${job.id}`)}</strong>
            <br />
            {words(`objective.${job.id}.how`, { amount: job.amount })}
          </p>
        )}
        <button type="button" class="button button-main" data-first onClick={() => model.actions.resume()}>
          <Icon name="ui/play" />
          {words('menu.resume')}
        </button>
        <button type="button" class="button" onClick={() => (model.overlay.value = 'settings')}>
          <Icon name="ui/settings" />
          {words('menu.settings')}
        </button>
        <button type="button" class="button" onClick={() => (model.overlay.value = 'help')}>
          <Icon name="ui/help" />
          {words('menu.help')}
        </button>
        <button type="button" class="button" onClick={() => model.actions.quit()}>
          <Icon name="ui/door" />
          {words('menu.quit')}
        </button>
      </div>
    </ScreenFrame>
  );
}
