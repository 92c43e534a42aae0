import type { GameState, ReadOnly } from '../sim/state.ts';
import { pictureEdge } from './camera-framing.ts';
import { ART_PIXELS } from './draw-list.ts';
import type { LightScene } from './light-scene.ts';
import { QUALITIES } from './picture-quality.ts';
import type { Stage } from './stage.ts';

/** What the light of a frame is worked out from; `eye` is where the leader is drawn, in tiles. */
export function lightSceneOf(
  state: ReadOnly<GameState>,
  { camera, options }: Stage,
  eye: { readonly x: number; readonly y: number },
): LightScene {
  const quality = QUALITIES[options.quality];
  const { mode, facing } = state.leader;
  return {
    grid: state.tiles,
    gridVersion: state.tiles.version,
    eyeX: eye.x,
    eyeY: eye.y,
    facing,
    left: pictureEdge(camera.left) / ART_PIXELS,
    top: pictureEdge(camera.top) / ART_PIXELS,
    tilesWide: camera.framing.tilesWide,
    tilesHigh: camera.framing.tilesHigh,
    torch: mode === 'hidden' || mode === 'dead' ? 0 : 1,
    isCalm: options.reducedMotion,
    mostLights: quality.lights,
    mostBlockers: quality.blockers,
  };
}
