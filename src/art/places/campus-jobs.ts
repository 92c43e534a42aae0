import type { ArtJob } from '../pages/job.ts';

/** The campus: grounds, façades, trees, stalls, the stage. */
export const CAMPUS_JOBS: readonly ArtJob[] = [];
