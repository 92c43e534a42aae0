import type { AppModel } from '../ui/app-model.ts';

/** How long each number of the countdown stands. */
const COUNT_MS = 650;

/** Stops a run and brings it back through 3, 2, 1. Screens only: who owns the run listens. */
export class Pausing {
  private readonly model: AppModel;
  private readonly onResume: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(model: AppModel, onResume: () => void) {
    this.model = model;
    this.onResume = onResume;
  }

  /** Shows the pause over a run that is on, or whose countdown was. Returns whether there was one. */
  pause(): boolean {
    const { screen } = this.model;
    if (screen.value !== 'playing' && screen.value !== 'countdown') return false;
    this.cancel();
    screen.value = 'paused';
    return true;
  }

  /** Counts 3, 2, 1 and lets the run go on, unless it is paused again before. */
  resume(): void {
    const { screen, countdown } = this.model;
    if (screen.value !== 'paused') return;
    countdown.value = 3;
    screen.value = 'countdown';
    this.timer = setTimeout(() => this.count(), COUNT_MS);
  }

  /** Stops a countdown where it is. */
  cancel(): void {
    clearTimeout(this.timer);
  }

  private count(): void {
    const { screen, countdown } = this.model;
    if (countdown.value > 1) {
      countdown.value -= 1;
      this.timer = setTimeout(() => this.count(), COUNT_MS);
      return;
    }
    screen.value = 'playing';
    this.onResume();
  }
}
