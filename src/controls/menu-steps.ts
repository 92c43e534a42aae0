import { isDown, type PadState } from './gamepad-hands.ts';

/** One step through a menu. */
export type MenuStep = 'up' | 'down' | 'left' | 'right' | 'accept' | 'back';

const STICK_STEPS_AT = 0.6;
const FIRST_REPEAT_MS = 420;
const NEXT_REPEAT_MS = 140;
const ACCEPT_BUTTON = 0;
const BACK_BUTTON = 1;
const START_BUTTON = 9;
const CROSS = { up: 12, down: 13, left: 14, right: 15 } as const;

/** Turns a gamepad into single steps through a menu: a held direction repeats, a held button does not. */
export class MenuSteps {
  private last: MenuStep | undefined;
  private repeatAtMs = 0;

  /** The step to take at this moment (milliseconds of any steady clock), if any. */
  poll(pad: PadState, nowMs: number): MenuStep | undefined {
    const step = stepOf(pad);
    if (step !== this.last) {
      this.last = step;
      this.repeatAtMs = nowMs + FIRST_REPEAT_MS;
      return step;
    }
    if (step === undefined || step === 'accept' || step === 'back' || nowMs < this.repeatAtMs)
      return undefined;
    this.repeatAtMs = nowMs + NEXT_REPEAT_MS;
    return step;
  }

  /** What is held now belongs to something else: it counts only after it was let go. */
  settle(pad: PadState): void {
    this.last = stepOf(pad);
    this.repeatAtMs = Number.POSITIVE_INFINITY;
  }
}

function stepOf(pad: PadState): MenuStep | undefined {
  if (isDown(pad, ACCEPT_BUTTON) || isDown(pad, START_BUTTON)) return 'accept';
  if (isDown(pad, BACK_BUTTON)) return 'back';
  const x = pad.axes[0] ?? 0;
  const y = pad.axes[1] ?? 0;
  if (isDown(pad, CROSS.up)) return 'up';
  if (isDown(pad, CROSS.down)) return 'down';
  if (isDown(pad, CROSS.left)) return 'left';
  if (isDown(pad, CROSS.right)) return 'right';
  if (Math.abs(y) >= Math.abs(x)) {
    if (y < -STICK_STEPS_AT) return 'up';
    return y > STICK_STEPS_AT ? 'down' : undefined;
  }
  if (x < -STICK_STEPS_AT) return 'left';
  return x > STICK_STEPS_AT ? 'right' : undefined;
}
