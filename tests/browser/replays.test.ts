import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeReplay } from '../../src/replay/replay-format.ts';
import { runReplay } from '../../src/replay/run-replay.ts';
import { Table, waitForScreen } from './player.ts';
import { mapOf, startLabRun } from './read-game.ts';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));

let table: Table;

beforeAll(async () => {
  table = await Table.lay();
});

afterAll(() => table.clear());

/** The shortest of the recorded runs that Node verifies in its own tests. */
function shortestGolden(): string {
  const paths = readdirSync(GOLDEN)
    .filter((name) => name.endsWith('.bell'))
    .map((name) => join(GOLDEN, name));
  return paths.sort((left, right) => statSync(left).size - statSync(right).size)[0]!;
}

describe('a replay', () => {
  it('recorded in Node plays in the browser with the same checksums to its end', async () => {
    const { page, complaints } = await table.seat();
    await waitForScreen(page, 'title');
    await page.locator('input[type="file"]').setInputFiles(shortestGolden());
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
  const golden = readFileSync(shortestGolden());
  const changed = Buffer.from(golden);
  changed.writeUInt8(changed.readUInt8(80) ^ 1, 80);
  const tooNew = Buffer.from(golden);
  tooNew.writeUInt8(99, 4);

  it.each([
    ['damaged', changed, 'This replay is damaged and cannot be read.'],
    ['cut off', golden.subarray(0, golden.length >> 1), 'This replay breaks off'],
    ['of another kind', Buffer.from('<!doctype html>'), 'This file is not a replay of this game.'],
    ['of a later version', tooNew, 'This replay comes from a newer version'],
    ['empty', Buffer.alloc(0), 'This replay'],
  ])('%s, at an address', async (_how, body, sentence) => {
    const { page } = await table.seat();
    await waitForScreen(page, 'title');
    await page.route('**/run.bell', (route) =>
      route.fulfill({ body, contentType: 'application/octet-stream' }),
    );
    await page.goto(`${table.address}?replay=run.bell`);
    await waitForScreen(page, 'error');
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'To the title' }).click();
    await waitForScreen(page, 'title');
  });

  it('missing, at an address', async () => {
    const { page } = await table.seat('?replay=nothing.bell');
    await waitForScreen(page, 'error');
    await page.getByRole('alert').waitFor();
  });

  it('on another server', async () => {
    const { page } = await table.seat('?replay=https://example.org/run.bell');
    await page.getByRole('alert').getByText('This file is not a replay of this game.').waitFor();
  });

  it('in Korean for whoever reads Korean', async () => {
    const { page } = await table.seat('?replay=nothing.bell', { locale: 'ko-KR' });
    await waitForScreen(page, 'error');
    expect(await page.getByRole('alert').innerText()).toMatch(/[가-힣]/);
  });
});
