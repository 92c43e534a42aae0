import { BUTTONS, moveByte, type TickInput } from '../sim/input.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { GamepadHands } from './gamepad-hands.ts';
import { type Hands, type HandsKind, idleIntent } from './intent.ts';
import { KeyboardMouse } from './keyboard-mouse.ts';
import { TouchHands } from './touch-hands.ts';

/** What the player set about help with aiming. */
export interface AimHelp {
  readonly autoAim: boolean;
  readonly autoAttack: boolean;
}

/** Merges all hands into the input of a tick: the hands that moved last play, the others rest. */
export class PlayerControls {
  readonly keyboard = new KeyboardMouse();
  readonly gamepad = new GamepadHands();
  readonly touch = new TouchHands();
  /** The hands that play. */
  active: HandsKind = 'keyboard';
  help: AimHelp = { autoAim: false, autoAttack: false };
  private readonly intent = idleIntent();
  /** Buttons held since before play began: the press that chose a card must not also swing. */
  private stale = 0;
  private choice = 0;

  /** Makes other hands play. Returns whether they are others than before. */
  use(kind: HandsKind): boolean {
    if (kind === this.active) return false;
    this.handsOf(this.active).release();
    this.active = kind;
    return true;
  }

  /** A choice of the interface (one of `CHOICES`), given to the rules in exactly one tick. */
  choose(choice: number): void {
    this.choice = choice;
  }

  /** Play begins or goes on: forgets taps and waits for held buttons to be let go. */
  settle(): void {
    this.handsOf(this.active).readInto(this.intent);
    this.stale = 0xff;
    this.choice = 0;
  }

  /** Lets go of everything on all hands: the window lost its focus. */
  release(): void {
    this.keyboard.release();
    this.gamepad.release();
    this.touch.release();
  }

  /** Writes the input of the coming tick. */
  read(_state: ReadOnly<GameState>, input: TickInput): void {
    const intent = this.intent;
    this.handsOf(this.active).readInto(intent);
    this.stale &= intent.buttons;
    const aims = intent.aim >= 0 && !this.help.autoAim;
    const auto = intent.auto || this.help.autoAttack;
    input.move = moveByte(intent.gait, intent.direction);
    input.aim = aims ? intent.aim : 0;
    input.buttons =
      (intent.buttons & ~this.stale) | (aims ? BUTTONS.manualAim : 0) | (auto ? BUTTONS.auto : 0);
    input.choice = this.choice;
    this.choice = 0;
  }

  private handsOf(kind: HandsKind): Hands {
    if (kind === 'keyboard') return this.keyboard;
    return kind === 'gamepad' ? this.gamepad : this.touch;
  }
}
