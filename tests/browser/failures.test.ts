import { describe, expect, it } from 'vitest';
import { Table, waitForScreen } from './player.ts';

describe('without WebGL', () => {
  it('the title works, and Play is answered with a sentence', async () => {
    const table = await Table.lay('--disable-3d-apis');
    const { page } = await table.seat();
    await waitForScreen(page, 'title');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Ring the bell' }).click();
    await waitForScreen(page, 'error');
    expect(await page.getByRole('alert').innerText()).toContain('WebGL');
    await table.clear();
  });
});

describe('an address that asks for what does not exist is answered with a sentence', () => {
  it.each([
    ['?place=moon', 'The address asks for a place that does not exist.'],
    ['?leader=nobody', 'The address asks for a leader who does not exist.'],
    ['?seed=-1', 'A seed is a whole number from 0 to 4294967295.'],
  ])('%s', async (query, sentence) => {
    const table = await Table.lay();
    const { page } = await table.seat(query);
    await page.getByRole('alert').getByText(sentence).waitFor();
    await table.clear();
  });
});

describe('a lost graphics context', () => {
  it('pauses nothing for good: the same picture comes back with the context', async () => {
    const table = await Table.lay();
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
    await table.clear();
  });
});
