import { createChase } from './chase.ts';
import { createGameHorde } from './game-horde.ts';
import { median } from './rounds.ts';

const WARM_UP_TICKS = 1500;
const WINDOW_TICKS = 120;
const WINDOWS = 9;

/**
 * A process of its own (`node --expose-gc … measure-allocation.ts ZOMBIES`), so that nothing else allocates: the growth
 * of the heap over two seconds of the chase, after warm-up, divided by the ticks; the median of nine windows. Prints
 * one number. A young generation larger than any window keeps the collector from hiding what was allocated.
 */
function main(): void {
  const horde = createGameHorde(createChase(Number(process.argv[2])));
  let tick = 0;
  const run = (ticks: number): void => {
    for (const end = tick + ticks; tick < end; tick++) horde.step(tick);
  };
  const growthOver = (ticks: number): number => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    run(ticks);
    return process.memoryUsage().heapUsed - before;
  };
  run(WARM_UP_TICKS);
  const windows = Array.from({ length: WINDOWS }, () => growthOver(WINDOW_TICKS));
  // What asking for the heap's size allocates itself.
  const asking = median(Array.from({ length: WINDOWS }, () => growthOver(0)));
  const bytesPerTick = Math.max(0, median(windows) - asking) / WINDOW_TICKS;
  process.stdout.write(String(Math.round(bytesPerTick * 10) / 10));
}

main();
