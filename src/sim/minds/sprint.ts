import { HORDE } from '../../content/zombies.ts';
import { ticks } from '../time.ts';
import { bite, finishWindup, tryBash, tryWindup } from './fight.ts';
import type { Mind } from './mind.ts';
import { walk } from './walk.ts';

const SPRINT = ticks(HORDE.sprintSeconds);
const CYCLE = SPRINT + ticks(HORDE.pantSeconds);

/** The track team: sprints, then pants for a breath. Counter: hold it off until it pants, or a door. */
export const sprint: Mind = {
  think(state, i, def) {
    const { zombies } = state;
    const panting = zombies.clock[i]! % CYCLE >= SPRINT;
    const hunting = walk(state, i, def, panting);
    if (hunting && tryWindup(state, i, def, panting ? 100 : HORDE.lungePercent)) return;
    tryBash(state, i);
  },
  strike(state, i, def) {
    if (finishWindup(state, i, def, HORDE.lungePercent)) bite(state, i, def);
  },
};
