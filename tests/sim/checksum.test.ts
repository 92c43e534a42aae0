import { describe, expect, test } from 'vitest';
import { checksum } from '../../src/sim/checksum.ts';
import type { GameState } from '../../src/sim/state.ts';
import { scene } from '../scenario.ts';

const ROWS = ['##########', '#@.L.T.c.#', '#...D..b.#', '##########'];

/** Parts of a state that follow from the rest, never change, or are for show only. */
const DERIVED = new Set(['map', 'tiles', 'goals', 'builder', 'events', 'work', 'zombies']);

function busyState(): GameState {
  const room = scene(...ROWS);
  room.put('shambler', 5, 2, 128);
  room.put('brute', 8, 2, 128);
  room.run(40, { hold: ['shoot'], aim: 0 });
  return room.state;
}

type Fields = Record<string, unknown>;

/** Every place of a number, text or truth value below an object. */
function leavesOf(at: Fields, path: string): { at: Fields; key: string; path: string }[] {
  return Object.entries(at).flatMap(([key, value]) => {
    const below = `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return leavesOf(value as Fields, below);
    return value === undefined ? [] : [{ at, key, path: below }];
  });
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)}x`;
}

describe('the checksum', () => {
  test('is eight hexadecimal digits, the same for a clone', () => {
    const state = busyState();
    expect(checksum(state)).toMatch(/^[0-9a-f]{8}$/);
    expect(checksum(structuredClone(state))).toBe(checksum(state));
  });

  test('notices a change of any field of the run', () => {
    const state = busyState();
    const sum = checksum(state);
    const run = Object.fromEntries(Object.entries(state).filter(([key]) => !DERIVED.has(key)));
    const unnoticed: string[] = [];
    const leaves = leavesOf(run, 'state').filter(({ at }) => at !== run);
    for (const { at, key, path } of leaves) {
      const before = at[key];
      at[key] = changed(before);
      if (checksum(state) === sum) unnoticed.push(path);
      at[key] = before;
    }
    expect(unnoticed).toEqual([]);
    expect(leaves.length).toBeGreaterThan(200);
    expect(checksum(state)).toBe(sum);
  });

  test('notices a change of any field of any of the dead, down to the last bit', () => {
    const state = busyState();
    const sum = checksum(state);
    for (const column of Object.values(state.zombies)) {
      if (typeof column === 'number') continue;
      for (let slot = 0; slot < state.zombies.count; slot++) {
        const before = column[slot]!;
        column[slot] = column instanceof Float64Array ? before + 2 ** -40 : before + 1;
        expect(checksum(state)).not.toBe(sum);
        column[slot] = before;
      }
    }
  });

  test('does not look at the slots of those who are gone', () => {
    const state = busyState();
    const sum = checksum(state);
    state.zombies.x[state.zombies.count] = 99;
    expect(checksum(state)).toBe(sum);
  });

  test('does not look at what is only shown', () => {
    const state = busyState();
    const sum = checksum(state);
    state.events.count = 0;
    state.work.ray.fill(7);
    expect(checksum(state)).toBe(sum);
  });
});
