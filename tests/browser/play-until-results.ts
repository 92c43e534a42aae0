import type { Page } from 'playwright-core';
import { screenOf } from './player.ts';
import { numberIn } from './read-game.ts';

const LOOK_EVERY_MS = 300;
const LONGEST_RUN_MS = 200_000;

/** What somebody does during a run, by whatever hands. */
export interface Ways {
  /** Told the kills so far, a few times a second. */
  look(kills: number): Promise<void>;
  /** Leaves the pause: a machine that is busy with something else stalls, and a run that stalls pauses. */
  resume(): Promise<void>;
  takeCard(): Promise<void>;
}

/** Plays a run that has begun until its results are shown. Throws if they never are. */
export async function playUntilResults(page: Page, ways: Ways): Promise<void> {
  const endsAt = Date.now() + LONGEST_RUN_MS;
  while (Date.now() < endsAt) {
    const screen = await screenOf(page);
    if (screen === 'results') return;
    if (screen === 'paused') await ways.resume();
    else if (screen === 'cards') await ways.takeCard();
    else if (screen === 'playing') await ways.look(await numberIn(page.locator('.tally-kills')));
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  throw new Error(`The run did not end within ${LONGEST_RUN_MS / 1000} s.`);
}
