import type { HeardPlace } from './place-sound.ts';

/** How loud the player wants it: 0..1 each. */
export interface SoundVolumes {
  readonly master: number;
  readonly effects: number;
  readonly ambience: number;
  readonly muted: boolean;
}

/** Loudness of everything before anybody has chosen. */
export const DEFAULT_VOLUMES: SoundVolumes = { master: 0.8, effects: 1, ambience: 0.8, muted: false };

/** Seconds of a change that must not click, and of one that must not be noticed. */
const QUICK_SECONDS = 0.015;
const SLOW_SECONDS = 0.12;

/** A sound that is sounding. */
export interface Voice {
  /** Fades it out in a few milliseconds. */
  stop(): void;
}

/** A bed that is sounding. */
export interface Bed {
  /** `level` 0..1; `brightnessHz` where its treble ends. */
  set(level: number, brightnessHz: number): void;
  stop(): void;
}

/** The nodes between buffers and loudspeaker: effects with their corridor, ambience, master, limiter. */
export class MixingDesk {
  readonly #context: AudioContext;
  readonly #master: GainNode;
  readonly #effects: GainNode;
  readonly #ambience: GainNode;
  readonly #corridor: ConvolverNode;

  /** Builds the desk in a context that may still be suspended. */
  constructor(context: AudioContext) {
    this.#context = context;
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -8;
    limiter.knee.value = 4;
    limiter.ratio.value = 20;
    limiter.attack.value = 0.002;
    limiter.release.value = 0.12;
    limiter.connect(context.destination);
    this.#master = connected(context.createGain(), limiter);
    this.#effects = connected(context.createGain(), this.#master);
    this.#ambience = connected(context.createGain(), this.#master);
    this.#corridor = connected(context.createConvolver(), this.#effects);
  }

  /** Follows the sliders; squared, since ears judge in ratios. */
  setVolumes({ master, effects, ambience, muted }: SoundVolumes): void {
    this.#glide(this.#master.gain, muted ? 0 : master * master, QUICK_SECONDS);
    this.#glide(this.#effects.gain, effects * effects, QUICK_SECONDS);
    this.#glide(this.#ambience.gain, ambience * ambience, QUICK_SECONDS);
  }

  /** Gives the corridor its answer to a clap: two different ones for two ears make it wide. */
  setCorridor(left: AudioBuffer, right: AudioBuffer): void {
    // A convolver refuses any rate but the context's. The answer is noise: read at 48 kHz it is shorter, nothing else.
    const { sampleRate } = this.#context;
    const both = new AudioBuffer({ numberOfChannels: 2, length: left.length, sampleRate });
    both.copyToChannel(left.getChannelData(0), 0);
    both.copyToChannel(right.getChannelData(0), 1);
    this.#corridor.buffer = both;
  }

  /** Plays a buffer once, at a place, `rate` times as fast. */
  play(buffer: AudioBuffer, place: HeardPlace, volume: number, rate: number): Voice {
    const source = this.#context.createBufferSource();
    source.buffer = buffer;
    source.playbackRate.value = rate;
    const gain = this.#context.createGain();
    gain.gain.value = volume * place.gain;
    const used: AudioNode[] = [source, gain];
    let last: AudioNode = source;
    if (Number.isFinite(place.lowpassHz)) {
      const muffle = this.#context.createBiquadFilter();
      muffle.type = 'lowpass';
      muffle.frequency.value = place.lowpassHz;
      used.push(muffle);
      last = last.connect(muffle);
    }
    last = last.connect(gain);
    if (place.echo > 0) {
      const send = connected(this.#context.createGain(), this.#corridor);
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
    last.connect(this.#effects);
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

  /** Starts a bed, silent until it is set. */
  startBed(buffer: AudioBuffer): Bed {
    const source = this.#context.createBufferSource();
    source.buffer = buffer;
    source.loop = true;
    const filter = this.#context.createBiquadFilter();
    filter.type = 'lowpass';
    const gain = this.#context.createGain();
    gain.gain.value = 0;
    source.connect(filter).connect(gain).connect(this.#ambience);
    source.start();
    let shownLevel = 0;
    return {
      set: (level, brightnessHz) => {
        // Sixty times a second nearly the same value would only pile up in the audio thread.
        if (Math.abs(level - shownLevel) < 0.004 && level > 0) return;
        if (level === shownLevel) return;
        shownLevel = level;
        this.#glide(gain.gain, level, SLOW_SECONDS);
        this.#glide(filter.frequency, brightnessHz, SLOW_SECONDS);
      },
      stop: () => {
        source.stop();
        for (const node of [source, filter, gain]) node.disconnect();
      },
    };
  }

  #glide(parameter: AudioParam, value: number, seconds: number): void {
    parameter.setTargetAtTime(value, this.#context.currentTime, seconds);
  }
}

function connected<Node extends AudioNode>(node: Node, target: AudioNode): Node {
  node.connect(target);
  return node;
}
