import { HORDE, ZOMBIE_KIND_IDS, ZOMBIES } from '../../content/zombies.ts';
import { resume } from '../minds/change-mode.ts';
import { bash } from '../minds/fight.ts';
import { MINDS } from '../minds/minds.ts';
import type { GameState } from '../state.ts';
import { tellOf } from '../tell-of.ts';
import { ticks } from '../time.ts';
import { ZOMBIE_MODE } from '../zombies.ts';

const DEFS = ZOMBIE_KIND_IDS.map((id) => ZOMBIES[id]);
const MIND_OF = ZOMBIE_KIND_IDS.map((id) => MINDS[ZOMBIES[id].mind]);
const RECOVER = ZOMBIE_KIND_IDS.map((id) => ticks(ZOMBIES[id].recoverSeconds));

/** The clocks of every body each tick; its thoughts in turns, a sixth of the horde a tick, by serial. */
export function thinkZombies(state: GameState): void {
  const { zombies } = state;
  const { mode, modeTicks, memory, blind, slow, clock, kind, serial } = zombies;
  const turn = state.tick % HORDE.thinkEvery;
  for (let i = 0; i < zombies.count; i++) {
    modeTicks[i] = modeTicks[i]! + 1;
    clock[i] = clock[i]! + 1;
    if (memory[i]! > 0) memory[i] = memory[i]! - 1;
    if (blind[i]! > 0) blind[i] = blind[i]! - 1;
    if (slow[i]! > 0) slow[i] = slow[i]! - 1;
    const k = kind[i]!;
    switch (mode[i]) {
      case ZOMBIE_MODE.windup:
        MIND_OF[k]!.strike(state, i, DEFS[k]!);
        break;
      case ZOMBIE_MODE.recover:
        if (modeTicks[i]! >= RECOVER[k]!) resume(state, i);
        break;
      case ZOMBIE_MODE.stagger:
        if (modeTicks[i]! >= 0) resume(state, i);
        break;
      case ZOMBIE_MODE.bash:
        bash(state, i, DEFS[k]!);
        break;
      case ZOMBIE_MODE.howl:
      case ZOMBIE_MODE.hold:
        MIND_OF[k]!.act?.(state, i, DEFS[k]!);
        break;
      default:
        if (serial[i]! % HORDE.thinkEvery === turn) {
          MIND_OF[k]!.think(state, i, DEFS[k]!);
          voice(state, i);
        }
    }
  }
}

/** A groan now and then, by a clock of its own, so that the ear knows what the eye does not. */
function voice(state: GameState, i: number): void {
  const { zombies } = state;
  if ((zombies.clock[i]! + zombies.serial[i]! * 53) % 420 < HORDE.thinkEvery) {
    tellOf(state, 'zombieVoiced', i, 0, 9);
  }
}
