import { NAMES_EN } from '../names/en.ts';
import { NAMES_KO } from '../names/ko.ts';
import { EN } from './en.ts';
import { KO } from './ko.ts';
import type { Language } from './language.ts';
import { particle } from './particle.ts';

/** The key of a text or a name. */
export type TextKey = keyof typeof EN | keyof typeof NAMES_EN;

/** Values for the named placeholders of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Every text and name by language. A language is one file here, one in `names/`, and one line in this table. */
export const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  ko: { ...KO, ...NAMES_KO },
  en: { ...EN, ...NAMES_EN },
};

/** Whether a string (a room's name from a map) is the key of a text. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(TEXTS.en, key);
}

/** What `{value|first/second}` writes: Korean adds a particle, English the singular or plural. */
const FORMS: Readonly<Record<Language, (value: string, first: string, second: string) => string>> = {
  ko: (value, first, second) => value + particle(value, first, second),
  en: (value, first, second) => `${value} ${value === '1' ? first : second}`,
};

const PLACEHOLDER = /\{(\w+)(?:\|([^/}]+)\/([^}]+))?\}/g;

/** A text in a language, its `{placeholders}` filled; a value that is not given stays visible as `{name}`. */
export function text(language: Language, key: TextKey, values?: TextValues): string {
  return TEXTS[language][key].replace(PLACEHOLDER, (whole, name: string, first?: string, second?: string) => {
    const value = values?.[name];
    if (value === undefined) return whole;
    const written = String(value);
    return first === undefined || second === undefined ? written : FORMS[language](written, first, second);
  });
}
