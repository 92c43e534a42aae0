import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeReplay } from '../../src/replay/replay-format.ts';
import { runReplay } from '../../src/replay/run-replay.ts';
import { playUntil } from './play-until.ts';
import { pressFirst, Table } from './player.ts';
import { killsInResults, mapOf, numberIn } from './read-game.ts';

let table: Table;

beforeAll(async () => {
  table = await Table.lay();
});

afterAll(() => table.clear());

it('a run is played by keyboard from the title to the results and again, and its replay holds in Node', async () => {
  const { page, complaints } = await table.seat();
  const { keyboard } = page;
  await pressFirst(page, 'title');
  await pressFirst(page, 'choose');
  const interruptions = {
    resume: () => pressFirst(page, 'paused'),
    takeCard: () => keyboard.press('Digit1'),
  };
  await playUntil(page, () => true, interruptions);

  const strikeUntilOneFalls = async (kills: number) => {
    await keyboard.press('KeyJ', { delay: 60 });
    return kills > 0;
  };
  await playUntil(page, strikeUntilOneFalls, interruptions);
  await playUntil(page, () => false, interruptions);
  const score = await numberIn(page.locator('.results-total .number'));
  expect(await killsInResults(page)).toBeGreaterThan(0);

  await page.locator('.results-buttons:not(.results-locked)').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save replay' }).focus();
  await keyboard.press('Enter');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^last-bell-school-\w+-\d+-\d+\.bell$/);
  const replay = decodeReplay(await readFile(await download.path()));
  expect(replay.claimedScore).toBe(score);
  expect(runReplay(replay, await mapOf(replay.place))).toMatchObject({ ok: true, score });

  await page.getByRole('button', { name: 'Again' }).focus();
  await pressFirst(page, 'results');
  await page.locator('.screen-results').waitFor({ state: 'detached' });
  await playUntil(page, (kills) => kills === 0, interruptions);
  expect(complaints).toEqual([]);
});
