import type { JSX } from 'preact';
import { Logo } from '../art/logo.tsx';
import { useUi, useWords } from '../ui-context.ts';
import { Bar } from './bar.tsx';
import { ScreenFrame } from './screen.tsx';

/** Shown while the game itself is loading. */
export function Boot(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const percent = Math.round(model.loaded.value * 100);
  return (
    <ScreenFrame name="boot" label={words('app.title')}>
      <Logo language={model.settings.value.language} />
      <Bar fill={percent} tone="job" />
      <p role="status">{words('boot.loading', { percent })}</p>
    </ScreenFrame>
  );
}
