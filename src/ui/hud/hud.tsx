import type { JSX } from 'preact';
import { PERIOD } from '../../content/periods.ts';
import { Icon } from '../art/icon.tsx';
import { formatNumber } from '../format.ts';
import type { HudModel } from '../hud-model.ts';
import { useUi, useWords } from '../ui-context.ts';
import { Banner } from './banner.tsx';
import { Belt } from './belt.tsx';
import { BreakBar } from './break-bar.tsx';
import { BreakReport } from './break-report.tsx';
import { Captions } from './captions.tsx';
import { Clock } from './clock.tsx';
import { Hint } from './hint.tsx';
import { LOW_HEALTH } from './low-health.ts';
import { Prompts } from './prompts.tsx';
import { Stick, TouchButtons } from './touch-buttons.tsx';
import { Vitals } from './vitals.tsx';

/** The report leaves before the break ends: nobody reads while the bell is about to ring. */
const REPORT_SECONDS = 10;

function isReportTime({ phase, secondsLeft }: HudModel): boolean {
  return phase === 'break' && secondsLeft > PERIOD.breakSeconds - REPORT_SECONDS;
}

/** Everything around the fight. Every word stands on its own dark plate, so it is read over any picture. */
export function Hud({ isReplay }: { isReplay: boolean }): JSX.Element | null {
  const { model } = useUi();
  const words = useWords();
  const hud = model.hud.value;
  if (hud === undefined) return null;
  const { language, leftHanded } = model.settings.value;
  const report = model.report.value;
  const onGlass = model.device.value === 'touch' && !isReplay;
  const low = hud.health <= hud.maxHealth * LOW_HEALTH;
  return (
    <div
      class={`hud${onGlass ? ' hud-glass' : ''}${leftHanded ? ' hud-left' : ''}${isReplay ? ' hud-replay' : ''}`}
    >
      {low || hud.downed ? <div class="hud-danger" /> : null}
      <Vitals hud={hud} />
      <Clock hud={hud} />
      <div class="tally">
        <p class="tally-numbers plate">
          <span class="number">
            <span class="for-readers">{words('hud.score')}</span>
            {formatNumber(language, hud.score)}
          </span>
          <span class="tally-kills number">
            <span class="for-readers">{words('hud.kills')}</span>
            <Icon name="ui/skull" />
            {hud.kills}
          </span>
        </p>
        {isReplay ? null : (
          <button
            type="button"
            class="button button-icon"
            tabIndex={-1}
            aria-label={words('hud.pause')}
            onClick={() => model.actions.pause()}
          >
            <Icon name="ui/pause" />
          </button>
        )}
      </div>
      <Captions />
      <div class="middle">
        {isReplay ? null : <Hint />}
        {report !== undefined && isReportTime(hud) && !isReplay ? <BreakReport report={report} /> : null}
        {hud.phase === 'break' && !isReplay ? <BreakBar hud={hud} onGlass={onGlass} /> : null}
        {isReplay ? null : <Prompts hud={hud} onGlass={onGlass} />}
      </div>
      <Belt hud={hud} onGlass={onGlass} isReplay={isReplay} />
      {isReplay ? null : <Banner hud={hud} />}
      {onGlass ? <Stick /> : null}
      {onGlass ? <TouchButtons hud={hud} /> : null}
    </div>
  );
}
