import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { BurstId } from '../view/bursts.ts';

/** Shows a run: told what happened, then asked once a frame to show what is. */
export interface Presenter {
  /** Something happened; the record is pooled, keep nothing of it. */
  on(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void;
  /** Shows the state `alpha` (0 to 1) of the way from the tick before to this one; `elapsedMs` is 0 while time stands. */
  draw(state: ReadOnly<GameState>, alpha: number, elapsedMs: number): void;
  /** Shows one of the view's bursts (`BURSTS`) where it can be seen; for eyes and tests. */
  showBurst?(id: BurstId): void;
  /** Forgets the run it showed: another one begins, or none. */
  reset(): void;
}
