import type { ArtJob } from '../pages/job.ts';
import { joinedSprite, lowWallSprite, propJobs } from './place-job.ts';
import { CLASSROOM } from './school-classroom.ts';
import { CULTURE, CULTURE_JOINED } from './school-culture.ts';
import { DINING, DINING_JOINED } from './school-dining.ts';
import { FITTINGS } from './school-fittings.ts';
import { FLOOR_JOBS } from './school-floors.ts';
import { GYM, GYM_JOINED } from './school-gym.ts';
import { LITTER_JOBS } from './school-litter.ts';
import { LOOSE_THINGS } from './school-loose-things.ts';
import { OPENING_JOBS } from './school-openings.ts';
import { LOW_WALLS, OUTSIDE, OUTSIDE_JOINED } from './school-outside.ts';
import { ROOF, ROOF_JOINED, ROOF_LOW_WALLS } from './school-roof.ts';
import { SCIENCE, SCIENCE_JOINED } from './school-science.ts';
import { STORAGE, STORAGE_JOINED } from './school-storage.ts';
import { TREES } from './school-trees.ts';
import { WALL_JOBS } from './school-walls.ts';

/** The school: grounds, walls, doors, furniture. A new thing is a row of the file of its room. */
export const SCHOOL_JOBS: readonly ArtJob[] = [
  ...FLOOR_JOBS,
  ...WALL_JOBS,
  ...OPENING_JOBS,
  ...LITTER_JOBS,
  ...propJobs('school', {
    ...CLASSROOM,
    ...STORAGE,
    ...DINING,
    ...SCIENCE,
    ...CULTURE,
    ...GYM,
    ...FITTINGS,
    ...LOOSE_THINGS,
    ...OUTSIDE,
    ...ROOF,
    ...TREES,
  }),
  ...propJobs(
    'school',
    {
      ...STORAGE_JOINED,
      ...DINING_JOINED,
      ...SCIENCE_JOINED,
      ...CULTURE_JOINED,
      ...GYM_JOINED,
      ...OUTSIDE_JOINED,
      ...ROOF_JOINED,
    },
    joinedSprite,
  ),
  ...propJobs('school', { ...LOW_WALLS, ...ROOF_LOW_WALLS }, lowWallSprite),
];
