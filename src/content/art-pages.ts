/**
 * The pages of built art in `assets/art`: `<page>.webp` (ramp in red, step in green, coverage in alpha),
 * `<page>-normal.webp` (half size, ground space: red east, green north) and `<page>.json` (see `ArtPageFile`).
 * Which frame lies on which page is decided in `src/art/pages.ts`.
 */
export const ART_PAGES = [
  /** Effects, items, stains, held weapons. */
  'things',
  'school',
  'campus',
  /** The dead of a first minute. */
  'dead-first',
  'dead-school',
  'dead-heavy',
  'dead-campus',
  'dead-city',
  'onjo',
  'cheongsan',
  'suhyeok',
  'namra',
  'maru',
  'juran',
  'jongah',
  'dooseok',
] as const;

/** The name of a page. */
export type ArtPage = (typeof ART_PAGES)[number];

/**
 * A frame in a page's file: x, y, width, height on the page, then the anchor (its foot point) inside the frame, all in
 * art pixels. Frames of survivors go on with their right hand: x and y inside the frame, the turn (0..15) and tilt
 * (0..4) of what it holds, and 1 if that is behind the body.
 */
export type ArtFrameRow = readonly number[];

/** The JSON beside a page. */
export interface ArtPageFile {
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, ArtFrameRow>>;
}
