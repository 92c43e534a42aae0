import type { GameEvent } from '../sim/events.ts';
import type { GameState, Phase, ReadOnly } from '../sim/state.ts';
import type { AppModel } from '../ui/app-model.ts';
import { readHud } from '../ui/read-hud.ts';
import type { Presenter } from './presenter.ts';

/** The interface is told ten times a second: nobody reads faster, and the page stays cheap. */
const EVERY_MS = 100;

/** Keeps the heads-up display up to date. */
export class HudPresenter implements Presenter {
  private readonly model: AppModel;
  private sinceMs = EVERY_MS;
  private phase: Phase | undefined;

  constructor(model: AppModel) {
    this.model = model;
  }

  on(_event: Readonly<GameEvent>, _state: ReadOnly<GameState>): void {
    // What happened is told by captions; the display shows what is.
  }

  draw(state: ReadOnly<GameState>, _alpha: number, elapsedMs: number): void {
    this.sinceMs += elapsedMs;
    if (this.sinceMs < EVERY_MS && state.phase === this.phase) return;
    this.sinceMs = 0;
    this.phase = state.phase;
    this.model.hud.value = readHud(state);
  }

  reset(): void {
    this.sinceMs = EVERY_MS;
    this.phase = undefined;
    this.model.hud.value = undefined;
  }
}
