import { BENCH } from './bench/bench.ts';
import type { Command } from './command.ts';
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

/** The command line: JSON on standard output, or one sentence on standard error and exit code 1. */
async function main(words: readonly string[]): Promise<void> {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage());
    return;
  }
  if (name === undefined) throw new LabError('Which command? "npm run lab -- --help" lists them.');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new LabError(`There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`);
  }
  const report = await command.run(rest);
  process.stdout.write(`${JSON.stringify(report)}\n`);
  if (report['ok'] === false) process.exitCode = 1;
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage: words, purpose }]) => `  ${`${name} ${words}`.trimEnd()}\n      ${purpose}\n`,
  );
  return `npm run --silent lab -- COMMAND\n\n${lines.join('')}`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
