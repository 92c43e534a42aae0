import type { SoundPlayer } from '../audio/sound-player.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { Presenter } from './presenter.ts';

/** Lets a run be heard, with the ears of the leader. */
export class SoundPresenter implements Presenter {
  private readonly player: SoundPlayer;

  constructor(player: SoundPlayer) {
    this.player = player;
  }

  on(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void {
    this.player.on(event, state);
  }

  draw(state: ReadOnly<GameState>, _alpha: number, elapsedMs: number): void {
    this.player.draw(state, elapsedMs);
  }

  reset(): void {
    this.player.reset();
  }
}
