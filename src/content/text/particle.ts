/** How the last sound of a word decides the Korean particle: no final consonant, the final ㄹ, or another. */
type Ending = 'vowel' | 'rieul' | 'consonant';

const SYLLABLES_START = 0xac00;
const SYLLABLES_END = 0xd7a3;
const FINALS_PER_SYLLABLE = 28;
const FINAL_RIEUL = 8;

/** Endings of the digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGIT_ENDINGS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** Letters whose Korean names end in a consonant: 엘, 엠, 엔, 아르 and the like; the rest end in a vowel. */
const LETTER_ENDINGS: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  r: 'rieul',
  m: 'consonant',
  n: 'consonant',
};

function endingOf(word: string): Ending {
  const last = word.trimEnd().at(-1)?.toLowerCase() ?? '';
  const code = last.charCodeAt(0);
  if (code >= SYLLABLES_START && code <= SYLLABLES_END) {
    const final = (code - SYLLABLES_START) % FINALS_PER_SYLLABLE;
    if (final === 0) return 'vowel';
    return final === FINAL_RIEUL ? 'rieul' : 'consonant';
  }
  if (last >= '0' && last <= '9') return DIGIT_ENDINGS[Number(last)]!;
  return LETTER_ENDINGS[last] ?? 'vowel';
}

/**
 * The particle that fits a word: `afterConsonant` or `afterVowel` (은/는, 이/가, 을/를, 과/와, 으로/로).
 * 으로 is the exception that also turns into 로 after ㄹ.
 */
export function particle(word: string, afterConsonant: string, afterVowel: string): string {
  const ending = endingOf(word);
  if (ending === 'vowel') return afterVowel;
  return ending === 'rieul' && afterConsonant === '으로' ? afterVowel : afterConsonant;
}
