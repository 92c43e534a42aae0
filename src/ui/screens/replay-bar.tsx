import type { JSX } from 'preact';
import { TICKS_PER_SECOND } from '../../sim/time.ts';
import { REPLAY_SPEEDS, type ReplayModel } from '../app-model.ts';
import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon-sheet.ts';
import { formatClock } from '../format.ts';
import { useUi, useWords } from '../ui-context.ts';
import { Bar } from './bar.tsx';
import { ScreenFrame } from './screen.tsx';

const MARKS = {
  playing: { icon: 'ui/clock', key: 'replay.checking' },
  verified: { icon: 'ui/check', key: 'replay.verified' },
  differs: { icon: 'ui/warning', key: 'replay.differs' },
} as const satisfies Record<ReplayModel['state'], { icon: IconName; key: string }>;

/** The controls under a replay that is watched. */
export function ReplayBar({ replay }: { replay: ReplayModel }): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const mark = MARKS[replay.state];
  const percent = replay.totalTicks === 0 ? 0 : (replay.tick / replay.totalTicks) * 100;
  return (
    <ScreenFrame name="replay" label={words('replay.title')}>
      <div class="replay-bar plate">
        <button
          type="button"
          class="button button-icon"
          data-first
          aria-label={words(replay.paused ? 'replay.play' : 'replay.pause')}
          onClick={() => model.actions.setReplayPaused(!replay.paused)}
        >
          <Icon name={replay.paused ? 'ui/play' : 'ui/pause'} />
        </button>
        <fieldset class="segments" aria-label={words('replay.speed')}>
          {REPLAY_SPEEDS.map((speed) => (
            <button
              key={speed}
              type="button"
              class="segment"
              aria-pressed={speed === replay.speed}
              onClick={() => model.actions.setReplaySpeed(speed)}
            >
              {speed}×
            </button>
          ))}
        </fieldset>
        <div
          class="replay-progress"
          role="progressbar"
          aria-label={words('replay.position')}
          aria-valuenow={Math.round(percent)}
        >
          <Bar fill={percent} tone="job" />
          <span class="number">
            {formatClock(replay.tick / TICKS_PER_SECOND)} /{' '}
            {formatClock(replay.totalTicks / TICKS_PER_SECOND)}
          </span>
        </div>
        <p class={`replay-mark replay-${replay.state}`} role="status">
          <Icon name={mark.icon} />
          {words(mark.key)}
        </p>
        <button type="button" class="button replay-leave" onClick={() => model.actions.quit()}>
          {words('replay.leave')}
        </button>
      </div>
    </ScreenFrame>
  );
}
