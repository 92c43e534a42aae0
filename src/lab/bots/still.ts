import { CHOICES, idleInput } from '../../sim/input.ts';
import type { Bot } from './bot.ts';

/** Does nothing but take the first card: how long does the school leave somebody alone? */
export function createStill(): Bot {
  const input = idleInput();
  return (state) => {
    input.choice = state.phase === 'cards' ? CHOICES.firstCard : CHOICES.none;
    return input;
  };
}
