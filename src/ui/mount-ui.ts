import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { text } from '../content/text/index.ts';
import { App } from './app.tsx';
import type { AppModel } from './app-model.ts';
import { dropReplays } from './drop-replays.ts';
import { focusFirst, focusScope } from './focus.ts';
import { watchHands } from './held-hands.ts';
import { menuKeyDown, navigateMenu } from './menu-keys.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/paper.css';
import './styles/controls.css';
import './styles/screens.css';
import './styles/scene.css';
import './styles/logo.css';
import './styles/title.css';
import './styles/portrait.css';
import './styles/choose.css';
import './styles/choose-layouts.css';
import './styles/cards.css';
import './styles/cards-layouts.css';
import './styles/results.css';
import './styles/dialogs.css';
import './styles/hud.css';
import './styles/report.css';
import './styles/hud-messages.css';
import './styles/hud-layouts.css';
import './styles/touch.css';
import { createUiContext } from './ui-context.ts';

/** Puts the whole interface into `root` and keeps it in step with the model; sets `model.navigate`. */
export function mountUi(root: HTMLElement, model: AppModel): void {
  const context = createUiContext(model);
  watchHands(window);
  dropReplays(window, context);
  window.addEventListener('keydown', (event) => menuKeyDown(root, model, event));
  model.navigate = (step) => navigateMenu(root, model, step);
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button') !== null) {
      model.actions.interfaceSound('accept');
    }
  });

  effect(() => {
    const { language, textSize, highContrast, reducedMotion } = model.settings.value;
    const page = document.documentElement;
    page.lang = language;
    page.classList.toggle('high-contrast', highContrast);
    page.classList.toggle('reduced-motion', reducedMotion);
    // Large text stops growing where sixteen letters would no longer fit a line.
    page.style.fontSize = `min(${textSize}%, max(100%, 6.4vmin))`;
    document.title = text(language, 'app.title');
  });
  effect(() => {
    root.dataset['device'] = model.device.value;
    root.dataset['screen'] = model.screen.value;
  });

  root.replaceChildren();
  render(h(App, { context }), root);

  effect(() => {
    const screen = model.screen.value;
    if (model.overlay.peek() !== undefined) return;
    // After the new screen is in the page.
    requestAnimationFrame(() => {
      if (screen === 'playing' || screen === 'countdown') {
        // A focused button would take Space and Enter away from the game.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        return;
      }
      focusFirst(focusScope(root));
    });
  });
}
