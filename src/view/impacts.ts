import { decalFrame } from '../content/art.ts';
import { OPENINGS } from '../content/doors.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../content/zombies.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import type { Bursts } from './bursts.ts';
import type { Corpses } from './corpses.ts';
import { HIT_STOP_MS, type HitStop } from './feel.ts';
import type { Horde } from './horde.ts';
import { radiansOf } from './interpolation.ts';
import { PARTICLES } from './particle-kinds.ts';
import type { Particles } from './particles.ts';
import type { Scenery } from './scenery.ts';
import type { Stage } from './stage.ts';
import type { Stains } from './stains.ts';

const HOWL_RINGS = 3;
const HOWL_RING_MS = 140;
/** Whoever steps into fresh blood leaves so many prints of it. */
const BLOODY_STEPS = 7;
const FRESH_TILES = 0.45;
const CHEST = 0.7;
const ALL_ROUND = Math.PI;

/** What impacts act on. */
export interface ImpactTargets {
  readonly map: GameMap;
  readonly bursts: Bursts;
  readonly horde: Horde;
  readonly corpses: Corpses;
  readonly stains: Stains;
  readonly particles: Particles;
  readonly scenery: Scenery;
  readonly hitStop: HitStop;
}

/** Blows, deaths and breakage: what flies, what stays on the floor, how the picture shakes and halts. */
export class Impacts {
  private readonly stage: Stage;
  private readonly targets: ImpactTargets;
  private bloodySteps = 0;

  constructor(stage: Stage, targets: ImpactTargets) {
    this.stage = stage;
    this.targets = targets;
  }

  on(event: Readonly<GameEvent>): void {
    if (!this.stage.camera.shows(event.x, event.y, 4)) return;
    const { bursts, particles, scenery } = this.targets;
    const { x, y } = event;
    const direction = radiansOf(event.angle);
    switch (event.name) {
      case 'strikeHit':
        this.halt(event.value >= 60 ? HIT_STOP_MS.heavy : HIT_STOP_MS.light);
        this.shake(0.16);
        return;
      case 'arrowHit':
        this.halt(HIT_STOP_MS.light);
        return;
      case 'zombieHurt':
        this.bleed(x, y, direction, 5, 0.5);
        return;
      case 'zombieDied':
        this.die(event);
        return;
      case 'arrowStuck':
        particles.burst(PARTICLES.splinter, 3, x, y, 0.5, direction + Math.PI, 0.8);
        return;
      case 'leaderHurt':
        this.halt(HIT_STOP_MS.heavy);
        this.shake(0.3 + Math.min(0.5, event.value / 50));
        this.bleed(x, y, direction, 7, 0.6);
        return;
      case 'leaderGrabbed':
        this.shake(0.35);
        return;
      case 'leaderThrown':
        this.halt(HIT_STOP_MS.deadly);
        this.shake(0.8);
        particles.burst(PARTICLES.dust, 8, x, y, 0.1, 0, ALL_ROUND);
        return;
      case 'leaderDowned':
      case 'leaderDied':
        this.halt(HIT_STOP_MS.deadly);
        this.shake(0.7);
        return;
      case 'leaderDashed':
        particles.burst(PARTICLES.dust, 6, x, y, 0.05, direction + Math.PI, 0.7);
        return;
      case 'leaderStepped':
        this.tread(x, y, direction);
        if (event.kind === 2) particles.burst(PARTICLES.dust, 1, x, y, 0.02, 0, ALL_ROUND);
        return;
      case 'leaderHealed':
        particles.burst(PARTICLES.healing, 8, x, y, 0.3, 0, ALL_ROUND);
        return;
      case 'zombieHowled':
        this.shake(0.25);
        for (let ring = 0; ring < HOWL_RINGS; ring++) bursts.show('howl', x, y, 0, ring * HOWL_RING_MS);
        return;
      case 'doorBashed':
        scenery.jolt(event.id);
        particles.burst(
          this.isGlass(event.id) ? PARTICLES.glass : PARTICLES.splinter,
          3,
          x,
          y,
          0.6,
          0,
          ALL_ROUND,
        );
        return;
      case 'doorBroken':
        this.breakOpen(event);
        return;
      case 'deskMoved':
      case 'doorBarricaded':
        bursts.show('dust', x, y);
        particles.burst(PARTICLES.dust, 6, x, y, 0.1, 0, ALL_ROUND);
        return;
      case 'pickupTaken':
        particles.burst(PARTICLES.glint, 5, x, y, 0.3, 0, ALL_ROUND);
        return;
      case 'extinguisherSprayed':
        particles.burst(PARTICLES.powder, 34, x, y, 0.6, direction, 0.62);
        return;
    }
  }

