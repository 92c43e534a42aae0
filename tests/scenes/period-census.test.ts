import { beforeEach, expect, it } from 'vitest';
import { ZOMBIE_KIND_IDS, type ZombieKindId } from '../../src/content/zombies.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { PeriodCensus } from '../../src/scenes/period-census.ts';
import { createGame } from '../../src/sim/create-game.ts';
import type { EventName } from '../../src/sim/events.ts';
import { type AppModel, createAppModel } from '../../src/ui/app-model.ts';
import { drawMap } from '../map-drawing.ts';

const STATE = createGame({
  place: 'school',
  map: drawMap('#####', '#.@.#', '#####'),
  leader: 'onjo',
  seed: 1,
});

let model: AppModel;
let census: PeriodCensus;

function tell(name: EventName, kind: ZombieKindId | undefined, value = 0): void {
  const number = kind === undefined ? -1 : ZOMBIE_KIND_IDS.indexOf(kind);
  census.on({ name, x: 0, y: 0, angle: 0, id: 0, kind: number, value }, STATE);
}

beforeEach(() => {
  model = createAppModel(
    defaultSettings({ language: 'en', reducedMotion: false, moreContrast: false, coarsePointer: false }),
  );
  census = new PeriodCensus(model);
});

it('the bell of the break reports what came, fell and hurt', () => {
  tell('zombieSpawned', 'shambler');
  tell('zombieSpawned', 'shambler');
  tell('zombieDied', 'shambler');
  tell('zombieSpawned', 'runner');
  tell('leaderHurt', 'runner', 12.4);
  expect(model.report.value).toBeUndefined();
  tell('bellRang', undefined, 0);
  expect(model.report.value).toEqual({
    period: STATE.period,
    kinds: [
      { kind: 'shambler', arrived: 2, killed: 1, damage: 0 },
      { kind: 'runner', arrived: 1, killed: 0, damage: 12 },
    ],
  });
});

it('what hurts and is no zombie blames none', () => {
  tell('leaderHurt', undefined, 20);
  tell('bellRang', undefined, 0);
  expect(model.report.value?.kinds).toEqual([]);
});

it('the next bell begins a new count', () => {
  tell('zombieSpawned', 'brute');
  tell('bellRang', undefined, 0);
  tell('bellRang', undefined, 2);
  expect(model.report.value).toBeUndefined();
  tell('bellRang', undefined, 0);
  expect(model.report.value?.kinds).toEqual([]);
});
