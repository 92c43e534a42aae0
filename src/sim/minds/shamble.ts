import { bite, finishWindup, tryBash, tryWindup } from './fight.ts';
import type { Mind } from './mind.ts';
import { walk } from './walk.ts';

/** The common dead: walk at what they see or hear, bite at arm's length. Counter: step aside while it leans in. */
export const shamble: Mind = {
  think(state, i, def) {
    const hunting = walk(state, i, def, def.chaseSpeed);
    if (hunting && tryWindup(state, i, def, def.attackReach)) return;
    tryBash(state, i);
  },
  strike(state, i, def) {
    if (finishWindup(state, i, def, def.attackReach)) bite(state, i, def);
  },
};
