import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptValues, type StorageBackend } from '../../src/platform/storage.ts';

/** A store in memory that can be told to fail. */
class FakeStore implements StorageBackend {
  readonly values = new Map<string, unknown>();
  failing = false;
  silent = false;

  async get(key: string): Promise<unknown> {
    await this.answer();
    return this.values.get(key);
  }

  async set(key: string, value: unknown): Promise<void> {
    await this.answer();
    this.values.set(key, value);
  }

  private answer(): Promise<void> {
    if (this.failing) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    return this.silent ? new Promise(() => undefined) : Promise.resolve();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('brings back in the next visit what was kept in this one', async () => {
  const store = new FakeStore();
  const today = await KeptValues.open(() => store);
  expect(await today.write('settings', { muted: true })).toBe(true);
  const tomorrow = await KeptValues.open(() => store);
  expect(tomorrow.blocked).toBe(false);
  expect(await tomorrow.read('settings')).toEqual({ muted: true });
});

it('lasts as long as the page where the browser throws at once', async () => {
  const values = await KeptValues.open(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(values.blocked).toBe(true);
  expect(await values.write('bests', 1)).toBe(false);
  expect(await values.read('bests')).toBe(1);
});

it('counts a browser that never answers as one that refuses', async () => {
  const store = new FakeStore();
  store.silent = true;
  const opening = KeptValues.open(() => store);
  await vi.advanceTimersByTimeAsync(3000);
  expect((await opening).blocked).toBe(true);
});

it('still knows a value that found no room, and keeps the older one on the disk', async () => {
  const store = new FakeStore();
  const values = await KeptValues.open(() => store);
  await values.write('bests', 'old');
  store.failing = true;
  expect(await values.write('bests', 'new')).toBe(false);
  expect(await values.read('bests')).toBe('new');
  expect(store.values.get('bests')).toBe('old');
});

it('reads nothing, and does not throw, when reading fails', async () => {
  const store = new FakeStore();
  const values = await KeptValues.open(() => store);
  store.failing = true;
  expect(await values.read('settings')).toBeUndefined();
});
