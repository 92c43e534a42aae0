import type { JSX } from 'preact';
import { paintedIcon } from './icon-sheet.ts';
import { type IconId, LINE_ICONS } from './line-icons.ts';

/**
 * A small picture beside words that say the same, so it is hidden from readers: the painted one of the sheet by its name
 * there (`weapon/bat`), else a line drawing in the colour of the text.
 */
export function Icon({ id, painted }: { id: IconId; painted?: string }): JSX.Element {
  const found = painted === undefined ? undefined : paintedIcon(painted);
  if (found === undefined) {
    return (
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={LINE_ICONS[id]} />
      </svg>
    );
  }
  const [x, y, width, height] = found.place;
  return (
    <svg class="icon icon-art" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <image href={found.address} x={-x} y={-y} />
    </svg>
  );
}
