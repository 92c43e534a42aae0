import { BUTTONS, type ButtonId, moveByte, type TickInput } from '../../sim/input.ts';
import { angleOf } from '../../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';

/** Ticks between two presses of a key that wants to be pressed anew each time. */
const PRESS_EVERY = 8;

/** Lets everything go. */
export function releaseAll(input: TickInput): void {
  input.move = 0;
  input.aim = 0;
  input.buttons = 0;
  input.choice = 0;
}

/** Goes in a direction (256 steps). */
export function go(input: TickInput, gait: 'sneak' | 'walk' | 'run', heading: number): void {
  input.move = moveByte(gait, heading);
}

/** Holds a button down. */
export function hold(input: TickInput, button: ButtonId): void {
  input.buttons |= BUTTONS[button];
}

/** Taps a button: down for one tick in eight, since dash and Use want a fresh press. */
export function tap(input: TickInput, button: ButtonId, state: ReadOnly<GameState>): void {
  if (state.tick % PRESS_EVERY === 0) hold(input, button);
}

/** Points at a place, as with a mouse. */
export function aimAt(input: TickInput, state: ReadOnly<GameState>, x: number, y: number): void {
  input.aim = angleOf(x - state.leader.x, y - state.leader.y);
  hold(input, 'manualAim');
}
