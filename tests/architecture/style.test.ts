import { describe, expect, it } from 'vitest';
import { missingDocstrings } from './docstrings.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

const LONGEST_FILE = 300;
const LONGEST_MEDIAN = 120;

/** Words that say nothing about what a file does. */
const EMPTY_NAMES = /(?:^|[-/])(?:utils?|manager|helpers?|base|impl|common|misc)(?:[-.]|$)/;

const FILES = sourceFiles('src');

describe('a source file', () => {
  it(`has at most ${LONGEST_FILE} lines, tables in content excepted`, () => {
    const long = FILES.filter(
      (file) => !file.path.startsWith('src/content/') && linesOf(file) > LONGEST_FILE,
    );
    expect(long.map((file) => `${file.path}: ${linesOf(file)}`)).toEqual([]);
  });

  it(`has at most ${LONGEST_MEDIAN} lines in the median`, () => {
    const lengths = FILES.map(linesOf).sort((left, right) => left - right);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(LONGEST_MEDIAN);
  });

  it('has a name that says what it holds', () => {
    expect(FILES.map((file) => file.path).filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });

  it('says of every export what it is for', () => {
    expect(FILES.flatMap(missingDocstrings)).toEqual([]);
  });
});

describe('an export without its sentence is caught', () => {
  it.each([
    ['a function', 'export function step(): void {}'],
    ['a constant behind an ordinary comment', '// what it is\nexport const TICKS = 60;'],
    ['the second of two', '/** One. */\nexport const ONE = 1;\nexport const TWO = 2;'],
  ])('%s', (_what, text) => {
    expect(missingDocstrings({ path: 'src/sim/x.ts', text })).toHaveLength(1);
  });

  it('and one with it is not', () => {
    expect(missingDocstrings({ path: 'src/sim/x.ts', text: '/** One. */\nexport const ONE = 1;' })).toEqual(
      [],
    );
  });
});

function linesOf(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}
