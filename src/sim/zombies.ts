/** Modes of the dead, as numbers in `Zombies.mode`. */
export const ZOMBIE_MODE = {
  wander: 0,
  /** Follows a noise to its place. */
  investigate: 1,
  /** Knows where the leader is. */
  chase: 2,
  /** Lost it: looks around where it was. */
  search: 3,
  windup: 4,
  recover: 5,
  stagger: 6,
  howl: 7,
  hold: 8,
  bash: 9,
} as const;

/**
 * The dead: one array per field, `0..count` alive, the last fills the gap when one dies; `serial` stays with a body.
 * Positions in tiles, angles in 256 steps, times in ticks.
 */
export interface Zombies {
  count: number;
  readonly capacity: number;
  nextSerial: number;
  readonly serial: Int32Array;
  readonly kind: Uint8Array;
  readonly mode: Uint8Array;
  readonly modeTicks: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly previousX: Float64Array;
  readonly previousY: Float64Array;
  /** Speed it wants now, tiles a second. */
  readonly speed: Float64Array;
  /** 0.25..1: slower when it was blocked last tick ("pressure damping"). */
  readonly pressure: Float64Array;
  readonly knockX: Float64Array;
  readonly knockY: Float64Array;
  readonly knockTicks: Uint8Array;
  readonly facing: Uint8Array;
  readonly health: Int16Array;
  /** Which goal field it follows: 0 the leader, 1.. a noise; 255 none. */
  readonly goal: Uint8Array;
  /** Generation of that goal when it was taken: a field reused for another place no longer counts. */
  readonly goalSerial: Int32Array;
  /** Ticks it still remembers the leader. */
  readonly memory: Int32Array;
  readonly blind: Int32Array;
  readonly slow: Int32Array;
  /** Own clock of the mind: sprint, howl and voice pauses. */
  readonly clock: Int32Array;
  /** 1: counts for the score (came from the director's fixed budget). */
  readonly counted: Uint8Array;
  /** 0..255, for the picture: body, hair, palette. */
  readonly variant: Uint8Array;
  /** 1 while the leader has it in sight. */
  readonly seen: Uint8Array;
}
