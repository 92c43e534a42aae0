/** Most sounds at once; more is mud, and phones choke. */
export const VOICE_PLACES = 24;

/** A crowd that does the same within this time is heard as this many. */
const BURST_MS = 60;
const MOST_IN_BURST = 3;

/** Most of one sound at once. */
const MOST_ALIKE = 4;

interface Entry {
  sound: string;
  weight: number;
  beganMs: number;
  endsMs: number;
}

/** Who may sound: a fixed number of places, given to the more important. It knows times and weights, no audio. */
export class VoiceBook {
  readonly #places: (Entry | undefined)[] = Array.from({ length: VOICE_PLACES }, () => undefined);

  /**
   * The place (0..23) for a sound from `nowMs` to `endsMs`, or −1 when it must give way. A place still in use means
   * that its holder has to stop. `sound`: its id, or the word for all that is like it, of which `most` sound at once.
   * `weight`: priority plus loudness 0..1.
   */
  admit(sound: string, weight: number, nowMs: number, endsMs: number, most = MOST_ALIKE): number {
    let alike = 0;
    let burst = 0;
    let free = -1;
    let weakest = -1;
    for (let i = 0; i < VOICE_PLACES; i++) {
      const entry = this.#places[i];
      if (entry === undefined || entry.endsMs <= nowMs) {
        if (free < 0) free = i;
      } else if (weakest < 0 || entry.weight < this.#places[weakest]!.weight) {
        weakest = i;
      }
      if (entry === undefined || entry.sound !== sound) continue;
      if (entry.endsMs > nowMs) alike++;
      if (nowMs - entry.beganMs < BURST_MS) burst++;
    }
    if (burst >= MOST_IN_BURST || alike >= most) return -1;
    const place = free >= 0 ? free : weakest;
    if (free < 0 && this.#places[place]!.weight >= weight) return -1;
    this.#places[place] = { sound, weight, beganMs: nowMs, endsMs };
    return place;
  }

  /** Everybody stopped. */
  clear(): void {
    this.#places.fill(undefined);
  }
}
