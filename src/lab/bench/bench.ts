import type { Command } from '../command.ts';
import { LabError } from '../lab-error.ts';
import { parseOptions, wholeNumberOf } from '../options.ts';
import { measureAllocation } from './allocation.ts';
import { chaseLater, countInWalls, createChase } from './chase.ts';
import { createDetourHorde } from './detour-horde.ts';
import { createGameHorde } from './game-horde.ts';
import { type ChromiumBench, openChromium } from './in-chromium.ts';
import { inNode } from './in-node.ts';
import { measureResimulation } from './resimulate.ts';
import { compare, type Effort } from './rounds.ts';

const SIZES = [300, 2000, 5000, 10_000];
const MOST_ZOMBIES = 10_000;

/** How thoroughly to measure. `gatherTicks`: how long the horde gathers before the measurement. */
interface Thoroughness extends Effort {
  readonly gatherTicks: number;
  readonly replayTicks: number;
}

const FULL: Thoroughness = {
  rounds: 7,
  turnMs: 150,
  leastTicks: 6,
  mostTicks: 300,
  gatherTicks: 1200,
  replayTicks: 36_000,
};
const QUICK: Thoroughness = {
  ...FULL,
  rounds: 3,
  turnMs: 60,
  leastTicks: 4,
  gatherTicks: 300,
  replayTicks: 7200,
};

/** One row of the report: milliseconds are CPU time per tick. */
interface StepReport {
  readonly zombies: number;
  readonly cpuMsPerTick: number;
  readonly bytesPerTick: number;
  readonly inWalls: number;
  readonly timesCheaperThan: { readonly phaserArcade: number; readonly detourCrowd: number };
  readonly cpuMs: {
    readonly node: { readonly game: number; readonly detourCrowd: number };
    readonly chromium: { readonly game: number; readonly phaserArcade: number };
  };
}

/**
 * Measures the game's whole step beside two engines that move the same crowd: same map, bodies, speeds, prey and start
 * (where the game's horde stands after twenty seconds of chase). Like is compared with like: the game runs in Node
 * beside Detour Crowd and, bundled, in Chromium beside Phaser, and each ratio is taken inside one engine; all four take
 * turns in one run. The game does all of its work (minds, sight, noise, director …), the others only move bodies.
 */
export const BENCH: Command = {
  usage: '[--zombies 2000] [--quick]',
  purpose: 'Measures the step beside Phaser Arcade Physics and Detour Crowd, and re-simulates ten minutes.',
  async run(words) {
    const { values, switches, operands } = parseOptions(words, ['zombies'], ['quick']);
    if (operands.length > 0) throw new LabError(`"bench" does not know what to do with "${operands[0]}".`);
    const zombies = values['zombies'];
    const sizes = zombies === undefined ? SIZES : [wholeNumberOf('zombies', zombies, 1, MOST_ZOMBIES)];
    const effort = switches.has('quick') ? QUICK : FULL;
    const resimulation = await measureResimulation(effort.replayTicks);
    const chromium = await openChromium();
    try {
      const step: StepReport[] = [];
      for (const size of sizes) step.push(await measureStep(size, effort, chromium));
      return { step, resimulateTimesRealTime: resimulation.timesRealTime, resimulated: resimulation };
    } finally {
      await chromium.close();
    }
  },
};

async function measureStep(
  zombies: number,
  effort: Thoroughness,
  chromium: ChromiumBench,
): Promise<StepReport> {
  const spread = createChase(zombies);
  const gathering = createGameHorde(spread);
  const x = spread.x.slice();
  const y = spread.y.slice();
  let inWalls = 0;
  for (let tick = 0; tick < effort.gatherTicks; tick++) {
    gathering.step(tick);
    if (tick % 30 !== 29) continue;
    gathering.read(x, y);
    inWalls += countInWalls(spread.map, x, y);
  }
  const chase = chaseLater(spread, effort.gatherTicks, x, y);
  const page = await chromium.sides(chase, effort.gatherTicks);
  const ms = await compare(
    {
      game: inNode(createGameHorde(chase)),
      detourCrowd: inNode(await createDetourHorde(chase)),
      gameInChromium: page.game,
      phaserArcade: page.phaser,
    },
    effort,
  );
  return {
    zombies,
    cpuMsPerTick: rounded(ms.game),
    bytesPerTick: await measureAllocation(zombies),
    inWalls,
    timesCheaperThan: {
      phaserArcade: rounded(ms.phaserArcade / ms.gameInChromium),
      detourCrowd: rounded(ms.detourCrowd / ms.game),
    },
    cpuMs: {
      node: { game: rounded(ms.game), detourCrowd: rounded(ms.detourCrowd) },
      chromium: { game: rounded(ms.gameInChromium), phaserArcade: rounded(ms.phaserArcade) },
    },
  };
}

/** Three significant digits: more would claim more than the machine can tell. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
