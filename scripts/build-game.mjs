import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from './compress-folder.mjs';
import { ROOT, runOrThrow } from './run.mjs';

const DIST = join(ROOT, 'dist');
const BUILT = join(DIST, '.built');
const SOURCES = [
  'index.html',
  'src',
  'assets',
  'public',
  'scripts/phaser-lean.mjs',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Builds the game into dist/ with compressed twins of its files; does nothing when dist/ is newer than every source. */
export async function buildGame() {
  const newest = Math.max(...SOURCES.map((source) => newestChangeMs(join(ROOT, source))));
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return;
  process.stdout.write('Building the game …\n');
  const startedAt = new Date();
  await runOrThrow(process.execPath, [
    join(ROOT, 'node_modules/vite/bin/vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
  compressFolder(DIST);
  writeFileSync(BUILT, '');
  // Dated to the start: what is edited during a build is newer than it.
  utimesSync(BUILT, startedAt, startedAt);
}

/**
 * When a file, or anything below a folder, last changed. A folder's own time counts: it changes when a file goes away.
 * @param {string} path
 * @returns {number} milliseconds, 0 when nothing is there
 */
export function newestChangeMs(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).map((name) => newestChangeMs(join(path, name)));
  return Math.max(stats.mtimeMs, ...below);
}
