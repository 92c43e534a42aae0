import type { RunSetup } from '../replay/replay.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';

/** Hears of everything that happened, in order. The record is pooled: read it now, keep nothing. */
export type EventListener = (event: Readonly<GameEvent>) => void;

/** A run in real time, whoever plays it: the hands or recorded bytes. */
export interface Session {
  readonly setup: RunSetup;
  readonly state: ReadOnly<GameState>;
  /** How far the picture is between the previous and the current positions, 0 to 1. */
  readonly alpha: number;
  /** Whether nothing comes any more. */
  readonly isOver: boolean;
  /** Whether the last frame came so late that the run should pause. */
  readonly fellBehind: boolean;
  /** Plays what is due for a frame of `elapsedMs`. */
  advance(elapsedMs: number, onEvent: EventListener): void;
  /** Plays exactly so many ticks, or fewer if it ends; the picture then stands on the last one. */
  stepTicks(ticks: number, onEvent: EventListener): void;
}

/** Tells every event of the last tick, or of the beginning of the run while there has been none. */
export function tellEvents(state: ReadOnly<GameState>, onEvent: EventListener): void {
  for (let i = 0; i < state.events.count; i++) onEvent(state.events.list[i]!);
}
