import { ROOM_SOUNDS, type RoomId } from '../content/sounds/rooms.ts';
import { SOUNDS, type SoundId } from '../content/sounds.ts';
import type { Tread } from './footsteps.ts';
import type { MixingDesk, SoundGroup, Voice } from './mixing-desk.ts';
import type { HeardPlace } from './place-sound.ts';
import type { SoundBank } from './sound-bank.ts';
import { VOICE_PLACES, VoiceBook } from './voice-book.ts';

/** What is so loud that music and ambience step back for it. */
const DUCKING: ReadonlySet<SoundId> = new Set<SoundId>([
  'howl',
  'bell',
  'bellShort',
  'doorBreak',
  'glass',
  'leaderHurt',
  'pistolShot',
  'bloaterBurst',
  'alphaCommand',
]);

/** Throats that say the same at once: more of them is noise, not more dead. */
const MOST_VOICES_ALIKE = 3;

const PLAIN: Tread = { gain: 1, rate: 1, lowpassHz: Number.POSITIVE_INFINITY };

const ROOM_IDS = Object.keys(ROOM_SOUNDS) as readonly RoomId[];

/** Plays sounds once, each with a take and a pitch of its own, as many at a time as the book admits. */
export class EffectPlayer {
  readonly #bank: SoundBank<AudioBuffer>;
  readonly #desk: MixingDesk;
  readonly #context: BaseAudioContext;
  readonly #random: () => number;
  readonly #book = new VoiceBook();
  readonly #voices: (Voice | undefined)[] = Array.from({ length: VOICE_PLACES }, () => undefined);

  constructor(
    bank: SoundBank<AudioBuffer>,
    desk: MixingDesk,
    context: BaseAudioContext,
    random: () => number,
  ) {
    this.#bank = bank;
    this.#desk = desk;
    this.#context = context;
    this.#random = random;
  }

  /** Plays a sound at a place; `tread` changes it as a gait changes a step. */
  play(sound: SoundId, place: HeardPlace, tread: Tread = PLAIN): void {
    const recipe = SOUNDS[sound];
    const { volume, priority, spread, seconds } = recipe;
    const nowMs = this.#context.currentTime * 1000;
    // A hundred groans are many voices, but one thing to hear.
    const isVoice = recipe.class === 'gameplay' && recipe.group === 'voices';
    const alike = isVoice ? recipe.caption : sound;
    const weight = priority + volume * place.gain;
    const most = isVoice ? MOST_VOICES_ALIKE : undefined;
    const slot = this.#book.admit(alike, weight, nowMs, nowMs + seconds * 1000, most);
    if (slot < 0) return;
    const take = this.#bank.pick(sound, this.#random());
    this.#voices[slot]?.stop();
    this.#voices[slot] = undefined;
    if (take === undefined) return;
    const group: SoundGroup = recipe.class === 'gameplay' ? recipe.group : 'interface';
    this.#voices[slot] = this.#desk.play(take, group, place, {
      volume: volume * tread.gain,
      rate: tread.rate * (1 + spread * (2 * this.#random() - 1)),
      lowpassHz: tread.lowpassHz,
    });
    if (DUCKING.has(sound) && place.gain > 0.3) this.#desk.duck();
  }

  /** What begins from now on is heard in this room. */
  enter(room: RoomId): void {
    this.#desk.enter(room);
  }

  /** Builds one room of those that are rendered, a few milliseconds of work; false when all of them stand. */
  buildRoom(): boolean {
    const missing = ROOM_IDS.filter((id) => !this.#desk.hasRoom(id));
    for (const id of missing) {
      const [left, right] = this.#bank.takes(id);
      if (left === undefined || right === undefined) continue;
      this.#desk.addRoom(id, left, right);
      break;
    }
    return missing.length > 0;
  }

  /** Ends everything that sounds. */
  reset(): void {
    for (const voice of this.#voices) voice?.stop();
    this.#voices.fill(undefined);
    this.#book.clear();
  }
}
