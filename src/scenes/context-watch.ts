import type { App } from './app.ts';
import { AppFailure } from './app-failure.ts';
import type { ContextListener } from './phaser-host.ts';

/** A browser that wants to give the context back does so at once; after this long it will not. */
const PATIENCE_MS = 3000;

/** Pauses a run whose graphics context is lost, says so, and gives up when it does not come back. */
export class ContextWatch implements ContextListener {
  private readonly app: App;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(app: App) {
    this.app = app;
  }

  lost(): void {
    this.app.pause();
    this.app.model.notice.value = 'lostContext';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.giveUp(), PATIENCE_MS);
  }

  restored(): void {
    clearTimeout(this.timer);
    if (this.app.model.notice.value === 'lostContext') this.app.model.notice.value = undefined;
  }

  private giveUp(): void {
    this.app.model.notice.value = undefined;
    this.app.fail(new AppFailure('lostContext', `No graphics context for ${PATIENCE_MS / 1000} s.`));
  }
}
