import type { Locator, Page } from 'playwright-core';
import { PLACES, type PlaceId } from '../../src/content/places.ts';
import type { Lab, LabState } from '../../src/debug/lab-hook.ts';
import type { GameMap } from '../../src/sim/world/game-map.ts';
import { parseMap } from '../../src/sim/world/parse-map.ts';

/** The digits a person reads in a place of the page, as a number. */
export async function numberIn(locator: Locator): Promise<number> {
  return Number((await locator.innerText()).replace(/\D/g, ''));
}

/** The kills on the results page, all kinds together. */
export async function killsInResults(page: Page): Promise<number> {
  const counts = await page.locator('.results-kills b').allInnerTexts();
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

/** The map of a place, as Node reads it. */
export async function mapOf(place: PlaceId): Promise<GameMap> {
  return parseMap(await PLACES[place].loadMap());
}

/** Starts a run whose clock is stepped, on a page opened with ?lab. */
export async function startLabRun(page: Page, seed: number): Promise<LabState> {
  await page.waitForFunction(() => window.lab !== undefined);
  return page.evaluate(
    (chosen) => (window as { lab: Lab }).lab.start({ place: 'school', leader: 'onjo', seed: chosen }),
    seed,
  );
}
