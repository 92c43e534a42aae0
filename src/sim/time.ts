/** The simulation's heartbeat: a constant, whatever the device. */
export const TICKS_PER_SECOND = 60;

/** One tick in seconds. */
export const TICK_SECONDS = 1 / 60;

/** Seconds as whole ticks. */
export function ticks(seconds: number): number {
  return Math.round(seconds * TICKS_PER_SECOND);
}
