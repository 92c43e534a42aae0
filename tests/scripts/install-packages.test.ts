import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNodeVersion, missingPackages } from '../../scripts/install-packages.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-bell-install-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

describe('packages are missing', () => {
  beforeEach(() => {
    write('package-lock.json', {
      packages: {
        '': { version: '0.1.0' },
        'node_modules/phaser': { version: '4.2.1' },
        'node_modules/@preact/signals': { version: '2.11.4' },
        'node_modules/binary-for-another-machine': { version: '1.0.0', optional: true },
      },
    });
  });

  it('all of them on a fresh clone', () => {
    expect(missingPackages(folder)).toEqual(['phaser', '@preact/signals']);
  });

  it('when one is there in another version than the lockfile says', () => {
    write('node_modules/phaser/package.json', { version: '4.2.0' });
    write('node_modules/@preact/signals/package.json', { version: '2.11.4' });
    expect(missingPackages(folder)).toEqual(['phaser']);
  });

  it('never when each is there as the lockfile says', () => {
    write('node_modules/phaser/package.json', { version: '4.2.1' });
    write('node_modules/@preact/signals/package.json', { version: '2.11.4' });
    expect(missingPackages(folder)).toEqual([]);
  });
});

describe('a Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.3'])('%s is too old, in a sentence', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      `This is Node ${version}; Last Bell needs Node 20.19 or newer.`,
    );
  });
});
