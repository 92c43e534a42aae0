import { castFrame, DEAD_ANIMATIONS } from '../../content/cast.ts';
import type { ArtJob } from '../pages/job.ts';
import type { Field } from '../raster/camera.ts';
import { render } from '../raster/render.ts';
import type { Sprite } from '../raster/sprite.ts';
import { type Body, DEAD_BODIES } from './bodies.ts';
import { dim, type Figure, pose } from './figure.ts';
import { deadPose } from './motion.ts';
import type { DeadAnimation } from './motion-keys.ts';

/** Where a body is drawn into: wide enough for the largest one's arms as it lies. */
export const DEAD_FIELD: Field = { width: 176, height: 176, anchorX: 88, anchorY: 104 };

/** Directions that are drawn; the game shows the other three in a mirror. */
const DIRECTIONS = 5;

/** The dead, every body with every animation. */
export const DEAD_JOBS: readonly ArtJob[] = DEAD_BODIES.flatMap((body) =>
  (Object.keys(DEAD_ANIMATIONS) as DeadAnimation[]).map((animation) => ({
    page: body.page,
    name: `${body.look}${body.body}/${animation}`,
    render: () => renderAnimation(body, animation),
  })),
);

/** One picture of a body. */
export function renderFrame(body: Body, animation: DeadAnimation, direction: number, frame: number): Sprite {
  return draw(finished(body), body, animation, direction, frame);
}

function renderAnimation(body: Body, animation: DeadAnimation): readonly (readonly [string, Sprite])[] {
  const figure = finished(body);
  const pictures: [string, Sprite][] = [];
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    for (let frame = 0; frame < DEAD_ANIMATIONS[animation]; frame++) {
      const name = castFrame(body.look, body.body, animation, direction, frame);
      pictures.push([name, draw(figure, body, animation, direction, frame)]);
    }
  }
  return pictures;
}

function finished(body: Body): Figure {
  const figure = body.create();
  dim(figure.skeleton.root);
  return figure;
}

function draw(
  figure: Figure,
  body: Body,
  animation: DeadAnimation,
  direction: number,
  frame: number,
): Sprite {
  pose(figure, deadPose(body.manner, animation, frame), direction);
  return render(figure.skeleton.root, DEAD_FIELD);
}
