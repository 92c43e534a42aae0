import type { PlayerControls } from './controls.ts';
import type { HandsAudience } from './hands-audience.ts';
import { isOverWorld } from './is-over-world.ts';

/** Feeds fingers on the window to the floating stick. The buttons for touch are part of the interface. */
export function listenToTouch(controls: PlayerControls, audience: HandsAudience): void {
  const { touch } = controls;
  const letGo = (): void => {
    touch.release();
    audience.stickMoved();
  };

  window.addEventListener(
    'touchstart',
    (event) => {
      audience.used('touch');
      if (!audience.isPlaying() || !isOverWorld(event.target)) return;
      // No scrolling, no zoom on a double tap, and no mouse events made up from this finger.
      event.preventDefault();
      for (const finger of event.changedTouches) {
        touch.press(finger.identifier, finger.clientX, finger.clientY, window.innerHeight, event.timeStamp);
      }
      audience.stickMoved();
    },
    { passive: false },
  );
  window.addEventListener(
    'touchmove',
    (event) => {
      if (!touch.stick.isHeld) return;
      if (event.cancelable) event.preventDefault();
      for (const finger of event.changedTouches) {
        touch.drag(finger.identifier, finger.clientX, finger.clientY, event.timeStamp);
      }
      audience.stickMoved();
    },
    { passive: false },
  );
  const lift = (event: TouchEvent): void => {
    for (const finger of event.changedTouches) touch.lift(finger.identifier, event.timeStamp);
    // Should the end of a finger ever get lost, the last one takes the stick with it.
    if (event.touches.length === 0) touch.stick.release();
    audience.stickMoved();
  };
  window.addEventListener('touchend', lift);
  window.addEventListener('touchcancel', lift);
  window.addEventListener('resize', letGo);
}
