import type { Gait } from '../sim/input.ts';

/** What one pair of hands wants right now. Filled in place every tick, so that reading hands allocates nothing. */
export interface Intent {
  gait: Gait;
  /** Where to, 256 steps a turn, 0 east, 64 south; only with a gait other than 'still'. */
  direction: number;
  /** Where to aim in the same steps, or -1: the rules aim. */
  aim: number;
  /** Sum of `BUTTONS`, without `manualAim` and `auto`. */
  buttons: number;
  /** The rules also strike and shoot by themselves: hands that have no button for it. */
  auto: boolean;
}

/** Hands in the lap. */
export function idleIntent(): Intent {
  return { gait: 'still', direction: 0, aim: -1, buttons: 0, auto: false };
}

/** One of the three kinds of hands. */
export interface Hands {
  /** Writes what they want now. Presses since the last call count even when they are already over. */
  readInto(intent: Intent): void;
  /** Lets go of everything. */
  release(): void;
}

/** The three kinds of hands. */
export type HandsKind = 'keyboard' | 'gamepad' | 'touch';
