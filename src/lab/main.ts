import { runCommand, usage } from './run-command.ts';

/** The command line: JSON on standard output, or one sentence on standard error and exit code 1. */
async function main(words: readonly string[]): Promise<void> {
  if (words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    process.stdout.write(usage());
    return;
  }
  const report = await runCommand(words);
  process.stdout.write(`${JSON.stringify(report)}\n`);
  if (report['ok'] === false) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
