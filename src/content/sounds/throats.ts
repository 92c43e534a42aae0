import { type GameplaySound, low, type SoundLayer, type VoiceSource, type Vowel, voiced } from './recipe.ts';

/** What makes one voice of the common dead: `hz` is its middle pitch. */
interface Throat {
  readonly hz: number;
  readonly size: number;
  readonly breath: number;
  readonly rasp: number;
  readonly fry: number;
  readonly growlHz: number;
  readonly growl: number;
}

/** The voices of the common dead, in the order of the shambler's bodies in `cast.ts`: a body keeps its voice. */
export const THROATS = {
  boy: { hz: 104, size: 1, breath: 0.35, rasp: 2.6, fry: 0.5, growlHz: 26, growl: 0.5 },
  girl: { hz: 186, size: 1.17, breath: 0.5, rasp: 2.4, fry: 0.3, growlHz: 31, growl: 0.4 },
  sprinter: { hz: 131, size: 1.04, breath: 0.8, rasp: 3.4, fry: 0.25, growlHz: 38, growl: 0.6 },
  swimmer: { hz: 222, size: 1.22, breath: 0.9, rasp: 2, fry: 0.45, growlHz: 22, growl: 0.55 },
  teacher: { hz: 76, size: 0.93, breath: 0.55, rasp: 2.1, fry: 0.8, growlHz: 13, growl: 0.7 },
  cook: { hz: 146, size: 1.03, breath: 0.25, rasp: 3.6, fry: 0.6, growlHz: 19, growl: 0.65 },
  freshman: { hz: 164, size: 1.2, breath: 1.9, rasp: 1.6, fry: 0.2, growlHz: 44, growl: 0.3 },
  soldier: { hz: 58, size: 0.84, breath: 0.2, rasp: 3.8, fry: 0.65, growlHz: 24, growl: 0.6 },
} as const satisfies Record<string, Throat>;

/** The id of a voice of the common dead. */
export type ThroatId = keyof typeof THROATS;

/** Every voice in the order of the bodies. */
export const THROAT_IDS = Object.keys(THROATS) as readonly ThroatId[];

/** What a throat is asked to do: a melody (seconds, factor on its pitch), the shapes of the mouth, and how loud when. */
interface Gesture
  extends Pick<GameplaySound, 'caption' | 'cue' | 'reach' | 'volume' | 'priority' | 'takes' | 'seconds'> {
  readonly melody: readonly number[];
  readonly vowels: readonly Vowel[];
  readonly envelope: readonly number[];
  readonly effort: number;
}

const GESTURES = {
  Idle: {
    caption: 'groan',
    cue: 'edgeMark',
    reach: 16,
    volume: 0.5,
    priority: 1,
    takes: 3,
    seconds: 1.7,
    melody: [0, 0.85, 0.35, 1.1, 0.95, 0.94, 1.65, 0.6],
    vowels: ['oo', 'uh', 'ah', 'uh'],
    envelope: [0, 0, 0.14, 0.8, 0.8, 1, 1.3, 0.5, 1.67, 0],
    effort: 1,
  },
  Noticed: {
    caption: 'groan',
    cue: 'edgeMark',
    reach: 18,
    volume: 0.6,
    priority: 2,
    takes: 2,
    seconds: 1,
    melody: [0, 0.95, 0.18, 1.6, 0.55, 1.45, 0.98, 0.9],
    vowels: ['uh', 'eh', 'ah', 'uh'],
    envelope: [0, 0, 0.07, 0.9, 0.55, 1, 0.97, 0],
    effort: 1.2,
  },
  Attack: {
    caption: 'snarl',
    cue: 'telegraph',
    reach: 12,
    volume: 0.62,
    priority: 3,
    takes: 2,
    seconds: 0.48,
    melody: [0, 0.9, 0.15, 1.7, 0.45, 1.3],
    vowels: ['eh', 'ah', 'eh'],
    envelope: [0, 0, 0.16, 0.8, 0.32, 1, 0.46, 0],
    effort: 1.45,
  },
  Hurt: {
    caption: 'groan',
    cue: 'bodyFlash',
    reach: 12,
    volume: 0.42,
    priority: 1,
    takes: 2,
    seconds: 0.36,
    melody: [0, 1.5, 0.07, 1.85, 0.34, 0.9],
    vowels: ['ah', 'uh'],
    envelope: [0, 0, 0.02, 1, 0.16, 0.6, 0.34, 0],
    effort: 1.2,
  },
  Death: {
    caption: 'deathRattle',
    cue: 'bodyFlash',
    reach: 15,
    volume: 0.56,
    priority: 2,
    takes: 2,
    seconds: 1.05,
    melody: [0, 1.65, 0.14, 1.3, 0.9, 0.42],
    vowels: ['ah', 'uh', 'oo'],
    envelope: [0, 0, 0.03, 1, 0.35, 0.7, 1.02, 0],
    effort: 1.1,
  },
} as const satisfies Record<string, Gesture>;

/** What every voice of the common dead can do. */
export type GestureId = keyof typeof GESTURES;

/** The sound of a voice doing something. */
export type ThroatSound = `${ThroatId}${GestureId}`;

function utterance(throat: Throat, gesture: Gesture): GameplaySound {
  const { melody, vowels, envelope, effort, ...row } = gesture;
  const source: VoiceSource = {
    kind: 'voice',
    pitch: melody.map((value, index) => (index % 2 === 0 ? value : value * throat.hz)),
    vowels,
    breath: throat.breath,
    rasp: throat.rasp * effort,
    fry: throat.fry,
    growlHz: throat.growlHz,
    growl: throat.growl,
    size: throat.size,
    sway: 0.1,
  };
  const layer: SoundLayer = {
    source,
    level: 1,
    envelope,
    // A large head is a dull one; effort brightens it.
    filters: [low(2500 * throat.size * effort, 0.6)],
    drive: effort > 1.3 ? 1.5 : 0,
  };
  return voiced({ ...row, spread: 0.1, layers: [layer] });
}

/** Eight voices, each with all it can do: `boyIdle`, `soldierDeath` … */
export const THROAT_SOUNDS = Object.fromEntries(
  THROAT_IDS.flatMap((throat) =>
    (Object.keys(GESTURES) as GestureId[]).map((gesture) => [
      `${throat}${gesture}`,
      utterance(THROATS[throat], GESTURES[gesture]),
    ]),
  ),
) as Readonly<Record<ThroatSound, GameplaySound>>;
