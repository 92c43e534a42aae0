/** Farther than this in one tick is a jump (stairs, a rejoin), not a movement: it is not smoothed. */
const SNAP_TILES = 1.5;

/** Where something is between two ticks, on one axis. `apart` is the larger of both axes' steps. */
export function between(previous: number, current: number, apart: number, alpha: number): number {
  return apart > SNAP_TILES ? current : previous + (current - previous) * alpha;
}

/** The larger step of both axes, in tiles. */
export function stepApart(previousX: number, previousY: number, x: number, y: number): number {
  return Math.max(Math.abs(x - previousX), Math.abs(y - previousY));
}

/** How much of the way to its goal something goes in a frame when it closes `perSecond` of it (e-folds) a second. */
export function approach(perSecond: number, elapsedMs: number): number {
  return 1 - Math.exp((-perSecond * elapsedMs) / 1000);
}

/** 0..1, spread evenly over any number of things, so that no two of them move in step (golden ratio). */
export function cosmeticPhase(index: number): number {
  return (index * 0.618) % 1;
}

/** Radians of an angle in 256 steps. */
export function radiansOf(angle: number): number {
  return (angle / 256) * Math.PI * 2;
}
