import type { Command } from '../command.ts';
import { LabError } from '../lab-error.ts';
import { parseOptions, wholeNumberOf } from '../options.ts';
import type { StepEffort } from './measure-step.ts';

const SIZES = [300, 2000, 5000, 10_000];
const MOST_ZOMBIES = 10_000;

/** How thoroughly to measure. `replayTicks`: how long a run is re-simulated; `frames`: how many are drawn. */
interface Thoroughness extends StepEffort {
  readonly replayTicks: number;
  readonly frames: number;
}

const FULL: Thoroughness = {
  rounds: 7,
  turnMs: 150,
  leastTicks: 6,
  mostTicks: 300,
  gatherTicks: 1200,
  replayTicks: 36_000,
  frames: 240,
};
const QUICK: Thoroughness = {
  ...FULL,
  rounds: 3,
  turnMs: 60,
  leastTicks: 4,
  gatherTicks: 300,
  replayTicks: 7200,
  frames: 60,
};

/** Measures the step of a horde and the re-simulation of a run; what is compared with what: see `measureSteps`. */
export const BENCH: Command = {
  usage: '[picture] [--zombies 2000] [--quick]',
  purpose:
    'Measures the step beside Phaser Arcade Physics and Detour Crowd, a run again, and a frame of the picture.',
  async run(words) {
    const { values, switches, operands } = parseOptions(words, ['zombies'], ['quick']);
    const [part, ...others] = operands;
    const unknown = part === undefined || part === 'picture' ? others[0] : part;
    if (unknown !== undefined) throw new LabError(`"bench" does not know what to do with "${unknown}".`);
    const zombies = values['zombies'];
    const sizes = zombies === undefined ? SIZES : [wholeNumberOf('zombies', zombies, 1, MOST_ZOMBIES)];
    const effort = switches.has('quick') ? QUICK : FULL;
    // Loaded only now: a browser driver, a bundler and two engines would make every other command slow to start.
    const { measurePicture } = await import('./measure-picture.ts');
    if (part === 'picture') return { picture: await measurePicture(effort.frames) };
    const { measureResimulation } = await import('./resimulate.ts');
    const { measureSteps } = await import('./measure-step.ts');
    const resimulated = await measureResimulation(effort.replayTicks);
    const step = await measureSteps(sizes, effort);
    const picture = await measurePicture(effort.frames);
    return { step, resimulateTimesRealTime: resimulated.timesRealTime, resimulated, picture };
  },
};
