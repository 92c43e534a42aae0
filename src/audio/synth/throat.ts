import type { VoiceSource, Vowel } from '../../content/sounds/recipe.ts';
import { readCurve } from './curve.ts';
import { createFilter } from './filter.ts';
import type { Source, Take } from './source.ts';

/** The first five resonances of a throat in Hz, from tables of phonetics, for an adult between woman and man. */
const FORMANTS: Readonly<Record<Vowel, readonly number[]>> = {
  oo: [330, 780, 2200, 3000, 3900],
  uh: [520, 950, 2300, 3200, 4100],
  ah: [760, 1180, 2500, 3400, 4300],
  eh: [560, 1700, 2450, 3500, 4400],
  ee: [310, 2200, 2900, 3600, 4500],
  scream: [950, 1650, 2900, 3900, 4900],
};

const FORMANT_LEVELS = [1, 0.8, 0.55, 0.4, 0.28] as const;
const FORMANT_SHARPNESS = [6, 8, 9, 10, 10] as const;

/** Share of a cycle in which the vocal folds are open, and in which they part (Rosenberg's pulse). */
const OPEN = 0.62;
const PARTING = 0.41;

/** How often a melody turns another way than it was written. */
const DRIFT_HZ = 2.6;

function pulse(phase: number): number {
  if (phase < PARTING) return 0.5 - 0.5 * Math.cos((Math.PI * phase) / PARTING);
  return phase < OPEN ? Math.cos((Math.PI / 2) * ((phase - PARTING) / (OPEN - PARTING))) : 0;
}

/** A value −1..1 that wanders to a new goal `hz` times a second: the shiver of a living throat. */
function createWander(hz: number, { rate, random }: Take): () => number {
  let value = 0;
  let goal = 0;
  let wait = 0;
  return () => {
    if (wait-- <= 0) {
      goal = random();
      wait = rate / hz;
    }
    value += ((goal - value) * hz * 3) / rate;
    return value;
  };
}

/** A voice: glottal pulses with jitter, fry and growl, breath between them, five formants, rasp. */
export function createThroat(voice: VoiceSource, take: Take): Source {
  const { rate, scale, random } = take;
  const pitch = readCurve(voice.pitch);
  const seconds = typeof voice.pitch === 'number' ? 1 : voice.pitch[voice.pitch.length - 2]!;
  const jitter = createWander(18, take);
  const shimmer = createWander(26, take);
  const drift = createWander(DRIFT_HZ, take);
  const { sway = 0 } = voice;
  // A bigger throat goes with a deeper voice, but less than the pitch does.
  const size = (voice.size ?? 1) * (1 + (scale - 1) * 0.6);
  const formants = FORMANT_LEVELS.map((_, index) => {
    const hz = voice.vowels.flatMap((vowel, step) => [
      (seconds * step) / Math.max(1, voice.vowels.length - 1),
      FORMANTS[vowel][index]!,
    ]);
    return createFilter({ pass: 'band', hz, q: FORMANT_SHARPNESS[index]! }, rate, size);
  });
  let phase = 0;
  let growlPhase = 0;
  let weak = false;
  let strength = 1;
  return (now) => {
    phase += (pitch(now) * scale * (1 + 0.1 * jitter() + sway * drift())) / rate;
    if (phase >= 1) {
      phase -= 1;
      weak = !weak;
      strength = (weak ? 1 - voice.fry : 1) * (1 + 0.18 * random());
    }
    growlPhase += (voice.growlHz * (1 + 0.3 * jitter())) / rate;
    const choke = 1 - voice.growl * (0.5 + 0.5 * Math.sin(2 * Math.PI * growlPhase));
    const flow = pulse(phase) * strength;
    const breath = random() * voice.breath * (0.35 + flow) * (1 + 0.6 * shimmer());
    const raw = (flow - 0.3) * choke + breath;
    let sum = 0;
    for (let i = 0; i < formants.length; i++) sum += formants[i]!(raw, now) * FORMANT_LEVELS[i]!;
    return Math.tanh(sum * voice.rasp * 2.2);
  };
}
