import type { JSX } from 'preact';
import { Icon } from '../art/icon.tsx';
import { formatClock } from '../format.ts';
import type { HudModel, ObjectiveModel } from '../hud-model.ts';
import { Bar } from '../screens/bar.tsx';
import { useWords } from '../ui-context.ts';

/** Few things are counted one by one, long times in percent. */
const MOST_COUNTED = 9;

function Job({ objective }: { objective: ObjectiveModel }): JSX.Element {
  const words = useWords();
  const counts = objective.needed > 1 && objective.needed <= MOST_COUNTED;
  return (
    <>
      <p class={objective.done ? 'objective objective-done' : 'objective'}>
        <Icon name={objective.done ? 'ui/check' : 'ui/flag'} />
        <span class="objective-name">{words(`objective.${objective.id}`)}</span>
        <span class="number">
          {objective.done
            ? words('hud.done')
            : counts
              ? `${Math.floor(objective.progress)}/${objective.needed}`
              : `${Math.floor(objective.percent)}%`}
        </span>
      </p>
      <Bar fill={objective.done ? 100 : objective.percent} tone={objective.done ? 'done' : 'job'} />
    </>
  );
}

/** Period, time left, what the dead are up to, and the job of this period. */
export function Clock({ hud }: { hud: HudModel }): JSX.Element {
  const words = useWords();
  return (
    <div class="clock plate">
      <p class="clock-time number">{formatClock(hud.secondsLeft)}</p>
      <p class="clock-place">
        <span class="clock-period">
          {hud.phase === 'break' ? words('hud.break') : words('hud.period', { period: hud.period })}
        </span>
        <span class="clock-room">{hud.room === undefined ? '' : words(hud.room)}</span>
        <span class={`pacing pacing-${hud.pacing}`}>{words(`pacing.${hud.pacing}`)}</span>
      </p>
      {hud.phase === 'break' ? (
        <p class="objective">{words('break.how')}</p>
      ) : (
        <Job objective={hud.objective} />
      )}
    </div>
  );
}
