import { expect, it } from 'vitest';
import { Table } from './player.ts';
import { startLabRun } from './read-game.ts';

it('with ?lab a picture is the same twice, to the pixel', async () => {
  const pictures: Buffer[] = [];
  for (let visit = 0; visit < 2; visit++) {
    const table = await Table.lay();
    const { page } = await table.seat('?lab');
    await startLabRun(page, 11);
    await page.evaluate(() => {
      window.lab!.press('right', 120, 'run');
      window.lab!.press('strike', 400);
      window.lab!.step(400);
    });
    pictures.push(await page.screenshot({ animations: 'disabled' }));
    await table.clear();
  }
  expect(pictures[0]!.length).toBeGreaterThan(20_000);
  expect(pictures[1]!.equals(pictures[0]!)).toBe(true);
});
