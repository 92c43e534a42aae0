import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ArtPage } from '../content/art-pages.ts';
import type { PaletteId } from '../content/palette.ts';
import { ART_JOBS } from './pages/art-jobs.ts';
import { buildPage } from './pages/build-page.ts';
import { writeContactSheet } from './pages/contact-sheet.ts';
import { renderJobs } from './pages/render-jobs.ts';
import { sourcesHash } from './pages/sources-hash.ts';

/** Where contact sheets of whole pages go: to be looked at, not to be kept. */
const SHEETS = 'sheets';

const { values } = parseArgs({
  options: {
    /** Only jobs whose name contains this. */
    only: { type: 'string' },
    /** Where the pages are written. */
    out: { type: 'string', default: 'assets/art' },
    /** Only this page. */
    page: { type: 'string' },
    /** Only frames whose name contains this go on the sheet. */
    frames: { type: 'string', default: '' },
    /** Write one contact sheet here and leave the pages alone. */
    sheet: { type: 'string' },
    scale: { type: 'string', default: '3' },
    columns: { type: 'string', default: '8' },
    palette: { type: 'string', default: 'plain' },
  },
});

const jobs = ART_JOBS.filter(
  (job) =>
    (values.only === undefined || job.name.includes(values.only)) &&
    (values.page === undefined || job.page === values.page),
);
const began = performance.now();
const pages = await renderJobs(jobs);
const count = [...pages.values()].reduce((sum, page) => sum + page.size, 0);
const seconds = (performance.now() - began) / 1000;
console.log(`${count} pictures in ${seconds.toFixed(1)} s`);

if (values.sheet !== undefined) {
  const sprites = [...pages.values()].flatMap((page) =>
    [...page].filter(([name]) => name.includes(values.frames)).map(([, sprite]) => sprite),
  );
  await writeContactSheet(sprites, values.sheet, {
    scale: Number(values.scale),
    columns: Number(values.columns),
    palette: values.palette as PaletteId,
  });
} else {
  const recordPath = `${values.out}/sources.json`;
  const record = (existsSync(recordPath) ? JSON.parse(readFileSync(recordPath, 'utf8')) : {}) as Record<
    string,
    string
  >;
  for (const [name, pictures] of pages) {
    if (values.only !== undefined) throw new Error('Pages are built whole: use --page, or --sheet to look.');
    const built = await buildPage(name as ArtPage, pictures, values.out);
    const bytes = built.colourBytes + built.normalBytes;
    console.log(
      `${name}: ${built.frames} frames, ${built.width}×${built.height}, ${Math.round(built.colourBytes / 1024)} + ` +
        `${Math.round(built.normalBytes / 1024)} KB (${Math.round(bytes / built.frames)} bytes a frame)`,
    );
    record[name] = sourcesHash();
    // Of every animation the first frame in each direction; of everything else the lot.
    const shown = [...pictures]
      .filter(([frame]) => !/\/\d+\/[1-9]\d*$/.test(frame))
      .map(([, sprite]) => sprite);
    mkdirSync(SHEETS, { recursive: true });
    await writeContactSheet(shown, `${SHEETS}/${name}.png`, { scale: 2, columns: 16, palette: 'plain' });
  }
  writeFileSync(recordPath, `${JSON.stringify(record, undefined, 2)}\n`);
}

if (values.only === undefined && values.page === undefined && values.sheet === undefined) {
  await import('./drawn-pictures.ts');
  await import('./title/main.ts');
}
