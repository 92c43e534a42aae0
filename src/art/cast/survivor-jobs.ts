import { castFrame } from '../../content/cast.ts';
import { STANDING } from '../motion/pose.ts';
import type { ArtJob } from '../pages/job.ts';
import { render } from '../raster/render.ts';
import type { Sprite } from '../raster/sprite.ts';
import { addFlesh } from './flesh.ts';
import { BOY, createSkeleton, strike } from './skeleton.ts';

/** The field a body is drawn into; its foot point is in the middle of its shadow. */
const FIELD = { width: 112, height: 112, anchorX: 56, anchorY: 74 };

/** The eight survivors, every animation in every direction. */
export const SURVIVOR_JOBS: readonly ArtJob[] = [
  {
    page: 'onjo',
    name: 'onjo',
    render: () => {
      const skeleton = createSkeleton(BOY);
      addFlesh(skeleton, {
        skin: 'skin',
        top: 'navy',
        legs: 'grey',
        shoes: 'shoe',
        eye: 'eye',
        cuffs: 'white',
        blood: 0.2,
        dirt: 0.2,
      });
      const pictures: [string, Sprite][] = [];
      for (let direction = 0; direction < 8; direction++) {
        strike(skeleton, STANDING, direction);
        pictures.push([castFrame('onjo', 0, 'idle', direction, 0), render(skeleton.root, FIELD)]);
      }
      return pictures;
    },
  },
];
