import { Game, type Renderer, Scale, WEBGL } from 'phaser';
import type { PlaceId } from '../content/places.ts';
import type { SurvivorId } from '../content/survivors.ts';
import { hasCoarsePointer } from '../platform/device.ts';
import { EARLY_PAGES, pagesOf } from '../view/atlas-pages.ts';
import { AppFailure } from './app-failure.ts';
import { BootScene } from './boot-scene.ts';
import { findDrawer } from './find-drawer.ts';
import { fitCanvas } from './fit-canvas.ts';
import { PlaceScene } from './place-scene.ts';
import { PreloadScene } from './preload-scene.ts';
import type { Run } from './run.ts';
import type { SceneTools } from './scene-tools.ts';

/** Hears of the graphics context: browsers take it away when the machine is short of it, or asleep. */
export interface ContextListener {
  lost(): void;
  restored(): void;
}

/** The first fight does not share its line with art that nobody sees before a minute has passed. */
const LATER_MS = 12_000;

/** Phaser behind one door: one game, made once, that shows one run at a time. */
export class PhaserHost {
  private readonly game: Game;
  private readonly tools: SceneTools;
  private fetchingLater = 0;

  /** Wants a game whose preload scene has finished; use `openPhaserHost`. */
  constructor(game: Game, tools: SceneTools) {
    this.game = game;
    this.tools = tools;
    this.restSoon();
  }

  /** Shows a run from its present state on. */
  show(run: Run): void {
    this.tools.run = run;
    this.tools.picture.isStill = run.pace === 'stepped';
    this.tools.refit();
    this.game.loop.wake();
    this.game.scene.stop('place');
    this.game.scene.start('place');
  }

  /**
   * Fetches what a run is drawn with. What may come later follows by itself, once the first fight is under way, unless
   * `isWhole`: whoever steps a clock wants the same picture every time. Throws an `AppFailure` without the art.
   */
  async fetchArt(place: PlaceId, leader: SurvivorId, isWhole: boolean): Promise<void> {
    const { atlas } = this.tools;
    const { first, later } = pagesOf(place, leader);
    await atlas.keepOnly([...EARLY_PAGES, ...first, ...later]);
    await atlas.load(isWhole ? [...first, ...later] : first).catch((reason: unknown) => {
      throw new AppFailure('artMissing', String(reason));
    });
    window.clearTimeout(this.fetchingLater);
    // Without these the dead are fewer kinds of people, and nobody need be told.
    this.fetchingLater = window.setTimeout(() => atlas.load(later).catch(() => undefined), LATER_MS);
  }

  /** Shows nothing, at no cost. */
  clear(): void {
    if (this.tools.run === undefined) return;
    this.tools.run = undefined;
    this.game.scene.stop('place');
    this.game.loop.wake();
    this.restSoon();
  }

  /** After one more frame, an empty one, so that no corridor stays behind the title. */
  private restSoon(): void {
    this.game.events.once('postrender', () => {
      if (this.tools.run === undefined) this.game.loop.sleep();
    });
  }
}

/** Starts Phaser in an element and paints the art; `tools.model.loaded` follows. Throws an `AppFailure` if it cannot. */
export function openPhaserHost(
  parent: HTMLElement,
  tools: SceneTools,
  context: ContextListener,
): Promise<PhaserHost> {
  const drawer = findDrawer();
  if (drawer === 'none') {
    return Promise.reject(new AppFailure('noWebgl', 'getContext("webgl") gave nothing.'));
  }
  if (hasCoarsePointer()) tools.picture.expectPhone();
  if (drawer === 'software') tools.picture.expectSoftware();
  return new Promise((resolve, reject) => {
    const done = (failure: AppFailure | undefined): void => {
      if (failure !== undefined) reject(failure);
      else resolve(new PhaserHost(game, tools));
    };
    const game = new Game({
      type: WEBGL,
      parent,
      width: 16,
      height: 16,
      backgroundColor: '#08090c',
      banner: false,
      disableContextMenu: false,
      // Hands, sound and layout are our own: Phaser only draws.
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Scale.NONE },
      fps: { smoothStep: false },
      powerPreference: 'high-performance',
      roundPixels: false,
      scene: [new BootScene(), new PreloadScene(tools, done), new PlaceScene(tools)],
    });
    game.events.once('ready', () => {
      tools.refit = fitCanvas(game, parent, (area) => tools.picture.ratioOn(window.devicePixelRatio, area));
      const renderer = game.renderer as Renderer.WebGL.WebGLRenderer;
      renderer.on('losewebgl', () => context.lost());
      renderer.on('restorewebgl', () => context.restored());
    });
  });
}
