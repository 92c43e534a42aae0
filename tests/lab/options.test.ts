import { describe, expect, test } from 'vitest';
import { LabError } from '../../src/lab/lab-error.ts';
import { leaderOf, parseOptions, placeOf, seedOf, wholeNumberOf } from '../../src/lab/options.ts';

describe('the words after a command', () => {
  test('are options with values, switches and operands, in any order', () => {
    const { values, switches, operands } = parseOptions(
      ['run.bell', '--seed', '7', '--quick', '--bot=kiter'],
      ['seed', 'bot'],
      ['quick'],
    );
    expect({ ...values }).toEqual({ seed: '7', bot: 'kiter' });
    expect([...switches]).toEqual(['quick']);
    expect(operands).toEqual(['run.bell']);
  });

  test('that are unknown or lack a value get a sentence', () => {
    expect(() => parseOptions(['--colour', 'red'], ['seed'])).toThrow(LabError);
    expect(() => parseOptions(['--seed'], ['seed'])).toThrow(LabError);
  });
});

describe('a seed', () => {
  test('is an unsigned 32-bit integer, written in digits', () => {
    expect(seedOf('0')).toBe(0);
    expect(seedOf('4294967295')).toBe(4294967295);
    for (const text of ['4294967296', '-1', '1.5', '1e3', '0x10', '', ' 7', 'seven', '00000000001']) {
      expect(() => seedOf(text)).toThrow(`--seed is a whole number from 0 to 4294967295, not "${text}".`);
    }
  });

  test('below zero is refused as a seed, not as a strange option', () => {
    expect(seedTextOf(['--seed', '-1'])).toBe('-1');
    expect(seedTextOf(['--seed=-1'])).toBe('-1');
  });

  function seedTextOf(words: readonly string[]): string | undefined {
    return parseOptions(words, ['seed']).values['seed'];
  }
});

describe('places, leaders and counts', () => {
  test('that do not exist are answered with those that do', () => {
    expect(() => placeOf('moon')).toThrow('There is no place "moon"; there is school.');
    expect(() => leaderOf('constructor')).toThrow('There is no leader "constructor"');
    expect(() => wholeNumberOf('periods', '0', 1, 40)).toThrow('--periods is a whole number from 1 to 40');
  });
});
