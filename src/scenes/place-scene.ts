import { Scene } from 'phaser';
import type { SceneTools } from './scene-tools.ts';
import { WorldPresenter } from './world-presenter.ts';

/** The first frames compile shaders and upload the art: however long they take, nobody was away. */
const WARM_UP_FRAMES = 3;
const WARM_UP_FRAME_MS = 1000 / 60;

/** Any place, live or recorded: shows the run that `SceneTools` holds. Restarting it rebuilds every picture. */
export class PlaceScene extends Scene {
  private readonly tools: SceneTools;
  private world: WorldPresenter | undefined;
  private lastMs = 0;
  private frames = 0;

  constructor(tools: SceneTools) {
    super('place');
    this.tools = tools;
  }

  create(): void {
    const { run } = this.tools;
    if (run === undefined) return;
    const world = new WorldPresenter(this, run.session.state.map, this.tools);
    this.world = world;
    const leave = run.show(world);
    this.lastMs = performance.now();
    this.frames = 0;
    this.events.once('shutdown', () => {
      leave();
      world.destroy();
      this.world = undefined;
    });
  }

  override update(): void {
    const nowMs = performance.now();
    const elapsedMs = nowMs - this.lastMs;
    this.lastMs = nowMs;
    this.frames++;
    const { run, picture, refit } = this.tools;
    if (this.world === undefined || run === undefined) return;
    const isWarm = this.frames > WARM_UP_FRAMES;
    if (isWarm && run.pace === 'running' && picture.notice(elapsedMs)) refit();
    run.frame(isWarm ? elapsedMs : Math.min(elapsedMs, WARM_UP_FRAME_MS));
  }
}
