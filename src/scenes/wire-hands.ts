import type { PlayerControls } from '../controls/controls.ts';
import type { HandsAudience } from '../controls/hands-audience.ts';
import { listenToKeyboardMouse } from '../controls/listen-to-keyboard-mouse.ts';
import { listenToTouch } from '../controls/listen-to-touch.ts';
import { watchGamepads } from '../controls/watch-gamepads.ts';
import { CHOICES } from '../sim/input.ts';
import type { AppModel, TouchButton } from '../ui/app-model.ts';
import { changeSettings } from '../ui/change-settings.ts';
import type { App } from './app.ts';

/** Joins all hands with the app: who was used last, what pauses, what moves through menus, where the stick is drawn. */
export function wireHands(app: App, controls: PlayerControls): void {
  const { model } = app;
  const audience: HandsAudience = {
    isPlaying: () => model.screen.value === 'playing' && model.overlay.value === undefined,
    used(kind) {
      if (!controls.use(kind)) return;
      model.device.value = kind;
      tellStick(model, controls);
    },
    command(command) {
      if (command === 'pause') app.pause();
      else if (command === 'ready') app.choose(CHOICES.ready);
      else changeSettings(model, { muted: !model.settings.value.muted });
    },
    menuStep: (step) => model.navigate(step),
    gamepadLost: () => app.pause(),
    stickMoved: () => tellStick(model, controls),
  };
  listenToKeyboardMouse(controls, audience);
  listenToTouch(controls, audience);
  watchGamepads(controls, audience);
  Object.assign(model.actions, {
    touchDown: (button: TouchButton) => controls.touch.buttonDown(button),
    touchUp: (button: TouchButton) => controls.touch.buttonUp(button),
  });
  // A stick that was held when a menu opened must not lie over it.
  model.screen.subscribe((screen) => {
    if (screen === 'playing') return;
    controls.touch.release();
    tellStick(model, controls);
  });
}

function tellStick(model: AppModel, controls: PlayerControls): void {
  const { stick } = controls.touch;
  if (!stick.isHeld && !model.touch.value.active) return;
  model.touch.value = {
    active: stick.isHeld,
    stickX: stick.baseX,
    stickY: stick.baseY,
    knobX: stick.knobX,
    knobY: stick.knobY,
  };
}
