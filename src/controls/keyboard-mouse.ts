import { BUTTONS } from '../sim/input.ts';
import { angleOf } from '../sim/math/angle.ts';
import type { Hands, Intent } from './intent.ts';
import { type CommandKey, KEY_BINDINGS } from './key-bindings.ts';

/** After a keyboard-only strike the mouse must move this far (CSS pixels) before it aims again: desks shake. */
const MOUSE_WAKES_AFTER = 12;

const LEFT_BUTTON = 1;
const RIGHT_BUTTON = 2;

/** Keyboard and mouse as one pair of hands; knows codes and pixels, nothing of the DOM. */
export class KeyboardMouse implements Hands {
  /** Where the leader stands on the screen, in CSS pixels: the mouse aims from there. */
  readonly leader = { x: 0, y: 0 };
  private readonly keysDown = new Set<string>();
  private tapped = 0;
  private mouseButtons = 0;
  private buttonsSeen = 0;
  private mouseX = 0;
  private mouseY = 0;
  private mouseAims = false;
  private restX = 0;
  private restY = 0;

  /** A key goes down. Returns the command it stands for, if it is one; repeats never come here. */
  keyDown(code: string): CommandKey | undefined {
    const purpose = KEY_BINDINGS[code];
    if (purpose === undefined || this.keysDown.has(code)) return undefined;
    this.keysDown.add(code);
    if ('command' in purpose) return purpose.command;
    if ('button' in purpose) {
      this.tapped |= BUTTONS[purpose.button];
      if (purpose.aimless) this.stopMouseAim();
    }
    return undefined;
  }

  /** A key goes up. */
  keyUp(code: string): void {
    this.keysDown.delete(code);
  }

  /**
   * The mouse is at a place (CSS pixels of the window) with these buttons down (`MouseEvent.buttons`: 1 left, 2 right).
   * Buttons count when they went down over the world; any mouse event may carry that they went up.
   */
  mouseChanged(x: number, y: number, buttons: number, isOverWorld: boolean): void {
    const pressed = isOverWorld ? buttons & ~this.buttonsSeen : 0;
    this.buttonsSeen = buttons;
    this.mouseButtons = (this.mouseButtons & buttons) | pressed;
    this.tapped |= mouseBits(pressed);
    this.mouseX = x;
    this.mouseY = y;
    const isAwake = Math.abs(x - this.restX) + Math.abs(y - this.restY) > MOUSE_WAKES_AFTER;
    if (pressed !== 0 || isAwake) this.mouseAims = true;
  }

  readInto(intent: Intent): void {
    const x = this.axis('right') - this.axis('left');
    const y = this.axis('down') - this.axis('up');
    intent.gait = x === 0 && y === 0 ? 'still' : this.gait();
    intent.direction = angleOf(x, y);
    intent.aim = this.mouseAims ? angleOf(this.mouseX - this.leader.x, this.mouseY - this.leader.y) : -1;
    intent.buttons = this.heldButtons() | this.tapped;
    intent.auto = false;
    this.tapped = 0;
  }

  release(): void {
    this.keysDown.clear();
    this.mouseButtons = 0;
    this.tapped = 0;
  }

  private stopMouseAim(): void {
    this.mouseAims = false;
    this.restX = this.mouseX;
    this.restY = this.mouseY;
  }

  private gait(): 'run' | 'sneak' | 'walk' {
    if (this.axis('sneak') === 1) return 'sneak';
    return this.axis('run') === 1 ? 'run' : 'walk';
  }

  private axis(move: string): 0 | 1 {
    for (const code of this.keysDown) {
      const purpose = KEY_BINDINGS[code];
      if (purpose !== undefined && 'move' in purpose && purpose.move === move) return 1;
    }
    return 0;
  }

  private heldButtons(): number {
    let held = mouseBits(this.mouseButtons);
    for (const code of this.keysDown) {
      const purpose = KEY_BINDINGS[code];
      if (purpose !== undefined && 'button' in purpose) held |= BUTTONS[purpose.button];
    }
    return held;
  }
}

function mouseBits(mouseButtons: number): number {
  const strike = (mouseButtons & LEFT_BUTTON) === 0 ? 0 : BUTTONS.strike;
  const shoot = (mouseButtons & RIGHT_BUTTON) === 0 ? 0 : BUTTONS.shoot;
  return strike | shoot;
}
