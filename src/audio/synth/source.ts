import type { SoundSource } from '../../content/sounds/recipe.ts';
import { readCurve } from './curve.ts';
import { createThroat } from './throat.ts';

/** One sample of a source at a time that only grows (seconds). */
export type Source = (seconds: number) => number;

/** Where samples go, how pitches shift in this take, and the dice of the take. */
export interface Take {
  readonly rate: number;
  /** Factor on all pitches, about 1. */
  readonly scale: number;
  readonly random: () => number;
}

/** The generator of a layer's raw sound. */
export function createSource(source: SoundSource, take: Take): Source {
  switch (source.kind) {
    case 'noise':
      return take.random;
    case 'tone':
      return createTone(source, take);
    case 'struck':
      return createStruck(source.partials, take);
    case 'grains':
      return createGrains(source, take);
    case 'voice':
      return createThroat(source, take);
  }
}

type Tone = Extract<SoundSource, { kind: 'tone' }>;
type Grains = Extract<SoundSource, { kind: 'grains' }>;

/** Rounds off the jump of a saw or square wave over two samples, or it would alias ("PolyBLEP"). */
function roundJump(phase: number, step: number): number {
  if (phase < step) {
    const t = phase / step;
    return t + t - t * t - 1;
  }
  if (phase > 1 - step) {
    const t = (phase - 1) / step;
    return t * t + t + t + 1;
  }
  return 0;
}

function createTone({ wave, pitch }: Tone, { rate, scale }: Take): Source {
  const read = readCurve(pitch);
  let phase = wave === 'triangle' ? 0.25 : 0;
  return (seconds) => {
    const step = (read(seconds) * scale) / rate;
    phase += step;
    if (phase >= 1) phase -= 1;
    if (wave === 'sine') return Math.sin(2 * Math.PI * phase);
    if (wave === 'triangle') return 4 * Math.abs(phase - 0.5) - 1;
    if (wave === 'saw') return 2 * phase - 1 - roundJump(phase, step);
    const half = phase < 0.5 ? phase + 0.5 : phase - 0.5;
    return (phase < 0.5 ? 1 : -1) + roundJump(phase, step) - roundJump(half, step);
  };
}

/** A ringing partial as a two-term recurrence: cheaper than a sine per sample. */
class Partial {
  #turn = 0;
  #shrink = 0;
  #last = 0;
  #before = 0;

  /** Strikes it: `ring` is the seconds until it is 60 dB down. */
  strike(hz: number, level: number, ring: number, rate: number): void {
    const angle = (2 * Math.PI * hz) / rate;
    const radius = 0.001 ** (1 / (ring * rate));
    this.#turn = 2 * radius * Math.cos(angle);
    this.#shrink = radius * radius;
    this.#last = 0;
    this.#before = (-level * Math.sin(angle)) / radius;
  }

  next(): number {
    const value = this.#turn * this.#last - this.#shrink * this.#before;
    this.#before = this.#last;
    this.#last = value;
    return value;
  }
}

function createStruck(partials: readonly number[], { rate, scale }: Take): Source {
  const ringing: Partial[] = [];
  for (let i = 0; i < partials.length; i += 3) {
    const partial = new Partial();
    partial.strike(partials[i]! * scale, partials[i + 1]!, partials[i + 2]!, rate);
    ringing.push(partial);
  }
  return () => {
    let sum = 0;
    for (const partial of ringing) sum += partial.next();
    return sum;
  };
}

/** So many grains ring at once; the oldest gives its place to the next. */
const GRAIN_PLACES = 16;

function createGrains(source: Grains, { rate, scale, random }: Take): Source {
  const read = readCurve(source.perSecond);
  const places = Array.from({ length: GRAIN_PLACES }, () => new Partial());
  let next = 0;
  let used = 0;
  let wait = 0;
  return (seconds) => {
    if (wait <= 0) {
      const share = (random() + 1) / 2;
      const hz = source.low * (source.high / source.low) ** share * scale;
      const level = 1 - source.unevenness * 0.45 * (1 + random());
      places[next]!.strike(hz, level, source.ring, rate);
      next = (next + 1) % GRAIN_PLACES;
      used = Math.min(used + 1, GRAIN_PLACES);
      wait += (rate / Math.max(read(seconds), 0.5)) * (1 + source.unevenness * random());
    }
    wait--;
    let sum = 0;
    for (let i = 0; i < used; i++) sum += places[i]!.next();
    return sum;
  };
}
