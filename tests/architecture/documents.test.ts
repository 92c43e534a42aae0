import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './source-files.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE-ASSETS.md']
  .concat(readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`))
  .filter((path) => path.endsWith('.md'));

/** Files made by playing or building, which a document may speak of. */
const MADE = ['dist/'];

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:src|tests|docs|public|scripts|dist)\/[^`\s<]*)`/g)].map(
      (match) => match[1]!,
    );
    expect(named.filter((path) => !MADE.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
    const files = links.filter((link) => !link.startsWith('https://'));
    expect(files.filter((link) => !existsSync(join(ROOT, posix.dirname(document), link)))).toEqual([]);
  });
});

it('the README names every command of package.json that it gives', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const given = [...text.matchAll(/^npm (?:run (?:--silent )?)?(\w+)/gm)].map((match) => match[1]!);
  expect(given.length).toBeGreaterThan(4);
  expect(given.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('nothing is left for later in a comment', () => {
  const later = sourceFiles('src').filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(file.text));
  expect(later.map((file) => file.path)).toEqual([]);
});
