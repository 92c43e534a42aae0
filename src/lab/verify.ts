import { readFileSync } from 'node:fs';
import { decodeReplay } from '../replay/replay-format.ts';
import { describeParting, runReplay } from '../replay/run-replay.ts';
import type { Command } from './command.ts';
import { LabError } from './lab-error.ts';
import { loadMap } from './load-map.ts';
import { parseOptions } from './options.ts';

/** Plays a replay again and says whether it ends as recorded, and with which score. */
export const VERIFY: Command = {
  usage: 'RUN.bell',
  purpose: 'Plays a replay again; "ok":false names the first checkpoint that differs.',
  async run(words) {
    const { operands } = parseOptions(words, []);
    const [path] = operands;
    if (path === undefined || operands.length > 1)
      throw new LabError('"verify" wants the path of one replay.');
    const replay = decodeReplay(readReplay(path));
    const result = runReplay(replay, await loadMap(replay.place));
    if (!result.ok) return { ok: false, tick: result.tick, message: describeParting(result) };
    const { score, checksum, ticks, periods } = result;
    return { ok: true, score, checksum, ticks, periods };
  },
};

function readReplay(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new LabError(`There is no readable file "${path}".`);
  }
}
