import { type Cameras, type Scene, Textures } from 'phaser';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { ActorFrames } from './actor-frames.ts';
import { Corpses } from './corpses.ts';
import { DamageNumbers } from './damage-numbers.ts';
import { tintOf } from './draw-list.ts';
import { FlashBudget, HitStop } from './feel.ts';
import { FrameTable } from './frame-table.ts';
import { Horde } from './horde.ts';
import { Impacts } from './impacts.ts';
import { approach } from './interpolation.ts';
import { Items } from './items.ts';
import { LeaderPicture } from './leader-picture.ts';
import { Light } from './light.ts';
import { MapParts } from './map-parts.ts';
import { ObjectiveSign } from './objective-sign.ts';
import type { PaintedAtlas } from './paint/paint-atlas.ts';
import { Particles } from './particles.ts';
import { QuadBatch } from './quad-batch.ts';
import { putRectangle } from './rectangle.ts';
import { Scenery } from './scenery.ts';
import { SoundMarks } from './sound-marks.ts';
import { createLists, effectFrames, type Stage } from './stage.ts';
import { Stains } from './stains.ts';
import { StairGuide } from './stair-guide.ts';
import { StairSigns } from './stair-signs.ts';
import { StatusSigns } from './status-signs.ts';
import { Swings } from './swings.ts';
import { DEFAULT_VIEW_OPTIONS, type ViewOptions } from './view-options.ts';
import { WorldCamera } from './world-camera.ts';

const ATLAS_KEY = 'world-atlas';
/** Below this share of health the picture tells of it. */
const DANGER_BELOW = 0.4;
const HURT_FLASH_MS = 200;
/** The middle of a body is this many tiles above its foot point. */
const BODY_MIDDLE = 0.6;
/** After a hit-stop, bodies close this many e-folds a second of the way to where they really are. */
const CATCH_UP_PER_SECOND = 38;
const CATCH_UP_MS = 160;

/** What a view is built with beside the map and the atlas. */
export interface WorldViewOptions extends Partial<ViewOptions> {
  /** The view's dice, 0..1; Math.random unless a lab wants the same picture twice. */
  readonly random?: () => number;
}

/** State → picture: build one in a scene, tell it every event of a tick, let it draw once a frame. */
export class WorldView {
  private readonly scene: Scene;
  private readonly options: ViewOptions;
  private readonly stage: Stage;
  private readonly overlay: Cameras.Scene2D.Camera;
  private readonly batches: readonly QuadBatch[];
  private readonly parts: MapParts;
  private readonly hitStop = new HitStop();
  private readonly flashes = new FlashBudget();
  private readonly scenery: Scenery;
  private readonly horde: Horde;
  private readonly leader: LeaderPicture;
  private readonly items: Items;
  private readonly corpses: Corpses;
  private readonly stains: Stains;
  private readonly particles: Particles;
  private readonly swings: Swings;
  private readonly impacts: Impacts;
  private readonly sounds: SoundMarks;
  private readonly numbers: DamageNumbers;
  private readonly status: StatusSigns;
  private readonly objective: ObjectiveSign;
  private readonly stairSigns: StairSigns;
  private clockMs = 0;
  private catchUpMs = 0;
  private hurtFlashMs = 0;
  private readonly mayFlash = (): boolean => this.options.flashes && this.flashes.take(this.clockMs);

