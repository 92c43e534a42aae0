import type { JSX } from 'preact';
import { PERIOD } from '../../content/periods.ts';
import { Icon } from '../art/icon.tsx';
import type { HudModel } from '../hud-model.ts';
import { useWords } from '../ui-context.ts';

const SHOWN_SECONDS = 5;

/** The bell of a new period and its job, for a few seconds in the place of the clock; never in the way of a press. */
export function Banner({ hud }: { hud: HudModel }): JSX.Element | null {
  const words = useWords();
  const { period, phase, secondsLeft } = hud;
  // By the clock of the run, not of the wall: a replay at eight times the speed shows it an eighth as long.
  if (phase !== 'fight' || secondsLeft <= PERIOD.fightSeconds - SHOWN_SECONDS) return null;
  return (
    <div class="banner" key={period}>
      <p class="banner-title">
        <span class="banner-period">
          <Icon name="ui/bell" />
          {words('period.begins', { period })}
        </span>
        <span>{words(`objective.${hud.objective.id}`)}</span>
      </p>
      <p class="banner-how">{words(`objective.${hud.objective.id}.how`, { amount: hud.objective.amount })}</p>
    </div>
  );
}
