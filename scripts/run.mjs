import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Signals that ask a program to end: passed on, so that no server is left behind.
 * @type {readonly NodeJS.Signals[]}
 */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the project's folder with this terminal; gives its exit code (1 when a signal ended it).
 * @param {string} command
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<number>}
 */
export function run(command, words, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      // Only npm and its tools need a shell, and only on Windows, where they are .cmd files.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of ENDING) process.on(signal, passOn);
    const forget = () => {
      for (const signal of ENDING) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      forget();
      reject(error);
    });
    child.on('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a command and throws when it fails; the error carries its exit code.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<void>}
 */
export async function runOrThrow(command, words, environment = {}) {
  const code = await run(command, words, environment);
  if (code !== 0) throw new CommandFailed(`“${[command, ...words].join(' ')}” failed.`, code);
}

/** A command that ended with an exit code other than 0. */
export class CommandFailed extends Error {
  /**
   * @param {string} sentence
   * @param {number} code
   */
  constructor(sentence, code) {
    super(sentence);
    this.code = code;
  }
}

/**
 * Runs a script's main function; a failure is one sentence on standard error and the failing command's exit code.
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof CommandFailed ? error.code : 1;
  }
}
