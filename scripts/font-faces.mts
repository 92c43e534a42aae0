import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS } from '../src/content/text/index.ts';

/** A shipped face: the package file it is cut from, and the two files it is shipped as. */
interface FontFace {
  readonly id: 'text' | 'bold' | 'display';
  /** Below `node_modules/@fontsource`; the first file that has a character gives it. */
  readonly sources: { readonly latin: string; readonly hangul: string };
}

/** Words in two weights, and the heavy lettering of signs and headings. */
export const FONT_FACES: readonly FontFace[] = [
  {
    id: 'text',
    sources: {
      latin: 'pretendard/files/pretendard-latin-500-normal.woff2',
      hangul: 'pretendard/files/pretendard-latin-500-normal.woff2',
    },
  },
  {
    id: 'bold',
    sources: {
      latin: 'pretendard/files/pretendard-latin-700-normal.woff2',
      hangul: 'pretendard/files/pretendard-latin-700-normal.woff2',
    },
  },
  {
    id: 'display',
    sources: {
      latin: 'black-han-sans/files/black-han-sans-latin-400-normal.woff2',
      hangul: 'black-han-sans/files/black-han-sans-korean-400-normal.woff2',
    },
  },
];

/** Marks drawn as letters by the interface: directions of captions, a speed, a dash, an ellipsis. */
const DRAWN_MARKS = '←↖↑↗→↘↓↙×·–…‘’“”+−%';

/** The parts a face is shipped in: what everybody needs, and the syllables only Korean readers do. */
export interface FontCharacters {
  readonly latin: string;
  readonly hangul: string;
}

function isHangul(character: string): boolean {
  return /\p{Script=Hangul}/u.test(character);
}

/** Every character of all texts and names, and of what is typed or counted (all of ASCII), sorted. */
export function fontCharacters(): FontCharacters {
  const written = Object.values(TEXTS)
    .flatMap((texts) => Object.values(texts))
    .join('');
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const all = [...new Set(written + ascii + DRAWN_MARKS)].filter((character) => character >= ' ').sort();
  return {
    latin: all.filter((character) => !isHangul(character)).join(''),
    hangul: all.filter(isHangul).join(''),
  };
}

/** The path of a shipped font file below the project's folder. */
export function fontFile(id: FontFace['id'], part: keyof FontCharacters): string {
  return `assets/fonts/${id}-${part}.woff2`;
}

/** The bytes of a font's source in node_modules. */
export function sourceBytes(root: string, file: string): Buffer {
  return readFileSync(join(root, 'node_modules/@fontsource', file));
}
