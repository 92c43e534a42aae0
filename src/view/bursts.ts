import type { EffectId } from '../content/art.ts';
import { TINT, tintOf } from './draw-list.ts';
import type { Stage } from './stage.ts';

/** What happens once, in a few frames, at a place. */
interface BurstKind {
  readonly frames: readonly EffectId[];
  readonly lengthMs: number;
  /** How high above the floor, in tiles; on the floor itself it lies under everybody. */
  readonly above: number;
  /** Size at its beginning and end, in natural size. */
  readonly from: number;
  readonly to: number;
  /** Its picture points east and is turned to where it goes. */
  readonly isTurned?: boolean;
  /** Light it throws: radius in tiles, then shares of red, green, blue. It counts as a flash. */
  readonly light?: readonly [radius: number, red: number, green: number, blue: number];
}

/** One row a kind. */
export const BURSTS = {
  muzzleFlash: {
    frames: ['muzzleFlash'],
    lengthMs: 60,
    above: 0.75,
    from: 1,
    to: 1.15,
    isTurned: true,
    light: [6, 1.5, 1.15, 0.6],
  },
  electric: {
    frames: ['electric0', 'electric1', 'electric0', 'electric1'],
    lengthMs: 220,
    above: 0.5,
    from: 1,
    to: 1,
    light: [3.5, 0.5, 0.8, 1.4],
  },
  howl: { frames: ['howlRing0', 'howlRing1', 'howlRing2'], lengthMs: 420, above: 0, from: 0.9, to: 1.3 },
  blood: { frames: ['bloodMist'], lengthMs: 200, above: 0.6, from: 0.6, to: 1.1 },
  glass: { frames: ['glassBurst'], lengthMs: 160, above: 0.7, from: 0.8, to: 1.6 },
  dust: { frames: ['dustPuff0', 'dustPuff1'], lengthMs: 320, above: 0.1, from: 0.7, to: 1.3 },
  acid: { frames: ['acidSplash0', 'acidSplash1'], lengthMs: 240, above: 0.1, from: 0.8, to: 1.1 },
  steam: { frames: ['steam0', 'steam1'], lengthMs: 900, above: 0.2, from: 0.8, to: 1.3 },
} as const satisfies Record<string, BurstKind>;

/** The key of a burst. */
export type BurstId = keyof typeof BURSTS;

/** Every burst there is. */
export const BURST_IDS = Object.keys(BURSTS) as readonly BurstId[];

const MOST = 48;
const OPACITY = 0.9;

/** Flashes, rings and clouds that are over in a moment: a fixed number of places, used in turn. */
export class Bursts {
  private readonly stage: Stage;
  private readonly mayFlash: () => boolean;
  private readonly kind: (BurstKind | undefined)[] = new Array<BurstKind | undefined>(MOST).fill(undefined);
  private readonly x = new Float32Array(MOST);
  private readonly y = new Float32Array(MOST);
  private readonly radians = new Float32Array(MOST);
  private readonly ageMs = new Float32Array(MOST);
  private readonly isLit = new Uint8Array(MOST);
  private next = 0;

  /** `mayFlash` is asked before anything lights its surroundings. */
  constructor(stage: Stage, mayFlash: () => boolean) {
    this.stage = stage;
    this.mayFlash = mayFlash;
  }

  /** Begins one at a place in tiles, going toward `radians`, after `delayMs`. */
  show(id: BurstId, x: number, y: number, radians = 0, delayMs = 0): void {
    const kind: BurstKind = BURSTS[id];
    const at = this.next;
    this.next = (this.next + 1) % MOST;
    this.kind[at] = kind;
    this.x[at] = x;
    this.y[at] = y;
    this.radians[at] = radians;
    this.ageMs[at] = -delayMs;
    this.isLit[at] = kind.light !== undefined && this.mayFlash() ? 1 : 0;
  }

  draw(elapsedMs: number): void {
    for (let at = 0; at < MOST; at++) {
      const kind = this.kind[at];
      if (kind === undefined) continue;
      const ageMs = this.ageMs[at]!;
      this.ageMs[at] = ageMs + elapsedMs;
      if (ageMs >= kind.lengthMs) this.kind[at] = undefined;
      else if (ageMs >= 0) this.drawOne(at, kind, ageMs / kind.lengthMs);
    }
  }

  clear(): void {
    this.kind.fill(undefined);
  }

  private drawOne(at: number, kind: BurstKind, share: number): void {
    const { camera, effects, air, floor, light } = this.stage;
    const x = this.x[at]!;
    const y = this.y[at]!;
    if (!camera.shows(x, y, 3)) return;
    const list = kind.above === 0 ? floor : air;
    const frame = kind.frames[Math.floor(share * kind.frames.length)]!;
    const slot = list.put(effects[frame], x, y - kind.above);
    const size = kind.from + (kind.to - kind.from) * share;
    list.scaleX[slot] = size;
    list.scaleY[slot] = size;
    if (kind.isTurned === true) list.rotation[slot] = this.radians[at]!;
    list.tint[slot] = tintOf(0xffffff, OPACITY * (1 - share * share));
    list.tintMode[slot] = TINT.multiply;
    if (kind.light === undefined) return;
    list.glow[slot] = 255;
    if (this.isLit[at] === 0) return;
    const [radius, red, green, blue] = kind.light;
    const left = 1 - share;
    light.addMoving(x, y, radius, red * left, green * left, blue * left);
  }
}
