import { checksum } from '../sim/checksum.ts';
import { createGame } from '../sim/create-game.ts';
import { INPUT_BYTES, idleInput } from '../sim/input.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { step } from '../sim/step.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { readInput } from './input-bytes.ts';
import { CHECKPOINT_TICKS, type Replay } from './replay.ts';

/** The replay ends as it was recorded. `score` is what the rules say, whatever the file claims. */
export interface ReplayHolds {
  readonly ok: true;
  readonly score: number;
  /** Of the last state, eight hexadecimal digits. */
  readonly checksum: string;
  readonly ticks: number;
  readonly periods: number;
}

/** The replay parts from its recording in the `CHECKPOINT_TICKS` up to `tick`. */
export interface ReplayParts {
  readonly ok: false;
  /** The first checkpoint that differs. */
  readonly tick: number;
  readonly expected: string;
  readonly actual: string;
}

/** Plays a run again on the map of its place and compares every checkpoint; `onTick` sees the state after each tick. */
export function runReplay(
  replay: Replay,
  map: GameMap,
  onTick?: (state: ReadOnly<GameState>) => void,
): ReplayHolds | ReplayParts {
  const { place, leader, seed } = replay;
  const state = createGame({ place, map, leader, seed });
  const input = idleInput();
  const ticks = replay.inputs.length / INPUT_BYTES;
  for (let tick = 1; tick <= ticks; tick++) {
    step(state, readInput(replay.inputs, tick - 1, input));
    onTick?.(state);
    if (tick % CHECKPOINT_TICKS !== 0) continue;
    const expected = hexOf(replay.checkpoints[tick / CHECKPOINT_TICKS - 1]!);
    const actual = checksum(state);
    if (actual !== expected) return { ok: false, tick, expected, actual };
  }
  const expected = hexOf(replay.finalChecksum);
  const actual = checksum(state);
  if (actual !== expected) return { ok: false, tick: ticks, expected, actual };
  return { ok: true, score: state.score, checksum: actual, ticks, periods: state.periodsSurvived };
}

/** Which seconds of the run to look at, as one English sentence. */
export function describeParting({ tick }: ReplayParts): string {
  const start = Math.floor((tick - 1) / CHECKPOINT_TICKS) * CHECKPOINT_TICKS;
  return `The run parts from its recording between tick ${Math.max(0, start)} and tick ${tick} (second ${Math.max(0, start) / 60} to ${Math.ceil(tick / 60)}).`;
}

function hexOf(word: number): string {
  return word.toString(16).padStart(8, '0');
}
