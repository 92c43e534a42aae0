import type { Bot } from './bot.ts';
import { fetchThings, objective, searchLockers } from './errands.ts';
import { createFighter } from './fighter.ts';

/** Keeps its distance: shoots what comes from afar, strikes what comes near, runs from crowds, does the jobs. */
export function createKiter(): Bot {
  return createFighter({
    shootFrom: 3,
    shootTo: 9,
    facesAtMost: 4,
    crowdRadius: 5.5,
    keepsOff: 7,
    waitsFor: 4.5,
    cards: [
      'homeroom',
      'firstAid',
      'thickBlazer',
      'sharpenedPole',
      'longHandle',
      'drilledSwing',
      'trackTeam',
      'secondBreath',
      'quickFeet',
      'heavyTape',
    ],
    errands: [
      fetchThings(new Set(['bandage', 'arrow', 'arrows']), 5),
      objective,
      fetchThings(new Set(['bandage', 'arrow', 'arrows', 'drink', 'extinguisher']), 16),
      searchLockers,
    ],
  });
}
