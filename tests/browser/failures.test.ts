import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Table, waitForScreen } from './player.ts';

let table: Table;

beforeAll(async () => {
  table = await Table.lay();
});

afterAll(() => table.clear());

describe('without WebGL', () => {
  it('the title works, and Play is answered with a sentence', async () => {
    const flat = await Table.lay('--disable-3d-apis');
    const { page } = await flat.seat();
    await waitForScreen(page, 'title');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Ring the bell' }).click();
    await waitForScreen(page, 'error');
    expect(await page.getByRole('alert').innerText()).toContain('WebGL');
    await flat.clear();
  });
});

describe('an address that asks for what does not exist is answered with a sentence', () => {
  it.each([
    ['?place=moon', 'The address asks for a place that does not exist.'],
    ['?leader=nobody', 'The address asks for a leader who does not exist.'],
    ['?seed=-1', 'A seed is a whole number from 0 to 4294967295.'],
  ])('%s', async (query, sentence) => {
    const { page } = await table.seat(query);
    await page.getByRole('alert').getByText(sentence).waitFor();
  });
});

describe('a lost graphics context', () => {
  it('comes back with the same picture, to the pixel', async () => {
    const { page } = await table.seat('?lab');
    await page.waitForFunction(() => window.lab !== undefined);
    await page.evaluate(async () => {
      await window.lab!.start({ seed: 7 });
      window.lab!.press('strike', 600);
      window.lab!.step(600);
    });
    const before = await page.screenshot({ animations: 'disabled' });
    await page.evaluate(() => {
      const context = document.querySelector('canvas')!.getContext('webgl')!;
      const loss = context.getExtension('WEBGL_lose_context')!;
      loss.loseContext();
      setTimeout(() => loss.restoreContext(), 500);
    });
    await page.waitForTimeout(2500);
    await page.evaluate(() => window.lab!.step(0));
    const after = await page.screenshot({ animations: 'disabled' });
    expect(after.equals(before)).toBe(true);
  });
});
