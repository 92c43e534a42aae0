import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ZOMBIE_KIND_IDS } from '../../content/zombies.ts';
import { Backdrop } from '../art/backdrop.tsx';
import { Logo } from '../art/logo.tsx';
import { useUi, useWords } from '../ui-context.ts';
import { Bar } from './bar.tsx';
import { ScreenFrame } from './screen.tsx';

/** After this long it is said that the pictures are still coming. */
const SLOW_AFTER_MS = 8000;

/** How long a tip can be read before the next. */
const TIP_MS = 5000;

/** Shown while the game itself is loading: how far it is, and something worth knowing about the dead. */
export function Boot(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const [waitedMs, setWaitedMs] = useState(0);
  const [firstTip] = useState(() => Math.floor(Math.random() * ZOMBIE_KIND_IDS.length));
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setWaitedMs(performance.now() - began), 1000);
    return () => clearInterval(timer);
  }, []);
  const percent = Math.round(model.loaded.value * 100);
  const kind = ZOMBIE_KIND_IDS[(firstTip + Math.floor(waitedMs / TIP_MS)) % ZOMBIE_KIND_IDS.length]!;
  return (
    <ScreenFrame name="boot" label={words('app.title')}>
      <Backdrop isStill />
      <Logo language={model.settings.value.language} />
      <Bar fill={percent} tone="done" />
      <div class="boot-words">
        <p role="status">{words('boot.loading', { percent })}</p>
        {waitedMs > SLOW_AFTER_MS ? <p class="small">{words('boot.slow')}</p> : null}
      </div>
      <div class="boot-tip paper taped">
        <strong>
          {words('boot.tip')}: {words(`zombie.${kind}`)}
        </strong>
        <p>{words(`tip.${kind}`)}</p>
      </div>
    </ScreenFrame>
  );
}
