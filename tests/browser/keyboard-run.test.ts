import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeReplay } from '../../src/replay/replay-format.ts';
import { runReplay } from '../../src/replay/run-replay.ts';
import { playUntil } from './play-until.ts';
import { pressFirst, Table, waitForScreen } from './player.ts';
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
  await waitForScreen(page, 'playing');

  await keyboard.down('KeyJ');
  const interruptions = {
    resume: () => pressFirst(page, 'paused'),
    takeCard: () => keyboard.press('Digit1'),
  };
  await playUntil(page, (kills) => kills > 0, interruptions);
  await keyboard.up('KeyJ');
  await playUntil(page, () => false, interruptions);
  await waitForScreen(page, 'results');
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
  await waitForScreen(page, 'playing');
  await expect.poll(() => numberIn(page.locator('.tally-kills'))).toBe(0);
  expect(complaints).toEqual([]);
});
