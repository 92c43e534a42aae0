import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GOLDEN_RUNS, goldenFileName } from '../../src/lab/golden-runs.ts';
import { loadMap } from '../../src/lab/load-map.ts';
import { decodeReplay } from '../../src/replay/replay-format.ts';
import { runReplay } from '../../src/replay/run-replay.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.bell'));

describe('the golden runs', () => {
  test('are all there, twenty at least', () => {
    expect(NAMES.toSorted()).toEqual(GOLDEN_RUNS.map(goldenFileName).toSorted());
    expect(NAMES.length).toBeGreaterThanOrEqual(20);
  });

  test.each(NAMES)('%s ends as it was recorded', async (name) => {
    const replay = decodeReplay(readFileSync(FOLDER + name));
    const result = runReplay(replay, await loadMap(replay.place));
    // A difference here means that old replays end differently: raise RULES_VERSION, then `npm run lab -- golden`.
    expect(result).toMatchObject({ ok: true, score: replay.claimedScore });
  });
});
