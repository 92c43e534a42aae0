import { BEDS } from './sounds/beds.ts';
import { GADGET_SOUNDS } from './sounds/gadget-sounds.ts';
import { KIND_SOUNDS } from './sounds/kind-sounds.ts';
import { MENU_SOUNDS } from './sounds/menu-sounds.ts';
import { PLACE_SOUNDS } from './sounds/place-sounds.ts';
import type { SoundRecipe } from './sounds/recipe.ts';
import { ROOM_SOUNDS } from './sounds/rooms.ts';
import { STEP_SOUNDS } from './sounds/step-sounds.ts';
import { SURVIVOR_SOUNDS } from './sounds/survivor-sounds.ts';
import { THROAT_SOUNDS } from './sounds/throats.ts';
import { WEAPON_SOUNDS } from './sounds/weapon-sounds.ts';

const TABLE = {
  ...STEP_SOUNDS,
  ...SURVIVOR_SOUNDS,
  ...WEAPON_SOUNDS,
  ...GADGET_SOUNDS,
  ...THROAT_SOUNDS,
  ...KIND_SOUNDS,
  ...PLACE_SOUNDS,
  ...MENU_SOUNDS,
  ...BEDS,
  ...ROOM_SOUNDS,
};

/** The id of a sound. */
export type SoundId = keyof typeof TABLE;

/** Every recipe by its id. A new sound is one row in `sounds/` and a word in `audio/event-sounds.ts`. */
export const SOUNDS: Readonly<Record<SoundId, SoundRecipe>> = TABLE;

/** Every sound in the order of the tables. */
export const SOUND_IDS = Object.keys(TABLE) as readonly SoundId[];
