import type { ArtPage, ArtPageFile } from '../content/art-pages.ts';

const FILES = import.meta.glob<string>(['/assets/art/*.{webp,json}', '!**/title-*', '!**/sources.json'], {
  query: '?url',
  eager: true,
  import: 'default',
});

/** A page as it came: its table, and its two pictures still packed, to be unpacked again after a lost context. */
export interface FetchedPage {
  readonly file: ArtPageFile;
  readonly colour: Blob;
  readonly normal: Blob;
}

/** Whether a page has been built. */
export function hasPage(page: ArtPage): boolean {
  return FILES[`/assets/art/${page}.json`] !== undefined;
}

/** Fetches a page. Rejects with an Error that names the file that did not arrive. */
export async function fetchPage(page: ArtPage): Promise<FetchedPage> {
  const [table, colour, normal] = await Promise.all([
    fetchFile(`${page}.json`),
    fetchFile(`${page}.webp`),
    fetchFile(`${page}-normal.webp`),
  ]);
  return {
    file: (await table.json()) as ArtPageFile,
    colour: await colour.blob(),
    normal: await normal.blob(),
  };
}

async function fetchFile(name: string): Promise<Response> {
  const url = FILES[`/assets/art/${name}`];
  if (url === undefined) throw new Error(`${name} has not been built.`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name} did not arrive: ${response.status}.`);
  return response;
}
