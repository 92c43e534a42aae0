import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type TextKey, type TextValues, text } from '../content/text/index.ts';
import type { AppModel } from './app-model.ts';
import { type HintMemory, NO_HINTS } from './hud/hints.ts';

/** What only the interface itself has to remember. */
export interface UiContext {
  readonly model: AppModel;
  /** A file hovers over the window. */
  readonly dropping: Signal<boolean>;
  /** Hints outlive a run: each is shown once. */
  readonly hints: { memory: HintMemory };
}

/** The context of a freshly mounted interface. */
export function createUiContext(model: AppModel): UiContext {
  return {
    model,
    dropping: signal(false),
    hints: { memory: NO_HINTS },
  };
}

/** Carries the context to every component. */
export const UiContextCarrier = createContext<UiContext | undefined>(undefined);

/** The context of the mounted interface; throws outside of it. */
export function useUi(): UiContext {
  const context = useContext(UiContextCarrier);
  if (context === undefined) throw new Error('A component of the interface was rendered outside of mountUi.');
  return context;
}

/** Writes texts in the language of the settings; the component renders again when it changes. */
export type Words = (key: TextKey, values?: TextValues) => string;

/** The words of the language chosen now. */
export function useWords(): Words {
  const { model } = useUi();
  const language = model.settings.value.language;
  return (key, values) => text(language, key, values);
}
