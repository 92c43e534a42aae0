import type { PlaceId } from '../content/places.ts';
import type { SurvivorId } from '../content/survivors.ts';

/** What is settled before the first tick of a run. */
export interface RunSetup {
  readonly place: PlaceId;
  readonly leader: SurvivorId;
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  /** Switches that change the rules, as bits; there are none yet, so 0. */
  readonly options: number;
}

/** A whole run: how it began and what was done in every tick; the rules do the rest. */
export interface Replay extends RunSetup {
  /** `RULES_VERSION` at the time of playing. */
  readonly rulesVersion: number;
  /** `INPUT_BYTES` a tick, in order: move, aim, buttons, choice. */
  readonly inputs: Uint8Array;
  /** The checksum after every `CHECKPOINT_TICKS`th tick. */
  readonly checkpoints: Uint32Array;
  /** The checksum after the last tick. */
  readonly finalChecksum: number;
  /** The score the file claims: shown in lists, never trusted. */
  readonly claimedScore: number;
}

/** Ticks between two checkpoints: five seconds, short enough to find the fault, cheap enough to keep. */
export const CHECKPOINT_TICKS = 300;

/** The longest run a file may hold: one hour. */
export const MAX_REPLAY_TICKS = 60 * 60 * 60;
