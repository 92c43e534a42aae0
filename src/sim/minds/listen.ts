import { ZOMBIE_MODE } from '../zombies.ts';
import { hunt } from './change-mode.ts';
import { bite, finishWindup, tryBash, tryWindup } from './fight.ts';
import type { Mind } from './mind.ts';
import { isNearLeader } from './senses.ts';
import { walk } from './walk.ts';

/** How long a heard place is worth rushing to. */
const RUSH_MEMORY = 45;

/** The blind: sees nothing, hears twice as far, rushes at sound. Counter: sneak past, or throw a phone. */
export const listen: Mind = {
  think(state, i, def) {
    const { zombies, leader } = state;
    // At arm's length it feels the air; a still or sneaking leader it only finds by bumping into it.
    const quiet = leader.gait === 'still' || leader.gait === 'sneak';
    const feels = isNearLeader(state, i, quiet ? 0.8 : 1.6);
    if (feels && leader.mode !== 'hidden' && leader.mode !== 'dead') hunt(state, i, RUSH_MEMORY, 2);
    const hunting = walk(state, i, def, false);
    if (zombies.mode[i] === ZOMBIE_MODE.investigate) zombies.speed[i] = def.chaseSpeed;
    if (hunting && tryWindup(state, i, def, 100)) return;
    tryBash(state, i);
  },
  strike(state, i, def) {
    if (finishWindup(state, i, def, 100)) bite(state, i, def);
  },
};
