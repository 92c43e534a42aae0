import { directionOfAngle } from '../content/art.ts';
import { type CastLook, HELD_LOOKS, type HeldLook } from '../content/cast.ts';
import { SURVIVORS } from '../content/survivors.ts';
import { WEAPONS } from '../content/weapons.ts';
import type { GameEvent } from '../sim/events.ts';
import { angleOf } from '../sim/math/angle.ts';
import type { GameState, Leader, ReadOnly } from '../sim/state.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import {
  GESTURE_MS,
  type Gesture,
  type LeaderMotion,
  type Pose,
  poseLeader,
  strideOf,
} from './actor-animation.ts';
import { ART_PIXELS, RIM, TINT, tintOf } from './draw-list.ts';
import { approach, between, stepApart } from './interpolation.ts';
import type { Stage } from './stage.ts';

const GHOSTS = 5;
const GHOST_MS = 200;
const GHOST_EVERY_MS = 34;
const FLASH_MS = 60;
const TRACE_OPACITY = 0.16;
/** The leader is never quite in the dark. */
const LEADER_GLOW = 46;
/** In a crowd, in somebody's arms or under their feet one is looked for. */
const TRACE_OPACITY_CROWDED = 0.62;
const CROWDED_PER_SECOND = 6;
/** Who stands this near in the south, and no farther to the side, hides the leader. */
const COVER_TILES = 1.25;
const COVER_WIDTH = 0.5;
/** The pointer over the head: its size, and how far above the feet it is, in tiles. */
const POINTER_SCALE = 0.42;
const POINTER_TILES = 1.85;
const RING_TILES = 0.85;

interface Ghost {
  frame: number;
  x: number;
  y: number;
  leftMs: number;
}

/** The person one plays: pose, weapon in hand, the streak of a dash, flickering while untouchable. */
export class LeaderPicture {
  x = 0;
  y = 0;
  private readonly stage: Stage;
  private readonly pose: Pose = { animation: 'idle', frame: 0 };
  private readonly ghosts: Ghost[] = Array.from({ length: GHOSTS }, () => ({
    frame: 0,
    x: 0,
    y: 0,
    leftMs: 0,
  }));
  private nextGhost = 0;
  private sinceGhostMs = 0;
  private gesture: Gesture | undefined;
  private gestureLeftMs = 0;
  private stride = 0;
  private clockMs = 0;
  private flashMs = 0;
  private isPlaced = false;
  /** 0..1: how much others hide the leader. */
  private crowded = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  on(event: Readonly<GameEvent>, mayFlash: () => boolean): void {
    if (event.name === 'leaderHurt' && mayFlash()) this.flashMs = FLASH_MS;
    if (event.name === 'leaderClimbed') this.isPlaced = false;
    if (event.name === 'arrowLoosed') this.gesticulate('loose');
    if (event.name === 'alarmThrown') this.gesticulate('throw');
    if (event.name === 'leaderHurt') this.gesticulate('hurt');
  }

  reset(): void {
    this.isPlaced = false;
    for (const ghost of this.ghosts) ghost.leftMs = 0;
    this.gesture = undefined;
  }

  /** Moves the picture of the leader to where it is between two ticks; see `Horde.draw` for `isHeld` and `catchUp`. */
  move(leader: ReadOnly<Leader>, alpha: number, elapsedMs: number, isHeld: boolean, catchUp: number): void {
    this.flashMs -= elapsedMs;
    const apart = stepApart(leader.previousX, leader.previousY, leader.x, leader.y);
    const goalX = between(leader.previousX, leader.x, apart, alpha);
    const goalY = between(leader.previousY, leader.y, apart, alpha);
    if (isHeld && this.isPlaced) return;
    const part = !this.isPlaced || apart > 1.5 ? 1 : catchUp;
    this.isPlaced = true;
    this.x += (goalX - this.x) * part;
    this.y += (goalY - this.y) * part;
    const speed = apart * TICKS_PER_SECOND;
    this.stride += strideOf((speed * elapsedMs) / 1000, speed);
    this.clockMs += elapsedMs;
  }

