import type { EffectId } from '../content/art.ts';
import { ART_PIXELS, tintOf } from './draw-list.ts';
import { QUALITIES } from './picture-quality.ts';
import type { Stage } from './stage.ts';

const MOST = 600;
const GRAVITY = 9;

/** What a puff or splash is made of. Speeds in tiles a second, sizes as scale of the frame. */
export interface ParticleKind {
  readonly frame: EffectId;
  readonly colours: readonly number[];
  readonly lifeMs: readonly [number, number];
  readonly speed: readonly [number, number];
  /** Upward speed at the start. */
  readonly rise: readonly [number, number];
  readonly size: readonly [number, number];
  /** Size at the end as a share of the first. */
  readonly growth: number;
  readonly opacity: number;
  /** 1 falls like a stone, 0 floats, below 0 rises. */
  readonly weight: number;
  /** Share of speed lost a second. */
  readonly drag: number;
  readonly spins: boolean;
}

/** Small flying things, pooled: the oldest makes room. Positions in tiles, `z` is the height above the floor. */
export class Particles {
  private readonly stage: Stage;
  private readonly kind: (ParticleKind | undefined)[] = new Array(MOST).fill(undefined);
  private readonly frame = new Uint16Array(MOST);
  private readonly x = new Float32Array(MOST);
  private readonly y = new Float32Array(MOST);
  private readonly z = new Float32Array(MOST);
  private readonly velocityX = new Float32Array(MOST);
  private readonly velocityY = new Float32Array(MOST);
  private readonly velocityZ = new Float32Array(MOST);
  private readonly ageMs = new Float32Array(MOST);
  private readonly lifeMs = new Float32Array(MOST);
  private readonly size = new Float32Array(MOST);
  private readonly turn = new Float32Array(MOST);
  private readonly colour = new Uint32Array(MOST);
  private next = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Throws `count` of a kind from a place and height, around a direction (radians) with half a `spread`. */
  burst(
    kind: ParticleKind,
    count: number,
    x: number,
    y: number,
    z: number,
    direction: number,
    spread: number,
  ): void {
    const { random, effects, options } = this.stage;
    const thrown = Math.ceil(count * QUALITIES[options.quality].particles);
    const between = (range: readonly [number, number]): number => range[0] + (range[1] - range[0]) * random();
    for (let i = 0; i < thrown; i++) {
      const at = this.next;
      this.next = (this.next + 1) % MOST;
      const angle = direction + (random() * 2 - 1) * spread;
      const speed = between(kind.speed);
      this.kind[at] = kind;
      this.frame[at] = effects[kind.frame];
      this.x[at] = x;
      this.y[at] = y;
      this.z[at] = z;
      this.velocityX[at] = Math.cos(angle) * speed;
      this.velocityY[at] = Math.sin(angle) * speed;
      this.velocityZ[at] = between(kind.rise);
      this.ageMs[at] = 0;
      this.lifeMs[at] = between(kind.lifeMs);
      this.size[at] = between(kind.size);
      this.turn[at] = kind.spins ? random() * Math.PI * 2 : 0;
      this.colour[at] = kind.colours[Math.floor(random() * kind.colours.length)]!;
    }
  }

  draw(elapsedMs: number): void {
    const { air } = this.stage;
    const seconds = elapsedMs / 1000;
    for (let at = 0; at < MOST; at++) {
      const kind = this.kind[at];
      if (kind === undefined) continue;
      this.ageMs[at]! += elapsedMs;
      const age = this.ageMs[at]! / this.lifeMs[at]!;
      if (age >= 1) {
        this.kind[at] = undefined;
        continue;
      }
      this.move(at, kind, seconds);
      const slot = air.put(this.frame[at]!, this.x[at]!, this.y[at]! - this.z[at]!);
      air.lift[slot] = this.z[at]! * ART_PIXELS;
      const size = this.size[at]! * (1 + (kind.growth - 1) * age);
      air.scaleX[slot] = size;
      air.scaleY[slot] = size;
      air.rotation[slot] = this.turn[at]! + (kind.spins ? age * 3 : 0);
      air.tint[slot] = tintOf(this.colour[at]!, kind.opacity * Math.min(1, (1 - age) * 2));
    }
  }

  clear(): void {
    this.kind.fill(undefined);
  }

  private move(at: number, kind: ParticleKind, seconds: number): void {
    const keep = Math.max(0, 1 - kind.drag * seconds);
    this.velocityX[at]! *= keep;
    this.velocityY[at]! *= keep;
    this.velocityZ[at]! -= GRAVITY * kind.weight * seconds;
    this.x[at]! += this.velocityX[at]! * seconds;
    this.y[at]! += this.velocityY[at]! * seconds;
    this.z[at]! += this.velocityZ[at]! * seconds;
    if (this.z[at]! < 0) {
      // On the floor: it lies still.
      this.z[at] = 0;
      this.velocityX[at] = 0;
      this.velocityY[at] = 0;
      this.velocityZ[at] = 0;
    }
  }
}
