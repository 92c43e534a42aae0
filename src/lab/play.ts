import { writeFileSync } from 'node:fs';
import { checksum } from '../sim/checksum.ts';
import { botOf } from './bots/bots.ts';
import type { Command } from './command.ts';
import { LabError } from './lab-error.ts';
import { loadMap } from './load-map.ts';
import { leaderOf, parseOptions, placeOf, seedOf, wholeNumberOf } from './options.ts';
import { playRun } from './play-run.ts';

/** Lets a bot play a run and writes its replay. */
export const PLAY: Command = {
  usage: '[--place school] [--leader onjo] [--seed 1] [--bot kiter] [--periods 5] [--out run.bell]',
  purpose:
    'Lets a bot play until it dies or has survived that many periods; writes the replay if --out is given.',
  async run(words) {
    const { values, operands } = parseOptions(words, ['place', 'leader', 'seed', 'bot', 'periods', 'out']);
    if (operands.length > 0) throw new LabError(`"play" does not know what to do with "${operands[0]}".`);
    const place = placeOf(values['place'] ?? 'school');
    const leader = leaderOf(values['leader'] ?? 'onjo');
    const seed = seedOf(values['seed'] ?? '1');
    const bot = botOf(values['bot'] ?? 'kiter');
    const periods = wholeNumberOf('periods', values['periods'] ?? '5', 1, 40);
    const map = await loadMap(place);
    const before = process.cpuUsage();
    const run = playRun({ place, leader, seed, options: 0 }, map, bot, { periods });
    const spent = process.cpuUsage(before);
    if (values['out'] !== undefined) writeReplay(values['out'], run.replay);
    return {
      score: run.state.score,
      periods: run.state.periodsSurvived,
      ticks: run.ticks,
      checksum: checksum(run.state),
      cpuMs: Math.round((spent.user + spent.system) / 1000),
    };
  },
};

function writeReplay(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new LabError(`The replay cannot be written to "${path}".`);
  }
}
