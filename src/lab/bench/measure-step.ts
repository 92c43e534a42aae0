import { measureAllocation } from './allocation.ts';
import { chaseLater, countInWalls, createChase } from './chase.ts';
import { createDetourHorde } from './detour-horde.ts';
import { createGameHorde } from './game-horde.ts';
import { type ChromiumBench, openChromium } from './in-chromium.ts';
import { inNode } from './in-node.ts';
import { compare, type Effort } from './rounds.ts';

/** How thoroughly to measure. `gatherTicks`: how long the horde gathers before the measurement. */
export interface StepEffort extends Effort {
  readonly gatherTicks: number;
}

/** One row of the report: milliseconds are CPU time per tick. */
export interface StepReport {
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
export async function measureSteps(sizes: readonly number[], effort: StepEffort): Promise<StepReport[]> {
  const chromium = await openChromium();
  try {
    const reports: StepReport[] = [];
    for (const size of sizes) reports.push(await measureStep(size, effort, chromium));
    return reports;
  } finally {
    await chromium.close();
  }
}

async function measureStep(
  zombies: number,
  effort: StepEffort,
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
