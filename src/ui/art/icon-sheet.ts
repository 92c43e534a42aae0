import type { CardId } from '../../content/cards.ts';
import type { GadgetId } from '../../content/gadgets.ts';
import type { PickupId } from '../../content/pickups.ts';
import type { WeaponId } from '../../content/weapons.ts';
import type { ZombieKindId } from '../../content/zombies.ts';
import { pictureAddress } from './pictures.ts';

/** The name of an icon on the sheet: every row of the content tables has one, and so have states and buttons. */
export type IconName =
  | `card/${CardId}`
  | `weapon/${WeaponId}`
  | `gadget/${GadgetId}`
  | `item/${PickupId}`
  | `kind/${ZombieKindId}`
  | `status/${string}`
  | `ui/${string}`;

/** Where an icon lies on the sheet: x, y, width, height in art pixels. */
export type IconPlace = readonly [number, number, number, number];

const TABLES = import.meta.glob<Readonly<Record<string, IconPlace>>>('../../../assets/art/icons.json', {
  eager: true,
  import: 'default',
});
const PLACES = Object.values(TABLES)[0] ?? {};

/** The address of the sheet. */
export const ICON_SHEET = pictureAddress('icons');

/** The place of an icon; undefined for a name that is not on the sheet. */
export function iconPlace(name: IconName): IconPlace | undefined {
  return PLACES[name];
}
