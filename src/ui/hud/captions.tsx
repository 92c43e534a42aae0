import type { JSX } from 'preact';
import type { Caption } from '../app-model.ts';
import { useUi, useWords } from '../ui-context.ts';

/** Arrows for eight directions, 0 east, clockwise. */
const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

/** The newest lines are enough; older ones make room. */
const MOST_SHOWN = 3;

/** The arrow for a direction of 256 steps. */
export function arrowOf(angle: number): string {
  return ARROWS[((angle + 16) >> 5) & 7]!;
}

/** What can be heard (in brackets, as in films), found or not done, in a few words, with the direction it comes from. */
export function Captions(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const shown: readonly Caption[] = model.captions.value.slice(-MOST_SHOWN);
  return (
    <ul class="captions">
      {shown.map((caption) => (
        <li key={caption.id} class="caption plate">
          {caption.key.startsWith('sound.') ? (
            <span>[{words(caption.key, caption.values)}]</span>
          ) : (
            words(caption.key, caption.values)
          )}
          {caption.angle === undefined ? null : <b aria-hidden="true">{arrowOf(caption.angle)}</b>}
        </li>
      ))}
    </ul>
  );
}
