import { afterAll, beforeAll, expect, it } from 'vitest';
import { Table, waitForScreen } from './player.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const;

let table: Table;

beforeAll(async () => {
  table = await Table.lay();
});

afterAll(() => table.clear());

it('the break reports who came, beside everything else on the display, and opens into a table', async () => {
  const { page } = await table.seat('?lab');
  await waitForScreen(page, 'title');
  await page.evaluate(() => window.lab!.start({ seed: 7 }));
  await page.evaluate(() => {
    const lab = window.lab!;
    for (let turn = 0; turn < 40 && lab.state().phase === 'fight'; turn++) {
      lab.press('strike', 300);
      lab.press('shoot', 300);
      lab.step(300);
    }
    lab.resume();
  });
  await waitForScreen(page, 'cards');
  await page.locator('.cards:not(.cards-locked)').waitFor();
  await page.keyboard.press('1');
  await page.locator('.report').waitFor();
  await page.evaluate(() => window.lab!.pause());
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const report = (await page.locator('.report').boundingBox())!;
    expect(report.x).toBeGreaterThanOrEqual(0);
    expect(report.x + report.width).toBeLessThanOrEqual(size.width);
    for (const other of ['.vitals', '.clock', '.break-bar']) {
      const box = (await page.locator(other).boundingBox())!;
      const isApart = report.y >= box.y + box.height || report.y + report.height <= box.y;
      expect(isApart || report.x >= box.x + box.width || report.x + report.width <= box.x, other).toBe(true);
    }
  }
  expect(await page.locator('.report-table').count()).toBe(0);
  await page.locator('.report-more').click();
  expect(await page.locator('.report-table tbody tr').count()).toBeGreaterThan(0);
});