  constructor(scene: Scene, map: GameMap, atlas: PaintedAtlas, options: WorldViewOptions = {}) {
    this.scene = scene;
    const { random, ...changed } = options;
    this.options = { ...DEFAULT_VIEW_OPTIONS, ...changed };
    const frames = new FrameTable(atlas);
    const main = scene.cameras.main;
    this.stage = {
      ...createLists(),
      frames,
      actors: new ActorFrames(frames),
      effects: effectFrames(frames),
      camera: new WorldCamera(),
      light: new Light(scene, main, map),
      options: this.options,
      random: random ?? Math.random,
    };
    this.parts = new MapParts(map);
    this.scenery = new Scenery(this.stage, map);
    this.horde = new Horde(this.stage);
    this.leader = new LeaderPicture(this.stage);
    this.items = new Items(this.stage);
    this.corpses = new Corpses(this.stage);
    this.stains = new Stains(this.stage);
    this.particles = new Particles(this.stage);
    this.swings = new Swings(this.stage);
    const { horde, corpses, stains, particles, scenery, hitStop } = this;
    this.impacts = new Impacts(this.stage, { map, horde, corpses, stains, particles, scenery, hitStop });
    this.sounds = new SoundMarks(this.stage, this.parts);
    this.numbers = new DamageNumbers(this.stage);
    this.status = new StatusSigns(this.stage);
    this.stairSigns = new StairSigns(this.stage, map);
    this.objective = new ObjectiveSign(this.stage, new StairGuide(map, this.parts));

    const { camera, ground, floor, standing, air, signs } = this.stage;
    const texture = atlasTexture(scene, atlas);
    const world = new QuadBatch(scene, { texture, frames, camera, lists: [ground, floor, standing, air] });
    const marks = new QuadBatch(scene, { texture, frames, camera, lists: [signs] });
    this.batches = [world, marks];
    this.overlay = scene.cameras.add(0, 0, main.width, main.height, false, 'signs');
    main.ignore(marks);
    this.overlay.ignore(world);
    this.resize(main.width, main.height);
  }

  /** Shows something that happened; call it for every event of a tick, before the next tick. */
  on(event: Readonly<GameEvent>): void {
    this.horde.on(event, this.mayFlash);
    this.leader.on(event, this.mayFlash);
    this.impacts.on(event);
    this.swings.on(event);
    this.sounds.on(event, this.leader.x, this.leader.y);
    this.numbers.on(event);
    this.status.on(event);
    if (event.name === 'leaderClimbed') this.stage.camera.cut(true);
    if (event.name === 'leaderHurt' && this.mayFlash()) this.hurtFlashMs = HURT_FLASH_MS;
  }

  /** Draws a state; `alpha` is how far the clock is between its last tick and the next, 0..1. */
  draw(state: ReadOnly<GameState>, alpha: number, elapsedMs: number): void {
    this.clockMs += elapsedMs;
    const { stage, options } = this;
    const isHeld = this.hitStop.update(elapsedMs);
    this.catchUpMs = isHeld ? CATCH_UP_MS : Math.max(0, this.catchUpMs - elapsedMs);
    const catchUp = this.catchUpMs > 0 ? approach(CATCH_UP_PER_SECOND, elapsedMs) : 1;
    // What flies and fades holds its breath too, or a stop would not be felt.
    const flowMs = isHeld ? 0 : elapsedMs;
    for (const list of [stage.ground, stage.floor, stage.standing, stage.air, stage.signs]) list.clear();
    this.leader.move(state.leader, alpha, elapsedMs, isHeld, catchUp);
    this.moveCamera(state, elapsedMs);
    this.scenery.draw(state, this.leader.x, this.leader.y, elapsedMs);
    this.stains.draw(flowMs);
    this.corpses.draw(flowMs);
    this.horde.draw(state, alpha, elapsedMs, isHeld, catchUp);
    this.leader.draw(state.leader, flowMs);
    this.items.draw(state, alpha, elapsedMs);
    this.swings.draw(flowMs);
    this.particles.draw(flowMs);
    this.sounds.draw(elapsedMs);
    this.stairSigns.draw(this.leader.x, this.leader.y);
    this.objective.draw(state, elapsedMs);
    this.status.draw(state, this.horde, this.leader.x, this.leader.y, elapsedMs);
    this.numbers.draw(elapsedMs);
    this.drawHurtFlash(elapsedMs);
    stage.standing.sort(stage.camera.top);
    this.updateLight(state, elapsedMs);
    if (options.reducedMotion) stage.camera.trauma.reset();
  }

  /** Where the middle of the leader's body was drawn, in device pixels from the left edge of the canvas. */
  get leaderScreenX(): number {
    const { camera } = this.stage;
    return (this.leader.x - camera.left) * camera.framing.tilePixels;
  }

  /** The same from the upper edge. */
  get leaderScreenY(): number {
    const { camera } = this.stage;
    return (this.leader.y - BODY_MIDDLE - camera.top) * camera.framing.tilePixels;
  }

