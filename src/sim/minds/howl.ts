import { HORDE } from '../../content/zombies.ts';
import { makeNoise } from '../systems/make-noise.ts';
import { tellOf } from '../tell-of.ts';
import { ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeMode, resume } from './change-mode.ts';
import { bite, finishWindup, tryBash, tryWindup } from './fight.ts';
import type { Mind } from './mind.ts';
import { hasLineToLeader, isNearLeader } from './senses.ts';
import { walk } from './walk.ts';

const COOLDOWN = ticks(HORDE.howlCooldownSeconds);
const HOWL = ticks(HORDE.howlSeconds);

/** The screamer: a howl calls everyone to its place. Counter: any blow during the breath before it breaks the howl. */
export const howl: Mind = {
  think(state, i, def) {
    const { zombies } = state;
    const hunting = walk(state, i, def, false);
    if (hunting && zombies.clock[i]! > COOLDOWN && isNearLeader(state, i, 9.5) && hasLineToLeader(state, i)) {
      changeMode(state, i, ZOMBIE_MODE.howl);
      // Also a broken howl was a howl: it needs a new breath.
      zombies.clock[i] = 0;
      tellOf(state, 'zombieWoundUp', i, zombies.facing[i]!, HOWL);
      return;
    }
    // Between howls it keeps its distance.
    if (hunting && isNearLeader(state, i, 4.5) && zombies.clock[i]! <= COOLDOWN)
      zombies.speed[i] = def.walkSpeed;
    if (hunting && tryWindup(state, i, def, 100)) return;
    tryBash(state, i);
  },
  strike(state, i, def) {
    if (finishWindup(state, i, def, 100)) bite(state, i, def);
  },
  act(state, i) {
    const { zombies } = state;
    if (zombies.modeTicks[i]! < HOWL) return;
    tellOf(state, 'zombieHowled', i, zombies.facing[i]!, 0);
    makeNoise(state, 'howl', zombies.x[i]!, zombies.y[i]!, 100, 'dead');
    resume(state, i);
  },
};
