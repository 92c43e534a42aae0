import type { TickInput } from '../../sim/input.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';

/**
 * Somebody who plays: sees the state after each tick, from the first on, and says what the hands do in the next. What a
 * bot remembers comes from these states alone, so that the same run always gets the same inputs.
 */
export type Bot = (state: ReadOnly<GameState>) => TickInput;

/** A way of playing. */
export interface BotKind {
  /** How it plays, in a few words. */
  readonly plays: string;
  /** A fresh one for a new run. */
  create(): Bot;
}
