import type { GameState, ReadOnly } from './state.ts';

/**
 * Parts of a state that are fixed, for show, or follow from the rest: tiles from doors and desks, the ways of a goal
 * from its place (whose numbers are hashed below), a build in progress from its goal.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'map',
  'tiles',
  'goals',
  'builder',
  'events',
  'work',
  'zombies',
]);

/** The bits of one double, reused. */
const DOUBLE = new Float64Array(1);
const WORDS = new Uint32Array(DOUBLE.buffer);

/** The state as eight hex digits: FNV-1a over the bits of every number, in a fixed order. */
export function checksum(state: ReadOnly<GameState>): string {
  let hash = 0x811c9dc5;
  for (const [key, value] of Object.entries(state)) if (!LEFT_OUT.has(key)) hash = hashValue(hash, value);
  const { zombies } = state;
  hash = hashNumber(hash, zombies.count);
  for (const value of Object.values(zombies)) {
    if (typeof value === 'number') hash = hashNumber(hash, value);
    else for (let i = 0; i < zombies.count; i++) hash = hashNumber(hash, value[i]!);
  }
  for (const field of state.goals) {
    for (const part of [field.goal, field.wanted, field.serial, field.expires]) hash = hashNumber(hash, part);
  }
  hash = hashNumber(hashNumber(hash, state.builder.building), state.builder.goal);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function hashNumber(hash: number, value: number): number {
  DOUBLE[0] = value;
  return Math.imul(Math.imul(hash ^ WORDS[0]!, 0x01000193) ^ WORDS[1]!, 0x01000193);
}

function hashValue(hash: number, value: unknown): number {
  if (typeof value === 'number') return hashNumber(hash, value);
  if (typeof value === 'boolean') return hashNumber(hash, value ? 1 : 0);
  if (typeof value === 'string') {
    let text = hash;
    for (let i = 0; i < value.length; i++) text = Math.imul(text ^ value.charCodeAt(i), 0x01000193);
    return text;
  }
  if (value instanceof Uint32Array) {
    let words = hash;
    for (const word of value) words = hashNumber(words, word);
    return words;
  }
  if (typeof value === 'object' && value !== null) {
    let fields = hash;
    for (const field of Object.values(value)) fields = hashValue(fields, field);
    return fields;
  }
  return Math.imul(hash ^ 0x5bd1e995, 0x01000193);
}
