import { afterAll, beforeAll, expect, it } from 'vitest';
import { Finger } from './finger.ts';
import { playUntil } from './play-until.ts';
import { Table, waitForScreen } from './player.ts';
import { killsInResults } from './read-game.ts';

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
  const { page, complaints } = await table.seat('?lab', PHONE);
  const finger = await Finger.over(page);
  await waitForScreen(page, 'title');
  await finger.tap(page.getByRole('button', { name: 'Play', exact: true }));
  await finger.tap(page.getByRole('button', { name: 'Ring the bell' }));
  const interruptions = { resume: () => finger.tap(page.getByRole('button', { name: 'Resume' })) };
  await playUntil(page, () => true, interruptions);

  const start = await page.evaluate(() => window.lab!.state().position);
  await finger.down({ x: 195, y: 650 });
  await finger.move({ x: 240, y: 650 });
  await page.locator('.stick').waitFor();
  await expect.poll(() => page.evaluate(() => window.lab!.state().position)).not.toEqual(start);
  await finger.up();
  await page.locator('.stick').waitFor({ state: 'detached' });

  // The thumb rests: on glass the rules aim and strike.
  await playUntil(page, (kills) => kills > 0, interruptions);

  // With nobody's hands on it, and time running ahead, the run ends soon.
  await page.evaluate(() => {
    for (let second = 0; second < 600 && window.lab!.state().phase !== 'over'; second++) window.lab!.step(60);
    window.lab!.resume();
  });
  await playUntil(page, () => false, interruptions);
  expect(await killsInResults(page)).toBeGreaterThan(0);

  await page.locator('.results-buttons:not(.results-locked)').waitFor();
  await finger.tap(page.getByRole('button', { name: 'Again' }));
  await page.locator('.screen-results').waitFor({ state: 'detached' });
  await playUntil(page, (kills) => kills === 0, interruptions);
  expect(complaints).toEqual([]);
});
