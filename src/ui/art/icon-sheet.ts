import { pictureAddress } from './pictures.ts';

/** Where an icon lies on the sheet: x, y, width, height in art pixels. */
type IconPlace = readonly [number, number, number, number];

const TABLES = import.meta.glob<Readonly<Record<string, IconPlace>>>('../../../assets/art/icons.json', {
  eager: true,
  import: 'default',
});
const PLACES = Object.values(TABLES)[0] ?? {};

/** The sheet of painted icons and the place of one on it, or undefined when that one is not painted. */
export function paintedIcon(
  name: string,
): { readonly address: string; readonly place: IconPlace } | undefined {
  const address = pictureAddress('icons');
  const place = PLACES[name];
  return address === undefined || place === undefined ? undefined : { address, place };
}
