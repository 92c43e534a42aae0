import type { Scene } from 'phaser';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import type { BurstId } from '../view/bursts.ts';
import type { QualityId } from '../view/picture-quality.ts';
import type { ViewOptions } from '../view/view-options.ts';
import { WorldView } from '../view/world-view.ts';
import type { Presenter } from './presenter.ts';
import type { SceneTools } from './scene-tools.ts';

/** Draws a run in a scene, after the player's settings, and tells where the leader stands on the screen. */
export class WorldPresenter implements Presenter {
  private readonly view: WorldView;
  private readonly scene: Scene;
  private readonly tools: SceneTools;
  private readonly endings: (() => void)[] = [];
  private afforded: QualityId | undefined;

  constructor(scene: Scene, map: GameMap, tools: SceneTools) {
    const { atlas, model } = tools;
    this.view = new WorldView(scene, map, atlas, { random: () => Math.random() });
    this.scene = scene;
    this.tools = tools;
    this.endings.push(
      model.settings.subscribe(() => this.view.setOptions(viewOptionsOf(tools))),
      listen(scene.scale, 'resize', () => {
        this.view.resize(scene.scale.width, scene.scale.height);
        this.view.setOptions(viewOptionsOf(tools));
      }),
      listen(scene.game.renderer, 'restorewebgl', () => this.view.rebuild()),
    );
  }

  on(event: Readonly<GameEvent>): void {
    this.view.on(event);
  }

  draw(state: ReadOnly<GameState>, alpha: number, elapsedMs: number): void {
    const { picture } = this.tools;
    if (picture.affordable !== this.afforded) {
      this.afforded = picture.affordable;
      this.view.setOptions(viewOptionsOf(this.tools));
    }
    this.view.draw(state, alpha, elapsedMs);
    const { zoom } = this.scene.scale;
    this.tools.leaderOnScreen.x = this.view.leaderScreenX * zoom;
    this.tools.leaderOnScreen.y = this.view.leaderScreenY * zoom;
  }

  showBurst(id: BurstId): void {
    this.view.showBurst(id);
  }

  reset(): void {
    this.view.reset();
  }

  /** Gives back everything the picture was made of. */
  destroy(): void {
    for (const end of this.endings) end();
    this.view.destroy();
  }
}

/** What the picture makes of the settings, and of the machine. */
function viewOptionsOf({ model, picture }: SceneTools): ViewOptions {
  const settings = model.settings.value;
  return {
    shake: settings.shake / 100,
    flashes: settings.flashes,
    blood: settings.blood,
    reducedMotion: settings.reducedMotion,
    numbers: settings.damageNumbers,
    quality: settings.quality === 'auto' ? picture.affordable : settings.quality,
    highContrast: settings.highContrast,
  };
}

interface Emitter {
  on(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
}

function listen(emitter: Emitter, event: string, listener: () => void): () => void {
  emitter.on(event, listener);
  return () => emitter.off(event, listener);
}
