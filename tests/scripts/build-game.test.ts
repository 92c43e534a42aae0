import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestChangeMs } from '../../scripts/build-game.mjs';

let folder = '';
const OLD = new Date('2020-01-01T00:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-bell-build-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'file.ts'), '');
  for (const path of ['deep/file.ts', 'deep', '.']) utimesSync(join(folder, path), OLD, OLD);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the newest change below a folder', () => {
  it('is that of its youngest file', () => {
    expect(newestChangeMs(folder)).toBe(OLD.getTime());
    writeFileSync(join(folder, 'deep', 'file.ts'), 'changed');
    expect(newestChangeMs(folder)).toBeGreaterThan(OLD.getTime());
  });

  it('is seen when a file goes away', () => {
    rmSync(join(folder, 'deep', 'file.ts'));
    expect(newestChangeMs(folder)).toBeGreaterThan(OLD.getTime());
  });

  it('is never where nothing is', () => {
    expect(newestChangeMs(join(folder, 'nothing'))).toBe(0);
  });
});
