import { describe, expect, it } from 'vitest';
import { CARD_IDS, CARDS, type CardDef } from '../../src/content/cards.ts';
import { NAMES_EN } from '../../src/content/names/en.ts';
import { cardLines } from '../../src/content/text/card-lines.ts';
import { isTextKey, TEXTS, type TextKey, text } from '../../src/content/text/index.ts';
import { LANGUAGES } from '../../src/content/text/language.ts';
import { particle } from '../../src/content/text/particle.ts';

const KEYS = Object.keys(TEXTS.en) as TextKey[];

function placeholdersOf(written: string): string[] {
  return [...written.matchAll(/\{(\w+)/g)].map((match) => match[1]!).sort();
}

describe('every language', () => {
  it('has the same texts', () => {
    for (const language of LANGUAGES) expect(Object.keys(TEXTS[language]).sort()).toEqual([...KEYS].sort());
  });

  it('says something in each of them', () => {
    for (const language of LANGUAGES) {
      expect(KEYS.filter((key) => TEXTS[language][key].trim() === '')).toEqual([]);
    }
  });

  it('fills the same placeholders', () => {
    const differing = KEYS.filter(
      (key) => `${new Set(placeholdersOf(TEXTS.ko[key]))}` !== `${new Set(placeholdersOf(TEXTS.en[key]))}`,
    );
    expect(differing).toEqual([]);
  });

  it('keeps hints to eight words', () => {
    const hints = KEYS.filter((key) => key.startsWith('hint.'));
    expect(hints.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      for (const key of hints) {
        expect(TEXTS[language][key].split(/\s+/).length, `${language} ${key}`).toBeLessThanOrEqual(8);
      }
    }
  });
});

describe('Korean', () => {
  it('is written in Korean, apart from the names languages have for themselves', () => {
    const foreign = KEYS.filter((key) => !/[가-힣]/.test(TEXTS.ko[key]) && key !== 'language.en');
    // A pattern of numbers and other texts has no words of its own.
    expect(foreign.filter((key) => /[A-Za-z]{2}/.test(TEXTS.ko[key].replace(/\{[^}]*\}/g, '')))).toEqual([]);
  });

  it.each([
    ['비틀이', '이', '가', '가'],
    ['화살', '을', '를', '을'],
    ['방망이', '을', '를', '를'],
    ['창', '을', '를', '을'],
    ['3', '은', '는', '은'],
    ['12', '은', '는', '는'],
    ['스틱', '으로', '로', '으로'],
    ['마우스', '으로', '로', '로'],
    // 으로 after ㄹ is 로, while 을 stays 을.
    ['화살', '으로', '로', '로'],
    ['7', '으로', '로', '로'],
    ['WASD', '으로', '로', '로'],
    ['', '은', '는', '는'],
  ])('gives %s the right one of %s and %s: %s', (word, afterConsonant, afterVowel, expected) => {
    expect(particle(word, afterConsonant, afterVowel)).toBe(expected);
  });

  it('puts the particle into a sentence', () => {
    expect(text('ko', 'death.behind', { zombie: '덩치' })).toBe('덩치가 등 뒤에서 덮쳤다.');
    expect(text('ko', 'death.behind', { zombie: '유령' })).toBe('유령이 등 뒤에서 덮쳤다.');
  });
});

describe('a text', () => {
  it('writes the English singular and plural', () => {
    expect(text('en', 'state.downedTime', { seconds: 1 })).toBe('1 second left');
    expect(text('en', 'state.downedTime', { seconds: 9 })).toBe('9 seconds left');
  });

  it('shows a placeholder nobody filled, instead of nothing', () => {
    expect(text('en', 'choose.best')).toBe('Best {score}');
  });

  it('takes values as they are, also those that look like patterns', () => {
    expect(text('en', 'choose.best', { score: '$& {score}' })).toBe('Best $& {score}');
  });

  it('is known by its key', () => {
    expect(isTextKey('room.library')).toBe(true);
    expect(isTextKey('room.nowhere')).toBe(false);
    expect(isTextKey('toString')).toBe(false);
  });
});

describe('a card', () => {
  it.each(CARD_IDS)('%s shows exactly the numbers of its row', (id) => {
    const card: CardDef = CARDS[id];
    const inTable = [...Object.values(card.changes), ...Object.values(card.gives ?? {})];
    for (const language of LANGUAGES) {
      const shown = cardLines(language, id).map(({ amount }) => amount);
      expect(shown.map((amount) => Number(amount.replace('−', '-').replace('%', '')))).toEqual(inTable);
    }
  });

  it('tells percent from counts', () => {
    expect(cardLines('en', 'softSoles')[0]).toEqual({ amount: '−25%', label: 'Noise' });
    expect(cardLines('en', 'throughAndThrough')[0]?.amount).toBe('+1');
  });
});

it('no text spells a proper noun of the series: names come in as values', () => {
  const names = Object.keys(NAMES_EN) as (keyof typeof NAMES_EN)[];
  for (const language of LANGUAGES) {
    const words = KEYS.filter((key) => !key.startsWith('name.')).map((key) => TEXTS[language][key]);
    for (const name of names) {
      expect(words.filter((word) => word.includes(TEXTS[language][name]))).toEqual([]);
    }
  }
});
