import type { JSX } from 'preact';
import { LANGUAGES } from '../../content/text/language.ts';
import { changeSettings } from '../change-settings.ts';
import { useUi, useWords } from '../ui-context.ts';

/** Every language under its own name; switches without a reload. */
export function LanguageSwitch(): JSX.Element {
  const { model } = useUi();
  const words = useWords();
  const current = model.settings.value.language;
  return (
    <fieldset class="segments" aria-label={words('menu.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class="segment"
          lang={language}
          aria-pressed={language === current}
          onClick={() => changeSettings(model, { language })}
        >
          {words(`language.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}
