import { describe, expect, test } from 'vitest';
import { measureAllocation } from '../../src/lab/bench/allocation.ts';
import { createArena } from '../../src/lab/bench/arena.ts';
import { BOTS, type BotId, createBot } from '../../src/lab/bots/bots.ts';
import { checksum } from '../../src/sim/checksum.ts';
import { createGame } from '../../src/sim/create-game.ts';
import type { TickInput } from '../../src/sim/input.ts';
import type { GameState } from '../../src/sim/state.ts';
import { step } from '../../src/sim/step.ts';

const MAP = createArena();

/** A minute of a bot, as inputs. */
function recordInputs(bot: BotId, seed: number, ticks = 3600): TickInput[] {
  const state = createGame({ place: 'school', map: MAP, leader: 'onjo', seed });
  const decide = createBot(bot);
  return Array.from({ length: ticks }, () => {
    const input = { ...decide(state) };
    step(state, { ...input });
    return input;
  });
}

/** The checksum after every tick. */
function play(state: GameState, inputs: readonly TickInput[]): string[] {
  return inputs.map((input) => {
    step(state, { ...input });
    return checksum(state);
  });
}

function freshGame(seed: number): GameState {
  return createGame({ place: 'school', map: MAP, leader: 'onjo', seed });
}

describe('the same seed and the same inputs', () => {
  test.each(Object.keys(BOTS) as BotId[])('give the same bits at every tick (%s)', (bot) => {
    const inputs = recordInputs(bot, 11);
    expect(play(freshGame(11), inputs)).toEqual(play(freshGame(11), inputs));
  });

  test('give the same bits from a clone made in the middle', () => {
    const inputs = recordInputs('kiter', 12);
    const original = freshGame(12);
    const first = play(original, inputs.slice(0, 2000));
    const clone = structuredClone(original);
    expect(checksum(clone)).toBe(first.at(-1));
    expect(play(clone, inputs.slice(2000))).toEqual(play(original, inputs.slice(2000)));
  });

  test('do not depend on other games played at the same time', () => {
    const inputs = recordInputs('novice', 13, 1200);
    const other = freshGame(99);
    const alone = play(freshGame(13), inputs);
    const state = freshGame(13);
    const beside = inputs.map((input) => {
      step(other, { ...input });
      step(state, { ...input });
      return checksum(state);
    });
    expect(beside).toEqual(alone);
  });
});

describe('another seed or another input', () => {
  test('gives other bits', () => {
    const inputs = recordInputs('kiter', 14, 600);
    const sum = play(freshGame(14), inputs).at(-1);
    expect(play(freshGame(15), inputs).at(-1)).not.toBe(sum);
    const other = inputs.map((input, tick) => (tick === 30 ? { ...input, move: 70 } : input));
    expect(play(freshGame(14), other).at(-1)).not.toBe(sum);
  });
});

describe('a tick in steady state', () => {
  test('allocates next to nothing with 2,000 of the dead', async () => {
    // One boxed number per body would be 32,000 bytes; a few for the leader alone are under this.
    expect(await measureAllocation(2000)).toBeLessThan(64);
  });
});
