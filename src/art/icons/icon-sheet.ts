import { Drawing, type Picture } from '../drawing/drawing.ts';
import { CARD_ICONS } from './card-icons.ts';
import { GENE_ICONS, KIND_ICONS } from './dead-icons.ts';
import { GADGET_ICONS } from './gadget-icons.ts';
import { ICON_SIZE, type IconTable } from './layers.ts';
import { STATUS_ICONS } from './status-icons.ts';
import { UI_ICONS } from './ui-icons.ts';
import { WEAPON_ICONS } from './weapon-icons.ts';

/** Every icon by its name, in the order of the sheet. A new icon is a row in one of these tables. */
export const ICONS: IconTable = {
  ...CARD_ICONS,
  ...WEAPON_ICONS,
  ...GADGET_ICONS,
  ...GENE_ICONS,
  ...KIND_ICONS,
  ...STATUS_ICONS,
  ...UI_ICONS,
};

/** Icons side by side on the sheet. */
const COLUMNS = 16;
/** From one icon to the next: a free pixel between them, so that a neighbour never bleeds in. */
const PITCH = ICON_SIZE + 1;

/** Draws one icon, with its outline: `ICON_SIZE` squared, four bytes a pixel. Throws on a name that is not there. */
export function drawIcon(name: string): Uint8Array {
  const layers = ICONS[name];
  if (layers === undefined) throw new Error(`There is no icon ${name}`);
  const drawing = new Drawing(ICON_SIZE, ICON_SIZE);
  for (const layer of layers) layer(drawing);
  drawing.outline();
  return drawing.colours();
}

/** The sheet of all icons, and where each is on it: x, y, width, height. */
export function drawIconSheet(): {
  readonly picture: Picture;
  readonly places: Readonly<Record<string, readonly [number, number, number, number]>>;
} {
  const names = Object.keys(ICONS);
  const width = COLUMNS * PITCH - 1;
  const height = Math.ceil(names.length / COLUMNS) * PITCH - 1;
  const bytes = new Uint8Array(width * height * 4);
  const places: Record<string, readonly [number, number, number, number]> = {};
  for (const [index, name] of names.entries()) {
    const left = (index % COLUMNS) * PITCH;
    const top = Math.floor(index / COLUMNS) * PITCH;
    const icon = drawIcon(name);
    for (let row = 0; row < ICON_SIZE; row++) {
      const line = icon.subarray(row * ICON_SIZE * 4, (row + 1) * ICON_SIZE * 4);
      bytes.set(line, ((top + row) * width + left) * 4);
    }
    places[name] = [left, top, ICON_SIZE, ICON_SIZE];
  }
  return { picture: { width, height, bytes }, places };
}
