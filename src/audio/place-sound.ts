import type { SoundWay } from './ear-field.ts';

/** How something is heard from where the leader stands. */
export interface HeardPlace {
  /** 0..1. */
  readonly gain: number;
  /** −1 left .. 1 right. */
  readonly pan: number;
  /** Cut-off of the low pass that muffles it, or infinite for a sound nearby. */
  readonly lowpassHz: number;
  /** 0..1: share that comes back from the room. */
  readonly echo: number;
}

/** Up to here everything is equally loud: the arm's length of a person and a weapon. */
const NEAR_TILES = 1.5;

/** Steeper than a straight line, so that near is clearly near, and flatter than nature, so that far is still heard. */
const FALL_OFF = 1.5;

/** From here on air takes the treble away, half of it every `HALVING_TILES`. */
const CLEAR_TILES = 10;
const HALVING_TILES = 6;

/** Walls and corners take more: a wall is a detour of seven tiles, a closed door one of three. */
const DETOUR_HALVING_TILES = 3.2;
const CLEAR_DETOUR_TILES = 1;
const MUFFLED_FROM_HZ = 7000;
const MUFFLED_TO_HZ = 320;

/** A sound this far to the side is heard at the side: about a third of the screen. Never in one ear only. */
const PAN_TILES = 6;
const MOST_PAN = 0.85;

/**
 * How a sound `dx` tiles to the east of the leader and `dy` to the south is heard that carries `reach` tiles and took
 * that way; `undefined` when none of it arrives.
 */
export function placeSound(dx: number, dy: number, reach: number, way: SoundWay): HeardPlace | undefined {
  if (way.tiles >= reach) return undefined;
  const share = Math.max(0, way.tiles - NEAR_TILES) / Math.max(reach - NEAR_TILES, 0.001);
  const left = Math.max(0, 1 - share);
  const halvings =
    Math.max(0, way.tiles - way.detour - CLEAR_TILES) / HALVING_TILES +
    Math.max(0, way.detour - CLEAR_DETOUR_TILES) / DETOUR_HALVING_TILES;
  return {
    gain: left ** FALL_OFF,
    pan: (MOST_PAN * dx) / Math.max(Math.hypot(dx, dy), PAN_TILES),
    lowpassHz:
      halvings === 0 ? Number.POSITIVE_INFINITY : Math.max(MUFFLED_TO_HZ, MUFFLED_FROM_HZ * 0.5 ** halvings),
    echo: Math.min(0.6, 0.12 + 0.03 * way.tiles),
  };
}

/** A sound of the loudspeakers, which hang everywhere. */
export const SPEAKERS: HeardPlace = { gain: 1, pan: 0, lowpassHz: Number.POSITIVE_INFINITY, echo: 0.4 };

/** A sound of the menus, or in the leader's own head. */
export const HEAD: HeardPlace = { gain: 1, pan: 0, lowpassHz: Number.POSITIVE_INFINITY, echo: 0 };
