import type { JSX } from 'preact';

/** A level from 0 to 100. The number beside it says the same, so the bar itself is hidden from readers. */
export function Bar({ fill, tone }: { fill: number; tone: string }): JSX.Element {
  return (
    <svg
      class={`bar bar-${tone}`}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="bar-track" width="100" height="10" />
      <rect class="bar-fill" width={Math.max(0, Math.min(100, fill))} height="10" />
    </svg>
  );
}
