import { SURVIVOR_JOBS } from '../cast/survivor-jobs.ts';
import { DEAD_JOBS } from '../dead/dead-jobs.ts';
import { CAMPUS_JOBS } from '../places/campus-jobs.ts';
import { SCHOOL_JOBS } from '../places/school-jobs.ts';
import { THING_JOBS } from '../things/thing-jobs.ts';
import type { ArtJob } from './job.ts';

/** Everything there is to render, in the order of the contact sheet. */
export const ART_JOBS: readonly ArtJob[] = [
  ...SURVIVOR_JOBS,
  ...DEAD_JOBS,
  ...SCHOOL_JOBS,
  ...CAMPUS_JOBS,
  ...THING_JOBS,
];
