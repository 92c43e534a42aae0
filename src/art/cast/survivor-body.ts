import { addFlesh } from './flesh.ts';
import { addHair } from './hair.ts';
import { createSkeleton, type Skeleton } from './skeleton.ts';
import type { SurvivorModel } from './survivors.ts';

/** A survivor with everything worn, ready to `strike` a pose. */
export function createSurvivor(model: SurvivorModel): Skeleton {
  const skeleton = createSkeleton(model.build);
  addFlesh(skeleton, model.flesh);
  const [style, ramp, trim] = model.hair;
  addHair(skeleton, style, ramp, trim);
  for (const wear of model.garments) wear(skeleton);
  return skeleton;
}
