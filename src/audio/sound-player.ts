import { SOUNDS, type SoundId } from '../content/sounds.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { EVENT_SOUNDS } from './event-sounds.ts';
import { type Bed, DEFAULT_VOLUMES, MixingDesk, type SoundVolumes, type Voice } from './mixing-desk.ts';
import { type Mood, moodOf } from './mood.ts';
import { HEAD, type HeardPlace, placeSound, SPEAKERS } from './place-sound.ts';
import { RENDER_RATE, SoundBank } from './sound-bank.ts';
import { VOICE_PLACES, VoiceBook } from './voice-book.ts';

/** Where the ears are, in tiles. */
export interface Ears {
  readonly x: number;
  readonly y: number;
}

/** Seconds in which the drone follows a rising and a falling danger. */
const TENSION_RISE_SECONDS = 1.2;
const TENSION_FALL_SECONDS = 3;
const NIGHT_SECONDS = 2;

/** Where the treble of the drone ends, calm and at the peak. */
const DRONE_DARK_HZ = 260;
const DRONE_BRIGHT_HZ = 2600;
const WIND_BRIGHT_HZ = 4000;

/**
 * Plays what happens: `on` for each event, `draw` once a frame, `play` for menus. Without Web Audio, or before the
 * first gesture, it does nothing and throws nothing.
 */
export class SoundPlayer {
  readonly #random: () => number;
  readonly #bank = new SoundBank(toBuffer);
  readonly #book = new VoiceBook();
  readonly #voices: (Voice | undefined)[] = Array.from({ length: VOICE_PLACES }, () => undefined);
  #context: AudioContext | undefined;
  #desk: MixingDesk | undefined;
  #volumes: SoundVolumes = DEFAULT_VOLUMES;
  #night: Bed | undefined;
  #drone: Bed | undefined;
  #hasCorridor = false;
  #nightLevel = 0;
  #tensionLevel = 0;
  #sinceBeatMs = 0;
  #asleep = false;
  #destroyed = false;

  /** `random` (0..1) picks takes and small changes of pitch; give a seeded one for a run that sounds the same twice. */
  constructor({ random = Math.random }: { random?: () => number } = {}) {
    this.#random = random;
  }

