import type { AppModel, Navigation, Screen } from './app-model.ts';
import { changeSettings } from './change-settings.ts';
import { focusFirst, focusScope, moveFocus } from './focus.ts';

const ARROW_KEYS: Readonly<Record<string, Navigation>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const CARD_KEYS: Readonly<Record<string, number>> = {
  Digit1: 0,
  Numpad1: 0,
  Digit2: 1,
  Numpad2: 1,
  Digit3: 2,
  Numpad3: 2,
};

/** Screens on which the keys belong to the hands, not to a menu. */
const IN_PLAY: readonly Screen[] = ['playing', 'countdown'];

/** One step back: closes the dialog, leaves the pause, the choice, the results, the replay, the failure. */
function goBack(model: AppModel): void {
  if (model.overlay.value !== undefined) {
    model.overlay.value = undefined;
    return;
  }
  switch (model.screen.value) {
    case 'choose':
      model.screen.value = 'title';
      return;
    case 'paused':
      model.actions.resume();
      return;
    case 'results':
    case 'replay':
    case 'error':
      model.actions.quit();
  }
}

/** One step through whatever menu is open, from a key or a gamepad. */
export function navigateMenu(root: HTMLElement, model: AppModel, step: Navigation): void {
  if (IN_PLAY.includes(model.screen.value) && model.overlay.value === undefined) return;
  if (step === 'back') {
    model.actions.interfaceSound('back');
    goBack(model);
    return;
  }
  const scope = focusScope(root);
  if (scope === undefined) return;
  if (step === 'accept') {
    const chosen = document.activeElement;
    if (chosen instanceof HTMLElement && scope.contains(chosen)) chosen.click();
    else focusFirst(scope);
    return;
  }
  moveFocus(scope, step);
  model.actions.interfaceSound('move');
}

/** Keys in menus: arrows move, Esc goes back, 1 2 3 take a card, P resumes, M mutes. Enter and Space are the browser's. */
export function menuKeyDown(root: HTMLElement, model: AppModel, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (IN_PLAY.includes(model.screen.value) && model.overlay.value === undefined) return;
  const target = event.target;
  const typing = target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'file';
  const step = ARROW_KEYS[event.code];
  if (step !== undefined) {
    const isSlider = target instanceof HTMLInputElement && target.type === 'range';
    const isSideways = step === 'left' || step === 'right';
    // A slider turns and a text field moves its caret by themselves.
    if (isSideways && (isSlider || typing)) return;
    event.preventDefault();
    navigateMenu(root, model, step);
    return;
  }
  if (event.repeat) return;
  if (event.code === 'Escape') {
    event.preventDefault();
    navigateMenu(root, model, 'back');
    return;
  }
  if (typing) return;
  if (event.code === 'Enter' && document.activeElement === document.body) {
    // A click beside everything took the focus away; Enter still means the main button, but never picks a card.
    event.preventDefault();
    const scope = focusScope(root);
    focusFirst(scope);
    if (model.screen.value !== 'cards') navigateMenu(root, model, 'accept');
    return;
  }
  const card = CARD_KEYS[event.code];
  if (card !== undefined && model.screen.value === 'cards') {
    root.querySelectorAll<HTMLElement>('.card')[card]?.click();
    return;
  }
  if (event.code === 'KeyM') {
    changeSettings(model, { muted: !model.settings.value.muted });
    return;
  }
  if (event.code === 'KeyP' && model.screen.value === 'paused' && model.overlay.value === undefined) {
    model.actions.resume();
  }
}
