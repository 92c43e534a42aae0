import type { Renderer, Scene } from 'phaser';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { ActorFrames } from './actor-frames.ts';
import type { Atlas } from './atlas.ts';
import { type BurstId, Bursts } from './bursts.ts';
import type { ByteGrid } from './byte-grid.ts';
import { Corpses } from './corpses.ts';
import { DamageNumbers } from './damage-numbers.ts';
import { dangerOf } from './danger.ts';
import { FlashBudget, HitStop } from './feel.ts';
import { Flames } from './flames.ts';
import { Horde } from './horde.ts';
import { HurtFlash } from './hurt-flash.ts';
import { Impacts } from './impacts.ts';
import { approach } from './interpolation.ts';
import { Items } from './items.ts';
import { LeaderPicture } from './leader-picture.ts';
import { Light } from './light.ts';
import { lightSceneOf } from './light-scene-of.ts';
import { MapParts } from './map-parts.ts';
import { ObjectiveSign } from './objective-sign.ts';
import { paletteGrid } from './palette-grid.ts';
import { Particles } from './particles.ts';
import type { PictureFrame } from './picture-frame.ts';
import { forgetPicture, PictureObject } from './picture-object.ts';
import { QUALITIES } from './picture-quality.ts';
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

/** The least light there is anywhere, for everybody and for those who need more. */
const LEAST_LIGHT = 0.13;
const HIGH_CONTRAST_LIGHT = 0.42;
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
  private readonly atlas: Atlas;
  private readonly picture: PictureObject;
  private palette: ByteGrid;
  private readonly parts: MapParts;
  private readonly hitStop = new HitStop();
  private readonly flashes = new FlashBudget();
  private readonly scenery: Scenery;
  private readonly horde: Horde;
  private readonly leader: LeaderPicture;
  private readonly items: Items;
  private readonly corpses: Corpses;
  private readonly flames: Flames;
  private readonly bursts: Bursts;
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
  private readonly hurtFlash: HurtFlash;
  private readonly mayFlash = (): boolean => this.options.flashes && this.flashes.take(this.clockMs);

  constructor(scene: Scene, map: GameMap, atlas: Atlas, options: WorldViewOptions = {}) {
    this.scene = scene;
    const { random, ...changed } = options;
    this.options = { ...DEFAULT_VIEW_OPTIONS, ...changed };
    this.atlas = atlas;
    const { frames } = atlas;
    this.stage = {
      ...createLists(),
      frames,
      actors: new ActorFrames(frames),
      effects: effectFrames(frames),
      camera: new WorldCamera(),
      light: new Light(map),
      options: this.options,
      random: random ?? Math.random,
    };
    this.parts = new MapParts(map);
    this.scenery = new Scenery(this.stage, map);
    this.horde = new Horde(this.stage);
    this.leader = new LeaderPicture(this.stage);
    this.items = new Items(this.stage);
    this.corpses = new Corpses(this.stage);
    this.flames = new Flames(this.stage, map);
    this.hurtFlash = new HurtFlash(this.stage);
    this.bursts = new Bursts(this.stage, this.mayFlash);
    this.stains = new Stains(this.stage);
    this.particles = new Particles(this.stage);
    this.swings = new Swings(this.stage);
    const { bursts, horde, corpses, stains, particles, scenery, hitStop } = this;
    this.impacts = new Impacts(this.stage, {
      map,
      bursts,
      horde,
      corpses,
      stains,
      particles,
      scenery,
      hitStop,
    });
    this.sounds = new SoundMarks(this.stage, this.parts);
    this.numbers = new DamageNumbers(this.stage);
    this.status = new StatusSigns(this.stage);
    this.stairSigns = new StairSigns(this.stage, map);
    this.objective = new ObjectiveSign(this.stage, new StairGuide(map, this.parts));

    this.palette = paletteGrid(this.options);
    this.picture = new PictureObject(scene);
    const { width, height } = scene.cameras.main;
    this.resize(width, height);
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
    if (event.name === 'leaderHurt' && this.mayFlash()) this.hurtFlash.begin();
  }

  /** Shows a burst a tile before the leader, for eyes and tests. */
  showBurst(id: BurstId): void {
    this.bursts.show(id, this.leader.x + 1, this.leader.y);
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
    stage.actors.refresh();
    for (const list of [stage.ground, stage.floor, stage.standing, stage.air, stage.signs]) list.clear();
    this.leader.move(state.leader, alpha, elapsedMs, isHeld, catchUp);
    this.moveCamera(state, elapsedMs);
    this.scenery.draw(state, this.leader.x, this.leader.y, elapsedMs);
    this.flames.draw(elapsedMs);
    this.stains.draw(flowMs);
    this.corpses.draw(flowMs);
    this.horde.draw(state, alpha, elapsedMs, isHeld, catchUp);
    this.leader.draw(state, flowMs);
    this.items.draw(state, alpha, elapsedMs);
    this.swings.draw(flowMs);
    this.particles.draw(flowMs);
    this.bursts.draw(flowMs);
    this.sounds.draw(elapsedMs);
    this.stairSigns.draw(this.leader.x, this.leader.y);
    this.objective.draw(state, elapsedMs);
    this.status.draw(state, this.horde, this.leader.x, this.leader.y, elapsedMs);
    this.numbers.draw(elapsedMs);
    this.hurtFlash.draw(elapsedMs);
    stage.standing.sort(stage.camera.top);
    stage.light.update(lightSceneOf(state, stage, this.leader), elapsedMs);
    this.picture.frame = this.frameOf(state);
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
  }

  /** Takes over what the player changed; it counts from the next frame. */
  setOptions(changed: Partial<ViewOptions>): void {
    const { blood, highContrast } = this.options;
    Object.assign(this.options, changed);
    const isSame = blood === this.options.blood && highContrast === this.options.highContrast;
    if (!isSame) this.palette = paletteGrid(this.options);
  }

  /** Forgets all that was shown: a new run on the same map. */
  reset(): void {
    this.horde.reset();
    this.leader.reset();
    for (const part of [
      this.corpses,
      this.stains,
      this.particles,
      this.bursts,
      this.hurtFlash,
      this.swings,
      this.sounds,
      this.numbers,
      this.status,
    ]) {
      part.clear();
    }
    this.hitStop.reset();
    this.flashes.reset();
    this.stage.light.reset();
    this.stage.camera.trauma.reset();
    this.stage.camera.cut(false);
  }

  /** Call it when a lost graphics context is back. Stains and darkness are lists and numbers: the next frame has all. */
  rebuild(): void {
    forgetPicture(this.scene.renderer as Renderer.WebGL.WebGLRenderer);
    void this.atlas.unpackAgain();
    this.stage.camera.cut(false);
  }

  destroy(): void {
    this.picture.destroy();
  }

  private moveCamera(state: ReadOnly<GameState>, elapsedMs: number): void {
    const { leader, stage, options } = this;
    const { velocityX, velocityY, facing } = state.leader;
    const part = this.parts.at(leader.x, leader.y);
    const shake = options.reducedMotion ? 0 : options.shake;
    stage.camera.update({ x: leader.x, y: leader.y, velocityX, velocityY, facing }, part, elapsedMs, shake);
  }

  private frameOf(state: ReadOnly<GameState>): PictureFrame {
    const { stage, options } = this;
    const { camera, ground, floor, standing, air, signs, light, frames } = stage;
    const hasGrain = QUALITIES[options.quality].isFine && !options.reducedMotion;
    return {
      atlas: this.atlas,
      frames,
      palette: this.palette,
      world: [ground, floor, standing, air],
      signs,
      light,
      framing: camera.framing,
      left: camera.left,
      top: camera.top,
      quality: options.quality,
      danger: dangerOf(state.leader, this.clockMs, options.reducedMotion),
      blackness: camera.fade,
      leastLight: options.highContrast ? HIGH_CONTRAST_LIGHT : LEAST_LIGHT,
      grainSeconds: hasGrain ? (this.clockMs / 1000) % 7 : 0,
    };
  }
}
