import { LabError } from '../lab-error.ts';
import { createArcher } from './archer.ts';
import type { Bot, BotKind } from './bot.ts';
import { createCamper } from './camper.ts';
import { createKiter } from './kiter.ts';
import { createNovice } from './novice.ts';
import { createStill } from './still.ts';

/** One row a bot. */
export const BOTS = {
  still: { plays: 'does nothing but take the first card', create: createStill },
  novice: { plays: 'strolls about, strikes late and errs now and then', create: createNovice },
  kiter: { plays: 'keeps its distance, shoots, strikes when cornered, does the jobs', create: createKiter },
  camper: {
    plays: 'shuts itself in a room, bars the doors, strikes what breaks through',
    create: createCamper,
  },
  archer: { plays: 'shoots at everything and gathers its arrows', create: createArcher },
} as const satisfies Record<string, BotKind>;

/** The id of a bot. */
export type BotId = keyof typeof BOTS;

/** A fresh bot for a new run. */
export function createBot(id: BotId): Bot {
  return BOTS[id].create();
}

/** The bot with this id. Throws a LabError if there is none. */
export function botOf(id: string): BotId {
  if (Object.hasOwn(BOTS, id)) return id as BotId;
  throw new LabError(`There is no bot "${id}"; there are ${Object.keys(BOTS).join(', ')}.`);
}
