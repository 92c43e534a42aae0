import { expect, it } from 'vitest';
import { moodOf } from '../../src/ui/art/mood.ts';

const WELL = { health: 100, maxHealth: 100, pacing: 'relax', grabbed: false, downed: false } as const;

it.each([
  ['calm while nothing happens', {}, 'calm'],
  ['fierce while they come in numbers', { pacing: 'peak' }, 'fierce'],
  ['fierce in a grip', { grabbed: true }, 'fierce'],
  ['hurt below a third of health, whatever else happens', { health: 34, pacing: 'peak' }, 'hurt'],
  ['hurt on the ground', { downed: true, grabbed: true }, 'hurt'],
] as const)('a face is %s', (_when, changes, mood) => {
  expect(moodOf({ ...WELL, ...changes })).toBe(mood);
});
