import { vibrate } from '../platform/device.ts';
import type { EventName, GameEvent } from '../sim/events.ts';
import type { AppModel } from '../ui/app-model.ts';
import type { Presenter } from './presenter.ts';

/** Milliseconds of buzzing: a hit, a hurt, a fall. */
const BUZZ_MS: Partial<Record<EventName, number>> = {
  strikeHit: 8,
  arrowHit: 8,
  leaderHurt: 18,
  leaderGrabbed: 25,
  leaderDowned: 35,
};

/** Lets a phone or the gamepad in the hands be felt, where there is one and the player wants it. */
export class Haptics implements Presenter {
  private readonly model: AppModel;

  constructor(model: AppModel) {
    this.model = model;
  }

  on(event: Readonly<GameEvent>): void {
    const buzzMs = BUZZ_MS[event.name];
    if (buzzMs === undefined || !this.model.settings.value.haptics) return;
    if (this.model.device.value === 'touch') vibrate(buzzMs);
    else if (this.model.device.value === 'gamepad') rumble(buzzMs);
  }

  draw(): void {
    // Nothing to show: a buzz ends by itself.
  }

  reset(): void {
    // Nor anything to forget.
  }
}

function rumble(buzzMs: number): void {
  const pad = navigator.getGamepads().find((candidate) => candidate !== null);
  // A pad without motors refuses; that is no reason to bother anybody.
  pad?.vibrationActuator
    ?.playEffect('dual-rumble', { duration: buzzMs * 5, strongMagnitude: 0.5, weakMagnitude: 0.3 })
    .catch(() => undefined);
}