  draw({ leader, zombies }: ReadOnly<GameState>, elapsedMs: number): void {
    this.drawGhosts(elapsedMs);
    const { stage } = this;
    const pose = this.pose;
    const look: CastLook = SURVIVORS[leader.survivor].look;
    this.gestureLeftMs -= elapsedMs;
    if (this.gestureLeftMs <= 0) this.gesture = undefined;
    poseLeader(leader, this.motion(), pose);
    const isDashing = leader.mode === 'dashing';
    const facing = isDashing ? angleOf(leader.velocityX, leader.velocityY) : leader.facing;
    const direction = directionOfAngle(facing);
    const frame = stage.actors.body(look, 0, pose.animation, direction, pose.frame);
    // A breath of the picture above everything: one finds oneself in any crowd, in the dark, in a locker.
    const isHeld = leader.mode === 'grabbed' || leader.mode === 'downed';
    const isCrowded = isHeld || isCovered(zombies, this.x, this.y);
    this.crowded += (Number(isCrowded) - this.crowded) * approach(CROWDED_PER_SECOND, elapsedMs);
    const trace = stage.signs.put(frame, this.x, this.y);
    const opacity = TRACE_OPACITY + (TRACE_OPACITY_CROWDED - TRACE_OPACITY) * this.crowded;
    stage.signs.tint[trace] = tintOf(0xffffff, opacity);
    stage.signs.rim[trace] = RIM.living;
    this.drawPointer();
    this.drawRing();
    if (leader.mode === 'hidden') return;
    stage.floor.put(stage.effects.shadow, this.x, this.y);
    if (this.isBehind(frame)) this.drawHeld(leader, frame);
    const slot = stage.standing.put(frame, this.x, this.y);
    stage.standing.rim[slot] = RIM.living;
    stage.standing.glow[slot] = LEADER_GLOW;
    // One who cannot be touched is half there; slow enough not to count as flashing.
    const flicker = leader.mercy > 0 && !isDashing ? 0.72 + 0.2 * Math.sin(this.clockMs / 60) : 1;
    stage.standing.tint[slot] = tintOf(0xffffff, flicker);
    if (this.flashMs > 0) {
      stage.standing.tint[slot] = tintOf(0xff6a5a, 1);
      stage.standing.tintMode[slot] = TINT.fill;
    }
    if (!this.isBehind(frame)) this.drawHeld(leader, frame);
    if (isDashing) this.leaveGhost(frame, elapsedMs);
  }

  private motion(): LeaderMotion {
    const lengthMs = this.gesture === undefined ? 1 : GESTURE_MS[this.gesture];
    return {
      stride: this.stride,
      clockMs: this.clockMs,
      gesture: this.gesture,
      gestureShare: Math.min(0.999, 1 - this.gestureLeftMs / lengthMs),
    };
  }

  private gesticulate(gesture: Gesture): void {
    this.gesture = gesture;
    this.gestureLeftMs = GESTURE_MS[gesture];
  }

  private isBehind(frame: number): boolean {
    return this.stage.frames.handBehind[frame] === 1;
  }

  /** What the right hand holds, where the body's frame says that the hand is. */
  private drawHeld(leader: ReadOnly<Leader>, frame: number): void {
    const { standing, frames, actors } = this.stage;
    if (frames.holds[frame] !== 1) return;
    const held = actors.held(heldLookOf(leader), frames.handTurn[frame]!, frames.handTilt[frame]!);
    if (held === 0) return;
    const right = frames.handX[frame]!;
    const up = -frames.handY[frame]!;
    const slot = standing.put(held, this.x + right / ART_PIXELS, this.y - up / ART_PIXELS);
    standing.depth[slot] = this.y;
    standing.lift[slot] = Math.max(0, up);
    standing.glow[slot] = LEADER_GLOW;
    standing.rim[slot] = RIM.living;
  }

  /** Points at the leader's head where others hide the rest. */
  private drawPointer(): void {
    if (this.crowded < 0.05) return;
    const { signs, effects } = this.stage;
    const slot = signs.put(effects.objectiveArrow, this.x, this.y - POINTER_TILES);
    signs.rotation[slot] = Math.PI / 2;
    signs.scaleX[slot] = POINTER_SCALE;
    signs.scaleY[slot] = POINTER_SCALE;
    signs.tint[slot] = tintOf(0xcfeaff, this.crowded);
    signs.tintMode[slot] = TINT.fill;
  }

  private drawRing(): void {
    const { floor, effects, frames } = this.stage;
    const size = (RING_TILES * ART_PIXELS) / Math.max(1, frames.width[effects.ring]!);
    const slot = floor.put(effects.ring, this.x, this.y);
    floor.scaleX[slot] = size;
    floor.scaleY[slot] = size * 0.6;
    floor.tint[slot] = tintOf(0x9fdcff, 0.55);
  }

  private leaveGhost(frame: number, elapsedMs: number): void {
    this.sinceGhostMs += elapsedMs;
    if (this.sinceGhostMs < GHOST_EVERY_MS) return;
    this.sinceGhostMs = 0;
    const ghost = this.ghosts[this.nextGhost]!;
    this.nextGhost = (this.nextGhost + 1) % GHOSTS;
    ghost.frame = frame;
    ghost.x = this.x;
    ghost.y = this.y;
    ghost.leftMs = GHOST_MS;
  }

  private drawGhosts(elapsedMs: number): void {
    for (const ghost of this.ghosts) {
      if (ghost.leftMs <= 0) continue;
      ghost.leftMs -= elapsedMs;
      const slot = this.stage.standing.put(ghost.frame, ghost.x, ghost.y);
      this.stage.standing.tint[slot] = tintOf(0x9fc4ff, Math.max(0, ghost.leftMs / GHOST_MS) * 0.4);
    }
  }
}

/** Whether one of the dead stands so that it hides a body with its feet at a place. */
function isCovered(zombies: ReadOnly<GameState>['zombies'], x: number, y: number): boolean {
  for (let slot = 0; slot < zombies.count; slot++) {
    const south = zombies.y[slot]! - y;
    if (south > 0 && south < COVER_TILES && Math.abs(zombies.x[slot]! - x) < COVER_WIDTH) return true;
  }
  return false;
}

function heldLookOf(leader: ReadOnly<Leader>): HeldLook {
  const look: string = WEAPONS[leader.weapon].look;
  return HELD_LOOKS.find((known) => known === look) ?? 'bat';
}
