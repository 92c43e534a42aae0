import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../art/icon.tsx';
import type { HudModel } from '../hud-model.ts';
import { useWords } from '../ui-context.ts';

const SHOWN_MS = 3600;

/** The bell of a new period and its job, for a few seconds; never in the way of a press. */
export function Banner({ hud }: { hud: HudModel }): JSX.Element | null {
  const words = useWords();
  const [ended, setEnded] = useState(0);
  const { period, phase } = hud;
  useEffect(() => {
    if (phase !== 'fight') return;
    const timer = setTimeout(() => setEnded(period), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [period, phase]);
  if (phase !== 'fight' || ended === period) return null;
  return (
    <div class="banner" key={period}>
      <p class="banner-period">
        <Icon id="bell" />
        {words('period.begins', { period })}
      </p>
      <p class="banner-job">{words(`objective.${hud.objective.id}`)}</p>
      <p class="banner-how">{words(`objective.${hud.objective.id}.how`, { amount: hud.objective.amount })}</p>
    </div>
  );
}
