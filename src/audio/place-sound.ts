/** How something is heard from where the leader stands. */
export interface HeardPlace {
  /** 0..1. */
  readonly gain: number;
  /** −1 left .. 1 right. */
  readonly pan: number;
  /** Cut-off of the low pass that muffles it, or infinite for a sound nearby. */
  readonly lowpassHz: number;
  /** 0..1: share that comes back from the corridor. */
  readonly echo: number;
}

/** Up to here everything is equally loud: the arm's length of a person and a weapon. */
const NEAR_TILES = 1.5;

/** Steeper than a straight line, so that near is clearly near, and flatter than nature, so that far is still heard. */
const FALL_OFF = 1.5;

/** From here on walls and air take the treble away, half of it every `HALVING_TILES`. */
const CLEAR_TILES = 10;
const HALVING_TILES = 6;
const MUFFLED_FROM_HZ = 7000;
const MUFFLED_TO_HZ = 500;

/** A sound this far to the side is heard at the side: about a third of the screen. Never in one ear only. */
const PAN_TILES = 6;
const MOST_PAN = 0.85;

/** How a sound `dx`, `dy` tiles from the leader is heard if it carries `reach` tiles; `undefined` out of reach. */
export function placeSound(dx: number, dy: number, reach: number): HeardPlace | undefined {
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= reach) return undefined;
  const share = Math.max(0, distance - NEAR_TILES) / Math.max(reach - NEAR_TILES, 0.001);
  const left = Math.max(0, 1 - share);
  return {
    gain: left ** FALL_OFF,
    pan: (MOST_PAN * dx) / Math.max(distance, PAN_TILES),
    lowpassHz:
      distance <= CLEAR_TILES
        ? Number.POSITIVE_INFINITY
        : Math.max(MUFFLED_TO_HZ, MUFFLED_FROM_HZ * 2 ** ((CLEAR_TILES - distance) / HALVING_TILES)),
    echo: Math.min(0.6, 0.12 + 0.03 * distance),
  };
}

/** A sound of the loudspeakers, which hang everywhere. */
export const SPEAKERS: HeardPlace = { gain: 1, pan: 0, lowpassHz: Number.POSITIVE_INFINITY, echo: 0.4 };

/** A sound of the menus, or in the leader's own head. */
export const HEAD: HeardPlace = { gain: 1, pan: 0, lowpassHz: Number.POSITIVE_INFINITY, echo: 0 };
