/**
 * Seeded dice that live in the state, one stream per concern, so that one extra roll never shifts the others.
 * Each stream is one 32-bit word advanced by mulberry32 (Tommy Ettinger's public-domain generator).
 */
export const DICE_STREAMS = ['spawn', 'loot', 'minds', 'story', 'combat'] as const;

/** Which concern rolls. */
export type DiceStream = (typeof DICE_STREAMS)[number];

/** The words of all streams, in the order of `DICE_STREAMS`. */
export type Dice = Uint32Array;

const STREAM_INDEX: Readonly<Record<DiceStream, number>> = {
  spawn: 0,
  loot: 1,
  minds: 2,
  story: 3,
  combat: 4,
};

/** Dice for a seed (an unsigned 32-bit integer): each stream starts from its own scramble of it. */
export function createDice(seed: number): Dice {
  const dice = new Uint32Array(DICE_STREAMS.length);
  let word = seed >>> 0;
  for (let i = 0; i < dice.length; i++) {
    word = (Math.imul(word ^ (word >>> 16), 0x45d9f3b) + 0x9e3779b9) >>> 0;
    dice[i] = word;
  }
  return dice;
}

/** The next 30 random bits of a stream (30, since engines keep those without a heap number). */
export function roll(dice: Dice, stream: DiceStream): number {
  const index = STREAM_INDEX[stream];
  const word = (dice[index]! + 0x6d2b79f5) | 0;
  dice[index] = word;
  let mixed = Math.imul(word ^ (word >>> 15), word | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 2;
}

/** A whole number from 0 to `sides` − 1. */
export function rollBelow(dice: Dice, stream: DiceStream, sides: number): number {
  return roll(dice, stream) % sides;
}

/** True in `percent` of 100 rolls. */
export function rollPercent(dice: Dice, stream: DiceStream, percent: number): boolean {
  return roll(dice, stream) % 100 < percent;
}

/** A fraction from `least` to below `most`. */
export function rollBetween(dice: Dice, stream: DiceStream, least: number, most: number): number {
  return least + (most - least) * (roll(dice, stream) / 1073741824);
}
