import type { SoundLayer, SoundRecipe } from '../content/sounds/recipe.ts';
import { envelopeEnd, readEnvelope } from './synth/curve.ts';
import { seededNoise } from './synth/dice.ts';
import { createFilter } from './synth/filter.ts';
import { createSource, type Take } from './synth/source.ts';

/** Samples between two chances to pause, while synthesising and while only measuring: under a millisecond of work. */
const BLOCK = 512;
const EASY_BLOCK = 16_384;

/** Samples over which loudness moves in a straight line: a quarter of a millisecond at 32 kHz. */
const GAIN_STEP = 8;

/**
 * Loudness that every recipe is brought to: root mean square of its loudest 50 ms, with what lies below 150 Hz
 * halved, since ears and the loudspeakers of phones hear little of that. Peaks above are rounded off.
 */
const LOUDNESS = 0.2;
const WINDOW_SECONDS = 0.05;
const DULL_BELOW_HZ = 150;

/** Where rounding begins, and the ceiling it never passes. */
const KNEE = 0.62;
const CEILING = 0.97;

/** A loop is rendered this much longer, and the surplus faded over its beginning. */
const SEAM_SECONDS = 1;

/** Tells whether a sound runs without end. */
export function isLoop(recipe: SoundRecipe): boolean {
  return recipe.class === 'ambience' || recipe.class === 'music';
}

/** The samples of a recipe (mono, −1..1, `seconds · sampleRate` long): the same for the same seed on one machine. */
export function renderSound(
  recipe: SoundRecipe,
  sampleRate: number,
  seed: number,
): Float32Array<ArrayBuffer> {
  const work = renderInSlices(recipe, sampleRate, seed);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work in slices of well under a millisecond, for a page that must not stutter. */
export function* renderInSlices(
  recipe: SoundRecipe,
  sampleRate: number,
  seed: number,
): Generator<undefined, Float32Array<ArrayBuffer>> {
  const random = seededNoise(seed);
  const take: Take = { rate: sampleRate, scale: 1 + recipe.spread * random(), random };
  const length = Math.round(recipe.seconds * sampleRate);
  const seam = recipe.class === 'ambience' ? Math.round(SEAM_SECONDS * sampleRate) : 0;
  const samples = new Float32Array(length + seam);
  const goesRound = recipe.class === 'music';
  for (const layer of recipe.layers) yield* addLayer(samples, layer, take, goesRound);
  const sound = seam > 0 ? closeLoop(samples, length) : samples;
  yield;
  yield* bringToLoudness(sound, sampleRate);
  if (!isLoop(recipe)) fadeEnds(sound, sampleRate);
  return sound;
}

/** Adds a layer; what rings beyond the end of music `goesRound` to its beginning. */
function* addLayer(
  samples: Float32Array,
  layer: SoundLayer,
  take: Take,
  goesRound: boolean,
): Generator<undefined, void> {
  const { rate } = take;
  const source = createSource(layer.source, take);
  const filters = (layer.filters ?? []).map((filter) => createFilter(filter, rate));
  const loudness = createLoudness(layer);
  const { drive = 0 } = layer;
  const first = Math.round((layer.start ?? 0) * rate);
  const wanted = first + Math.ceil(envelopeEnd(layer.envelope) * rate);
  const end = Math.min(goesRound ? first + samples.length : samples.length, wanted);
  let gain = loudness(0);
  let slope = 0;
  for (let i = first; i < end; i++) {
    const at = i - first;
    const seconds = at / rate;
    if (at % GAIN_STEP === 0) slope = (loudness(seconds + GAIN_STEP / rate) - gain) / GAIN_STEP;
    let value = source(seconds);
    for (let f = 0; f < filters.length; f++) value = filters[f]!(value, seconds);
    if (drive > 0) value = Math.tanh(value * drive);
    const place = i < samples.length ? i : i - samples.length;
    samples[place] = samples[place]! + value * gain;
    gain += slope;
    if (at % BLOCK === BLOCK - 1) yield;
  }
}

/** The loudness of a layer over time: level, envelope and tremolo. */
function createLoudness({ level, envelope, tremolo }: SoundLayer): (seconds: number) => number {
  const read = readEnvelope(envelope);
  if (tremolo === undefined) return (seconds) => read(seconds) * level;
  const { hz, depth } = tremolo;
  return (seconds) => {
    const shake = 1 - depth * (0.5 - 0.5 * Math.cos(2 * Math.PI * hz * seconds));
    return read(seconds) * level * shake;
  };
}

/** Fades what lies beyond `length` out over the beginning with equal power, so that the end runs into it. */
function closeLoop(samples: Float32Array, length: number): Float32Array<ArrayBuffer> {
  const sound = new Float32Array(samples.subarray(0, length));
  const seam = samples.length - length;
  for (let i = 0; i < seam; i++) {
    const share = i / seam;
    sound[i] = sound[i]! * Math.sqrt(share) + samples[length + i]! * Math.sqrt(1 - share);
  }
  return sound;
}

function* bringToLoudness(sound: Float32Array, rate: number): Generator<undefined, void> {
  const loudest = yield* loudestWindow(sound, rate);
  if (loudest === 0) return;
  const gain = LOUDNESS / loudest;
  for (let i = 0; i < sound.length; i++) {
    if (i % EASY_BLOCK === EASY_BLOCK - 1) yield;
    const value = sound[i]! * gain;
    const size = Math.abs(value);
    const room = CEILING - KNEE;
    sound[i] = size <= KNEE ? value : Math.sign(value) * (KNEE + room * Math.tanh((size - KNEE) / room));
  }
}

/** Loudness of the loudest moment, as an ear would weigh it. */
function* loudestWindow(sound: Float32Array, rate: number): Generator<undefined, number> {
  const window = Math.min(sound.length, Math.round(WINDOW_SECONDS * rate));
  const ear = createFilter({ pass: 'high', hz: DULL_BELOW_HZ, q: 0.5 }, rate);
  const heard = new Float32Array(sound.length);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < sound.length; i++) {
    heard[i] = (sound[i]! + ear(sound[i]!, 0)) / 2;
    sum += heard[i]! * heard[i]!;
    if (i >= window) sum -= heard[i - window]! * heard[i - window]!;
    if (sum > most) most = sum;
    if (i % EASY_BLOCK === EASY_BLOCK - 1) yield;
  }
  return Math.sqrt(most / window);
}

/** Half a millisecond in and 8 ms out: a sound that does not begin and end at 0 clicks. */
function fadeEnds(sound: Float32Array, rate: number): void {
  const rise = Math.round(0.0005 * rate);
  const fall = Math.min(sound.length, Math.round(0.008 * rate));
  for (let i = 0; i < rise; i++) sound[i] = (sound[i]! * i) / rise;
  for (let i = 0; i < fall; i++) {
    const at = sound.length - 1 - i;
    sound[at] = (sound[at]! * i) / fall;
  }
}
