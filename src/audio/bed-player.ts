import { SOUNDS } from '../content/sounds.ts';
import type { Bed, MixingDesk } from './mixing-desk.ts';
import type { SoundBank } from './sound-bank.ts';

/** The loops of the places that are heard at present. */
export const BED_IDS = ['nightSchool', 'wind', 'cityNight', 'machineHum'] as const;

/** How loud each bed is meant to be: 0..1. */
export type BedLevels = Readonly<Record<(typeof BED_IDS)[number], number>>;

/** Seconds in which one walks out of one bed into another. */
const CROSSING_SECONDS = 0.7;

/** Plays the loops that lie under everything, each from the moment it is first heard. */
export class BedPlayer {
  readonly #bank: SoundBank<AudioBuffer>;
  readonly #desk: MixingDesk;
  readonly #beds = new Map<string, Bed>();

  constructor(bank: SoundBank<AudioBuffer>, desk: MixingDesk) {
    this.#bank = bank;
    this.#desk = desk;
  }

  /** Brings every bed to its level. */
  set(levels: BedLevels): void {
    for (const id of BED_IDS) {
      const level = levels[id] * SOUNDS[id].volume;
      const bed = this.#beds.get(id) ?? (level > 0 ? this.#start(id) : undefined);
      bed?.set(level, undefined, CROSSING_SECONDS);
    }
  }

  /** Silence, soon. */
  rest(): void {
    for (const bed of this.#beds.values()) bed.set(0, undefined, CROSSING_SECONDS);
  }

  #start(id: (typeof BED_IDS)[number]): Bed | undefined {
    const [loop] = this.#bank.takes(id);
    if (loop === undefined) {
      this.#bank.hurry(id);
      return undefined;
    }
    const bed = this.#desk.startBed(loop, 'ambience');
    this.#beds.set(id, bed);
    return bed;
  }
}
