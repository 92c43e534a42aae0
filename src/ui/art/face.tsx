import type { JSX } from 'preact';
import type { SurvivorId } from '../../content/survivors.ts';
import { MOODS, type Mood } from './mood.ts';
import { pictureAddress } from './pictures.ts';
import { Portrait } from './portrait.tsx';

/** Somebody's face in a mood, from the built picture of 3 × 128 art pixels; as large as whole multiples of it fit. */
export function Face({ who, mood = 'calm' }: { who: SurvivorId; mood?: Mood }): JSX.Element {
  const address = pictureAddress(`portrait-${who}`);
  if (address === undefined) {
    return (
      <span class="face">
        <Portrait who={who} />
      </span>
    );
  }
  return (
    <span class="face" aria-hidden="true">
      <span
        class={`face-picture face-${mood}`}
        style={{ backgroundImage: `url("${address}")`, '--mood': MOODS.indexOf(mood) }}
      />
    </span>
  );
}