  private die(event: Readonly<GameEvent>): void {
    const { horde, corpses } = this.targets;
    const direction = radiansOf(event.angle);
    const body = horde.bodies.get(event.id);
    const look = horde.lookOf(event.kind);
    const facing = body === undefined ? event.angle + 128 : Math.round(body.facing);
    const big = ZOMBIES[ZOMBIE_KIND_IDS[event.kind] ?? 'shambler'].bulk > 1.2;
    // Unseen deaths leave their corpse where they happened, to be found.
    corpses.add(look, body?.variant ?? event.id, body?.x ?? event.x, body?.y ?? event.y, facing, direction);
    this.bleed(event.x, event.y, direction, big ? 22 : 12, big ? 1.2 : 0.9);
    this.halt(big ? HIT_STOP_MS.deadly : HIT_STOP_MS.heavy);
    this.shake(big ? 0.5 : 0.14);
  }

  private bleed(x: number, y: number, direction: number, drops: number, stainSize: number): void {
    const { options, random, frames } = this.stage;
    if (options.blood === 'off') {
      this.targets.particles.burst(PARTICLES.dust, 3, x, y, CHEST, direction, 0.8);
      return;
    }
    const isFull = options.blood === 'full';
    if (isFull) this.targets.bursts.show('blood', x, y);
    this.targets.particles.burst(PARTICLES.blood, isFull ? drops : 3, x, y, CHEST, direction, 0.6);
    if (!isFull && random() < 0.5) return;
    const reach = 0.2 + random() * 0.6;
    const pick = Math.floor(random() * 64);
    const frame = frames.indexOf(decalFrame('blood', pick));
    // Odd ones are sprays toward the east; pools lie any way.
    const radians = pick % 2 === 1 ? direction : undefined;
    const size = (isFull ? stainSize : stainSize * 0.6) * (0.7 + random() * 0.5);
    const stainX = x + Math.cos(direction) * reach;
    const stainY = y + Math.sin(direction) * reach;
    if (!this.isWall(stainX, stainY)) this.targets.stains.add(frame, stainX, stainY, size, 0.82, radians);
  }

  /** A step into blood, and the prints it leaves for a while. */
  private tread(x: number, y: number, direction: number): void {
    const { options, effects } = this.stage;
    if (options.blood !== 'full') return;
    if (this.targets.stains.isFreshAt(x, y, FRESH_TILES)) this.bloodySteps = BLOODY_STEPS;
    if (this.bloodySteps === 0) return;
    this.targets.stains.add(effects.footprint, x, y, 1, (this.bloodySteps / BLOODY_STEPS) * 0.7, direction);
    this.bloodySteps--;
  }

  private breakOpen(event: Readonly<GameEvent>): void {
    const { bursts, particles, stains } = this.targets;
    const { x, y } = event;
    this.shake(0.4);
    bursts.show(this.isGlass(event.id) ? 'glass' : 'dust', x, y);
    if (this.isGlass(event.id)) {
      particles.burst(PARTICLES.glass, 18, x, y, 0.7, 0, ALL_ROUND);
      stains.add(this.stage.frames.indexOf(decalFrame('glass', 0)), x, y + 0.3, 1, 0.9);
      return;
    }
    particles.burst(PARTICLES.splinter, 16, x, y, 0.6, 0, ALL_ROUND);
    particles.burst(PARTICLES.dust, 6, x, y, 0.2, 0, ALL_ROUND);
  }

  private isGlass(opening: number): boolean {
    const kind = this.targets.map.openings[opening]?.kind;
    return kind !== undefined && !OPENINGS[kind].opaque;
  }

  private isWall(x: number, y: number): boolean {
    const { map } = this.targets;
    return map.blocked[Math.floor(y) * map.width + Math.floor(x)] === 1;
  }

  private halt(lengthMs: number): void {
    if (!this.stage.options.reducedMotion) this.targets.hitStop.request(lengthMs);
  }

  private shake(amount: number): void {
    if (!this.stage.options.reducedMotion) this.stage.camera.trauma.add(amount);
  }
}
