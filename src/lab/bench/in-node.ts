import type { Contender } from './chase.ts';
import type { Side } from './rounds.ts';

/** Measures a contender in this process: user and system time, garbage collection on other threads included. */
export function inNode(contender: Contender): Side {
  return {
    async run(fromTick, ticks) {
      const before = process.cpuUsage();
      for (let tick = fromTick; tick < fromTick + ticks; tick++) contender.step(tick);
      const spent = process.cpuUsage(before);
      return (spent.user + spent.system) / 1000;
    },
  };
}
