import { describe, expect, it } from 'vitest';
import { type ScriptedAction, ScriptedHands } from '../../src/debug/scripted-hands.ts';
import { BUTTONS, CHOICES, idleInput, moveByte, type TickInput } from '../../src/sim/input.ts';
import type { GameState } from '../../src/sim/state.ts';

/** Scripted hands do not look at the game. */
const anyState = {} as GameState;

function read(hands: ScriptedHands): TickInput {
  const input = idleInput();
  hands.read(anyState, input);
  return input;
}

describe('scripted hands', () => {
  it('do nothing unless told', () => {
    expect(read(new ScriptedHands())).toEqual(idleInput());
  });

  it('hold each action for its own number of ticks', () => {
    const hands = new ScriptedHands();
    hands.press('right', 2);
    hands.press('strike', 1);
    expect(read(hands)).toMatchObject({ move: moveByte('walk', 0), buttons: BUTTONS.strike });
    expect(read(hands)).toMatchObject({ move: moveByte('walk', 0), buttons: 0 });
    expect(read(hands)).toEqual(idleInput());
  });

  it('go diagonally and at any gait', () => {
    const hands = new ScriptedHands();
    hands.press('up', 5);
    hands.press('left', 5, 'run');
    expect(read(hands).move).toBe(moveByte('run', 160));
  });

  it('make a choice in one tick', () => {
    const hands = new ScriptedHands();
    hands.press('secondCard', 30);
    expect(read(hands).choice).toBe(CHOICES.secondCard);
    expect(read(hands).choice).toBe(CHOICES.none);
  });

  it('refuse what does not exist', () => {
    const nonsense = 'fly' as ScriptedAction;
    expect(() => new ScriptedHands().press(nonsense, 1)).toThrow('Unknown action: fly');
  });
});
