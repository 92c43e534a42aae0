import { Scene } from 'phaser';
import { paintAtlas } from '../view/paint/paint-atlas.ts';
import { AppFailure } from './app-failure.ts';
import type { SceneTools } from './scene-tools.ts';

/** Paints the art once, then tells whoever waits. */
export class PreloadScene extends Scene {
  private readonly tools: SceneTools;
  private readonly done: (failure: AppFailure | undefined) => void;

  constructor(tools: SceneTools, done: (failure: AppFailure | undefined) => void) {
    super('preload');
    this.tools = tools;
    this.done = done;
  }

  create(): void {
    try {
      this.tools.atlas = paintAtlas();
    } catch (reason) {
      this.done(new AppFailure('artMissing', String(reason)));
      return;
    }
    this.tools.model.loaded.value = 1;
    this.done(undefined);
  }
}
