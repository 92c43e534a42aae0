import type { JSX } from 'preact';
import { Face } from '../art/face.tsx';
import { Icon } from '../art/icon.tsx';
import { moodOf } from '../art/mood.ts';
import type { HudModel } from '../hud-model.ts';
import { Bar } from '../screens/bar.tsx';
import { useWords } from '../ui-context.ts';
import { LOW_HEALTH } from './low-health.ts';
import { lightLevel, noiseFill, noiseLevel } from './senses.ts';

/** Health and breath, and what the dead know: how loud one is, how well seen. */
export function Vitals({ hud }: { hud: HudModel }): JSX.Element {
  const words = useWords();
  const low = hud.health <= hud.maxHealth * LOW_HEALTH;
  const noise = noiseLevel(hud.loudness);
  const light = lightLevel(hud.lit);
  return (
    <div class="vitals plate">
      <Face who={hud.leader} mood={moodOf(hud)} />
      <p class={low ? 'vital vital-low' : 'vital'}>
        <span class="for-readers">{words('hud.health')}</span>
        <Icon name={low ? 'ui/warning' : 'status/health'} />
        <Bar fill={(hud.health / hud.maxHealth) * 100} tone="health" />
        <span class="number">{Math.ceil(hud.health)}</span>
      </p>
      <p class="vital vital-breath">
        <span class="for-readers">{words('hud.stamina')}</span>
        <Icon name="status/stamina" />
        <Bar fill={(hud.stamina / hud.maxStamina) * 100} tone="breath" />
        <span class="number">{Math.floor(hud.stamina)}</span>
      </p>
      <p class={`sense noise-${noise}`}>
        <span class="for-readers">{words('noise.label')}</span>
        <Icon name="status/noise" />
        <Bar fill={noiseFill(hud.loudness)} tone="noise" />
        <span class="sense-word">{words(`noise.${noise}`)}</span>
      </p>
      <p class={`sense light-${light}`}>
        <span class="for-readers">{words('light.label')}</span>
        <Icon name={light === 'dark' ? 'status/dark' : 'status/lit'} />
        <span class="sense-word">{words(`light.${light}`)}</span>
      </p>
    </div>
  );
}
