import { readInput } from '../replay/input-bytes.ts';
import { CHECKPOINT_TICKS, type Replay, type RunSetup } from '../replay/replay.ts';
import { checksum } from '../sim/checksum.ts';
import { createGame } from '../sim/create-game.ts';
import { INPUT_BYTES, idleInput } from '../sim/input.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { step } from '../sim/step.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { FixedClock } from './fixed-clock.ts';
import { type EventListener, type Session, tellEvents } from './session.ts';

/** How the checksums of a replay compare so far: equal, equal to the end, or parted. */
export type ReplayVerdict = 'playing' | 'verified' | 'differs';

/** A recorded run in real time, at a chosen speed, compared with its checksums as it goes. */
export class ReplaySession implements Session {
  readonly setup: RunSetup;
  readonly totalTicks: number;
  /** 1 or a multiple of it. */
  speed = 1;
  private readonly replay: Replay;
  private readonly game: GameState;
  private readonly clock = new FixedClock();
  private readonly input = idleInput();
  private played = 0;
  private judged: ReplayVerdict = 'playing';

  /** The run from its first tick, on the map of its place. */
  constructor(replay: Replay, map: GameMap) {
    this.setup = replay;
    this.replay = replay;
    this.totalTicks = replay.inputs.length / INPUT_BYTES;
    this.game = createGame({ place: replay.place, map, leader: replay.leader, seed: replay.seed });
    if (this.totalTicks === 0) this.judgeEnd();
  }

  get state(): ReadOnly<GameState> {
    return this.game;
  }

  get alpha(): number {
    return this.clock.alpha;
  }

  get isOver(): boolean {
    return this.played >= this.totalTicks;
  }

  /** A late frame only delays a replay. */
  get fellBehind(): boolean {
    return false;
  }

  get tick(): number {
    return this.played;
  }

  get verdict(): ReplayVerdict {
    return this.judged;
  }

  advance(elapsedMs: number, onEvent: EventListener): void {
    this.play(this.clock.ticksFor(elapsedMs, this.speed), onEvent);
  }

  stepTicks(ticks: number, onEvent: EventListener): void {
    this.clock.rest();
    this.play(ticks, onEvent);
  }

  private play(ticks: number, onEvent: EventListener): void {
    for (let i = 0; i < ticks && !this.isOver; i++) {
      if (this.played === 0) tellEvents(this.game, onEvent);
      step(this.game, readInput(this.replay.inputs, this.played, this.input));
      this.played++;
      if (this.played % CHECKPOINT_TICKS === 0) {
        this.compare(this.replay.checkpoints[this.played / CHECKPOINT_TICKS - 1]!);
      }
      if (this.isOver) this.judgeEnd();
      tellEvents(this.game, onEvent);
    }
  }

  private judgeEnd(): void {
    this.compare(this.replay.finalChecksum);
    if (this.judged === 'playing') this.judged = 'verified';
  }

  private compare(expected: number): void {
    if (Number.parseInt(checksum(this.game), 16) !== expected) this.judged = 'differs';
  }
}
