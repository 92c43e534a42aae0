import type { Framing } from './camera-framing.ts';
import type { OpaqueGrid } from './sight-fan.ts';

/** Where the light is seen from, and the mood of the picture. Tiles, 256 angle steps, shares of 1. */
export interface LightScene {
  readonly grid: OpaqueGrid;
  /** Rises when a tile's opacity changed. */
  readonly gridVersion: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly facing: number;
  /** Upper left corner of the picture. */
  readonly left: number;
  readonly top: number;
  readonly framing: Framing;
  /** How near death the leader is. */
  readonly danger: number;
  readonly blackness: number;
  readonly torch: number;
  /** No flicker: the player asked for less motion. */
  readonly isCalm: boolean;
  readonly hasGrain: boolean;
  /** Whether edges of light and sight are softened, which costs most of the pass. */
  readonly isFine: boolean;
}
