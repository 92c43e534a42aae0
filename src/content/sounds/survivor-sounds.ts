import {
  band,
  effect,
  type GameplaySound,
  later,
  low,
  NOISE,
  noise,
  type SoundRecipe,
  thump,
  type VoiceSource,
  voiced,
} from './recipe.ts';

/** Whose voice it is: the survivors share a low and a high one. */
export const HUMAN_VOICES = ['Low', 'High'] as const;

/** A low or a high voice of the living. */
export type HumanVoice = (typeof HUMAN_VOICES)[number];

const HIGH_VOICES: ReadonlySet<string> = new Set(['onjo', 'namra', 'juran', 'jongah']);

/** The voice of a survivor, by id. */
export function voiceOf(survivor: string): HumanVoice {
  return HIGH_VOICES.has(survivor) ? 'High' : 'Low';
}

type Living = Omit<VoiceSource, 'pitch' | 'vowels'>;

const LIVING: Living = {
  kind: 'voice',
  breath: 0.5,
  rasp: 1.5,
  fry: 0.1,
  growlHz: 40,
  growl: 0.12,
  sway: 0.1,
};

/** The same utterance in both voices; `octave` is the factor on pitches written for a voice between them. */
function bothVoices<Name extends string>(
  name: Name,
  row: (throat: Living, octave: number) => GameplaySound,
): Record<`${Name}${HumanVoice}`, GameplaySound> {
  return {
    [`${name}Low`]: row({ ...LIVING, size: 0.94 }, 0.72),
    [`${name}High`]: row({ ...LIVING, size: 1.14 }, 1.3),
  } as Record<`${Name}${HumanVoice}`, GameplaySound>;
}

