import { FUTURE_ITEM_LOOKS, pickupFrame } from '../../content/art.ts';
import { PICKUP_IDS, type PickupId } from '../../content/pickups.ts';
import { Joint } from '../model/joint.ts';
import type { ArtJob } from '../pages/job.ts';
import type { Field } from '../raster/camera.ts';
import { render } from '../raster/render.ts';
import { BEND } from '../raster/resolve.ts';
import type { Sprite } from '../raster/sprite.ts';
import { FIND_MODELS } from './item-models-finds.ts';
import { GADGET_MODELS } from './item-models-gadgets.ts';
import { SUPPLY_MODELS } from './item-models-supplies.ts';

/** Anything that has a picture as a thing to pick up. */
export type ItemLook = PickupId | (typeof FUTURE_ITEM_LOOKS)[number];

/** A model on the floor, and the pixels a metre of it takes: small things are drawn larger than life, to be found. */
export interface ItemModel {
  readonly pixelsPerMetre: number;
  readonly build: (joint: Joint) => void;
  /** Degrees it is turned about the vertical. */
  readonly turn?: number;
}

const FIELD: Field = { width: 64, height: 64, anchorX: 32, anchorY: 40 };
const MODELS: Record<ItemLook, ItemModel> = { ...SUPPLY_MODELS, ...FIND_MODELS, ...GADGET_MODELS };

/** Something to pick up, placed by the floor under its middle. */
export function renderItem(look: ItemLook): Sprite {
  const { pixelsPerMetre, build, turn = 0 } = MODELS[look];
  const joint = new Joint();
  joint.turn = [0, turn, 0];
  build(joint);
  return render(joint, { ...FIELD, pixelsPerMetre }, { bend: BEND.prop });
}

/** Every item as one job. */
export const ITEM_JOBS: readonly ArtJob[] = [
  {
    page: 'things',
    name: 'pickup',
    render: () =>
      [...PICKUP_IDS, ...FUTURE_ITEM_LOOKS].map((look) => [pickupFrame(look), renderItem(look)] as const),
  },
];
