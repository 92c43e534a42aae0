import type { Settings } from '../platform/settings.ts';
import type { AppModel } from './app-model.ts';

/** Changes some settings at once, everywhere, and asks the scenes to save and apply them. */
export function changeSettings(model: AppModel, changes: Partial<Settings>): void {
  const settings = { ...model.settings.value, ...changes };
  model.settings.value = settings;
  model.actions.settingsChanged(settings);
}
