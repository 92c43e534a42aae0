import { Scene } from 'phaser';
import { EARLY_PAGES } from '../view/atlas-pages.ts';
import { AppFailure } from './app-failure.ts';
import type { SceneTools } from './scene-tools.ts';

/** Fetches the art that every run needs, then tells whoever waits. */
export class PreloadScene extends Scene {
  private readonly tools: SceneTools;
  private readonly done: (failure: AppFailure | undefined) => void;

  constructor(tools: SceneTools, done: (failure: AppFailure | undefined) => void) {
    super('preload');
    this.tools = tools;
    this.done = done;
  }

  create(): void {
    const { atlas, model } = this.tools;
    const show = (share: number): void => {
      model.loaded.value = share;
    };
    atlas.load(EARLY_PAGES, show).then(
      () => this.done(undefined),
      (reason: unknown) => this.done(new AppFailure('artMissing', String(reason))),
    );
  }
}
