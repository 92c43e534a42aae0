import type { JSX } from 'preact';
import { ICON_SHEET, type IconName, iconPlace } from './icon-sheet.ts';

/** A small painted picture; the words next to it speak for it, so it is hidden from readers. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  const [x, y, width, height] = iconPlace(name) ?? [0, 0, 0, 0];
  return (
    <svg class="icon" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <image href={ICON_SHEET} x={-x} y={-y} />
    </svg>
  );
}
