import { castFrame, SURVIVOR_ANIMATIONS } from '../../content/cast.ts';
import type { Bearing } from '../motion/bearing.ts';
import { LIVING, type LivingAnimation, livingPose } from '../motion/living.ts';
import type { ArtJob } from '../pages/job.ts';
import type { Field } from '../raster/camera.ts';
import { render, renderWhole } from '../raster/render.ts';
import { type Sprite, trimSprite } from '../raster/sprite.ts';
import { withBow } from './bow.ts';
import { gripOf } from './grip.ts';
import { strike } from './skeleton.ts';
import { createSurvivor } from './survivor-body.ts';
import { SURVIVOR_MODELS, type SurvivorLook, type SurvivorModel } from './survivors.ts';

/** The field a survivor is drawn into; its foot point is in the middle of its shadow. */
export const SURVIVOR_FIELD: Field = { width: 128, height: 128, anchorX: 64, anchorY: 80 };

const LOOKS = Object.keys(SURVIVOR_MODELS) as readonly SurvivorLook[];
const ANIMATIONS = Object.keys(SURVIVOR_ANIMATIONS) as readonly LivingAnimation[];
const DIRECTIONS = 8;

/** One picture of a survivor, with its grip when something can be in the right hand; `skeleton` saves dressing anew. */
export function renderSurvivor(
  look: SurvivorLook,
  animation: LivingAnimation,
  direction: number,
  frame: number,
  skeleton = createSurvivor(SURVIVOR_MODELS[look]),
): Sprite {
  const model: SurvivorModel = SURVIVOR_MODELS[look];
  const bearing: Bearing = { legs: model.build, posture: model.posture, rest: model.rest };
  const pose = livingPose(animation, frame, SURVIVOR_ANIMATIONS[animation], bearing);
  strike(skeleton, pose, direction);
  if (animation === 'draw' || animation === 'loose') {
    return render(withBow(skeleton, animation === 'draw'), SURVIVOR_FIELD);
  }
  if (LIVING[animation].isBusy === true) return render(skeleton.root, SURVIVOR_FIELD);
  const whole = renderWhole(skeleton.root, SURVIVOR_FIELD);
  return trimSprite({ ...whole, grip: gripOf(skeleton, pose, direction, SURVIVOR_FIELD) });
}

/** The eight survivors, every animation in every direction. */
export const SURVIVOR_JOBS: readonly ArtJob[] = LOOKS.flatMap((look) =>
  ANIMATIONS.map(
    (animation): ArtJob => ({
      page: look,
      name: `${look}/${animation}`,
      render: () => {
        const pictures: [string, Sprite][] = [];
        const skeleton = createSurvivor(SURVIVOR_MODELS[look]);
        for (let direction = 0; direction < DIRECTIONS; direction++) {
          for (let frame = 0; frame < SURVIVOR_ANIMATIONS[animation]; frame++) {
            pictures.push([
              castFrame(look, 0, animation, direction, frame),
              renderSurvivor(look, animation, direction, frame, skeleton),
            ]);
          }
        }
        return pictures;
      },
    }),
  ),
);
