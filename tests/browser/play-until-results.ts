import type { Page } from 'playwright-core';
import { numberIn } from './read-game.ts';

const LOOK_EVERY_MS = 500;
const LONGEST_RUN_MS = 200_000;

/** Looks at a run twice a second, telling `act` the kills so far, until the results are shown. Throws if they never are. */
export async function playUntilResults(page: Page, act: (kills: number) => Promise<void>): Promise<void> {
  const endsAt = Date.now() + LONGEST_RUN_MS;
  while (!(await page.locator('[data-screen="results"]').isVisible())) {
    if (Date.now() > endsAt) throw new Error(`The run did not end within ${LONGEST_RUN_MS / 1000} s.`);
    const tally = page.locator('.tally-kills');
    if (await tally.isVisible()) await act(await numberIn(tally));
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
}
