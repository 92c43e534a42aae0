import type { OpaqueGrid } from './sight-fan.ts';

/** Where the light is seen from. Tiles, 256 angle steps, shares of 1. */
export interface LightScene {
  readonly grid: OpaqueGrid;
  /** Rises when a tile's opacity changed. */
  readonly gridVersion: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly facing: number;
  /** Upper left corner of what is lit. */
  readonly left: number;
  readonly top: number;
  readonly tilesWide: number;
  readonly tilesHigh: number;
  readonly torch: number;
  /** No flicker: the player asked for less motion. */
  readonly isCalm: boolean;
  /** How many living lights and shadows of bodies are worked out. */
  readonly mostLights: number;
  readonly mostBlockers: number;
}
