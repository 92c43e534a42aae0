import type { PlaceId } from '../content/places.ts';
import type { SurvivorId } from '../content/survivors.ts';
import { bestScoresFrom, withScore } from '../platform/best-scores.ts';
import { type Settings, settingsFrom } from '../platform/settings.ts';
import { KeptValues } from '../platform/storage.ts';
import type { AppModel } from '../ui/app-model.ts';

/** Joins the model with what the browser keeps between visits: settings and best scores. */
export class Keeper {
  private readonly model: AppModel;
  private readonly values: Promise<KeptValues>;

  /** `values` may be on their way: nothing of the game waits for them. */
  constructor(model: AppModel, values: Promise<KeptValues> = KeptValues.open()) {
    this.model = model;
    this.values = values;
  }

  /** Brings back what was kept; says so when the browser keeps nothing. What was changed meanwhile stays changed. */
  async recall(): Promise<void> {
    const { model } = this;
    const before = model.settings.value;
    const values = await this.values;
    if (values.blocked) model.notice.value = 'storageBlocked';
    const [settings, bests] = await Promise.all([values.read('settings'), values.read('bests')]);
    if (model.settings.value === before) model.settings.value = settingsFrom(settings, before);
    model.bests.value = bestScoresFrom(bests);
  }

  /** Keeps changed settings. */
  keepSettings(settings: Settings): void {
    void this.write('settings', settings);
  }

  /** Keeps a score if it is the best of its place and leader. */
  keepScore(place: PlaceId, leader: SurvivorId, score: number): void {
    const { bests } = this.model;
    const after = withScore(bests.value, place, leader, score);
    if (after === bests.value) return;
    bests.value = after;
    void this.write('bests', after);
  }

  private async write(key: string, value: unknown): Promise<void> {
    await (await this.values).write(key, value);
  }
}
