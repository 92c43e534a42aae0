import type { AppModel } from '../ui/app-model.ts';
import type { PaintedAtlas } from '../view/paint/paint-atlas.ts';
import type { Run } from './run.ts';

/** What the scenes share: filled in as it comes, read when a scene begins. */
export interface SceneTools {
  readonly model: AppModel;
  /** Where the leader stands in the window, in CSS pixels: the mouse aims from there. */
  readonly leaderOnScreen: { x: number; y: number };
  /** Painted by the preload scene. */
  atlas: PaintedAtlas | undefined;
  /** The run to show. */
  run: Run | undefined;
}
