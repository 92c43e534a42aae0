import type { TextKey } from '../content/text/index.ts';
import type { Device } from './app-model.ts';

/** Something hands can do, as the help page lists it. */
export type ActionId =
  | 'move'
  | 'aim'
  | 'run'
  | 'sneak'
  | 'strike'
  | 'shoot'
  | 'dash'
  | 'use'
  | 'gadgetA'
  | 'gadgetB'
  | 'ready'
  | 'pause'
  | 'mute';

/** How an action is pressed: a key as printed on it, or the text of its name. */
type KeyName = string | { readonly key: TextKey };

/** The keys shown for every action and device; the bindings themselves are in `controls/`. */
export const KEY_HINTS: Readonly<Record<ActionId, Readonly<Record<Device, KeyName>>>> = {
  move: { keyboard: 'WASD', gamepad: { key: 'key.leftStick' }, touch: { key: 'key.drag' } },
  aim: { keyboard: { key: 'key.mouse' }, gamepad: { key: 'key.rightStick' }, touch: { key: 'key.auto' } },
  run: { keyboard: 'Shift', gamepad: { key: 'key.stickFar' }, touch: { key: 'key.dragFar' } },
  sneak: { keyboard: 'C', gamepad: { key: 'key.stickLittle' }, touch: { key: 'key.dragLittle' } },
  strike: { keyboard: { key: 'key.leftClick' }, gamepad: 'X', touch: { key: 'key.auto' } },
  shoot: { keyboard: { key: 'key.rightClick' }, gamepad: 'RB', touch: { key: 'key.auto' } },
  dash: { keyboard: { key: 'key.space' }, gamepad: 'A', touch: { key: 'key.flick' } },
  use: { keyboard: 'E', gamepad: 'B', touch: { key: 'key.button' } },
  gadgetA: { keyboard: 'Q', gamepad: 'LB', touch: { key: 'key.button' } },
  gadgetB: { keyboard: 'F', gamepad: 'Y', touch: { key: 'key.button' } },
  ready: { keyboard: 'R', gamepad: 'View', touch: { key: 'key.button' } },
  pause: { keyboard: 'Esc', gamepad: 'Start', touch: { key: 'key.button' } },
  mute: { keyboard: 'M', gamepad: '–', touch: '–' },
};

/** The actions in the order of the help page. */
export const ACTION_IDS = Object.keys(KEY_HINTS) as readonly ActionId[];

/** The name of the key for an action on a device, in the words of the language. */
export function keyName(action: ActionId, device: Device, words: (key: TextKey) => string): string {
  const name = KEY_HINTS[action][device];
  return typeof name === 'string' ? name : words(name.key);
}