  /** Call it on every gesture: the first opens the audio, later ones wake it when the system has put it to sleep. */
  unlock(): void {
    if (this.#destroyed || this.#asleep) return;
    if (this.#context === undefined) this.#open();
    this.#wake();
  }

  /** Plays what an event sounds like to somebody at `ears`. */
  on(event: Readonly<GameEvent>, ears: Ears): void {
    for (const sound of EVENT_SOUNDS[event.name](event)) {
      const place = heardFrom(sound, event.x - ears.x, event.y - ears.y);
      if (place !== undefined) this.#sound(sound, place);
    }
  }

  /** Brings night, drone and heartbeat to the state; once a frame. */
  draw(state: ReadOnly<GameState>, elapsedMs: number): void {
    if (this.#running() === undefined) return;
    this.#prepare();
    const mood = moodOf(state);
    this.#setBeds(mood, elapsedMs / 1000);
    this.#beat(mood, elapsedMs);
  }

  /** Plays a sound of the menus. */
  play(sound: SoundId): void {
    this.#sound(sound, HEAD);
  }

  /** Follows the settings; may be called at any time. */
  setVolumes(volumes: SoundVolumes): void {
    this.#volumes = volumes;
    this.#desk?.setVolumes(volumes);
  }

  /** Silence at once, for a page that is hidden. */
  suspend(): void {
    this.#asleep = true;
    this.#bank.stop();
    // Whatever its state: a wake-up may still be on its way.
    this.#context?.suspend().catch(ignore);
  }

  /** Goes on after `suspend`. */
  resume(): void {
    this.#asleep = false;
    this.#wake();
  }

  /** Ends everything that sounds: a new run begins, or the title is back. */
  reset(): void {
    for (const voice of this.#voices) voice?.stop();
    this.#voices.fill(undefined);
    this.#book.clear();
    this.#nightLevel = 0;
    this.#tensionLevel = 0;
    this.#sinceBeatMs = 0;
    this.#night?.set(0, WIND_BRIGHT_HZ);
    this.#drone?.set(0, DRONE_DARK_HZ);
  }

  /** Gives the audio back to the system, for good. */
  destroy(): void {
    this.#destroyed = true;
    this.#bank.stop();
    this.#night?.stop();
    this.#drone?.stop();
    this.#context?.close().catch(ignore);
    this.#context = undefined;
    this.#desk = undefined;
  }

  #open(): void {
    if (!('AudioContext' in globalThis)) return;
    try {
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#desk = new MixingDesk(this.#context);
    } catch {
      // A system without a sound card, or with too many pages that hold one: the game is played in silence.
      this.#context = undefined;
      return;
    }
    this.#desk.setVolumes(this.#volumes);
  }

  #wake(): void {
    const context = this.#context;
    if (context === undefined) return;
    this.#bank.start();
    // Not only 'suspended': a telephone call leaves iOS in a state of its own, 'interrupted'.
    if (context.state !== 'running') context.resume().catch(ignore);
  }

  #running(): MixingDesk | undefined {
    return this.#context?.state === 'running' && !this.#asleep ? this.#desk : undefined;
  }

  #sound(sound: SoundId, place: HeardPlace): void {
    const desk = this.#running();
    if (desk === undefined) return;
    const { volume, priority, spread, seconds } = SOUNDS[sound];
    const takes = this.#bank.takes(sound);
    const take = takes[Math.floor(this.#random() * takes.length)];
    if (take === undefined) {
      this.#bank.hurry(sound);
      return;
    }
    const nowMs = this.#context!.currentTime * 1000;
    const slot = this.#book.admit(sound, priority + volume * place.gain, nowMs, nowMs + seconds * 1000);
    if (slot < 0) return;
    this.#voices[slot]?.stop();
    const rate = 1 + (spread / 2) * (2 * this.#random() - 1);
    this.#voices[slot] = desk.play(take, place, volume, rate);
  }

  /** Takes over what the bank has finished since the last frame. */
  #prepare(): void {
    const desk = this.#desk!;
    if (!this.#hasCorridor) {
      const [left, right] = this.#bank.takes('corridor');
      if (left !== undefined && right !== undefined) {
        desk.setCorridor(left, right);
        this.#hasCorridor = true;
      }
    }
    const [night] = this.#night === undefined ? this.#bank.takes('nightSchool') : [];
    if (night !== undefined) this.#night = desk.startBed(night);
    const [drone] = this.#drone === undefined ? this.#bank.takes('tension') : [];
    if (drone !== undefined) this.#drone = desk.startBed(drone);
  }

  #setBeds({ night, tension }: Mood, seconds: number): void {
    this.#nightLevel = approach(this.#nightLevel, night, seconds / NIGHT_SECONDS);
    const pace = tension > this.#tensionLevel ? TENSION_RISE_SECONDS : TENSION_FALL_SECONDS;
    this.#tensionLevel = approach(this.#tensionLevel, tension, seconds / pace);
    this.#night?.set(this.#nightLevel * SOUNDS.nightSchool.volume, WIND_BRIGHT_HZ);
    const brightness = DRONE_DARK_HZ + (DRONE_BRIGHT_HZ - DRONE_DARK_HZ) * this.#tensionLevel ** 2;
    this.#drone?.set(this.#tensionLevel * SOUNDS.tension.volume, brightness);
  }

  #beat({ heartbeatMs }: Mood, elapsedMs: number): void {
    this.#sinceBeatMs += elapsedMs;
    if (heartbeatMs === 0 || this.#sinceBeatMs < heartbeatMs) return;
    this.#sinceBeatMs = 0;
    this.#sound('heartbeat', HEAD);
  }
}

function toBuffer(samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: RENDER_RATE });
  buffer.copyToChannel(samples, 0);
  return buffer;
}

function heardFrom(sound: SoundId, dx: number, dy: number): HeardPlace | undefined {
  const recipe = SOUNDS[sound];
  if (recipe.class !== 'gameplay' || recipe.reach === 'head') return HEAD;
  return recipe.reach === 'speakers' ? SPEAKERS : placeSound(dx, dy, recipe.reach);
}

/** The level a moment later, when `share` of the time of a change has passed; it arrives instead of creeping. */
function approach(level: number, goal: number, share: number): number {
  const next = level + (goal - level) * (1 - Math.exp(-3 * share));
  return Math.abs(goal - next) < 0.002 ? goal : next;
}

/** A context that is closing or has no device refuses; there is nothing to tell the player beyond the silence. */
function ignore(): void {}
