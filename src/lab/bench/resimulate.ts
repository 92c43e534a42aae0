import { decodeReplay } from '../../replay/replay-format.ts';
import { runReplay } from '../../replay/run-replay.ts';
import { TICKS_PER_SECOND } from '../../sim/time.ts';
import { LabError } from '../lab-error.ts';
import { loadMap } from '../load-map.ts';
import { playRun } from '../play-run.ts';

const TEN_MINUTES = 10 * 60 * TICKS_PER_SECOND;
const MOST_SEEDS = 20;

/** A long run of the kiter played again: what was run, and how many times faster than real time it went. */
export interface Resimulation {
  readonly seed: number;
  readonly ticks: number;
  readonly timesRealTime: number;
}

/**
 * Plays the kiter on seed after seed until one run lasts `ticks` (ten minutes), then measures the CPU time of
 * `runReplay` on it: what verifying a score costs.
 */
export async function measureResimulation(ticks = TEN_MINUTES): Promise<Resimulation> {
  const map = await loadMap('school');
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const setup = { place: 'school', leader: 'onjo', seed, options: 0 } as const;
    const run = playRun(setup, map, 'kiter', { periods: 40, ticks });
    if (run.ticks < ticks) continue;
    const replay = decodeReplay(run.replay);
    const before = process.cpuUsage();
    const result = runReplay(replay, map);
    const spent = process.cpuUsage(before);
    if (!result.ok)
      throw new LabError(`The run of seed ${seed} parts from its recording at tick ${result.tick}.`);
    const seconds = (spent.user + spent.system) / 1e6;
    return { seed, ticks, timesRealTime: Math.round((10 * ticks) / TICKS_PER_SECOND / seconds) / 10 };
  }
  throw new LabError(`The kiter has not lived through ${ticks} ticks on any of ${MOST_SEEDS} seeds.`);
}
