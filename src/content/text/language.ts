/** Every language the game speaks, in the order of the switch. */
export const LANGUAGES = ['ko', 'en'] as const;

/** The code of a language, as in the `lang` attribute. */
export type Language = (typeof LANGUAGES)[number];
