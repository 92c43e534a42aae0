import type { AppModel } from '../ui/app-model.ts';
import { Atlas } from '../view/atlas.ts';
import { PictureScale } from './picture-scale.ts';
import type { Run } from './run.ts';

/** What the scenes share: filled in as it comes, read when a scene begins. */
export interface SceneTools {
  readonly model: AppModel;
  /** Where the leader stands in the window, in CSS pixels: the mouse aims from there. */
  readonly leaderOnScreen: { x: number; y: number };
  /** How sharp the picture is; `refit` has to follow a change. */
  readonly picture: PictureScale;
  refit: () => void;
  /** The art that has arrived. */
  readonly atlas: Atlas;
  /** The run to show. */
  run: Run | undefined;
}

/** The tools of a game that has nothing to show yet. */
export function createSceneTools(model: AppModel, leaderOnScreen: { x: number; y: number }): SceneTools {
  return {
    model,
    leaderOnScreen,
    picture: new PictureScale(),
    refit: () => undefined,
    atlas: new Atlas(),
    run: undefined,
  };
}
