import type { ArtJob } from '../pages/job.ts';

/** The dead, every body with every animation. */
export const DEAD_JOBS: readonly ArtJob[] = [];
