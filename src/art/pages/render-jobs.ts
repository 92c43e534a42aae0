import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Sprite } from '../raster/sprite.ts';
import { ART_JOBS } from './art-jobs.ts';
import type { ArtJob } from './job.ts';

interface Share {
  readonly jobs: readonly number[];
  /** This module. */
  readonly module: string;
}

/** A worker does not inherit tsx from the main thread in every Node we run on: it sets it up by itself. */
const BOOT = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.module);
});`;

type Pictures = readonly (readonly [name: string, sprite: Sprite])[];

/** Renders jobs on all cores; the pictures by page and frame name, in the order of the jobs. */
export async function renderJobs(jobs: readonly ArtJob[]): Promise<Map<string, Map<string, Sprite>>> {
  const numbers = jobs.map((job) => ART_JOBS.indexOf(job));
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(jobs.length / 8)));
  const results: Pictures[] = [];
  if (threads === 1) {
    for (const [at, job] of jobs.entries()) results[at] = job.render();
  } else {
    await Promise.all(
      Array.from({ length: threads }, (_, thread) => {
        const share = numbers.filter((_, at) => at % threads === thread);
        return renderShare({ jobs: share, module: import.meta.url }, (at, pictures) => {
          results[at * threads + thread] = pictures;
        });
      }),
    );
  }
  const pages = new Map<string, Map<string, Sprite>>();
  for (const [at, job] of jobs.entries()) {
    const page = pages.get(job.page) ?? new Map<string, Sprite>();
    pages.set(job.page, page);
    for (const [name, sprite] of results[at]!) {
      if (page.has(name)) throw new Error(`Two pictures are called ${name}.`);
      page.set(name, sprite);
    }
  }
  return pages;
}

function renderShare(share: Share, take: (at: number, pictures: Pictures) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(BOOT, { eval: true, workerData: share });
    worker.on('message', ([at, pictures]: [number, Pictures]) => take(at, pictures));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A renderer ended with ${code}.`)),
    );
  });
}

if (!isMainThread && parentPort !== null) {
  for (const [at, job] of (workerData as Share).jobs.entries()) {
    parentPort.postMessage([at, ART_JOBS[job]!.render()]);
  }
}
