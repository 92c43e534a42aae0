import type { StepSoundId } from '../content/sounds/step-sounds.ts';
import { type HumanVoice, voiceOf } from '../content/sounds/survivor-sounds.ts';
import { THROAT_IDS, type ThroatId } from '../content/sounds/throats.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { Moment } from './event-sounds.ts';
import { type Surroundings, surroundingsAt } from './surroundings.ts';

const NOWHERE: Surroundings = { step: 'stepTile', room: 'corridor', hum: 0 };

/** What sounds depend on, read from a running game: looked up again only when the leader stands on another tile. */
export class LeaderMoment implements Moment {
  #surroundings = NOWHERE;
  #leaderVoice: HumanVoice = 'Low';
  #tile = -1;
  #map: ReadOnly<GameState>['map'] | undefined;
  #zombies: ReadOnly<GameState>['zombies'] | undefined;
  /** The dead are gone from the arrays when their death is told of, but their voices are still asked for. */
  readonly #throats = new Map<number, ThroatId>();

  /** Reads the state of the moment. */
  follow({ leader, map, zombies }: ReadOnly<GameState>): void {
    this.#zombies = zombies;
    this.#leaderVoice = voiceOf(leader.survivor);
    const tile = Math.floor(leader.y) * map.width + Math.floor(leader.x);
    if (tile === this.#tile && map === this.#map) return;
    this.#tile = tile;
    this.#map = map;
    this.#surroundings = surroundingsAt(leader.x, leader.y, map);
  }

  /** Forgets the bodies of a run. */
  reset(): void {
    this.#throats.clear();
  }

  get surroundings(): Surroundings {
    return this.#surroundings;
  }

  get leaderVoice(): HumanVoice {
    return this.#leaderVoice;
  }

  get step(): StepSoundId {
    return this.#surroundings.step;
  }

  throatOf(serial: number): ThroatId {
    const known = this.#throats.get(serial);
    if (known !== undefined) return known;
    const slot = this.#zombies?.serial.subarray(0, this.#zombies.count).indexOf(serial) ?? -1;
    // The body of a variant and its voice are counted alike (`CAST.shambler.bodies`).
    const body = slot < 0 ? serial : this.#zombies!.variant[slot]!;
    const throat = THROAT_IDS[body % THROAT_IDS.length]!;
    this.#throats.set(serial, throat);
    return throat;
  }
}
