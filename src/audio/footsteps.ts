import type { SoundId } from '../content/sounds.ts';
import { ZOMBIE_KIND_IDS, type ZombieKindId } from '../content/zombies.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';

/** How a step differs from the walking step of the table. */
export interface Tread {
  readonly gain: number;
  readonly rate: number;
  readonly lowpassHz: number;
}

/** The leader's gaits, by the number of the event: sneak, walk, run. */
export const GAITS: readonly Tread[] = [
  { gain: 0.55, rate: 0.92, lowpassHz: 1400 },
  { gain: 1.3, rate: 1, lowpassHz: Number.POSITIVE_INFINITY },
  { gain: 1.9, rate: 1.07, lowpassHz: Number.POSITIVE_INFINITY },
];

/** Feet farther away than this are not counted, in tiles. */
const NEAR_TILES = 9;

/** Tiles between two steps of somebody slow and somebody fast, and the speed that parts them (tiles a second). */
const SHUFFLE_TILES = 0.62;
const RUN_TILES = 0.95;
const FAST = 2.4;

/** Farther than this in one tick is a throw or a new body in an old slot, no step. */
const LEAP_TILES = 0.5;

const HEAVY: ReadonlySet<ZombieKindId> = new Set(['brute']);

/** Counts the steps of the dead near by: nothing in the rules tells of them. */
export class Footsteps {
  #walked = new Float32Array(0);
  #tick = -1;

  /** Calls `heard` for every step the dead have taken since the last call. */
  follow(
    { tick, leader, zombies }: Pick<ReadOnly<GameState>, 'tick' | 'leader' | 'zombies'>,
    heard: (sound: SoundId, x: number, y: number, serial: number) => void,
  ): void {
    const ticks = tick - this.#tick;
    this.#tick = tick;
    if (this.#walked.length < zombies.capacity) this.#walked = new Float32Array(zombies.capacity);
    // After a jump (a new run, a fast replay) nobody has walked that far.
    if (ticks <= 0 || ticks > 8) return;
    for (let i = 0; i < zombies.count; i++) {
      const x = zombies.x[i]!;
      const y = zombies.y[i]!;
      if (Math.abs(x - leader.x) > NEAR_TILES || Math.abs(y - leader.y) > NEAR_TILES) continue;
      const moved = Math.hypot(x - zombies.previousX[i]!, y - zombies.previousY[i]!);
      if (moved > LEAP_TILES) continue;
      const isFast = zombies.speed[i]! > FAST;
      const walked = this.#walked[i]! + moved * ticks;
      const isStep = walked >= (isFast ? RUN_TILES : SHUFFLE_TILES);
      this.#walked[i] = isStep ? 0 : walked;
      if (!isStep) continue;
      const kind = ZOMBIE_KIND_IDS[zombies.kind[i]!];
      const isHeavy = kind !== undefined && HEAVY.has(kind);
      heard(isHeavy ? 'deadStomp' : isFast ? 'deadRun' : 'deadShuffle', x, y, zombies.serial[i]!);
    }
  }
}
