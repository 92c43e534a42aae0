import { directionOfAngle } from '../content/art.ts';
import type { CastLook } from '../content/cast.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../content/zombies.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, Leader, ReadOnly } from '../sim/state.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import { ZOMBIE_MODE } from '../sim/zombies.ts';
import { type Pose, poseZombie, strideOf } from './actor-animation.ts';
import { Body } from './body.ts';
import { RIM, TINT, tintOf } from './draw-list.ts';
import { between, stepApart } from './interpolation.ts';
import type { Stage } from './stage.ts';

const FADE_MS = 120;
/** White for two frames at 60 a second. */
const FLASH_MS = 34;
const MARK_MS = 900;
/** A coming blow is seen in the dark. */
const WINDUP_GLOW = 70;
/** Half as wide as the shadow that a body throws in the torch. */
const SHADOW_TILES = 0.27;
/** Bodies farther out of the picture than this are not kept up with. */
const MARGIN_TILES = 3;

/** The dead: where each is drawn, in which pose, how visible; with what the picture alone remembers of it. */
export class Horde {
  /** By serial; only bodies near the picture. */
  readonly bodies = new Map<number, Body>();
  private readonly stage: Stage;
  private readonly pose: Pose = { animation: 'idle', frame: 0 };
  private readonly looks: readonly CastLook[];
  /** Serials of those that came since the last frame. */
  private readonly born = new Set<number>();
  private frame = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    this.looks = ZOMBIE_KIND_IDS.map((kind) => ZOMBIES[kind].look);
  }

  /** The look of a kind by its index. */
  lookOf(kind: number): CastLook {
    return this.looks[kind] ?? 'shambler';
  }

  on(event: Readonly<GameEvent>, mayFlash: () => boolean): void {
    if (event.name === 'zombieSpawned') this.born.add(event.id);
    const body = this.bodies.get(event.id);
    if (body === undefined) return;
    if (event.name === 'zombieHurt' || event.name === 'strikeHit' || event.name === 'arrowHit') {
      if (body.flashMs <= 0 && mayFlash()) body.flashMs = FLASH_MS;
      body.hurtMs = 1600;
    } else if (event.name === 'zombieNoticed') {
      body.mark = event.value === 2 ? 'heard' : 'noticed';
      body.markMs = MARK_MS;
    } else if (event.name === 'zombieWoundUp') {
      body.windupMs = (event.value / TICKS_PER_SECOND) * 1000;
      body.windupLeftMs = body.windupMs;
    }
  }

  /** Draws everybody in the picture. While `isHeld` nobody moves; afterwards they catch up at `catchUp` (0..1). */
  draw(state: ReadOnly<GameState>, alpha: number, elapsedMs: number, isHeld: boolean, catchUp: number): void {
    this.frame++;
    const { zombies } = state;
    for (let slot = 0; slot < zombies.count; slot++) {
      const x = zombies.x[slot]!;
      const y = zombies.y[slot]!;
      if (!this.stage.camera.shows(x, y, MARGIN_TILES)) continue;
      const apart = stepApart(zombies.previousX[slot]!, zombies.previousY[slot]!, x, y);
      const goalX = between(zombies.previousX[slot]!, x, apart, alpha);
      const goalY = between(zombies.previousY[slot]!, y, apart, alpha);
      const body = this.bodyOf(state, slot, goalX, goalY);
      body.seenFrame = this.frame;
      if (!isHeld) {
        const part = apart > 1.5 ? 1 : catchUp;
        body.x += (goalX - body.x) * part;
        body.y += (goalY - body.y) * part;
        body.speed = apart * TICKS_PER_SECOND;
        body.stride += strideOf((body.speed * elapsedMs) / 1000, body.speed);
        body.clockMs += elapsedMs;
        body.turnToward(zombies.facing[slot]!, elapsedMs);
      }
      body.tick(elapsedMs, zombies.seen[slot] === 1, FADE_MS);
      body.mode = zombies.mode[slot]!;
      body.modeTicks = zombies.modeTicks[slot]!;
      body.health = zombies.health[slot]!;
      body.isBlind = zombies.blind[slot]! > 0;
      body.isSlow = zombies.slow[slot]! > 0;
      body.isClimbing = isInWindow(state, x, y);
      if (body.visible > 0.01) this.drawBody(body, state.leader);
    }
    this.born.clear();
    for (const [serial, body] of this.bodies) if (body.seenFrame !== this.frame) this.bodies.delete(serial);
  }

  reset(): void {
    this.bodies.clear();
  }

  private bodyOf(state: ReadOnly<GameState>, slot: number, x: number, y: number): Body {
    const serial = state.zombies.serial[slot]!;
    const known = this.bodies.get(serial);
    if (known !== undefined) return known;
    const { zombies } = state;
    const body = new Body(serial, zombies.kind[slot]!, zombies.variant[slot]!, x, y, zombies.facing[slot]!);
    body.visible = zombies.seen[slot] === 1 ? 1 : 0;
    body.stride = zombies.variant[slot]! / 64;
    body.clockMs = zombies.variant[slot]! * 37;
    if (this.born.delete(serial)) body.ageMs = 0;
    this.bodies.set(serial, body);
    return body;
  }

  private drawBody(body: Body, { target, x: eyeX, y: eyeY }: ReadOnly<Leader>): void {
    const { stage } = this;
    const pose = this.pose;
    const def = ZOMBIES[ZOMBIE_KIND_IDS[body.kind] ?? 'shambler'];
    const look = this.lookOf(body.kind);
    poseZombie(body, pose);
    const shadow = stage.floor.put(
      def.bulk > 1.2 ? stage.effects.shadowLarge : stage.effects.shadow,
      body.x,
      body.y,
    );
    stage.floor.tint[shadow] = tintOf(0xffffff, body.visible);
    if (body.mode === ZOMBIE_MODE.windup) this.drawTelegraph(body, def.attackReach);
    const direction = directionOfAngle(Math.round(body.facing));
    const frame = stage.actors.body(look, body.variant, pose.animation, direction, pose.frame);
    const lean = leanOf(body);
    const slot = stage.standing.put(frame, body.x, body.y);
    if (lean !== 0) {
      stage.standing.x[slot]! += Math.cos(body.radians) * lean;
      stage.standing.y[slot]! += Math.sin(body.radians) * lean;
    }
    stage.standing.depth[slot] = body.y;
    stage.standing.palette[slot] = stage.actors.palette(look, body.variant);
    stage.standing.tint[slot] = tintOf(tintColour(body), body.visible);
    if (body.mode === ZOMBIE_MODE.windup) {
      stage.standing.rim[slot] = RIM.danger;
      stage.standing.glow[slot] = WINDUP_GLOW;
    } else if (body.serial === target) stage.standing.rim[slot] = RIM.target;
    if (body.visible > 0.5) {
      const dx = body.x - eyeX;
      const dy = body.y - eyeY;
      stage.light.casters.put(body.x, body.y, SHADOW_TILES * def.bulk, Math.sqrt(dx * dx + dy * dy));
    }
    if (body.flashMs > 0) {
      stage.standing.tint[slot] = tintOf(0xffffff, body.visible);
      stage.standing.tintMode[slot] = TINT.fill;
    }
    if (body.mode === ZOMBIE_MODE.stagger && !stage.options.reducedMotion) {
      stage.standing.x[slot]! += Math.sin(body.clockMs * 0.09 + body.serial) * 0.02;
    }
  }

  /** The coming blow as a ring that closes on the body. */
  private drawTelegraph(body: Body, reach: number): void {
    const { stage } = this;
    const share = body.windupMs > 0 ? Math.max(0, body.windupLeftMs / body.windupMs) : 0.5;
    const { ring } = stage.effects;
    const slot = stage.floor.put(ring, body.x, body.y);
    const size = ((0.35 + (reach + 0.25) * share) * 64) / Math.max(1, stage.frames.width[ring]!);
    stage.floor.scaleX[slot] = size;
    stage.floor.scaleY[slot] = size * 0.6;
    stage.floor.tint[slot] = tintOf(0xff5a3c, (0.9 - share * 0.5) * body.visible);
  }
}

/** Whether a place is in the frame of a window. */
function isInWindow({ tiles, map }: ReadOnly<GameState>, x: number, y: number): boolean {
  const opening = tiles.openingAt[Math.floor(y) * tiles.width + Math.floor(x)]!;
  return opening >= 0 && map.openings[opening]!.kind === 'window';
}

/** The body draws back before a blow and goes after it. */
function leanOf(body: Body): number {
  if (body.mode === ZOMBIE_MODE.windup) return -0.09 * (1 - body.windupLeftMs / Math.max(1, body.windupMs));
  if (body.mode === ZOMBIE_MODE.recover && body.modeTicks < 10) return 0.16 * (1 - body.modeTicks / 10);
  return 0;
}

function tintColour(body: Body): number {
  if (body.isBlind) return 0xdfe6ff;
  return body.isSlow ? 0xc4d4ff : 0xffffff;
}
