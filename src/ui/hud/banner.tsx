import type { JSX } from 'preact';
import { PERIOD } from '../../content/periods.ts';
import { Icon } from '../art/icon.tsx';
import type { HudModel } from '../hud-model.ts';
import { useWords } from '../ui-context.ts';

const SHOWN_SECONDS = 4;

/** The bell of a new period and its job, for a few seconds; never in the way of a press. */
export function Banner({ hud }: { hud: HudModel }): JSX.Element | null {
  const words = useWords();
  const { period, phase, secondsLeft } = hud;
  // By the clock of the run, not of the wall: a replay at eight times the speed shows it an eighth as long.
  if (phase !== 'fight' || secondsLeft <= PERIOD.fightSeconds - SHOWN_SECONDS) return null;
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
