import type { Atlas } from './atlas.ts';
import type { ByteGrid } from './byte-grid.ts';
import type { Framing } from './camera-framing.ts';
import type { DrawList } from './draw-list.ts';
import type { FrameTable } from './frame-table.ts';
import type { Light } from './light.ts';
import type { QualityId } from './picture-quality.ts';

/** Everything one frame of the picture is made of. */
export interface PictureFrame {
  readonly atlas: Atlas;
  /** The table the lists were written with. */
  readonly frames: FrameTable;
  readonly palette: ByteGrid;
  /** In the world, in light and dark, from back to front. */
  readonly world: readonly DrawList[];
  /** Over the finished picture, unlit. */
  readonly signs: DrawList;
  readonly light: Light;
  readonly framing: Framing;
  /** Upper left corner of the screen, in tiles. */
  readonly left: number;
  readonly top: number;
  readonly quality: QualityId;
  /** How near death the leader is, 0..1. */
  readonly danger: number;
  /** How black a cut has made the picture, 0..1. */
  readonly blackness: number;
  /** The least light there is anywhere, a share of 1. */
  readonly leastLight: number;
  /** A clock for the grain; 0 for none. */
  readonly grainSeconds: number;
}
