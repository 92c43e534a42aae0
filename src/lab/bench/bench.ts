import type { Command } from '../command.ts';
import { LabError } from '../lab-error.ts';
import { parseOptions, wholeNumberOf } from '../options.ts';
import type { StepEffort } from './measure-step.ts';

const SIZES = [300, 2000, 5000, 10_000];
const MOST_ZOMBIES = 10_000;

/** How thoroughly to measure. `replayTicks`: how long a run is re-simulated. */
interface Thoroughness extends StepEffort {
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

/** Measures the step of a horde and the re-simulation of a run; what is compared with what: see `measureSteps`. */
export const BENCH: Command = {
  usage: '[--zombies 2000] [--quick]',
  purpose: 'Measures the step beside Phaser Arcade Physics and Detour Crowd, and re-simulates ten minutes.',
  async run(words) {
    const { values, switches, operands } = parseOptions(words, ['zombies'], ['quick']);
    if (operands.length > 0) throw new LabError(`"bench" does not know what to do with "${operands[0]}".`);
    const zombies = values['zombies'];
    const sizes = zombies === undefined ? SIZES : [wholeNumberOf('zombies', zombies, 1, MOST_ZOMBIES)];
    const effort = switches.has('quick') ? QUICK : FULL;
    // Loaded only now: a browser driver, a bundler and two engines would make every other command slow to start.
    const { measureResimulation } = await import('./resimulate.ts');
    const { measureSteps } = await import('./measure-step.ts');
    const resimulated = await measureResimulation(effort.replayTicks);
    const step = await measureSteps(sizes, effort);
    return { step, resimulateTimesRealTime: resimulated.timesRealTime, resimulated };
  },
};
