import type { Bot } from './bot.ts';
import { fetchThings, objective, searchLockers } from './errands.ts';
import { createFighter } from './fighter.ts';

/** The bow first: shoots at everything it sees, gathers its arrows, strikes only what stands before it. */
export function createArcher(): Bot {
  return createFighter({
    shootFrom: 1.8,
    shootTo: 12,
    facesAtMost: 5,
    crowdRadius: 4,
    keepsOff: 5,
    waitsFor: 4.5,
    cards: [
      'archeryClub',
      'carbonTips',
      'throughAndThrough',
      'homeroom',
      'firstAid',
      'quickFeet',
      'trackTeam',
    ],
    errands: [
      fetchThings(new Set(['arrow', 'arrows', 'bandage']), 9),
      objective,
      fetchThings(new Set(['arrow', 'arrows', 'bandage', 'extinguisher']), 24),
      searchLockers,
    ],
  });
}
