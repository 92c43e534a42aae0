import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('measure-allocation.ts', import.meta.url));

/** Megabytes of young generation: far more than a window of ticks could ever allocate. */
const YOUNG_MEGABYTES = 256;

/** Bytes the game's whole step allocates per tick with that many zombies, measured in a process of its own. */
export async function measureAllocation(zombies: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    `--max-semi-space-size=${YOUNG_MEGABYTES}`,
    `--min-semi-space-size=${YOUNG_MEGABYTES}`,
    '--import',
    'tsx',
    SCRIPT,
    String(zombies),
  ]);
  return Number(stdout);
}
