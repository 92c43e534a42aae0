import { bite, finishWindup, tryBash, tryWindup } from './fight.ts';
import type { Mind } from './mind.ts';
import { walk } from './walk.ts';

/** The common dead: walk at what they see or hear, bite at arm's length. Counter: step aside while it leans in. */
export const shamble: Mind = {
  think(state, i, def) {
    const hunting = walk(state, i, def, false);
    if (hunting && tryWindup(state, i, def, 100)) return;
    tryBash(state, i);
  },
  strike(state, i, def) {
    if (finishWindup(state, i, def, 100)) bite(state, i, def);
  },
};
