import type { RoomId } from '../content/sounds/rooms.ts';
import { ROOM_SOUNDS } from '../content/sounds/rooms.ts';
import type { HeardPlace } from './place-sound.ts';

/** What the player can make louder and softer by itself. */
export const SOUND_GROUPS = ['music', 'effects', 'voices', 'ambience', 'interface'] as const;

/** A group of sounds with a slider of its own. */
export type SoundGroup = (typeof SOUND_GROUPS)[number];

/** How loud the player wants it: 0..1 each. */
export interface SoundVolumes extends Readonly<Record<SoundGroup, number>> {
  readonly master: number;
  readonly muted: boolean;
}

/** Loudness of everything before anybody has chosen. */
export const DEFAULT_VOLUMES: SoundVolumes = {
  master: 0.8,
  music: 0.7,
  effects: 1,
  voices: 1,
  ambience: 0.7,
  interface: 0.8,
  muted: false,
};

/** Seconds of a change that must not click, and of one that must not be noticed. */
const QUICK_SECONDS = 0.015;
const SLOW_SECONDS = 0.12;

/** What lies under a great noise steps back to half for this long. */
const DUCKED = 0.5;
const DUCK_SECONDS = 0.5;

/** A sound that is sounding. */
export interface Voice {
  /** Fades it out in a few milliseconds. */
  stop(): void;
}

/** A loop that is sounding. */
export interface Bed {
  /** `level` 0..1; `brightnessHz` where its treble ends; `seconds` until two thirds of the change are heard. */
  set(level: number, brightnessHz?: number, seconds?: number): void;
  stop(): void;
}

/** How one play of a buffer differs from the next. */
export interface PlayShape {
  readonly volume: number;
  readonly rate: number;
  /** Where its treble ends whatever the distance; infinite for no such end. */
  readonly lowpassHz: number;
}

/** The nodes between buffers and loudspeaker: groups, the room they are heard in, master, limiter. */
export class MixingDesk {
  readonly #context: AudioContext;
  readonly #master: GainNode;
  readonly #groups: Readonly<Record<SoundGroup, GainNode>>;
  /** Music and ambience pass here, and step back when something matters more. */
  readonly #under: GainNode;
  readonly #rooms = new Map<RoomId, ConvolverNode>();
  #room: RoomId = 'corridor';

