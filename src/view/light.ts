import type { Cameras, Renderer, Scene } from 'phaser';
import { cosine, sine } from '../sim/math/angle.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { LightFilter } from './light-filter.ts';
import type { LightScene } from './light-scene.ts';
import { MOVING_LIGHTS } from './light-shader.ts';
import { LightWindow } from './light-window.ts';
import { StaticLight } from './static-light.ts';
import { SIGHT_RANGE_TILES, SIGHT_RAYS, TileSight } from './tile-sight.ts';

/**
 * Light and dark over the world. The world is drawn in full colour and knows nothing of this; what it offers (lamps,
 * an eye, moving lights) is all a better light pass would need too.
 */
export class Light {
  readonly sight: TileSight;
  private readonly renderer: Renderer.WebGL.WebGLRenderer;
  private readonly map: GameMap;
  private readonly window = new LightWindow();
  private readonly fanBytes = new Uint8Array(SIGHT_RAYS * 4).fill(255);
  private readonly filter: LightFilter;
  private lamps: StaticLight | undefined;
  private shown: Uint8Array | undefined;
  private gridVersion = -1;
  private moving = 0;
  private clockMs = 0;

  constructor(scene: Scene, camera: Cameras.Scene2D.Camera, map: GameMap) {
    this.renderer = scene.renderer as Renderer.WebGL.WebGLRenderer;
    this.map = map;
    this.sight = new TileSight(map.width * map.height);
    const light = this.renderer.createUint8ArrayTexture(new Uint8Array(4), 1, 1, false, false);
    const fan = this.renderer.createUint8ArrayTexture(this.fanBytes, SIGHT_RAYS, 1, false, false);
    this.filter = new LightFilter(camera, this.renderer, light, fan);
    camera.filters.external.add(this.filter);
  }

  /** Adds a light that lives for this frame only. Colour as shares of 1, above 1 for glare. */
  addMoving(x: number, y: number, radius: number, red: number, green: number, blue: number): void {
    if (this.moving >= MOVING_LIGHTS) return;
    const at = this.moving++ * 4;
    this.filter.moving[at] = x;
    this.filter.moving[at + 1] = y;
    this.filter.moving[at + 2] = radius;
    this.filter.movingColour[at] = red;
    this.filter.movingColour[at + 1] = green;
    this.filter.movingColour[at + 2] = blue;
  }

  /** Works out this frame's light and hands it to the graphics card. */
  update(scene: LightScene, elapsedMs: number): void {
    this.clockMs += elapsedMs;
    this.sight.update(scene.grid, scene.eyeX, scene.eyeY, scene.facing, elapsedMs);
    this.refreshLamps(scene);
    this.uploadFan();
    this.uploadWindow(scene);
    const { view, eye, mood, moving } = this.filter;
    view[0] = scene.left;
    view[1] = scene.top;
    view[2] = scene.framing.tilesWide;
    view[3] = scene.framing.tilesHigh;
    eye[0] = scene.eyeX;
    eye[1] = scene.eyeY;
    eye[2] = cosine(scene.facing);
    eye[3] = sine(scene.facing);
    mood[0] = scene.danger;
    mood[1] = scene.blackness;
    mood[2] = scene.hasGrain ? (this.clockMs / 1000) % 7 : 0;
    mood[3] = scene.torch;
    this.filter.fine = scene.isFine ? 1 : 0;
    for (let unused = this.moving; unused < MOVING_LIGHTS; unused++) moving[unused * 4 + 2] = 0;
    for (let unused = this.moving * 4; unused < MOVING_LIGHTS * 4; unused++) {
      this.filter.movingColour[unused] = 0;
    }
    this.moving = 0;
  }

  /** Forgets what was seen: a new run. */
  reset(): void {
    this.sight.reset();
    this.shown = undefined;
  }

  destroy(): void {
    // A camera that went before has taken its filters along.
    this.filter.camera?.filters?.external.remove(this.filter);
    this.renderer.deleteTexture(this.filter.lightTexture);
    this.renderer.deleteTexture(this.filter.fanTexture);
  }

  /** Casts again what a door changed; everything the first time. */
  private refreshLamps(scene: LightScene): void {
    if (this.lamps === undefined || this.shown === undefined) {
      this.lamps = new StaticLight(this.map, scene.grid);
      this.shown = scene.grid.opaque.slice();
    } else if (this.gridVersion !== scene.gridVersion) {
      for (let tile = 0; tile < this.shown.length; tile++) {
        if (this.shown[tile] === scene.grid.opaque[tile]) continue;
        this.shown[tile] = scene.grid.opaque[tile]!;
        const tileX = tile % this.map.width;
        this.lamps.relight(scene.grid, tileX, (tile - tileX) / this.map.width);
      }
    }
    this.gridVersion = scene.gridVersion;
  }

  private uploadFan(): void {
    const { depths } = this.sight.fan;
    for (let ray = 0; ray < SIGHT_RAYS; ray++) {
      const share = Math.round((depths[ray]! / SIGHT_RANGE_TILES) * 65535);
      this.fanBytes[ray * 4] = share >> 8;
      this.fanBytes[ray * 4 + 1] = share & 255;
    }
    const { gl } = this.renderer;
    this.filter.fanTexture.update(
      // Phaser uploads bytes as they are; its types only know pictures.
      this.fanBytes as unknown as HTMLImageElement,
      SIGHT_RAYS,
      1,
      false,
      gl.REPEAT,
      gl.CLAMP_TO_EDGE,
      gl.NEAREST,
      gl.NEAREST,
      gl.RGBA,
    );
  }

  private uploadWindow(scene: LightScene): void {
    const { window } = this;
    window.compose(scene, this.lamps!, this.sight, this.clockMs);
    const { gl } = this.renderer;
    this.filter.lightTexture.update(
      window.bytes as unknown as HTMLImageElement,
      window.width,
      window.height,
      false,
      gl.CLAMP_TO_EDGE,
      gl.CLAMP_TO_EDGE,
      gl.LINEAR,
      gl.LINEAR,
      gl.RGBA,
    );
    this.filter.window[0] = window.left;
    this.filter.window[1] = window.top;
    this.filter.window[2] = window.tilesWide;
    this.filter.window[3] = window.tilesHigh;
  }
}
