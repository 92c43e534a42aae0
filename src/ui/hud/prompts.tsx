import type { JSX } from 'preact';
import type { HudModel } from '../hud-model.ts';
import { keyName } from '../key-hints.ts';
import { Bar } from '../screens/bar.tsx';
import { useUi, useWords } from '../ui-context.ts';

/** What needs an answer now: a grip, a fall, a hiding place, or what Use would do here. */
export function Prompts({ hud, onGlass }: { hud: HudModel; onGlass: boolean }): JSX.Element | null {
  const { model } = useUi();
  const words = useWords();
  const key = <kbd>{keyName('use', model.device.value, words)}</kbd>;
  if (hud.grabbed) {
    return (
      <div class="prompt prompt-alarm plate">
        <p>
          {onGlass ? null : <kbd>{keyName('strike', model.device.value, words)}</kbd>}{' '}
          {words(onGlass && model.settings.value.autoAttack ? 'state.grabbedAuto' : 'state.grabbed')}
        </p>
        <Bar fill={hud.strugglePercent} tone="job" />
      </div>
    );
  }
  if (hud.downed) {
    const help = hud.bandages > 0 ? 'state.downedBandage' : 'state.downedNothing';
    return (
      <div class="prompt prompt-alarm plate">
        <p>
          <strong>{words('state.downed')}</strong> ·{' '}
          {words('state.downedTime', { seconds: Math.ceil(hud.bleedOutSeconds) })}
        </p>
        <p>
          {hud.bandages > 0 && !onGlass ? key : null} {words(help)}
        </p>
        {hud.busyPercent === undefined ? null : <Bar fill={hud.busyPercent} tone="job" />}
      </div>
    );
  }
  if (hud.busyPercent !== undefined) {
    return (
      <div class="prompt plate">
        <p>{words(`prompt.${hud.prompt ?? 'use'}`)}</p>
        <Bar fill={hud.busyPercent} tone="job" />
      </div>
    );
  }
  if (hud.hidden) {
    return (
      <div class="prompt plate">
        <p>{words('state.hidden')}</p>
        {onGlass ? null : (
          <p>
            {key} {words('prompt.leave')}
          </p>
        )}
      </div>
    );
  }
  if (hud.prompt === undefined) return null;
  const hold =
    hud.holdPrompt === undefined
      ? undefined
      : words('prompt.hold', { what: words(`prompt.${hud.holdPrompt}`) });
  // On glass the button itself says what a tap does.
  if (onGlass) return hold === undefined ? null : <p class="prompt plate">{hold}</p>;
  return (
    <p class="prompt plate prompt-line">
      <span>
        {key} {words(`prompt.${hud.prompt}`)}
      </span>
      {hold === undefined ? null : <span class="prompt-hold">{hold}</span>}
    </p>
  );
}