  /** The canvas has a new size in device pixels. */
  resize(width: number, height: number): void {
    const shown = this.scene.game.canvas.clientWidth;
    this.stage.camera.resize(width, height, shown > 0 ? width / shown : 1);
    this.stage.camera.cut(false);
    this.scene.cameras.main.setSize(width, height);
    this.overlay.setSize(width, height);
  }

  /** Takes over what the player changed; it counts from the next frame. */
  setOptions(changed: Partial<ViewOptions>): void {
    Object.assign(this.options, changed);
  }

  /** Forgets all that was shown: a new run on the same map. */
  reset(): void {
    this.horde.reset();
    this.leader.reset();
    for (const part of [
      this.corpses,
      this.stains,
      this.particles,
      this.swings,
      this.sounds,
      this.numbers,
      this.status,
    ]) {
      part.clear();
    }
    this.hitStop.reset();
    this.flashes.reset();
    this.hurtFlashMs = 0;
    this.stage.light.reset();
    this.stage.camera.trauma.reset();
    this.stage.camera.cut(false);
  }

  /** Call it when a lost graphics context is back. Nothing was painted that is not in a list: the next frame has it all. */
  rebuild(): void {
    this.stage.camera.cut(false);
  }

  destroy(): void {
    for (const batch of this.batches) batch.destroy();
    this.stage.light.destroy();
    this.scene.cameras?.remove(this.overlay);
  }

  private moveCamera(state: ReadOnly<GameState>, elapsedMs: number): void {
    const { leader, stage, options } = this;
    const { velocityX, velocityY, facing } = state.leader;
    const part = this.parts.at(leader.x, leader.y);
    const shake = options.reducedMotion ? 0 : options.shake;
    stage.camera.update({ x: leader.x, y: leader.y, velocityX, velocityY, facing }, part, elapsedMs, shake);
  }

  private updateLight(state: ReadOnly<GameState>, elapsedMs: number): void {
    const { stage, options, leader } = this;
    const { camera } = stage;
    stage.light.update(
      {
        grid: state.tiles,
        gridVersion: state.tiles.version,
        eyeX: leader.x,
        eyeY: leader.y,
        facing: state.leader.facing,
        left: camera.left,
        top: camera.top,
        framing: camera.framing,
        danger: this.dangerOf(state),
        blackness: camera.fade,
        torch: state.leader.mode === 'hidden' || state.leader.mode === 'dead' ? 0 : 1,
        isCalm: options.reducedMotion,
        hasGrain: options.quality === 'high' && !options.reducedMotion,
        isFine: options.quality !== 'plain',
      },
      elapsedMs,
    );
  }

  /** 0..1, beating slowly like a heart. */
  private dangerOf(state: ReadOnly<GameState>): number {
    const { leader } = state;
    if (leader.mode === 'dead' || leader.mode === 'downed') return 1;
    const share = leader.health / Math.max(1, leader.maxHealth);
    if (share >= DANGER_BELOW) return 0;
    const beat = this.options.reducedMotion ? 0.5 : 0.5 + 0.5 * Math.sin(this.clockMs / 150);
    return (1 - share / DANGER_BELOW) * (0.7 + 0.3 * beat);
  }

  private drawHurtFlash(elapsedMs: number): void {
    if (this.hurtFlashMs <= 0) return;
    const { stage } = this;
    const { left, top, framing } = stage.camera;
    const tint = tintOf(0xc01818, (this.hurtFlashMs / HURT_FLASH_MS) * 0.3);
    putRectangle(stage, stage.signs, left, top, framing.tilesWide, framing.tilesHigh, tint);
    this.hurtFlashMs -= elapsedMs;
  }
}

/** The atlas as a texture, shared by all views of a game. */
function atlasTexture(scene: Scene, atlas: PaintedAtlas): Textures.Texture {
  const { textures } = scene;
  if (textures.exists(ATLAS_KEY) && textures.get(ATLAS_KEY).getSourceImage() !== atlas.canvas) {
    textures.remove(ATLAS_KEY);
  }
  if (!textures.exists(ATLAS_KEY)) textures.addCanvas(ATLAS_KEY, atlas.canvas);
  const texture = textures.get(ATLAS_KEY);
  // Phaser's smooth pixel art reads between texels.
  texture.setFilter(Textures.FilterMode.LINEAR);
  return texture;
}