/** What the leader does and feels. */
export const SURVIVOR_SOUNDS = {
  dash: effect({
    caption: 'dash',
    cue: 'pose',
    reach: 12,
    seconds: 0.34,
    takes: 2,
    spread: 0.06,
    volume: 0.4,
    priority: 2,
    layers: [
      {
        source: NOISE,
        level: 1,
        envelope: [0, 0, 0.05, 1, 0.14, 0.6, 0.32, 0],
        filters: [band([0, 500, 0.09, 1900, 0.3, 500], 1.1)],
      },
      // The squeak of a rubber sole.
      {
        source: { kind: 'tone', wave: 'saw', pitch: [0, 900, 0.05, 1350] },
        level: 0.1,
        envelope: { attack: 0.008, fall: 0.07 },
        filters: [band(2400, 2)],
      },
      thump(130, 70, 0.12, 0.5),
    ],
  }),
  leaderHurt: effect({
    caption: 'blow',
    cue: 'hurtFlash',
    reach: 20,
    seconds: 0.42,
    takes: 3,
    spread: 0.05,
    volume: 0.8,
    priority: 3,
    layers: [
      thump(190, 60, 0.2, 1),
      {
        source: NOISE,
        level: 0.5,
        envelope: { attack: 0.001, fall: 0.07 },
        filters: [low(2200, 0.8)],
        drive: 2,
      },
      // Air knocked out of the chest, more breath than voice.
      {
        source: {
          kind: 'voice',
          pitch: [0, 250, 0.06, 285, 0.3, 165],
          vowels: ['ah', 'uh'],
          breath: 0.8,
          rasp: 1.4,
          fry: 0.15,
          growlHz: 40,
          growl: 0.15,
        },
        filters: [low(3600, 0.6)],
        level: 0.55,
        envelope: [0, 0, 0.03, 1, 0.16, 0.5, 0.34, 0],
        start: 0.02,
      },
    ],
  }),
  grabbed: voiced({
    caption: 'grabbed',
    cue: 'struggleBar',
    reach: 20,
    seconds: 0.8,
    takes: 2,
    spread: 0.04,
    volume: 0.85,
    priority: 3,
    layers: [
      thump(110, 50, 0.3, 1),
      // Cloth torn.
      {
        source: {
          kind: 'grains',
          perSecond: [0, 700, 0.2, 250],
          low: 900,
          high: 3800,
          ring: 0.012,
          unevenness: 1,
        },
        level: 0.35,
        envelope: { attack: 0.005, fall: 0.3 },
      },
      {
        source: {
          kind: 'voice',
          pitch: [0, 80, 0.15, 118, 0.7, 62],
          vowels: ['eh', 'ah', 'uh'],
          breath: 0.4,
          rasp: 3.4,
          fry: 0.6,
          growlHz: 31,
          growl: 0.6,
        },
        filters: [low(2600, 0.6)],
        level: 0.8,
        envelope: [0, 0, 0.05, 1, 0.45, 0.8, 0.75, 0],
      },
    ],
  }),
  downed: effect({
    caption: 'fall',
    cue: 'banner',
    reach: 'head',
    seconds: 2,
    takes: 1,
    spread: 0,
    volume: 0.9,
    priority: 3,
    layers: [
      thump(120, 38, 0.9, 1.2),
      thump(90, 60, 0.2, 0.7, 0.16),
      {
        source: { kind: 'tone', wave: 'saw', pitch: [0, 220, 1.6, 104] },
        level: 0.3,
        envelope: [0, 0, 0.1, 1, 1.8, 0],
        filters: [low([0, 1600, 1.4, 260], 1.2)],
      },
      // Ears ringing.
      { source: { kind: 'tone', wave: 'sine', pitch: 2960 }, level: 0.06, envelope: [0, 0, 0.3, 1, 1.95, 0] },
    ],
  }),
  rose: effect({
    caption: 'breath',
    cue: 'pose',
    reach: 20,
    seconds: 0.7,
    takes: 1,
    spread: 0.04,
    volume: 0.55,
    priority: 3,
    layers: [
      // A breath drawn in.
      {
        source: NOISE,
        level: 1,
        envelope: [0, 0, 0.35, 1, 0.5, 0.2, 0.68, 0],
        filters: [band([0, 900, 0.4, 2300], 1.6)],
      },
      thump(80, 62, 0.2, 0.7, 0.42),
    ],
  }),
  heal: effect({
    caption: 'bandage',
    cue: 'hud',
    reach: 8,
    seconds: 0.5,
    takes: 2,
    spread: 0.05,
    volume: 0.4,
    priority: 2,
    layers: [
      {
        source: {
          kind: 'grains',
          perSecond: [0, 200, 0.25, 900],
          low: 1500,
          high: 5200,
          ring: 0.006,
          unevenness: 1,
        },
        level: 0.5,
        envelope: [0, 0, 0.2, 1, 0.28, 0],
      },
      {
        source: NOISE,
        level: 0.4,
        envelope: { attack: 0.03, fall: 0.16 },
        start: 0.3,
        filters: [band(1500, 1)],
      },
    ],
  }),
  heartbeat: effect({
    caption: 'heartbeat',
    cue: 'narrowedVision',
    reach: 'head',
    seconds: 0.5,
    takes: 1,
    spread: 0,
    volume: 0.42,
    priority: 3,
    layers: [
      thump(74, 46, 0.22, 1),
      thump(66, 42, 0.2, 0.75, 0.2),
      // An octave higher as well, for loudspeakers of phones.
      thump(210, 130, 0.1, 0.6),
      thump(190, 115, 0.09, 0.45, 0.2),
    ],
  }),
  refused: effect({
    caption: 'refused',
    cue: 'hud',
    reach: 'head',
    seconds: 0.24,
    takes: 1,
    spread: 0,
    volume: 0.3,
    priority: 2,
    layers: [
      {
        source: { kind: 'tone', wave: 'square', pitch: 156 },
        level: 0.7,
        envelope: { attack: 0.003, hold: 0.03, fall: 0.06 },
        filters: [low(900, 0.8)],
      },
      {
        source: { kind: 'tone', wave: 'square', pitch: 131 },
        level: 0.7,
        envelope: { attack: 0.003, hold: 0.04, fall: 0.08 },
        start: 0.1,
        filters: [low(800, 0.8)],
      },
    ],
  }),
  ...bothVoices('effort', (throat, octave) =>
    voiced({
      caption: 'effort',
      cue: 'swingArc',
      reach: 9,
      seconds: 0.3,
      volume: 0.34,
      priority: 1,
      layers: [
        {
          source: {
            ...throat,
            pitch: [0, 190 * octave, 0.06, 240 * octave, 0.28, 150 * octave],
            vowels: ['uh', 'ah'],
            breath: 0.7,
          },
          level: 0.8,
          envelope: [0, 0, 0.025, 1, 0.11, 0.5, 0.27, 0],
          filters: [low(3400, 0.6)],
        },
        noise(0.3, [0, 0, 0.05, 1, 0.28, 0], band(1700, 1.1)),
      ],
    }),
  ),
  ...bothVoices('pain', (throat, octave) =>
    voiced({
      caption: 'pain',
      cue: 'hurtFlash',
      reach: 20,
      seconds: 0.5,
      takes: 4,
      volume: 0.62,
      priority: 3,
      layers: [
        {
          source: {
            ...throat,
            pitch: [0, 230 * octave, 0.07, 330 * octave, 0.45, 170 * octave],
            vowels: ['eh', 'ah', 'uh'],
            rasp: 2.2,
          },
          level: 1,
          envelope: [0, 0, 0.02, 1, 0.2, 0.6, 0.46, 0],
          filters: [low(4200, 0.6)],
        },
      ],
    }),
  ),
  ...bothVoices('breath', (throat, octave) =>
    voiced({
      caption: 'breath',
      cue: 'hud',
      reach: 'head',
      seconds: 0.95,
      volume: 0.24,
      priority: 1,
      layers: [
        noise(0.8, [0, 0, 0.2, 1, 0.34, 0.2, 0.4, 0], band([0, 1300 * octave, 0.3, 2100 * octave], 1.3)),
        later(0.42, noise(1, [0, 0, 0.1, 1, 0.5, 0], band([0, 1700 * octave, 0.5, 900 * octave], 1.1))),
        {
          source: { ...throat, pitch: 150 * octave, vowels: ['uh'], breath: 1.6, rasp: 0.8 },
          level: 0.18,
          envelope: [0, 0, 0.08, 1, 0.4, 0],
          start: 0.44,
        },
      ],
    }),
  ),
} as const satisfies Record<string, SoundRecipe>;
