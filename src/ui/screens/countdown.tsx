import type { JSX } from 'preact';
import { useUi, useWords } from '../ui-context.ts';

/** 3, 2, 1 over the standing world. */
export function Countdown(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const left = model.countdown.value;
  return (
    <div class="countdown" role="status" data-screen="countdown">
      <span class="countdown-words">{words('countdown.ready')}</span>
      <span key={left} class="countdown-number">
        {left}
      </span>
    </div>
  );
}
