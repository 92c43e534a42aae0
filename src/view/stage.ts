import { EFFECTS, type EffectId, effectFrame } from '../content/art.ts';
import type { ActorFrames } from './actor-frames.ts';
import { DrawList } from './draw-list.ts';
import type { FrameTable } from './frame-table.ts';
import type { Light } from './light.ts';
import type { ViewOptions } from './view-options.ts';
import type { WorldCamera } from './world-camera.ts';

/** What every part of the view draws with. The lists are drawn in the order in which they stand here. */
export interface Stage {
  /** The floor. */
  readonly ground: DrawList;
  /** Flat on the floor: stains, corpses, shadows, rings. */
  readonly floor: DrawList;
  /** Everything that stands, sorted from back to front. */
  readonly standing: DrawList;
  /** In the air above it all, still in light and dark. */
  readonly air: DrawList;
  /** Signs over the finished, lit picture. */
  readonly signs: DrawList;
  readonly frames: FrameTable;
  readonly actors: ActorFrames;
  /** Frame indices of the single pictures. */
  readonly effects: Readonly<Record<EffectId, number>>;
  readonly camera: WorldCamera;
  readonly light: Light;
  readonly options: Readonly<ViewOptions>;
  /** The view's own dice: 0..1. */
  readonly random: () => number;
}

/** Empty lists for a stage, together as long as one upload of quads may be. */
export function createLists(): Pick<Stage, 'ground' | 'floor' | 'standing' | 'air' | 'signs'> {
  return {
    ground: new DrawList(2048, 0),
    floor: new DrawList(4096, 0),
    standing: new DrawList(6144, 1),
    air: new DrawList(2048, 0),
    signs: new DrawList(2048, 0),
  };
}

/** The frame index of every single picture by its key. */
export function effectFrames(frames: FrameTable): Readonly<Record<EffectId, number>> {
  const indices = EFFECTS.map((effect) => [effect, frames.indexOf(effectFrame(effect))] as const);
  return Object.fromEntries(indices) as Record<EffectId, number>;
}
