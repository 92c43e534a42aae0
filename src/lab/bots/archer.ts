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
    keepsOff: 2.4,
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
      fetchThings(new Set(['arrow', 'arrows', 'archeryCase', 'bandage', 'fuse'])),
      objective,
      searchLockers,
    ],
  });
}
