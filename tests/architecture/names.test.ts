import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NAMES_EN } from '../../src/content/names/en.ts';
import { NAMES_KO } from '../../src/content/names/ko.ts';
import { ROOT } from './source-files.ts';

/** The notice of a fan work has to name what it is a fan work of. */
const NOTICES = ['README.md', 'LICENSE-ASSETS.md'];

it('a proper noun of the series is spelled out in src/content/names and in the notice, nowhere else', () => {
  const names = [...Object.values(NAMES_EN), ...Object.values(NAMES_KO)];
  const files = ['src', 'tests', 'docs', 'scripts']
    .flatMap((folder) => textFiles(folder))
    .filter((path) => !path.startsWith('src/content/names/'));
  const breaches = [...files, 'CONTRIBUTING.md', 'CHANGELOG.md', 'index.html', 'package.json'].flatMap(
    (path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return names.filter((name) => text.includes(name)).map((name) => `${path}: “${name}”`);
    },
  );
  expect(breaches).toEqual([]);
});

it('the notice names the series and no survivor', () => {
  const others = Object.entries(NAMES_EN).filter(([key]) => key !== 'name.series');
  for (const path of NOTICES) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(text).toContain(NAMES_EN['name.series']);
    expect(others.filter(([, name]) => text.includes(name))).toEqual([]);
  }
});

function textFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|md|json|css|grit)$/.test(name))
    .map((name) => `${folder}/${name}`);
}
