import { BENCH } from './bench/bench.ts';
import type { Command, Report } from './command.ts';
import { GOLDEN } from './golden.ts';
import { LabError } from './lab-error.ts';
import { BOTS_COMMAND } from './list-bots.ts';
import { PLAY } from './play.ts';
import { VERIFY } from './verify.ts';

/** One line a command. */
const COMMANDS: Readonly<Record<string, Command>> = {
  play: PLAY,
  verify: VERIFY,
  bench: BENCH,
  bots: BOTS_COMMAND,
  golden: GOLDEN,
};

/** Runs the command that the words ask for. Throws a LabError, or another with a clear message, when it cannot. */
export async function runCommand(words: readonly string[]): Promise<Report> {
  const [name, ...rest] = words;
  if (name === undefined) throw new LabError('Which command? "npm run lab -- --help" lists them.');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new LabError(`There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`);
  }
  return command.run(rest);
}

/** Every command with its options, for `--help`. */
export function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage: words, purpose }]) => `  ${`${name} ${words}`.trimEnd()}\n      ${purpose}\n`,
  );
  return `npm run --silent lab -- COMMAND\n\n${lines.join('')}`;
}
