import type { ArtJob } from '../pages/job.ts';

/** The school: grounds, walls, doors, furniture. */
export const SCHOOL_JOBS: readonly ArtJob[] = [];
