import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runOrThrow } from './run.mjs';

/** The oldest Node that everything here runs on, as in package.json. */
const OLDEST_NODE = [20, 19];

/** Throws a sentence when this Node is too old. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`This is Node ${version}; Last Bell needs Node ${OLDEST_NODE.join('.')} or newer.`);
  }
}

/**
 * Names of the packages in the lockfile that are missing from node_modules or there in another version. Optional
 * packages (binaries for other machines) do not count.
 * @param {string} folder where package-lock.json and node_modules are
 * @returns {string[]}
 */
export function missingPackages(folder) {
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) => path !== '' && !entry.optional && entry.version !== installedVersion(folder, path),
    )
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * @param {string} folder
 * @param {string} path of the package below the folder
 * @returns {string | undefined}
 */
function installedVersion(folder, path) {
  const file = join(folder, path, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** Brings node_modules to what the lockfile says; does nothing when it is already so. */
export async function installPackages() {
  checkNodeVersion();
  if (missingPackages(ROOT).length === 0) return;
  process.stdout.write('Installing packages …\n');
  await runOrThrow('npm', ['ci', '--no-audit', '--no-fund']);
}
