import { createChase } from './chase.ts';
import { createGameHorde } from './game-horde.ts';
import { median } from './rounds.ts';

const WARM_UP_TICKS = 6000;
const WINDOW_TICKS = 30;
const WINDOWS = 61;

/**
 * A process of its own (`node --expose-gc … measure-allocation.ts ZOMBIES`), so that nothing else allocates: the growth
 * of the heap over half a second of the chase, after warm-up, divided by the ticks. The median of many windows, since
 * now and then the compiler works in one. Prints one number. A young generation larger than all windows together keeps
 * the collector from hiding what was allocated.
 */
function main(): void {
  const horde = createGameHorde(createChase(Number(process.argv[2])));
  let tick = 0;
  const growthOver = (ticks: number): number => {
    const before = process.memoryUsage().heapUsed;
    for (const end = tick + ticks; tick < end; tick++) horde.step(tick);
    return process.memoryUsage().heapUsed - before;
  };
  growthOver(WARM_UP_TICKS);
  globalThis.gc?.();
  const growths: number[] = [];
  // What asking for the heap's size allocates itself.
  const askings: number[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    askings.push(growthOver(0));
    growths.push(growthOver(WINDOW_TICKS));
  }
  const bytesPerTick = Math.max(0, median(growths) - median(askings)) / WINDOW_TICKS;
  process.stdout.write(String(Math.round(bytesPerTick * 10) / 10));
}

main();
