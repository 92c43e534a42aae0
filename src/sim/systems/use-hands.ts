import { PLAYER } from '../../content/player.ts';
import { emit, REFUSALS } from '../events.ts';
import type { TickInput } from '../input.ts';
import type { GameState } from '../state.ts';
import { struggle } from './grab-leader.ts';
import { startDash } from './move-leader.ts';
import { draw, startDraw, startStrike, strike } from './use-weapons.ts';

/** Dash, strike and shoot: what the hands do now, and what they begin. */
export function useHands(state: GameState, input: TickInput): void {
  const { leader } = state;
  const { buffered } = leader;
  switch (leader.mode) {
    case 'grabbed':
      struggle(state, input);
      return;
    case 'striking':
    case 'drawing':
      // A dash breaks off either.
      if (buffered.dash > 0 && canDash(state)) break;
      if (leader.mode === 'striking') strike(state);
      else if (buffered.strike > 0) startStrike(state);
      else draw(state);
      return;
    case 'searching':
    case 'switching':
    case 'barricading':
    case 'hiding':
      if (buffered.strike === 0 && buffered.dash === 0) return;
      leader.mode = 'free';
      break;
    case 'free':
      break;
    default:
      return;
  }
  if (buffered.dash > 0) {
    if (canDash(state)) {
      buffered.dash = 0;
      startDash(state, input);
      return;
    }
    if (buffered.dash === 1)
      emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('noStamina'), 0);
  }
  if (leader.recover > 0) return;
  if (buffered.strike > 0) {
    buffered.strike = 0;
    startStrike(state);
  } else if (buffered.shoot > 0) {
    buffered.shoot = 0;
    startDraw(state);
  }
}

function canDash(state: GameState): boolean {
  const { leader } = state;
  return leader.dashWait === 0 && leader.stamina >= PLAYER.dashStamina * 0.6;
}
