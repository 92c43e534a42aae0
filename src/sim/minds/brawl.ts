import { HORDE } from '../../content/zombies.ts';
import { grabLeader, throwLeader } from '../systems/grab-leader.ts';
import { hurtLeader } from '../systems/hurt-leader.ts';
import { ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeMode } from './change-mode.ts';
import { finishWindup, tryBash, tryWindup } from './fight.ts';
import type { Mind } from './mind.ts';
import { angleToLeader } from './senses.ts';
import { walk } from './walk.ts';

const GRAB = ticks(HORDE.grabSeconds);

/** The judo club: grabs, holds, throws; hard from the front, soft from behind. Counter: dash past its arms. */
export const brawl: Mind = {
  think(state, i, def) {
    const hunting = walk(state, i, def, false);
    if (hunting && tryWindup(state, i, def, 100)) return;
    tryBash(state, i);
  },
  strike(state, i, def) {
    if (!finishWindup(state, i, def, 100)) return;
    if (state.leader.mode === 'downed') {
      hurtLeader(state, def.damage, angleToLeader(state, i), i);
      return;
    }
    if (grabLeader(state, i)) changeMode(state, i, ZOMBIE_MODE.hold);
  },
  act(state, i, def) {
    const { zombies, leader } = state;
    if (leader.grabbedBy !== zombies.serial[i]) {
      changeMode(state, i, ZOMBIE_MODE.recover);
      return;
    }
    if (zombies.modeTicks[i]! < GRAB) return;
    throwLeader(state, zombies.facing[i]!, i);
    changeMode(state, i, ZOMBIE_MODE.recover);
    zombies.modeTicks[i] = -ticks(def.recoverSeconds) / 2;
  },
};
