import type { PlayerControls } from './controls.ts';
import type { HandsAudience } from './hands-audience.ts';
import { isOverWorld } from './is-over-world.ts';
import { KEY_BINDINGS } from './key-bindings.ts';

/** CSS pixels in one event by which a mouse counts as used. */
const WAKING_MOVE = 4;

/**
 * Feeds keyboard and mouse events of the window to the hands.
 * Keys are read by `code`, whatever an input method composes; keys that change a shortcut (Ctrl, Cmd) leave it alone.
 */
export function listenToKeyboardMouse(controls: PlayerControls, audience: HandsAudience): void {
  const { keyboard } = controls;

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (KEY_BINDINGS[event.code] === undefined) return;
      const isPlaying = audience.isPlaying();
      // Space must not scroll, Alt must not open a menu, an input method must not start a word.
      if (isPlaying) event.preventDefault();
      if (event.repeat) return;
      audience.used('keyboard');
      const command = keyboard.keyDown(event.code);
      if (command === undefined || !isPlaying) return;
      // The menu that this key opens must not hear the same key.
      event.stopImmediatePropagation();
      audience.command(command);
    },
    { capture: true },
  );
  window.addEventListener('keyup', (event) => {
    // While Cmd is down macOS reports no key going up: let go of all of them.
    if (event.key === 'Meta') keyboard.release();
    else keyboard.keyUp(event.code);
  });

  const follow = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // A nudge of the desk takes nothing out of the hands on a gamepad.
    const moved = Math.abs(event.movementX) + Math.abs(event.movementY);
    if (event.type === 'pointermove' && controls.active !== 'keyboard' && moved < WAKING_MOVE) return;
    audience.used('keyboard');
    keyboard.mouseChanged(event.clientX, event.clientY, event.buttons, isOverWorld(event.target));
  };
  for (const name of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    window.addEventListener(name, follow);
  }
  window.addEventListener('contextmenu', (event) => {
    if (audience.isPlaying()) event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
