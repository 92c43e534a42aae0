import { checksum } from '../sim/checksum.ts';
import { INPUT_BYTES, idleInput, type TickInput } from '../sim/input.ts';
import { RULES_VERSION } from '../sim/rules-version.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { readInput, writeInput } from './input-bytes.ts';
import { CHECKPOINT_TICKS, MAX_REPLAY_TICKS, type RunSetup } from './replay.ts';
import { encodeReplay } from './replay-format.ts';

/**
 * Writes a run down while it is played. Each tick: `step(state, recorder.record(input))`, then `checkpoint(state)`;
 * at the end `finish(state)`.
 */
export class Recorder {
  private readonly setup: RunSetup;
  private readonly decoded: TickInput = idleInput();
  private bytes = new Uint8Array(INPUT_BYTES * 3600);
  private readonly checkpoints: number[] = [];
  private recordedTicks = 0;

  constructor(setup: RunSetup) {
    this.setup = setup;
  }

  /** Ticks recorded so far. */
  get ticks(): number {
    return this.recordedTicks;
  }

  /** True after an hour: the run can go on, but no file can hold it any more. */
  get isFull(): boolean {
    return this.recordedTicks > MAX_REPLAY_TICKS;
  }

  /** Stores an input as bytes and hands back what those bytes say: the game must play that, as a replay will. Reused. */
  record(input: Readonly<TickInput>): TickInput {
    const tick = this.isFull ? MAX_REPLAY_TICKS : this.recordedTicks++;
    if ((tick + 1) * INPUT_BYTES > this.bytes.length) this.grow();
    writeInput(this.bytes, tick, input);
    readInput(this.bytes, tick, this.decoded);
    writeInput(this.bytes, tick, this.decoded);
    return this.decoded;
  }

  /** Notes the checksum if a checkpoint is due; to be called after the step of every recorded tick. */
  checkpoint(state: ReadOnly<GameState>): void {
    const due = Math.floor(this.recordedTicks / CHECKPOINT_TICKS);
    if (due > this.checkpoints.length) this.checkpoints.push(Number.parseInt(checksum(state), 16));
  }

  /** The run up to `state` as the bytes of a `.bell` file. Throws a RangeError when it is too long for one. */
  finish(state: ReadOnly<GameState>): Uint8Array<ArrayBuffer> {
    return encodeReplay({
      ...this.setup,
      rulesVersion: RULES_VERSION,
      inputs: this.bytes.subarray(0, this.recordedTicks * INPUT_BYTES),
      checkpoints: Uint32Array.from(this.checkpoints),
      finalChecksum: Number.parseInt(checksum(state), 16),
      claimedScore: state.score,
    });
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
