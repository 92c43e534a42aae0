import type { CardId, CardTier, STATS } from '../cards.ts';
import type { GadgetId } from '../gadgets.ts';
import type { ObjectiveId } from '../objectives.ts';
import type { PickupId } from '../pickups.ts';
import type { PlaceId } from '../places.ts';
import type { CaptionId } from '../sounds/captions.ts';
import type { SurvivorId } from '../survivors.ts';
import type { WeaponId } from '../weapons.ts';
import type { ZOMBIES, ZombieKindId } from '../zombies.ts';

/** Texts every row of the content tables must have: a new row without them does not compile. */
export type RequiredKey =
  | `zombie.${ZombieKindId}`
  | `tip.${ZombieKindId}`
  | `sound.${(typeof ZOMBIES)[ZombieKindId]['voice'] | CaptionId}`
  | `card.${CardId}`
  | `card.${CardId}.why`
  | `stat.${keyof typeof STATS}`
  | `tier.${CardTier}`
  | `objective.${ObjectiveId}`
  | `objective.${ObjectiveId}.how`
  | `pickup.${PickupId}`
  | `weapon.${WeaponId}`
  | `gadget.${GadgetId}`
  | `survivor.${SurvivorId}.line`
  | `place.${PlaceId}.line`;

/** Names every survivor and place must have in `names/`. */
export type RequiredName = `name.survivor.${SurvivorId}` | `name.place.${PlaceId}`;
