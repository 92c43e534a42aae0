import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { expect, it } from 'vitest';
import { FONT_FACES, fontCharacters, fontFile } from '../../scripts/font-faces.mts';
import { ROOT } from '../architecture/source-files.ts';

const CHARACTERS = fontCharacters();

/** Signs and headings are words; arrows and quotes in them come from the text face. */
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/u;

function missingIn(path: string, characters: string): string[] {
  const font = openSync(join(ROOT, path));
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} is no single font.`);
  return [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!));
}

it.each(FONT_FACES)('the face “$id” has every character of all texts and names', ({ id }) => {
  const { latin, hangul } = CHARACTERS;
  const needed = id === 'display' ? [...latin].filter((one) => LETTERS_AND_DIGITS.test(one)).join('') : latin;
  const missing = [...missingIn(fontFile(id, 'latin'), needed), ...missingIn(fontFile(id, 'hangul'), hangul)];
  expect(missing, 'Characters are missing in assets/fonts: run npm run fonts.').toEqual([]);
});

it('all faces together take at most 150 kB of a first visit', () => {
  const files = FONT_FACES.flatMap(({ id }) => [fontFile(id, 'latin'), fontFile(id, 'hangul')]);
  const bytes = files.reduce((sum, path) => sum + readFileSync(join(ROOT, path)).length, 0);
  expect(bytes).toBeLessThanOrEqual(150_000);
});
