import { Scene } from 'phaser';
import { paintAtlas } from '../view/paint/paint-atlas.ts';
import { AppFailure } from './app-failure.ts';
import { breathe } from './breathe.ts';
import type { SceneTools } from './scene-tools.ts';

/** Painting this long at a time lets the title answer a press within a frame. */
const SLICE_MS = 9;

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
    this.paint().then(
      () => this.done(undefined),
      (reason: unknown) => this.done(new AppFailure('artMissing', String(reason))),
    );
  }

  private async paint(): Promise<void> {
    const { loaded } = this.tools.model;
    let sliceBegan = performance.now();
    this.tools.atlas = await paintAtlas(async (share) => {
      if (performance.now() - sliceBegan < SLICE_MS) return;
      loaded.value = share;
      await breathe();
      sliceBegan = performance.now();
    });
    loaded.value = 1;
  }
}
