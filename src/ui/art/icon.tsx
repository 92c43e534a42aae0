import type { JSX } from 'preact';

/** Line drawings on a 24 × 24 field, stroked in the colour of the text. */
const PATHS = {
  heart: 'M12 20S4 15 4 9.2A4.2 4.2 0 0 1 12 7a4.2 4.2 0 0 1 8 2.2C20 15 12 20 12 20Z',
  breath: 'M13 3 6 13.5h5L10 21l8-11h-5.5Z',
  arrow: 'M4 20 18 6M12 5h7v7M4 16v4h4M7 13v4h4',
  bandage: 'M8 4 4 8l12 12 4-4ZM10 11.5h.01M12.5 14h.01M13 10.5h.01M10.5 13.5h.01',
  extinguisher: 'M9 9h6a1 1 0 0 1 1 1v10H8V10a1 1 0 0 1 1-1ZM12 9V5m-2 0h5M15 5l4-1v4l-4-2M8 13h8',
  phone:
    'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM11 18h2M3 8c-1 2.5-1 5.5 0 8M21 8c1 2.5 1 5.5 0 8',
  ear: 'M7 10a5 5 0 1 1 10 0c0 3-3 4-3.5 6.5C13 19 11.5 20.5 9.5 20.5M9.5 10a2.5 2.5 0 1 1 5 0c0 1.5-2 1.8-2 3.5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  skull: 'M12 3a8 8 0 0 0-5 14v3h10v-3a8 8 0 0 0-5-14ZM9 12h.01M15 12h.01M10 20v-2M14 20v-2',
  bell: 'M12 4a5.5 5.5 0 0 0-5.5 5.5c0 5-2 6-2 7.5h15c0-1.5-2-2.5-2-7.5A5.5 5.5 0 0 0 12 4ZM10 20a2 2 0 0 0 4 0M12 2v2',
  bow: 'M6 3c9 2 13 6 15 15M6 3l15 15M3 21 14 10M3 17v4h4',
  mopSpear: 'M4 20 16 8M14 6l6-2-2 6-2-2Z',
  bat: 'M4 20l4-4M8 16 17 5a2.1 2.1 0 0 1 3 3L9 17Z',
  door: 'M6 21V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v17M3 21h18M14.5 12h.01',
  hand: 'M7 12V6.5a1.5 1.5 0 0 1 3 0V11 4.5a1.5 1.5 0 0 1 3 0V11 5.5a1.5 1.5 0 0 1 3 0V12 8.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6-6 6s-5-1.5-6.5-4.5L4 13c-.5-1 .8-2 1.7-1.2L7 13',
  dash: 'M4 7h7M2 12h8M4 17h7M13 6l7 6-7 6',
  shoe: 'M3 17V9l3 1 2-3 4 5 6 1.5c2 .5 3 1.5 3 3.5ZM3 20h18',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  play: 'M7 4v16l13-8Z',
  pause: 'M8 4v16M16 4v16',
  film: 'M4 4h16v16H4ZM8 4v16M16 4v16M4 8h4M4 12h16M4 16h4M16 8h4M16 16h4',
  save: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  question: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20Z',
  info: 'M12 11v6M12 7h.01M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20Z',
  flag: 'M5 21V3M5 4h13l-3 4 3 4H5',
  clock: 'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM12 7v5l3 3',
  lock: 'M6 11h12v10H6ZM8 11V7a4 4 0 0 1 8 0v4',
  check: 'M4 13l5 5L20 6',
  cross: 'M5 5l14 14M19 5 5 19',
  back: 'M15 4l-8 8 8 8',
  shield: 'M12 3 4 6v6c0 5 4 8 8 9 4-1 8-4 8-9V6Z',
  again: 'M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5',
  warning: 'M12 3 2 20h20ZM12 9v5M12 17h.01',
} as const;

/** The name of an icon. */
export type IconId = keyof typeof PATHS;

/** A small line drawing in the colour of its text; the words next to it speak for it, so it is hidden from readers. */
export function Icon({ id }: { id: IconId }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[id]} />
    </svg>
  );
}
