import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReplayError } from '../replay/replay-error.ts';
import { decodeReplay } from '../replay/replay-format.ts';
import { RULES_VERSION } from '../sim/rules-version.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import type { Command } from './command.ts';
import { GOLDEN_RUNS, goldenFileName } from './golden-runs.ts';
import { LabError } from './lab-error.ts';
import { loadMap } from './load-map.ts';
import { parseOptions } from './options.ts';
import { playRun } from './play-run.ts';

const FOLDER = fileURLToPath(new URL('../../tests/golden/', import.meta.url));

/** More periods than any golden run lasts. */
const ANY_PERIODS = 99;

/** Records the golden runs anew: only when RULES_VERSION says that old runs end differently now. */
export const GOLDEN: Command = {
  usage: '',
  purpose: 'Records the golden runs of tests/golden anew; refuses unless RULES_VERSION was raised.',
  async run(words) {
    parseOptions(words, []);
    mkdirSync(FOLDER, { recursive: true });
    const present = readdirSync(FOLDER).filter((name) => name.endsWith('.bell'));
    const current = present.find((name) => hasPresentRules(join(FOLDER, name)));
    if (current !== undefined) {
      throw new LabError(
        `${current} was played by the present rules (${RULES_VERSION}): raise RULES_VERSION first, if runs may end differently.`,
      );
    }
    const map = await loadMap('school');
    const recorded = GOLDEN_RUNS.map((run) => {
      const { bot, leader, seed, seconds } = run;
      const limits = { periods: ANY_PERIODS, ticks: seconds * TICKS_PER_SECOND };
      return {
        name: goldenFileName(run),
        ...playRun({ place: 'school', leader, seed, options: 0 }, map, bot, limits),
      };
    });
    for (const name of present) rmSync(join(FOLDER, name));
    for (const { name, replay } of recorded) writeFileSync(join(FOLDER, name), replay);
    const ticks = recorded.reduce((sum, run) => sum + run.ticks, 0);
    return { rulesVersion: RULES_VERSION, runs: recorded.length, ticks };
  },
};

/** True unless the file was played by older rules; a file that cannot be read at all stands in nobody's way. */
function hasPresentRules(path: string): boolean {
  try {
    decodeReplay(readFileSync(path));
    return true;
  } catch (error) {
    if (error instanceof ReplayError) return false;
    throw error;
  }
}
