import type { Controls } from '../session/game-session.ts';
import { BUTTONS, type ButtonId, CHOICES, type Gait, moveByte, type TickInput } from '../sim/input.ts';
import { angleOf } from '../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';

/** A way to go, a button to hold, or a choice to make. */
export type ScriptedAction = 'up' | 'down' | 'left' | 'right' | ButtonId | keyof typeof CHOICES;

/** Hands that do what they were told for a number of ticks, and nothing else. */
export class ScriptedHands implements Controls {
  private readonly ticksLeft = new Map<ScriptedAction, number>();
  private gait: Gait = 'walk';

  /** Holds an action for so many of the coming ticks; a choice is made in the first of them. Throws for unknown ones. */
  press(action: ScriptedAction, ticks: number, gait: Gait = 'walk'): void {
    if (!isScripted(action)) throw new Error(`Unknown action: ${String(action)}`);
    this.ticksLeft.set(action, isChoice(action) ? 1 : ticks);
    this.gait = gait;
  }

  /** Holds nothing any more. */
  release(): void {
    this.ticksLeft.clear();
  }

  read(_state: ReadOnly<GameState>, input: TickInput): void {
    const x = Number(this.isHeld('right')) - Number(this.isHeld('left'));
    const y = Number(this.isHeld('down')) - Number(this.isHeld('up'));
    input.move = moveByte(x === 0 && y === 0 ? 'still' : this.gait, angleOf(x, y));
    input.aim = 0;
    input.buttons = 0;
    input.choice = CHOICES.none;
    for (const [action, left] of this.ticksLeft) {
      if (isButton(action)) input.buttons |= BUTTONS[action];
      else if (isChoice(action)) input.choice = CHOICES[action];
      if (left <= 1) this.ticksLeft.delete(action);
      else this.ticksLeft.set(action, left - 1);
    }
  }

  private isHeld(action: ScriptedAction): boolean {
    return this.ticksLeft.has(action);
  }
}

function isButton(action: string): action is ButtonId {
  return Object.hasOwn(BUTTONS, action);
}

function isChoice(action: string): action is keyof typeof CHOICES {
  return Object.hasOwn(CHOICES, action);
}

function isScripted(action: string): action is ScriptedAction {
  return isButton(action) || isChoice(action) || ['up', 'down', 'left', 'right'].includes(action);
}