  /** Builds the desk in a context that may still be suspended. */
  constructor(context: AudioContext) {
    this.#context = context;
    this.#master = connected(context.createGain(), openLimiter(context));
    this.#under = connected(context.createGain(), this.#master);
    const group = (target: AudioNode): GainNode => connected(context.createGain(), target);
    this.#groups = {
      music: group(this.#under),
      effects: group(this.#master),
      voices: group(this.#master),
      ambience: group(this.#under),
      interface: group(this.#master),
    };
  }

  /** Follows the sliders; squared, since ears judge in ratios. */
  setVolumes(volumes: SoundVolumes): void {
    const { master, muted } = volumes;
    this.#glide(this.#master.gain, muted ? 0 : master * master, QUICK_SECONDS);
    for (const id of SOUND_GROUPS)
      this.#glide(this.#groups[id].gain, volumes[id] * volumes[id], QUICK_SECONDS);
  }

  /** Gives a room its answer to a clap: two different ones for two ears make it wide. */
  addRoom(room: RoomId, left: AudioBuffer, right: AudioBuffer): void {
    // A convolver refuses any rate but the context's. The answer is noise: read at 48 kHz it is shorter, nothing else.
    const { sampleRate } = this.#context;
    const both = new AudioBuffer({ numberOfChannels: 2, length: left.length, sampleRate });
    both.copyToChannel(left.getChannelData(0), 0);
    both.copyToChannel(right.getChannelData(0), 1);
    const convolver = this.#context.createConvolver();
    convolver.buffer = both;
    const amount = connected(
      this.#context.createGain(),
      this.#groups[room === 'stage' ? 'music' : 'effects'],
    );
    amount.gain.value = ROOM_SOUNDS[room].volume;
    convolver.connect(amount);
    this.#rooms.set(room, convolver);
  }

  /** Whether a room has its answer. */
  hasRoom(room: RoomId): boolean {
    return this.#rooms.has(room);
  }

  /** Sounds that begin from now on are heard in this room; what still rings stays where it was. */
  enter(room: RoomId): void {
    this.#room = room;
  }

  /** Lets music and ambience step back for a moment. */
  duck(): void {
    const { gain } = this.#under;
    const now = this.#context.currentTime;
    gain.cancelScheduledValues(now);
    gain.setTargetAtTime(DUCKED, now, QUICK_SECONDS);
    gain.setTargetAtTime(1, now + DUCK_SECONDS, SLOW_SECONDS * 2);
  }

  /** Plays a buffer once, at a place. */
  play(
    buffer: AudioBuffer,
    group: SoundGroup,
    place: HeardPlace,
    { volume, rate, lowpassHz }: PlayShape,
  ): Voice {
    const source = this.#context.createBufferSource();
    source.buffer = buffer;
    source.playbackRate.value = rate;
    const gain = this.#context.createGain();
    gain.gain.value = volume * place.gain;
    const used: AudioNode[] = [source, gain];
    let last: AudioNode = source;
    const trebleEnd = Math.min(lowpassHz, place.lowpassHz);
    if (Number.isFinite(trebleEnd)) {
      const muffle = this.#context.createBiquadFilter();
      muffle.type = 'lowpass';
      muffle.Q.value = 0;
      muffle.frequency.value = trebleEnd;
      used.push(muffle);
      last = last.connect(muffle);
    }
    last = last.connect(gain);
    const room = this.#rooms.get(this.#room);
    if (place.echo > 0 && room !== undefined) {
      const send = connected(this.#context.createGain(), room);
      send.gain.value = place.echo;
      last.connect(send);
      used.push(send);
    }
    if (place.pan !== 0) {
      const panner = this.#context.createStereoPanner();
      panner.pan.value = place.pan;
      used.push(panner);
      last = last.connect(panner);
    }
    last.connect(this.#groups[group]);
    source.onended = () => {
      for (const node of used) node.disconnect();
    };
    source.start();
    return {
      stop: () => {
        this.#glide(gain.gain, 0, QUICK_SECONDS / 3);
        source.stop(this.#context.currentTime + QUICK_SECONDS * 2);
      },
    };
  }

  /**
   * Starts a loop, silent until it is set. `fromSeconds` is a time of the context: loops that are given the same one
   * stay together. Music is heard in the hall of the score, `pan` −1..1.
   */
  startBed(
    buffer: AudioBuffer,
    group: 'music' | 'ambience',
    fromSeconds = this.#context.currentTime,
    pan = 0,
  ): Bed {
    const source = this.#context.createBufferSource();
    source.buffer = buffer;
    source.loop = true;
    const filter = this.#context.createBiquadFilter();
    filter.type = 'lowpass';
    filter.Q.value = 0;
    filter.frequency.value = buffer.sampleRate / 2;
    const gain = this.#context.createGain();
    gain.gain.value = 0;
    const panner = this.#context.createStereoPanner();
    panner.pan.value = pan;
    source.connect(filter).connect(gain).connect(panner).connect(this.#groups[group]);
    const hall = group === 'music' ? this.#rooms.get('stage') : undefined;
    if (hall !== undefined) gain.connect(hall);
    const now = this.#context.currentTime;
    source.start(now, Math.max(0, now - fromSeconds) % buffer.duration);
    let shownLevel = 0;
    return {
      set: (level, brightnessHz = buffer.sampleRate / 2, seconds = SLOW_SECONDS) => {
        // Sixty times a second nearly the same value would only pile up in the audio thread.
        if (level === shownLevel || (Math.abs(level - shownLevel) < 0.004 && level > 0)) return;
        shownLevel = level;
        this.#glide(gain.gain, level, seconds);
        this.#glide(filter.frequency, brightnessHz, seconds);
      },
      stop: () => {
        source.stop();
        for (const node of [source, filter, gain, panner]) node.disconnect();
      },
    };
  }

  #glide(parameter: AudioParam, value: number, seconds: number): void {
    parameter.setTargetAtTime(value, this.#context.currentTime, seconds);
  }
}

/** Levels the limiter holds, and the curve that rounds off what is too quick for it. */
const LIMIT_DECIBELS = -8;
const CURVE_POINTS = 1025;
const STRAIGHT = 0.7;

/** Nothing leaves the page above full scale, whatever sounds at once. */
function openLimiter(context: AudioContext): AudioNode {
  const limiter = context.createDynamicsCompressor();
  limiter.threshold.value = LIMIT_DECIBELS;
  limiter.knee.value = 4;
  limiter.ratio.value = 20;
  limiter.attack.value = 0.002;
  limiter.release.value = 0.12;
  const ceiling = context.createWaveShaper();
  ceiling.curve = Float32Array.from({ length: CURVE_POINTS }, (_, index) => {
    const value = (2 * index) / (CURVE_POINTS - 1) - 1;
    const size = Math.abs(value);
    const rest = 1 - STRAIGHT;
    return size <= STRAIGHT
      ? value
      : Math.sign(value) * (STRAIGHT + rest * Math.tanh((size - STRAIGHT) / rest));
  });
  limiter.connect(ceiling).connect(context.destination);
  return limiter;
}

function connected<Node extends AudioNode>(node: Node, target: AudioNode): Node {
  node.connect(target);
  return node;
}
