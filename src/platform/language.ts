import { LANGUAGES, type Language } from '../content/text/language.ts';

/** The first of the browser's preferred languages that the game speaks; English when it speaks none of them. */
export function detectLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-')[0];
    const known = LANGUAGES.find((language) => language === code);
    if (known !== undefined) return known;
  }
  return 'en';
}
