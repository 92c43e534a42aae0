import type { ArtPage } from '../content/art-pages.ts';
import { type FetchedPage, fetchPage, hasPage } from './atlas-files.ts';
import { FrameTable } from './frame-table.ts';
import { ShelfPlacer } from './shelf-placer.ts';

/** The largest texture every phone of the last ten years has. */
const MOST_PIXELS = 4096;

/** A page on the big texture, with the pictures the graphics card is still to get. */
export interface PlacedPage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Unpacked, until somebody has uploaded them. */
  pictures: { readonly colour: ImageBitmap; readonly normal: ImageBitmap } | undefined;
}

interface KnownPage extends PlacedPage {
  readonly fetched: FetchedPage;
}

/** The art that has arrived: pages placed side by side on one big texture, and the table of all their frames. */
export class Atlas {
  frames = new FrameTable();
  /** Rises when places changed or pictures have to be uploaded again: whoever uploaded some begins anew. */
  generation = 0;
  private placer = new ShelfPlacer(MOST_PIXELS, MOST_PIXELS);
  private readonly known = new Map<ArtPage, KnownPage>();
  private readonly coming = new Map<ArtPage, Promise<FetchedPage>>();
  private readonly adding = new Map<ArtPage, Promise<void>>();

  /** All pages that are there. */
  get pages(): Iterable<PlacedPage> {
    return this.known.values();
  }

  /** How large the big texture has to be now. */
  get width(): number {
    return this.placer.width;
  }

  get height(): number {
    return this.placer.height;
  }

  /** Loads pages; `onShare` hears how far it is, 0..1. Rejects when a file does not arrive; it may be asked again. */
  async load(pages: readonly ArtPage[], onShare: (share: number) => void = () => undefined): Promise<void> {
    let done = 0;
    const add = async (page: ArtPage): Promise<void> => {
      await this.add(page);
      done++;
      onShare(done / pages.length);
    };
    await Promise.all(pages.filter(hasPage).map(add));
  }

  /** Makes room: only these pages stay, placed anew. Nothing may be drawn with the old table from now on. */
  async keepOnly(pages: readonly ArtPage[]): Promise<void> {
    const kept = [...this.known].filter(([page]) => pages.includes(page));
    if (kept.length === this.known.size) return;
    this.known.clear();
    this.frames = new FrameTable();
    this.placer = new ShelfPlacer(MOST_PIXELS, MOST_PIXELS);
    for (const [page, { fetched }] of kept) this.place(page, fetched, undefined);
    await this.unpackAgain();
  }

  /** Unpacks every picture once more: the graphics card has lost them. */
  async unpackAgain(): Promise<void> {
    this.generation++;
    for (const page of this.known.values()) page.pictures = await unpack(page.fetched);
  }

  private add(page: ArtPage): Promise<void> {
    if (this.known.has(page)) return Promise.resolve();
    const known = this.adding.get(page);
    if (known !== undefined) return known;
    const adding = this.fetchAndPlace(page).finally(() => this.adding.delete(page));
    this.adding.set(page, adding);
    return adding;
  }

  private async fetchAndPlace(page: ArtPage): Promise<void> {
    const fetched = await this.fetch(page);
    this.place(page, fetched, await unpack(fetched));
  }

  /** What has been fetched once stays: it is small as long as it is packed. */
  private fetch(page: ArtPage): Promise<FetchedPage> {
    const known = this.coming.get(page);
    if (known !== undefined) return known;
    const coming = fetchPage(page);
    this.coming.set(page, coming);
    coming.catch(() => this.coming.delete(page));
    return coming;
  }

  private place(page: ArtPage, fetched: FetchedPage, pictures: PlacedPage['pictures']): void {
    const { width, height } = fetched.file;
    const { left, top } = this.placer.place(width, height);
    this.known.set(page, { left, top, width, height, pictures, fetched });
    this.frames.learn(fetched.file, left, top);
  }
}

/** Indices and directions, not colours: nothing on the way may convert them. */
async function unpack({ colour, normal }: FetchedPage): Promise<NonNullable<PlacedPage['pictures']>> {
  const asTheyAre = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const;
  return {
    colour: await createImageBitmap(colour, asTheyAre),
    normal: await createImageBitmap(normal, asTheyAre),
  };
}
