import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Table, waitForScreen } from './player.ts';

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules to audit, for a script that is given to the page as text. */
const AUDIT = `axe.run(document, ${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })})`;

/** The script of axe is handed over by the debugger, which the page's policy rightly refuses to a script tag. */
const WINDOW = {
  viewport: { width: 844, height: 390 },
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
} as const;
const PHONE = { ...WINDOW, viewport: { width: 390, height: 844 } } as const;

let table: Table;

beforeAll(async () => {
  table = await Table.lay();
});

afterAll(() => table.clear());

/** What is wrong with the page as it stands, a line each; only what keeps somebody from playing. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(AUDIT);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
}

/** Everything that is wider than the place it has. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '#ui .screen, #ui dialog, #ui .button, #ui .segment, #ui .tab',
      ),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 30)}`),
  );
}

async function openSettings(page: Page): Promise<void> {
  await page.locator('.title-more .button').nth(1).click();
  await page.locator('dialog[open]').waitFor();
}

describe.each(['ko-KR', 'en-US'])('in %s nothing keeps anybody out of', (locale) => {
  it('title, settings and choice', async () => {
    const { page } = await table.seat('', { ...WINDOW, locale });
    await waitForScreen(page, 'title');
    expect(await barriers(page)).toEqual([]);
    await openSettings(page);
    for (const tab of await page.locator('dialog .tab').all()) {
      await tab.click();
      expect(await barriers(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.locator('.screen-title .button-main').click();
    await waitForScreen(page, 'choose');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  it('cards, pause and results', async () => {
    const { page } = await table.seat('?lab', { ...WINDOW, locale });
    await waitForScreen(page, 'title');
    await page.evaluate(() => window.lab!.start({ seed: 7 }));
    await page.evaluate(() => {
      const lab = window.lab!;
      for (let turn = 0; turn < 40 && lab.state().phase === 'fight'; turn++) {
        lab.press('strike', 300);
        lab.press('shoot', 300);
        lab.step(300);
      }
    });
    await waitForScreen(page, 'cards', 'results');
    expect(await barriers(page)).toEqual([]);

    await page.evaluate(() => window.lab!.start({ seed: 7 }));
    await page.evaluate(() => window.lab!.resume());
    await page.keyboard.press('Escape');
    await waitForScreen(page, 'paused');
    expect(await barriers(page)).toEqual([]);

    await page.evaluate(() => window.lab!.start({ seed: 3, leader: 'suhyeok' }));
    await page.evaluate(() => {
      const lab = window.lab!;
      for (let turn = 0; turn < 60 && lab.state().phase !== 'over'; turn++) lab.step(120);
      lab.resume();
    });
    await waitForScreen(page, 'results');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });
});

it('text twice as large still fits an upright phone', async () => {
  const { page } = await table.seat('', PHONE);
  await waitForScreen(page, 'title');
  await openSettings(page);
  await page.locator('dialog .tab').nth(3).click();
  await page.getByRole('button', { name: '200%' }).click();
  expect(await overflowing(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await overflowing(page)).toEqual([]);
  await page.locator('.screen-title .button-main').click();
  await waitForScreen(page, 'choose');
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});

it('high contrast and less motion count at once and are remembered', async () => {
  const { page } = await table.seat('', { ...WINDOW, reducedMotion: 'no-preference' });
  await waitForScreen(page, 'title');
  expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  await openSettings(page);
  await page.locator('dialog .tab').nth(3).click();
  await page.getByRole('switch', { name: 'High contrast' }).click();
  await page.getByRole('switch', { name: 'Less motion' }).click();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.waitForTimeout(1000);
  await page.reload();
  await waitForScreen(page, 'title');
  expect(await page.locator('html').getAttribute('class')).toContain('high-contrast');
  await page.context().close();
});

it('the focus goes through the title in the order of reading, and is seen', async () => {
  const { page } = await table.seat('', WINDOW);
  await waitForScreen(page, 'title');
  await page.locator('.screen-title [data-first]:focus').waitFor();
  const seen: string[] = [];
  for (let step = 0; step < 5; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement!;
      return { words: element.textContent ?? '', outline: getComputedStyle(element).outlineStyle };
    });
    expect(focused.outline).toBe('solid');
    seen.push(focused.words);
    await page.keyboard.press('Tab');
  }
  expect(seen).toEqual(['Play', 'How to play', 'Settings', 'Watch a replay', 'About']);
  await page.context().close();
});
