import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ART_JOBS } from '../../src/art/pages/art-jobs.ts';
import { sourcesHash } from '../../src/art/pages/sources-hash.ts';
import { ART_PAGES, type ArtPage, type ArtPageFile } from '../../src/content/art-pages.ts';

const FOLDER = 'assets/art';
const MOST_SIDE = 2048;

function fileOf(page: ArtPage): ArtPageFile {
  return JSON.parse(readFileSync(`${FOLDER}/${page}.json`, 'utf8')) as ArtPageFile;
}

describe('the built pages', () => {
  it('were built from these sources; otherwise run `npm run art`', () => {
    const record = JSON.parse(readFileSync(`${FOLDER}/sources.json`, 'utf8')) as Record<string, string>;
    const hash = sourcesHash();
    expect(ART_PAGES.filter((page) => record[page] !== hash)).toEqual([]);
  });

  it.each(ART_PAGES)('%s fits a phone and has a half-size page of normals', async (page) => {
    const { width, height } = fileOf(page);
    expect(Math.max(width, height)).toBeLessThanOrEqual(MOST_SIDE);
    expect(await sharp(`${FOLDER}/${page}.webp`).metadata()).toMatchObject({ width, height, format: 'webp' });
    const normals = await sharp(`${FOLDER}/${page}-normal.webp`).metadata();
    expect(normals).toMatchObject({ width: width / 2, height: height / 2 });
  });

  it('hold exactly the pixels that the sources render, in a sample of every page', async () => {
    for (const page of ART_PAGES) {
      const jobs = ART_JOBS.filter((job) => job.page === page);
      const { frames, width } = fileOf(page);
      const { data } = await sharp(`${FOLDER}/${page}.webp`)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      // The middle job and the last: another body and another animation on every page.
      for (const job of [jobs[jobs.length >> 1]!, jobs[jobs.length - 1]!]) {
        for (const [name, sprite] of job.render().slice(0, 2)) {
          const [left, top, wide, tall] = frames[name]!;
          expect([name, wide, tall]).toEqual([name, sprite.width, sprite.height]);
          for (let at = 0; at < sprite.ramp.length; at++) {
            const x = left! + (at % sprite.width);
            const from = ((top! + Math.floor(at / sprite.width)) * width + x) * 4;
            if (sprite.alpha[at] === 0) continue;
            const built = [data[from], data[from + 1], data[from + 3]];
            expect(built, `${name} at ${at}`).toEqual([sprite.ramp[at], sprite.step[at], sprite.alpha[at]]);
          }
        }
      }
    }
  }, 120_000);
});
