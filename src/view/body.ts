import { TURN } from '../sim/math/angle.ts';

const TURN_PER_MS = 0.72;

/** What the picture remembers of one of the dead between frames. Tiles, 256 angle steps, milliseconds. */
export class Body {
  readonly serial: number;
  readonly kind: number;
  readonly variant: number;
  x: number;
  y: number;
  facing: number;
  speed = 0;
  stride = 0;
  clockMs = 0;
  mode = 0;
  modeTicks = 0;
  health = 0;
  isBlind = false;
  isSlow = false;
  isClimbing = false;
  /** How long ago it came into the world; long ago where nobody saw it come. */
  ageMs = 1e6;
  /** 0..1: fades in and out as it comes into sight and leaves it. */
  visible = 0;
  flashMs = 0;
  /** How long its health is still shown after a blow. */
  hurtMs = 0;
  windupMs = 0;
  windupLeftMs = 0;
  mark: 'noticed' | 'heard' = 'noticed';
  markMs = 0;
  seenFrame = 0;

  constructor(serial: number, kind: number, variant: number, x: number, y: number, facing: number) {
    this.serial = serial;
    this.kind = kind;
    this.variant = variant;
    this.x = x;
    this.y = y;
    this.facing = facing;
  }

  get radians(): number {
    return (this.facing / TURN) * Math.PI * 2;
  }

  /** Turns the short way round, fast, so that no body jumps between directions. */
  turnToward(facing: number, elapsedMs: number): void {
    if (facing === this.facing) return;
    let apart = (facing - this.facing) % TURN;
    if (apart > TURN / 2) apart -= TURN;
    else if (apart < -TURN / 2) apart += TURN;
    const most = TURN_PER_MS * elapsedMs;
    this.facing += Math.max(-most, Math.min(most, apart));
  }

  tick(elapsedMs: number, isSeen: boolean, fadeMs: number): void {
    const step = elapsedMs / fadeMs;
    this.visible = isSeen ? Math.min(1, this.visible + step) : Math.max(0, this.visible - step);
    this.ageMs += elapsedMs;
    this.flashMs -= elapsedMs;
    this.hurtMs -= elapsedMs;
    this.markMs -= elapsedMs;
    this.windupLeftMs = Math.max(0, this.windupLeftMs - elapsedMs);
  }
}
