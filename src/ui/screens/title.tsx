import type { JSX } from 'preact';
import { Backdrop } from '../art/backdrop.tsx';
import { Icon } from '../art/icon.tsx';
import { Logo } from '../art/logo.tsx';
import { useUi, useWords } from '../ui-context.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ReplayFileButton } from './replay-file-button.tsx';
import { ScreenFrame } from './screen.tsx';

/** The first thing anybody sees: the name, one line, and Play. */
export function Title(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  return (
    <ScreenFrame name="title" label={words('app.title')}>
      <Backdrop />
      <div class="title-corner">
        <LanguageSwitch />
      </div>
      <h1 class="title-name">
        <Logo language={model.settings.value.language} />
      </h1>
      <p class="title-line">{words('app.line')}</p>
      <nav class="title-menu" aria-label={words('app.title')}>
        <button
          type="button"
          class="button button-main"
          data-first
          onClick={() => {
            model.screen.value = 'choose';
          }}
        >
          {words('menu.play')}
        </button>
        <div class="title-more">
          <button type="button" class="button" onClick={() => (model.overlay.value = 'help')}>
            <Icon name="ui/help" />
            {words('menu.help')}
          </button>
          <button type="button" class="button" onClick={() => (model.overlay.value = 'settings')}>
            <Icon name="ui/settings" />
            {words('menu.settings')}
          </button>
          <ReplayFileButton />
          <button type="button" class="button" onClick={() => (model.overlay.value = 'about')}>
            <Icon name="ui/about" />
            {words('menu.about')}
          </button>
        </div>
      </nav>
      <footer class="title-notice">
        <p class="title-content">
          <strong class="age-mark">15+</strong>
          {words('app.content')}
        </p>
        <p>{words('app.notice')}</p>
      </footer>
    </ScreenFrame>
  );
}
