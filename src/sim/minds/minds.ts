import type { MindId } from '../../content/zombies.ts';
import { brawl } from './brawl.ts';
import { howl } from './howl.ts';
import { listen } from './listen.ts';
import type { Mind } from './mind.ts';
import { shamble } from './shamble.ts';
import { sprint } from './sprint.ts';

/** One line a mind. */
export const MINDS: Readonly<Record<MindId, Mind>> = { shamble, sprint, listen, howl, brawl };
