import type { GameState, ReadOnly } from './state.ts';

/** Parts of a state that are derived, fixed or for show: not part of what two machines must agree on. */
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
  for (const goal of state.goals) hash = hashNumber(hashNumber(hash, goal.wanted), goal.serial);
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
