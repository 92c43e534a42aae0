import { expect, it } from 'vitest';
import { bestScoresFrom, withScore } from '../../src/platform/best-scores.ts';

it('a better score replaces the best, a worse one leaves the same object', () => {
  const first = withScore({}, 'school', 'onjo', 900);
  expect(first).toEqual({ 'school/onjo': 900 });
  expect(withScore(first, 'school', 'onjo', 900)).toBe(first);
  expect(withScore(first, 'school', 'onjo', 1200)).toEqual({ 'school/onjo': 1200 });
  expect(withScore(first, 'school', 'juran', 5)).toEqual({ 'school/onjo': 900, 'school/juran': 5 });
});

it('what was stored is believed only where it makes sense', () => {
  const stored = {
    'school/onjo': 1200,
    'school/juran': -4,
    'school/suhyeok': '9999',
    'school/cheongsan': 1.5,
    'moon/onjo': 7,
  };
  expect(bestScoresFrom(stored)).toEqual({ 'school/onjo': 1200 });
  expect(bestScoresFrom(null)).toEqual({});
  expect(bestScoresFrom('100')).toEqual({});
});
