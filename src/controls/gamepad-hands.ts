import { BUTTONS } from '../sim/input.ts';
import { angleOf } from '../sim/math/angle.ts';
import type { Hands, Intent } from './intent.ts';
import { pushBeyond, pushGait } from './push-gait.ts';

/** What we read of a browser's `Gamepad`. */
export interface PadState {
  readonly axes: readonly number[];
  readonly buttons: readonly { readonly pressed: boolean; readonly value: number }[];
}

/** What a press on a gamepad asks for besides the buttons of the game. */
export type PadCommand = 'pause' | 'ready';

/** Worn sticks rest this far from the middle. */
const MOVE_DEAD = 0.18;
const AIM_DEAD = 0.35;
const TRIGGER_DOWN = 0.3;
/** A stick further out than this means somebody holds the gamepad. */
const AWAKE = 0.5;

/** Buttons of the standard mapping (W3C Gamepad, "standard" layout) as bits of the game's buttons. */
const PAD_BUTTONS: Readonly<Record<number, number>> = {
  0: BUTTONS.dash,
  1: BUTTONS.use,
  2: BUTTONS.strike,
  3: BUTTONS.gadgetB,
  4: BUTTONS.gadgetA,
  5: BUTTONS.shoot,
  6: BUTTONS.shoot,
  7: BUTTONS.strike,
};
const VIEW_BUTTON = 8;
const START_BUTTON = 9;
const CROSS = { up: 12, down: 13, left: 14, right: 15 } as const;

/** A gamepad as a pair of hands, polled once a frame. */
export class GamepadHands implements Hands {
  private moveX = 0;
  private moveY = 0;
  private aimX = 0;
  private aimY = 0;
  private held = 0;
  private tapped = 0;
  private startDown = false;
  private viewDown = false;

  /** Takes the state of a pad now; returns the command of a button that has just gone down. */
  poll(pad: PadState): PadCommand | undefined {
    const crossX = Number(isDown(pad, CROSS.right)) - Number(isDown(pad, CROSS.left));
    const crossY = Number(isDown(pad, CROSS.down)) - Number(isDown(pad, CROSS.up));
    // The cross walks: short of the rim, where a stick would run.
    this.moveX = crossX === 0 && crossY === 0 ? (pad.axes[0] ?? 0) : crossX * 0.8;
    this.moveY = crossX === 0 && crossY === 0 ? (pad.axes[1] ?? 0) : crossY * 0.8;
    if (crossX !== 0 && crossY !== 0) {
      this.moveX *= Math.SQRT1_2;
      this.moveY *= Math.SQRT1_2;
    }
    this.aimX = pad.axes[2] ?? 0;
    this.aimY = pad.axes[3] ?? 0;
    let held = 0;
    for (const button of Object.keys(PAD_BUTTONS)) {
      if (isDown(pad, Number(button))) held |= PAD_BUTTONS[Number(button)]!;
    }
    this.tapped |= held & ~this.held;
    this.held = held;
    const start = isDown(pad, START_BUTTON);
    const view = isDown(pad, VIEW_BUTTON);
    const command = start && !this.startDown ? 'pause' : view && !this.viewDown ? 'ready' : undefined;
    this.startDown = start;
    this.viewDown = view;
    return command;
  }

  readInto(intent: Intent): void {
    const push = pushBeyond(lengthOf(this.moveX, this.moveY), MOVE_DEAD, 1);
    intent.gait = pushGait(push);
    intent.direction = angleOf(this.moveX, this.moveY);
    intent.aim = lengthOf(this.aimX, this.aimY) > AIM_DEAD ? angleOf(this.aimX, this.aimY) : -1;
    intent.buttons = this.held | this.tapped;
    intent.auto = false;
    this.tapped = 0;
  }

  release(): void {
    this.moveX = 0;
    this.moveY = 0;
    this.aimX = 0;
    this.aimY = 0;
    this.held = 0;
    this.tapped = 0;
  }
}

/** Whether somebody is using a pad right now; a drifting stick is nobody. */
export function isPadAwake(pad: PadState): boolean {
  if (pad.buttons.some((button) => button.pressed)) return true;
  return (
    lengthOf(pad.axes[0] ?? 0, pad.axes[1] ?? 0) > AWAKE ||
    lengthOf(pad.axes[2] ?? 0, pad.axes[3] ?? 0) > AWAKE
  );
}

/** Whether a button is down; triggers count from a third of their way. */
export function isDown(pad: PadState, button: number): boolean {
  const state = pad.buttons[button];
  return state !== undefined && (state.pressed || state.value > TRIGGER_DOWN);
}

function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
