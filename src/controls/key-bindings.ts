import type { ButtonId } from '../sim/input.ts';

/** Keys that say where and how to go. */
export type MoveKey = 'up' | 'down' | 'left' | 'right' | 'run' | 'sneak';

/** Keys that do something once. */
export type CommandKey = 'pause' | 'mute' | 'ready';

/** What a key is for. */
export type KeyPurpose =
  | { readonly move: MoveKey }
  | { readonly button: ButtonId; readonly aimless?: true }
  | { readonly command: CommandKey };

/**
 * Physical keys (`KeyboardEvent.code`), so that a Korean, French or German keyboard has them in the same places.
 * `aimless` ones belong to the keyboard alone: after them the rules aim until the mouse moves again.
 * The control key is left out on purpose: sneaking forward with it would be Ctrl+W, which closes the tab.
 * Cards (1, 2, 3) are chosen in the interface, which keeps them locked until every key was lifted.
 */
export const KEY_BINDINGS: Readonly<Record<string, KeyPurpose>> = {
  KeyW: { move: 'up' },
  ArrowUp: { move: 'up' },
  KeyS: { move: 'down' },
  ArrowDown: { move: 'down' },
  KeyA: { move: 'left' },
  ArrowLeft: { move: 'left' },
  KeyD: { move: 'right' },
  ArrowRight: { move: 'right' },
  ShiftLeft: { move: 'run' },
  ShiftRight: { move: 'run' },
  KeyC: { move: 'sneak' },
  AltLeft: { move: 'sneak' },
  Space: { button: 'dash' },
  KeyE: { button: 'use' },
  KeyQ: { button: 'gadgetA' },
  KeyF: { button: 'gadgetB' },
  KeyJ: { button: 'strike', aimless: true },
  KeyK: { button: 'shoot', aimless: true },
  KeyL: { button: 'dash', aimless: true },
  KeyR: { command: 'ready' },
  Escape: { command: 'pause' },
  KeyP: { command: 'pause' },
  KeyM: { command: 'mute' },
};
