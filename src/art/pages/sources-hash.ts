import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pictures are made from, beside the code in `src/art`. */
const TABLES = ['palette.ts', 'cast.ts', 'art-pages.ts', 'art-tiles.ts', 'art-tiles-campus.ts', 'art.ts'];

/** Folders whose pictures are no pages: their own tests compare them with what was built, pixel by pixel. */
const ELSEWHERE = /^(?:drawing|icons|portraits|title)\/|^(?:main|drawn-pictures)\.ts$/;

/** A fingerprint of everything pages are made from: kept beside them, so that a test sees when they part. */
export function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync('src/art', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file))
    .sort()
    .map((file) => join('src/art', file));
  for (const path of [...files, ...TABLES.map((table) => join('src/content', table))]) {
    hash.update(`${path}\n${readFileSync(path, 'utf8')}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
