import { CHOICES, idleInput, type TickInput } from '../../sim/input.ts';
import { angleOf } from '../../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';
import type { Bot } from './bot.ts';
import { openDoors, walkTo } from './errands.ts';
import { go, hold, releaseAll } from './hands.ts';
import { createNavigator, type Navigator } from './navigator.ts';
import { createWatch } from './watch.ts';

/** Over four tenths of a second between seeing and doing. */
const REACTION_TICKS = 26;

/** Every fourth thing it does is the wrong one, for a while. */
const MISTAKE_EVERY = 4;
const MISTAKE_TICKS = 40;

/**
 * Plays for the first time: strolls about, notices late, flails at what is near with the rules' own aim, backs off too
 * late, now and then stands or turns the wrong way. Its dice come from the seed of the run and from the tick.
 */
export function createNovice(): Bot {
  const watch = createWatch();
  const late: TickInput[] = [];
  let navigator: Navigator | undefined;
  let errandTile = -1;
  return (state) => {
    navigator ??= createNavigator(state);
    const input = idleInput();
    releaseAll(input);
    const dice = diceOf(state.seed, Math.floor(state.tick / MISTAKE_TICKS));
    const nearest = watch(state)[0];
    if (state.phase === 'cards') input.choice = CHOICES.firstCard + (dice % 3);
    else if (state.leader.mode === 'downed' || state.leader.mode === 'grabbed') {
      hold(input, state.leader.mode === 'downed' ? 'use' : 'strike');
    } else if (nearest !== undefined && nearest.distance < 6) {
      const away = angleOf(state.leader.x - nearest.x, state.leader.y - nearest.y);
      const errs = dice % MISTAKE_EVERY === 0;
      if (nearest.distance < 1.9) hold(input, 'strike');
      if (nearest.distance < 1.2 && !errs) go(input, 'run', (away + ((dice >>> 8) & 63) - 32) & 255);
      else if (nearest.distance > 3 && !errs) go(input, 'walk', (away + 128) & 255);
      else if (errs) go(input, 'walk', (dice >>> 16) & 255);
    } else {
      if (errandTile < 0 || navigator.stepsLeft(state) < 2 || state.tick % 900 === 0)
        errandTile = anyTile(state);
      if (!walkTo(state, navigator, input, [errandTile])) errandTile = -1;
      openDoors(state, input);
    }
    late.push(input);
    return late.length > REACTION_TICKS ? late.shift()! : idleInput();
  };
}

function anyTile(state: ReadOnly<GameState>): number {
  const { solid } = state.tiles;
  for (let n = 0; ; n++) {
    const tile = diceOf(state.seed + n, state.tick) % solid.length;
    if (solid[tile] === 0) return tile;
  }
}

/** A word from two: multiplications and shifts, as in the rules' own dice. */
function diceOf(seed: number, turn: number): number {
  let word = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(turn, 0xc2b2ae35);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  return (word ^ (word >>> 13)) >>> 0;
}
