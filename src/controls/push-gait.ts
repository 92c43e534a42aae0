import type { Gait } from '../sim/input.ts';

/** Pushes shorter than this sneak: noise control with the same thumb. */
export const SNEAK_BELOW = 0.55;

/** Pushes longer than this run. */
export const RUN_ABOVE = 0.92;

/** The gait for how far a stick is pushed, 0 (rest) to 1 (rim), its dead zone already taken off. */
export function pushGait(push: number): Gait {
  if (push <= 0) return 'still';
  if (push < SNEAK_BELOW) return 'sneak';
  return push > RUN_ABOVE ? 'run' : 'walk';
}

/** How far a stick counts as pushed once `dead` (same unit as `distance` and `rim`) is taken off: 0 to 1. */
export function pushBeyond(distance: number, dead: number, rim: number): number {
  if (distance <= dead) return 0;
  return Math.min(1, (distance - dead) / (rim - dead));
}
