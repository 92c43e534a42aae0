import type { Page } from 'playwright-core';
import { screenOf } from './player.ts';

const LOOK_EVERY_MS = 300;
const LONGEST_RUN_MS = 180_000;

/** What somebody does on the screens that interrupt a run, by whatever hands. */
export interface Interruptions {
  /** Leaves the pause: a machine that is busy with something else stalls, and a run that stalls pauses. */
  readonly resume: () => Promise<void>;
  readonly takeCard?: () => Promise<void>;
}

/** Plays on until `isEnough` of the kills so far, or until the results are shown. Throws if neither comes. */
export async function playUntil(
  page: Page,
  isEnough: (kills: number) => boolean | Promise<boolean>,
  { resume, takeCard }: Interruptions,
): Promise<void> {
  const endsAt = Date.now() + LONGEST_RUN_MS;
  while (Date.now() < endsAt) {
    const screen = await screenOf(page);
    if (screen === 'results') return;
    if (screen === 'paused') await resume();
    else if (screen === 'cards') await takeCard?.();
    else if (screen === 'playing' && (await isEnough(await killsShown(page)))) return;
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  throw new Error(`The run did not come that far within ${LONGEST_RUN_MS / 1000} s.`);
}

/** The kills on the display now. It goes away with any pause, so this waits for nothing: without a display it is 0. */
async function killsShown(page: Page): Promise<number> {
  const [tally = ''] = await page.locator('.tally-kills').allInnerTexts();
  return Number(tally.replace(/\D/g, ''));
}
