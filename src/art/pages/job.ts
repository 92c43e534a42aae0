import type { ArtPage } from '../../content/art-pages.ts';
import type { Sprite } from '../raster/sprite.ts';

/** One thing to render: a name and how. Some jobs make several pictures at once. */
export interface ArtJob {
  readonly page: ArtPage;
  /** What `npm run art -- --only <text>` looks for. */
  readonly name: string;
  /** The pictures by frame name; the same every time. */
  readonly render: () => readonly (readonly [name: string, sprite: Sprite])[];
}
