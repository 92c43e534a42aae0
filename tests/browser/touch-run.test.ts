import { afterAll, beforeAll, expect, it } from 'vitest';
import { Finger } from './finger.ts';
import { playUntilResults } from './play-until-results.ts';
import { Table, waitForScreen } from './player.ts';
import { numberIn } from './read-game.ts';

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 0.5,
  hasTouch: true,
  isMobile: true,
};

let table: Table;

beforeAll(async () => {
  table = await Table.lay();
});

afterAll(() => table.clear());

it('a run is played by one thumb from the title to the results and again', async () => {
  const { page, complaints } = await table.seat('', PHONE);
  const finger = await Finger.over(page);
  await waitForScreen(page, 'title');
  await finger.tap(page.getByRole('button', { name: 'Play', exact: true }));
  await finger.tap(page.getByRole('button', { name: 'Ring the bell' }));
  await page.locator('.hud-glass').waitFor({ timeout: 60_000 });

  await finger.down({ x: 195, y: 650 });
  await finger.move({ x: 240, y: 650 });
  await page.locator('.stick').waitFor();
  await finger.up();
  await page.locator('.stick').waitFor({ state: 'detached' });

  await playUntilResults(page, {
    look: async () => {},
    resume: () => finger.tap(page.getByRole('button', { name: 'Resume' })),
    takeCard: () => finger.tap(page.locator('.screen-cards button').first()),
  });
  const kills = page.locator('.results-kills b');
  expect((await kills.allInnerTexts()).map(Number).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);

  await page.locator('.results-buttons:not(.results-locked)').waitFor();
  await finger.tap(page.getByRole('button', { name: 'Again' }));
  await page.locator('.hud-glass').waitFor();
  await expect.poll(() => numberIn(page.locator('.tally-kills'))).toBe(0);
  expect(complaints).toEqual([]);
});
