import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Player, Table, waitForScreen } from './player.ts';

/** The page, Phaser, the map and everything else until one can fight, as it travels. */
const MOST_BYTES = 1_500_000;

/** Nobody reloads a page sooner than this after changing something. */
const SAVED_MS = 1000;

let table: Table;
let player: Player;

beforeAll(async () => {
  table = await Table.lay();
  player = await table.seat();
  await waitForScreen(player.page, 'title');
});

afterAll(() => table.clear());

describe('the first visit', () => {
  it('shows a title with the notice of a fan work', async () => {
    expect(await player.page.title()).toContain('Last Bell');
    await player.page.getByText('Unofficial, non-commercial fan work').waitFor();
  });

  it('leads into a run without a word of complaint from the browser or the page policy', async () => {
    await player.page.getByRole('button', { name: 'Play', exact: true }).click();
    await player.page.getByRole('button', { name: 'Ring the bell' }).click();
    await waitForScreen(player.page, 'playing', 'paused');
    expect(player.complaints).toEqual([]);
  });

  it('asks nobody but its own server', () => {
    const elsewhere = player.responses
      .map((response) => response.url())
      .filter((url) => !url.startsWith('blob:'));
    expect(elsewhere.filter((url) => !url.startsWith(table.address))).toEqual([]);
    expect(elsewhere.length).toBeGreaterThan(2);
  });

  it(`takes at most ${MOST_BYTES / 1e6} MB until one can fight`, async () => {
    const sizes = await Promise.all(player.responses.map((response) => response.request().sizes()));
    const bytes = sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});

it('the language changes without loading the page again, and is remembered', async () => {
  const { page } = await table.seat();
  await waitForScreen(page, 'title');
  let loads = 0;
  page.on('load', () => {
    loads++;
  });
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByText('비공식').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(loads).toBe(0);

  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByText('비공식').first().waitFor();
  await page.waitForTimeout(SAVED_MS);
  await page.reload();
  await page.getByText('비공식').first().waitFor();
});
