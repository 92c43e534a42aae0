import type { JSX } from 'preact';
import { Hud } from './hud/hud.tsx';
import { LiveRegion } from './hud/live-region.tsx';
import { AboutDialog } from './screens/about.tsx';
import { Boot } from './screens/boot.tsx';
import { Cards } from './screens/cards.tsx';
import { Choose } from './screens/choose.tsx';
import { Countdown } from './screens/countdown.tsx';
import { ErrorScreen } from './screens/error.tsx';
import { HelpDialog } from './screens/help.tsx';
import { Notice } from './screens/notice.tsx';
import { Paused } from './screens/paused.tsx';
import { ReplayBar } from './screens/replay-bar.tsx';
import { Results } from './screens/results.tsx';
import { SettingsDialog } from './screens/settings.tsx';
import { Title } from './screens/title.tsx';
import { type UiContext, UiContextCarrier, useUi, useWords } from './ui-context.ts';

function CurrentScreen(): JSX.Element | null {
  const { model } = useUi();
  const { cards, results, replay, error } = model;
  switch (model.screen.value) {
    case 'boot':
      return <Boot />;
    case 'title':
      return <Title />;
    case 'choose':
      return <Choose />;
    case 'playing':
      return null;
    case 'paused':
      return <Paused />;
    case 'countdown':
      return <Countdown />;
    case 'cards':
      return cards.value === undefined ? null : <Cards cards={cards.value} />;
    case 'results':
      return results.value === undefined ? null : <Results results={results.value} />;
    case 'replay':
      return replay.value === undefined ? null : <ReplayBar replay={replay.value} />;
    case 'error':
      return <ErrorScreen error={error.value ?? { code: 'unknown', detail: '' }} />;
  }
}

function CurrentOverlay(): JSX.Element | null {
  const { model } = useUi();
  switch (model.overlay.value) {
    case 'settings':
      return <SettingsDialog />;
    case 'help':
      return <HelpDialog />;
    case 'about':
      return <AboutDialog />;
    case undefined:
      return null;
  }
}

function DropTarget(): JSX.Element | null {
  const { dropping } = useUi();
  const words = useWords();
  return dropping.value ? <p class="drop-target">{words('menu.dropReplay')}</p> : null;
}

function Everything(): JSX.Element {
  const { model } = useUi();
  const screen = model.screen.value;
  const showsHud = screen === 'playing' || screen === 'countdown' || screen === 'replay';
  return (
    <>
      {showsHud ? <Hud isReplay={screen === 'replay'} /> : null}
      <CurrentScreen />
      <CurrentOverlay />
      <Notice />
      <DropTarget />
      <LiveRegion />
    </>
  );
}

/** The whole interface. */
export function App({ context }: { context: UiContext }): JSX.Element {
  return (
    <UiContextCarrier.Provider value={context}>
      <Everything />
    </UiContextCarrier.Provider>
  );
}
