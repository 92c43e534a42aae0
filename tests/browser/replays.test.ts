import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playRun } from '../../src/lab/play-run.ts';
import { decodeReplay } from '../../src/replay/replay-format.ts';
import { runReplay } from '../../src/replay/run-replay.ts';
import { TICKS_PER_SECOND } from '../../src/sim/time.ts';
import { Table, waitForScreen } from './player.ts';
import { mapOf, startLabRun } from './read-game.ts';

const SECONDS = 40;

let table: Table;
let recorded: Uint8Array;

beforeAll(async () => {
  const setup = { place: 'school', leader: 'onjo', seed: 5, options: 0 } as const;
  const limits = { periods: 1, ticks: SECONDS * TICKS_PER_SECOND };
  recorded = playRun(setup, await mapOf('school'), 'kiter', limits).replay;
  table = await Table.lay();
});

afterAll(() => table.clear());

describe('a replay', () => {
  it('recorded in Node plays in the browser with the same checksums to its end', async () => {
    const { page, complaints } = await table.seat();
    await waitForScreen(page, 'title');
    await openFile(page, recorded);
    await waitForScreen(page, 'replay');
    await page.getByRole('button', { name: '8×' }).click();
    await page.locator('.replay-verified').waitFor({ timeout: 180_000 });
    expect(complaints).toEqual([]);
  });

  it('played in the browser tick by tick plays in Node with the same checksums and score', async () => {
    const { page } = await table.seat('?lab');
    await startLabRun(page, 7);
    const inBrowser = await page.evaluate(() => {
      const lab = window.lab!;
      lab.press('right', 200, 'run');
      lab.press('strike', 600);
      lab.step(700);
      lab.press('down', 100);
      lab.press('dash', 1);
      lab.step(1000);
      return { score: lab.state().score, checksum: lab.checksum(), replay: lab.replay() };
    });
    const replay = decodeReplay(Buffer.from(inBrowser.replay, 'base64'));
    expect(replay.seed).toBe(7);
    expect(runReplay(replay, await mapOf('school'))).toMatchObject({
      ok: true,
      score: inBrowser.score,
      checksum: inBrowser.checksum,
    });
  });
});

describe('a file that is no replay gets a sentence', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await table.seat());
    await waitForScreen(page, 'title');
  });

  const changedAt = (at: number) => (bytes: Uint8Array) => bytes.with(at, bytes[at]! ^ 0x40);

  it.each([
    ['damaged', changedAt(80), 'This replay is damaged and cannot be read.'],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1), 'This replay breaks off'],
    ['of another kind', () => Buffer.from('<!doctype html>'), 'This file is not a replay of this game.'],
    ['of a later version', changedAt(4), 'This replay comes from a newer version'],
    ['empty', () => new Uint8Array(0), 'This replay'],
  ])('%s, and a way back to the title', async (_how, change, sentence) => {
    await openFile(page, change(recorded));
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'To the title' }).click();
    await waitForScreen(page, 'title');
  });

  it('damaged, at an address', async () => {
    const body = Buffer.from(changedAt(80)(recorded));
    await page.route(
      (url) => url.pathname === '/run.bell',
      (route) => route.fulfill({ body, contentType: 'application/octet-stream' }),
    );
    await page.goto(`${table.address}?replay=run.bell`);
    await page.getByRole('alert').getByText('This replay is damaged and cannot be read.').waitFor();
  });

  it('on another server', async () => {
    await page.goto(`${table.address}?replay=https://example.org/run.bell`);
    await page.getByRole('alert').getByText('This file is not a replay of this game.').waitFor();
  });

  it('missing, and in Korean for whoever reads Korean', async () => {
    const korean = await table.seat('?replay=nothing.bell', { locale: 'ko-KR' });
    await waitForScreen(korean.page, 'error');
    expect(await korean.page.getByRole('alert').innerText()).toMatch(/[가-힣]/);
  });
});

/** Chooses a file on the title, as a person does behind "Watch a replay". */
async function openFile(page: Page, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.locator('input[type="file"]').setInputFiles({ name: 'run.bell', mimeType: '', buffer });
}
