import type { JSX } from 'preact';
import type { ErrorCode, ErrorModel } from '../app-model.ts';
import { Backdrop } from '../art/backdrop.tsx';
import { Icon } from '../art/icon.tsx';
import { useUi, useWords } from '../ui-context.ts';
import { MapProblemList } from './map-problem-list.tsx';
import { ScreenFrame } from './screen.tsx';

/** Failures a fresh page can mend; for all others the title is the way out. */
const RELOAD_HELPS: readonly ErrorCode[] = [
  'noWebgl',
  'lostContext',
  'artMissing',
  'replayTooNew',
  'unknown',
];

/** What went wrong, in one sentence, and the way out. */
export function ErrorScreen({ error }: { error: ErrorModel }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const reloadFirst = RELOAD_HELPS.includes(error.code);
  return (
    <ScreenFrame name="error" label={words('error.title')} isDialog>
      <Backdrop isStill />
      <div class="panel panel-menu">
        <p class="error-mark">
          <Icon name="ui/warning" />
        </p>
        <h1>{words('error.title')}</h1>
        <p role="alert">{words(`error.${error.code}`)}</p>
        {error.mapProblems === undefined ? null : <MapProblemList problems={error.mapProblems} />}
        {error.detail === '' ? null : <p class="small">{words('error.detail', { detail: error.detail })}</p>}
        {reloadFirst ? (
          <button type="button" class="button button-main" data-first onClick={() => location.reload()}>
            <Icon name="ui/again" />
            {words('menu.reload')}
          </button>
        ) : null}
        {error.hasReplay === true ? (
          <button type="button" class="button" onClick={() => model.actions.downloadReplay()}>
            <Icon name="ui/download" />
            {words('menu.downloadReplay')}
          </button>
        ) : null}
        <button
          type="button"
          class={reloadFirst ? 'button' : 'button button-main'}
          data-first={reloadFirst ? undefined : true}
          onClick={() => model.actions.quit()}
        >
          {words('menu.toTitle')}
        </button>
      </div>
    </ScreenFrame>
  );
}
