import type { ZombieDef } from '../../content/zombies.ts';
import type { GameState } from '../state.ts';

/** How a kind decides. `i` is its slot in the struct of arrays. */
export interface Mind {
  /** On its turn (one tick in six) while it is on its feet. */
  think(state: GameState, i: number, def: ZombieDef): void;
  /** Every tick of its telegraph. */
  strike(state: GameState, i: number, def: ZombieDef): void;
  /** Every tick of its own special mode (howl, hold), if it has one. */
  act?(state: GameState, i: number, def: ZombieDef): void;
}
