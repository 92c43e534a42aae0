import type { JSX } from 'preact';
import type { SurvivorId } from '../../content/survivors.ts';
import { MOODS, type Mood } from './mood.ts';
import { pictureAddress } from './pictures.ts';

/** Somebody's face in a mood, from the built picture of 3 × 128 art pixels; as large as whole multiples of it fit. */
export function Face({ who, mood = 'calm' }: { who: SurvivorId; mood?: Mood }): JSX.Element {
  return (
    <span class="face" aria-hidden="true">
      <span
        class="face-picture"
        style={{
          backgroundImage: `url("${pictureAddress(`portrait-${who}`)}")`,
          '--mood': MOODS.indexOf(mood),
        }}
      />
    </span>
  );
}
