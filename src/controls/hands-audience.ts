import type { HandsKind } from './intent.ts';
import type { CommandKey } from './key-bindings.ts';
import type { MenuStep } from './menu-steps.ts';

/** Who hears from the hands what is no input of a tick. */
export interface HandsAudience {
  /** Whether hands play now; else keys and sticks belong to the menus. */
  isPlaying(): boolean;
  /** These hands were used last. */
  used(kind: HandsKind): void;
  /** A key or a button that is no input of the rules. */
  command(command: CommandKey): void;
  /** A gamepad moves through a menu. */
  menuStep(step: MenuStep): void;
  /** The gamepad that played is gone. */
  gamepadLost(): void;
  /** The floating stick appeared, moved or went. */
  stickMoved(): void;
}
