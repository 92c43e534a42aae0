import { BUTTONS, type ButtonId } from '../sim/input.ts';
import { angleOf } from '../sim/math/angle.ts';
import { FlickWatch } from './flick-watch.ts';
import { FloatingStick, STICK } from './floating-stick.ts';
import type { Hands, Intent } from './intent.ts';
import { pushBeyond, pushGait } from './push-gait.ts';

/** Fingers on glass: one floating stick, and buttons that are drawn in the interface. The rules aim and strike. */
export class TouchHands implements Hands {
  readonly stick = new FloatingStick();
  private readonly flicks = new FlickWatch();
  private held = 0;
  private tapped = 0;

  /** A finger lands on the world. Returns whether it owns the stick now. */
  press(finger: number, x: number, y: number, windowHeight: number, nowMs: number): boolean {
    const isOwner = this.stick.press(finger, x, y, windowHeight);
    if (isOwner) this.flicks.notice(0, 0, nowMs);
    return isOwner;
  }

  /** A finger moves. */
  drag(finger: number, x: number, y: number, nowMs: number): void {
    if (!this.stick.drag(finger, x, y)) return;
    if (this.flicks.notice(this.push(), this.angle(), nowMs)) this.tapped |= BUTTONS.dash;
  }

  /** A finger leaves or is taken away. */
  lift(finger: number, nowMs: number): void {
    if (this.stick.lift(finger)) this.flicks.notice(0, 0, nowMs);
  }

  /** A button of the interface goes down. */
  buttonDown(button: ButtonId): void {
    this.held |= BUTTONS[button];
    this.tapped |= BUTTONS[button];
  }

  /** A button of the interface goes up. */
  buttonUp(button: ButtonId): void {
    this.held &= ~BUTTONS[button];
  }

  readInto(intent: Intent): void {
    intent.gait = pushGait(this.push());
    intent.direction = this.angle();
    intent.aim = -1;
    intent.buttons = this.held | this.tapped;
    intent.auto = true;
    this.tapped = 0;
  }

  release(): void {
    this.stick.release();
    this.held = 0;
    this.tapped = 0;
  }

  private push(): number {
    return pushBeyond(this.stick.apart, STICK.dead, STICK.radius);
  }

  private angle(): number {
    return angleOf(this.stick.knobX - this.stick.baseX, this.stick.knobY - this.stick.baseY);
  }
}
