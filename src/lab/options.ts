import { parseArgs } from 'node:util';
import { PLACE_IDS, type PlaceId } from '../content/places.ts';
import { SURVIVOR_IDS, type SurvivorId } from '../content/survivors.ts';
import { LabError } from './lab-error.ts';

/** The words after a command: `--name value` as options, `--name` alone as switches, the rest as operands. */
export interface Options {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly operands: readonly string[];
}

/** Reads the words after a command. Throws a LabError for an option it does not know or that lacks its value. */
export function parseOptions(
  words: readonly string[],
  names: readonly string[],
  switchNames: readonly string[] = [],
): Options {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names) options[name] = { type: 'string' };
  for (const name of switchNames) options[name] = { type: 'boolean' };
  try {
    const args = joinNegatives(words, names);
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const switches = Object.keys(values).filter((name) => values[name] === true);
    return { values: Object.fromEntries(texts), switches: new Set(switches), operands: positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node explains at length; its first sentence is the one that helps.
    throw new LabError(`${message.split(/\.\s|\n/)[0]}.`.replace(/\.\.$/, '.'));
  }
}

/** `--seed -1` as `--seed=-1`: else Node calls the number ambiguous instead of letting us say what a seed is. */
function joinNegatives(words: readonly string[], names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isValue = /^-\d/.test(word) && names.some((name) => before === `--${name}`);
    if (isValue) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/** The place with this id. */
export function placeOf(id: string): PlaceId {
  const place = PLACE_IDS.find((known) => known === id);
  if (place === undefined) throw new LabError(`There is no place "${id}"; there is ${PLACE_IDS.join(', ')}.`);
  return place;
}

/** The survivor with this id. */
export function leaderOf(id: string): SurvivorId {
  const leader = SURVIVOR_IDS.find((known) => known === id);
  if (leader === undefined) {
    throw new LabError(`There is no leader "${id}"; there are ${SURVIVOR_IDS.join(', ')}.`);
  }
  return leader;
}

/** A whole number written in digits, from `least` to `most`. */
export function wholeNumberOf(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new LabError(`--${name} is a whole number from ${least} to ${most}, not "${text}".`);
}

/** A seed: an unsigned 32-bit integer. */
export function seedOf(text: string): number {
  return wholeNumberOf('seed', text, 0, 0xffffffff);
}
