import { ARROW_TURNS, arrowFrame, EFFECTS, effectFrame } from '../../content/art.ts';
import type { ArtJob } from '../pages/job.ts';
import { HELD_JOBS } from './held-weapons.ts';
import { ITEM_JOBS } from './items.ts';
import { MARKS } from './marks.ts';
import { PARTICLE_FRAMES } from './particles.ts';
import { objectiveArrow, SIGNS } from './signs.ts';
import { STAIN_JOBS } from './stains.ts';

const PAINTERS = { ...SIGNS, ...MARKS, ...PARTICLE_FRAMES };

/** Effects, items, stains and held weapons. */
export const THING_JOBS: readonly ArtJob[] = [
  {
    page: 'things',
    name: 'fx',
    render: () =>
      EFFECTS.map((effect) => {
        const painter = PAINTERS[effect];
        if (painter === undefined) throw new Error(`Nobody paints ${effect}.`);
        return [effectFrame(effect), painter()] as const;
      }),
  },
  {
    page: 'things',
    name: 'arrow',
    render: () =>
      Array.from({ length: ARROW_TURNS }, (_, turn) => [arrowFrame(turn), objectiveArrow(turn)] as const),
  },
  ...ITEM_JOBS,
  ...STAIN_JOBS,
  ...HELD_JOBS,
];
