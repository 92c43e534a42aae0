import type { CampusPropLook } from '../../content/art-tiles-campus.ts';
import type { ArtJob } from '../pages/job.ts';
import { CAMPUS_CYCLES } from './campus-cycles.ts';
import { CAMPUS_FESTIVAL } from './campus-festival.ts';
import { CAMPUS_FLAT_JOBS } from './campus-flats.ts';
import { CAMPUS_GRAND } from './campus-grand.ts';
import { CAMPUS_GROUND_JOBS } from './campus-grounds.ts';
import { CAMPUS_INDOORS } from './campus-indoors.ts';
import { CAMPUS_LAB } from './campus-lab.ts';
import { CAMPUS_LIBRARY } from './campus-library.ts';
import { type CampusProp, campusPropJobs } from './campus-prop.ts';
import { CAMPUS_SIGNS } from './campus-signs.ts';
import { CAMPUS_STAGE } from './campus-stage.ts';
import { CAMPUS_STREET } from './campus-street.ts';
import { CAMPUS_TREES } from './campus-trees.ts';
import { CAMPUS_VEHICLES } from './campus-vehicles.ts';
import { CAMPUS_WALL_JOBS } from './campus-walls.ts';

/** Everything that stands on the campus. */
export const CAMPUS_PROPS: Partial<Record<CampusPropLook, CampusProp>> = {
  ...CAMPUS_LIBRARY,
  ...CAMPUS_FESTIVAL,
  ...CAMPUS_GRAND,
  ...CAMPUS_TREES,
  ...CAMPUS_STREET,
  ...CAMPUS_CYCLES,
  ...CAMPUS_LAB,
  ...CAMPUS_SIGNS,
  ...CAMPUS_STAGE,
  ...CAMPUS_VEHICLES,
  ...CAMPUS_INDOORS,
};

/** The campus: grounds, façades, trees, stalls, the stage. */
export const CAMPUS_JOBS: readonly ArtJob[] = [
  ...CAMPUS_GROUND_JOBS,
  ...CAMPUS_WALL_JOBS,
  ...CAMPUS_FLAT_JOBS,
  ...campusPropJobs(CAMPUS_PROPS),
];
