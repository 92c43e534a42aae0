import type { ArtPage } from '../../content/art-pages.ts';
import { type CastLook, castFrame, DEAD_ANIMATIONS } from '../../content/cast.ts';
import type { ArtJob } from '../pages/job.ts';
import type { Field } from '../raster/camera.ts';
import { render } from '../raster/render.ts';
import type { Sprite } from '../raster/sprite.ts';
import { type Body, DEAD_BODIES } from './bodies.ts';
import { pose } from './figure.ts';
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

function renderAnimation(body: Body, animation: DeadAnimation): readonly (readonly [string, Sprite])[] {
  const figure = body.create();
  const pictures: [string, Sprite][] = [];
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    for (let frame = 0; frame < DEAD_ANIMATIONS[animation]; frame++) {
      pose(figure, deadPose(body.manner, animation, frame), direction);
      const name = castFrame(body.look, body.body, animation, direction, frame);
      pictures.push([name, render(figure.skeleton.root, DEAD_FIELD)]);
    }
  }
  return pictures;
}

/** The page a body's pictures are on. */
export function deadPage(look: CastLook, body: number): ArtPage | undefined {
  return DEAD_BODIES.find((one) => one.look === look && one.body === body)?.page;
}
