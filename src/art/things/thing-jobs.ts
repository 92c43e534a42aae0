import type { ArtJob } from '../pages/job.ts';

/** Effects, items, stains and held weapons. */
export const THING_JOBS: readonly ArtJob[] = [];
