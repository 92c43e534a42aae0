/**
 * Every sound of the game as a recipe: pure data that `audio/render-sound.ts` turns into samples when the page runs.
 * Times in seconds, pitches in Hz, distances in tiles. A new sound is one row here and a word in `audio/event-sounds.ts`.
 */

/** Points of a line over time, flat: seconds, value, seconds, value … The last value is held. */
export type Points = readonly number[];

/** A value over time: a constant or a line. */
export type Curve = number | Points;

/** Loudness over time: a line, or a stroke that rises, holds and falls by 60 dB within `fall`. */
export type Envelope = Points | { readonly attack: number; readonly hold?: number; readonly fall: number };

/** The shapes a throat can take; their resonances are in `audio/synth/throat.ts`. */
export type Vowel = 'oo' | 'uh' | 'ah' | 'eh' | 'scream';

/** What makes the raw sound of a layer. */
export type SoundSource =
  | { readonly kind: 'noise' }
  | { readonly kind: 'tone'; readonly wave: 'sine' | 'triangle' | 'saw' | 'square'; readonly pitch: Curve }
  /** A struck body: for each of its partials, flat: Hz, level, seconds until it is 60 dB down. */
  | { readonly kind: 'struck'; readonly partials: readonly number[] }
  /** A stream of tiny rings: splinters, shards, clicks. `unevenness` 0 is a clock, 1 is rain. */
  | {
      readonly kind: 'grains';
      readonly perSecond: Curve;
      readonly low: number;
      readonly high: number;
      readonly ring: number;
      readonly unevenness: number;
    }
  /** A throat: a pulse at `pitch`, shaped by vowels one after the other. Shares 0..1, `rasp` about 1..5. */
  | {
      readonly kind: 'voice';
      readonly pitch: Curve;
      readonly vowels: readonly Vowel[];
      readonly breath: number;
      readonly rasp: number;
      /** How much weaker every second pulse is: the octave below, the sound of a broken voice. */
      readonly fry: number;
      readonly growlHz: number;
      readonly growl: number;
    };

/** Takes a part of the spectrum away. `q` about 0.5 (broad) to 12 (whistling). */
export interface SoundFilter {
  readonly pass: 'low' | 'high' | 'band';
  readonly hz: Curve;
  readonly q: number;
}

/** One sound source with its shape in time. */
export interface SoundLayer {
  readonly source: SoundSource;
  readonly level: number;
  readonly envelope: Envelope;
  /** Seconds after the beginning of the sound. */
  readonly start?: number;
  readonly filters?: readonly SoundFilter[];
  /** Overdrive: 1 is gentle, 6 is torn. */
  readonly drive?: number;
  readonly tremolo?: { readonly hz: number; readonly depth: number };
}

/**
 * What shows the same thing to somebody who cannot hear it. `edgeMark` is the sound mark at the screen edge,
 * `ripple` the ring of a noise, `telegraph` the pose and sign of a coming blow.
 */
export type VisualCue =
  | 'edgeMark'
  | 'ripple'
  | 'telegraph'
  | 'swingArc'
  | 'bodyFlash'
  | 'hurtFlash'
  | 'arrow'
  | 'door'
  | 'desk'
  | 'caption'
  | 'cloud'
  | 'banner'
  | 'struggleBar'
  | 'narrowedVision'
  | 'hud'
  | 'pose';

interface SoundBody {
  readonly seconds: number;
  readonly layers: readonly SoundLayer[];
  /** How many takes are rendered, each from its own seed. */
  readonly takes: number;
  /** Share by which pitch differs between takes and plays; 0 for music. */
  readonly spread: number;
  /** 0..1, after all recipes were brought to the same loudness. */
  readonly volume: number;
  /** Who gives way when too many sound at once: 1 first, 3 last. */
  readonly priority: 1 | 2 | 3;
}

/** A sound that tells something about the world. */
export interface GameplaySound extends SoundBody {
  readonly class: 'gameplay';
  /** Tiles at which it fades to nothing; or it comes from the loudspeakers; or it is in the leader's own head. */
  readonly reach: number | 'speakers' | 'head';
  readonly cue: VisualCue;
}

/** A sound of the menus. */
export interface MenuSound extends SoundBody {
  readonly class: 'ui';
}

/** A bed that lies under everything and joins its end to its beginning. */
export interface AmbienceSound extends SoundBody {
  readonly class: 'ambience';
}

/** The answer of a room to a clap, in which other sounds are heard. */
export interface RoomSound extends SoundBody {
  readonly class: 'room';
}

/** One row of the table. */
export type SoundRecipe = GameplaySound | MenuSound | AmbienceSound | RoomSound;

const NOISE = { kind: 'noise' } as const;

function low(hz: Curve, q: number): SoundFilter {
  return { pass: 'low', hz, q };
}

function high(hz: Curve, q: number): SoundFilter {
  return { pass: 'high', hz, q };
}

function band(hz: Curve, q: number): SoundFilter {
  return { pass: 'band', hz, q };
}

/** One note of the school's loudspeaker chime: a struck bar whose fourth partial is stretched as in a real bar. */
function chime(start: number, hz: number, level: number, ring: number): SoundLayer {
  return {
    source: {
      kind: 'struck',
      partials: [
        hz,
        1,
        ring,
        hz * 2,
        0.28,
        ring * 0.6,
        hz * 3.01,
        0.16,
        ring * 0.4,
        hz * 5.42,
        0.07,
        ring * 0.16,
      ],
    },
    level,
    envelope: { attack: 0.004, hold: ring * 0.3, fall: ring },
    start,
    filters: [high(260, 0.7), low(5200, 0.7)],
  };
}

/** A dull blow: a sine that drops. */
function thump(from: number, to: number, fall: number, level: number, start = 0): SoundLayer {
  return {
    source: { kind: 'tone', wave: 'sine', pitch: [0, from, fall * 0.35, to] },
    level,
    envelope: { attack: 0.002, fall },
    start,
  };
}

const TABLE = {
  // The leader.
  stepSneak: {
    class: 'gameplay',
    cue: 'ripple',
    reach: 6,
    seconds: 0.2,
    takes: 4,
    spread: 0.08,
    volume: 0.12,
    priority: 1,
    layers: [
      { source: NOISE, level: 0.6, envelope: [0, 0, 0.03, 1, 0.16, 0], filters: [band(1300, 0.8)] },
      thump(95, 70, 0.08, 0.5, 0.01),
    ],
  },
  stepWalk: {
    class: 'gameplay',
    cue: 'ripple',
    reach: 10,
    seconds: 0.22,
    takes: 4,
    spread: 0.08,
    volume: 0.24,
    priority: 1,
    layers: [
      { source: NOISE, level: 0.9, envelope: { attack: 0.001, fall: 0.07 }, filters: [low(1200, 0.9)] },
      thump(120, 78, 0.11, 0.9),
      {
        source: { kind: 'struck', partials: [1850, 1, 0.02] },
        level: 0.12,
        envelope: { attack: 0.001, fall: 0.03 },
      },
      {
        source: NOISE,
        level: 0.35,
        envelope: { attack: 0.004, fall: 0.08 },
        start: 0.055,
        filters: [band(2500, 0.9)],
      },
    ],
  },
  stepRun: {
    class: 'gameplay',
    cue: 'ripple',
    reach: 14,
    seconds: 0.24,
    takes: 4,
    spread: 0.08,
    volume: 0.34,
    priority: 1,
    layers: [
      { source: NOISE, level: 1.2, envelope: { attack: 0.001, fall: 0.08 }, filters: [low(1900, 0.9)] },
      thump(150, 80, 0.14, 1.1),
      {
        source: { kind: 'struck', partials: [1700, 1, 0.025, 2650, 0.5, 0.02] },
        level: 0.22,
        envelope: { attack: 0.001, fall: 0.04 },
      },
      {
        source: NOISE,
        level: 0.55,
        envelope: { attack: 0.003, fall: 0.1 },
        start: 0.04,
        filters: [band(2900, 0.8)],
      },
    ],
  },
  dash: {
    class: 'gameplay',
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
  },
  leaderHurt: {
    class: 'gameplay',
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
  },
  grabbed: {
    class: 'gameplay',
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
  },
  downed: {
    class: 'gameplay',
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
  },
  rose: {
    class: 'gameplay',
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
  },
  heal: {
    class: 'gameplay',
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
  },
  heartbeat: {
    class: 'gameplay',
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
  },
  refused: {
    class: 'gameplay',
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
  },

  // Weapons.
  swingSpear: {
    class: 'gameplay',
    cue: 'swingArc',
    reach: 12,
    seconds: 0.26,
    takes: 3,
    spread: 0.08,
    volume: 0.38,
    priority: 2,
    layers: [
      {
        source: NOISE,
        level: 1,
        envelope: [0, 0, 0.07, 1, 0.12, 0.5, 0.24, 0],
        filters: [band([0, 800, 0.08, 3000, 0.24, 1200], 2.2)],
      },
      { source: NOISE, level: 0.4, envelope: [0, 0, 0.06, 1, 0.2, 0], filters: [low(500, 0.8)] },
    ],
  },
  swingBat: {
    class: 'gameplay',
    cue: 'swingArc',
    reach: 12,
    seconds: 0.34,
    takes: 3,
    spread: 0.08,
    volume: 0.45,
    priority: 2,
    layers: [
      {
        source: NOISE,
        level: 1,
        envelope: [0, 0, 0.12, 1, 0.18, 0.55, 0.32, 0],
        filters: [band([0, 300, 0.13, 1300, 0.32, 380], 1.7)],
      },
      { source: NOISE, level: 0.7, envelope: [0, 0, 0.1, 1, 0.28, 0], filters: [low(320, 0.8)] },
    ],
  },
  hitFlesh: {
    class: 'gameplay',
    cue: 'bodyFlash',
    reach: 14,
    seconds: 0.3,
    takes: 4,
    spread: 0.09,
    volume: 0.68,
    priority: 3,
    layers: [
      thump(170, 68, 0.14, 1),
      {
        source: NOISE,
        level: 0.9,
        envelope: { attack: 0.001, fall: 0.1 },
        filters: [band([0, 2200, 0.1, 600], 1.6)],
        drive: 1.8,
      },
      // Wetness.
      {
        source: {
          kind: 'grains',
          perSecond: [0, 420, 0.16, 60],
          low: 350,
          high: 1500,
          ring: 0.03,
          unevenness: 1,
        },
        level: 0.3,
        envelope: { attack: 0.01, fall: 0.24 },
        start: 0.015,
      },
    ],
  },
  hitBlunt: {
    class: 'gameplay',
    cue: 'bodyFlash',
    reach: 16,
    seconds: 0.36,
    takes: 4,
    spread: 0.06,
    volume: 0.78,
    priority: 3,
    layers: [
      { source: NOISE, level: 0.9, envelope: { attack: 0.0005, fall: 0.014 }, filters: [high(900, 0.7)] },
      {
        source: {
          kind: 'struck',
          partials: [312, 1, 0.2, 742, 0.6, 0.13, 1180, 0.4, 0.09, 1930, 0.25, 0.06],
        },
        level: 0.55,
        envelope: { attack: 0.001, fall: 0.24 },
      },
      thump(150, 52, 0.26, 1.3),
      {
        source: {
          kind: 'grains',
          perSecond: [0, 300, 0.14, 40],
          low: 260,
          high: 1100,
          ring: 0.035,
          unevenness: 1,
        },
        level: 0.25,
        envelope: { attack: 0.01, fall: 0.24 },
        start: 0.02,
      },
    ],
  },
  bowDraw: {
    class: 'gameplay',
    cue: 'pose',
    reach: 6,
    seconds: 0.5,
    takes: 2,
    spread: 0.05,
    volume: 0.3,
    priority: 2,
    layers: [
      // The limbs creak faster as they bend.
      {
        source: {
          kind: 'grains',
          perSecond: [0, 24, 0.45, 75],
          low: 480,
          high: 760,
          ring: 0.02,
          unevenness: 0.35,
        },
        level: 0.7,
        envelope: [0, 0, 0.1, 0.7, 0.4, 1, 0.48, 0],
      },
      {
        source: { kind: 'tone', wave: 'saw', pitch: [0, 92, 0.45, 148] },
        level: 0.25,
        envelope: [0, 0, 0.35, 1, 0.48, 0],
        filters: [band(620, 3)],
      },
    ],
  },
  bowLoose: {
    class: 'gameplay',
    cue: 'arrow',
    reach: 10,
    seconds: 0.4,
    takes: 3,
    spread: 0.04,
    volume: 0.5,
    priority: 3,
    layers: [
      {
        source: { kind: 'struck', partials: [174, 1, 0.3, 351, 0.55, 0.2, 530, 0.35, 0.14, 892, 0.2, 0.08] },
        level: 0.8,
        envelope: { attack: 0.001, fall: 0.34 },
        tremolo: { hz: 38, depth: 0.35 },
      },
      {
        source: NOISE,
        level: 0.8,
        envelope: { attack: 0.003, fall: 0.13 },
        filters: [band([0, 4200, 0.12, 1500], 1.4)],
      },
      thump(140, 80, 0.07, 0.5),
    ],
  },
  arrowHit: {
    class: 'gameplay',
    cue: 'bodyFlash',
    reach: 16,
    seconds: 0.28,
    takes: 3,
    spread: 0.07,
    volume: 0.62,
    priority: 3,
    layers: [
      thump(210, 74, 0.11, 1),
      {
        source: NOISE,
        level: 0.8,
        envelope: { attack: 0.0008, fall: 0.05 },
        filters: [band(2100, 1.1)],
        drive: 2,
      },
      {
        source: {
          kind: 'grains',
          perSecond: [0, 260, 0.14, 40],
          low: 400,
          high: 1300,
          ring: 0.03,
          unevenness: 1,
        },
        level: 0.3,
        envelope: { attack: 0.008, fall: 0.2 },
        start: 0.015,
      },
    ],
  },
  arrowStick: {
    class: 'gameplay',
    cue: 'arrow',
    reach: 14,
    seconds: 0.45,
    takes: 3,
    spread: 0.06,
    volume: 0.42,
    priority: 2,
    layers: [
      {
        source: { kind: 'struck', partials: [236, 1, 0.09, 515, 0.7, 0.07, 1340, 0.4, 0.05] },
        level: 1,
        envelope: { attack: 0.0008, fall: 0.12 },
      },
      // The shaft trembles.
      {
        source: { kind: 'struck', partials: [196, 1, 0.4, 405, 0.35, 0.3] },
        level: 0.3,
        envelope: { attack: 0.01, fall: 0.4 },
        tremolo: { hz: 27, depth: 0.8 },
      },
      { source: NOISE, level: 0.5, envelope: { attack: 0.0005, fall: 0.02 }, filters: [high(1500, 0.7)] },
    ],
  },

  // The dead.
  groanLow: {
    class: 'gameplay',
    cue: 'edgeMark',
    reach: 16,
    seconds: 1.6,
    takes: 3,
    spread: 0.12,
    volume: 0.5,
    priority: 1,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 74, 0.3, 94, 0.9, 82, 1.6, 55],
          vowels: ['oo', 'uh', 'ah', 'uh'],
          breath: 0.3,
          rasp: 2.6,
          fry: 0.55,
          growlHz: 24,
          growl: 0.5,
        },
        filters: [low(2100, 0.6)],
        level: 1,
        envelope: [0, 0, 0.14, 0.8, 0.8, 1, 1.3, 0.5, 1.58, 0],
      },
    ],
  },
  groanWet: {
    class: 'gameplay',
    cue: 'edgeMark',
    reach: 16,
    seconds: 1.4,
    takes: 3,
    spread: 0.12,
    volume: 0.5,
    priority: 1,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 104, 0.4, 90, 0.8, 112, 1.4, 70],
          vowels: ['uh', 'oo', 'uh', 'oo'],
          breath: 0.7,
          rasp: 2,
          fry: 0.4,
          growlHz: 14,
          growl: 0.75,
        },
        filters: [low(2500, 0.6)],
        level: 1,
        envelope: [0, 0, 0.1, 0.7, 0.5, 0.6, 0.8, 1, 1.36, 0],
      },
      // Fluid in the throat.
      {
        source: { kind: 'grains', perSecond: 34, low: 260, high: 720, ring: 0.05, unevenness: 0.9 },
        level: 0.3,
        envelope: [0, 0, 0.2, 1, 1, 0.7, 1.36, 0],
      },
    ],
  },
  groanHigh: {
    class: 'gameplay',
    cue: 'edgeMark',
    reach: 17,
    seconds: 1.1,
    takes: 3,
    spread: 0.12,
    volume: 0.55,
    priority: 1,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 118, 0.2, 172, 0.6, 158, 1.1, 96],
          vowels: ['uh', 'eh', 'ah', 'uh'],
          breath: 0.45,
          rasp: 3.2,
          fry: 0.5,
          growlHz: 29,
          growl: 0.55,
        },
        filters: [low(3200, 0.6)],
        level: 1,
        envelope: [0, 0, 0.08, 0.9, 0.6, 1, 1.07, 0],
      },
    ],
  },
  shriek: {
    class: 'gameplay',
    cue: 'edgeMark',
    reach: 21,
    seconds: 0.95,
    takes: 3,
    spread: 0.1,
    volume: 0.7,
    priority: 2,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 330, 0.08, 720, 0.35, 860, 0.7, 600, 0.95, 340],
          vowels: ['eh', 'scream', 'scream', 'eh'],
          breath: 0.6,
          rasp: 4.5,
          fry: 0.35,
          growlHz: 63,
          growl: 0.6,
        },
        level: 1,
        envelope: [0, 0, 0.04, 1, 0.6, 0.9, 0.92, 0],
        filters: [high(1000, 0.6)],
        drive: 4,
      },
      {
        source: NOISE,
        level: 0.25,
        envelope: [0, 0, 0.05, 1, 0.8, 0],
        filters: [band(3300, 1.5)],
        tremolo: { hz: 63, depth: 0.7 },
      },
    ],
  },
  click: {
    class: 'gameplay',
    cue: 'edgeMark',
    reach: 17,
    seconds: 0.9,
    takes: 3,
    spread: 0.08,
    volume: 0.5,
    priority: 2,
    layers: [
      // A tongue in a dry mouth: slow, then fast, then one last.
      {
        source: {
          kind: 'grains',
          perSecond: [0, 11, 0.35, 13, 0.4, 34, 0.65, 22, 0.8, 7],
          low: 1250,
          high: 2300,
          ring: 0.022,
          unevenness: 0.18,
        },
        level: 1,
        envelope: [0, 0, 0.01, 1, 0.7, 0.8, 0.88, 0],
        filters: [high(500, 0.7)],
      },
      {
        source: {
          kind: 'voice',
          pitch: [0, 27, 0.5, 38, 0.9, 24],
          vowels: ['ah', 'eh'],
          breath: 0.15,
          rasp: 3,
          fry: 0.3,
          growlHz: 11,
          growl: 0.4,
        },
        level: 0.4,
        envelope: [0, 0, 0.3, 0.6, 0.5, 1, 0.88, 0],
      },
    ],
  },
  howl: {
    class: 'gameplay',
    cue: 'ripple',
    reach: 40,
    seconds: 1.9,
    takes: 2,
    spread: 0.05,
    volume: 0.95,
    priority: 3,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 210, 0.25, 415, 0.8, 510, 1.3, 492, 1.9, 280],
          vowels: ['oo', 'ah', 'scream', 'oo'],
          breath: 0.35,
          rasp: 2.8,
          fry: 0.2,
          growlHz: 41,
          growl: 0.35,
        },
        level: 1,
        envelope: [0, 0, 0.12, 0.8, 0.7, 1, 1.3, 0.9, 1.86, 0],
        filters: [high(620, 0.6)],
        drive: 2.5,
      },
      // A second throat, a little flat: it beats against the first.
      {
        source: {
          kind: 'voice',
          pitch: [0, 160, 0.3, 392, 0.85, 484, 1.4, 470, 1.9, 230],
          vowels: ['oo', 'eh', 'ah', 'oo'],
          breath: 0.5,
          rasp: 3,
          fry: 0.5,
          growlHz: 27,
          growl: 0.5,
        },
        level: 0.6,
        envelope: [0, 0, 0.25, 0.7, 0.9, 1, 1.8, 0],
      },
    ],
  },
  growl: {
    class: 'gameplay',
    cue: 'edgeMark',
    reach: 22,
    seconds: 1.3,
    takes: 3,
    spread: 0.08,
    volume: 0.8,
    priority: 2,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 46, 0.3, 66, 0.9, 54, 1.3, 38],
          vowels: ['uh', 'oo', 'ah', 'oo'],
          breath: 0.35,
          rasp: 3.6,
          fry: 0.7,
          growlHz: 30,
          growl: 0.7,
        },
        filters: [low(1300, 0.6)],
        level: 1,
        envelope: [0, 0, 0.1, 1, 0.8, 0.9, 1.26, 0],
        drive: 2,
      },
      {
        source: { kind: 'tone', wave: 'triangle', pitch: [0, 44, 0.4, 58, 1.3, 40] },
        level: 0.4,
        envelope: [0, 0, 0.2, 1, 1.26, 0],
        tremolo: { hz: 15, depth: 0.5 },
      },
    ],
  },
  snarl: {
    class: 'gameplay',
    cue: 'telegraph',
    reach: 12,
    seconds: 0.42,
    takes: 3,
    spread: 0.12,
    volume: 0.62,
    priority: 3,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 92, 0.14, 158, 0.4, 124],
          vowels: ['eh', 'ah', 'eh'],
          breath: 0.7,
          rasp: 3.8,
          fry: 0.5,
          growlHz: 36,
          growl: 0.65,
        },
        filters: [low(4200, 0.6)],
        level: 1,
        envelope: [0, 0, 0.16, 0.8, 0.3, 1, 0.4, 0],
        drive: 1.5,
      },
    ],
  },
  bite: {
    class: 'gameplay',
    cue: 'hurtFlash',
    reach: 12,
    seconds: 0.3,
    takes: 3,
    spread: 0.08,
    volume: 0.6,
    priority: 3,
    layers: [
      {
        source: { kind: 'struck', partials: [1620, 1, 0.03, 2710, 0.7, 0.025] },
        level: 0.5,
        envelope: { attack: 0.0008, fall: 0.04 },
      },
      {
        source: {
          kind: 'grains',
          perSecond: [0, 500, 0.2, 90],
          low: 500,
          high: 2400,
          ring: 0.014,
          unevenness: 1,
        },
        level: 0.5,
        envelope: { attack: 0.006, fall: 0.26 },
        start: 0.02,
        drive: 1.5,
      },
      thump(140, 70, 0.12, 0.8),
    ],
  },
  zombieDeath: {
    class: 'gameplay',
    cue: 'bodyFlash',
    reach: 15,
    seconds: 0.95,
    takes: 4,
    spread: 0.14,
    volume: 0.58,
    priority: 2,
    layers: [
      {
        source: {
          kind: 'voice',
          pitch: [0, 158, 0.12, 128, 0.55, 48],
          vowels: ['ah', 'uh', 'oo'],
          breath: 0.6,
          rasp: 2.8,
          fry: 0.6,
          growlHz: 22,
          growl: 0.6,
        },
        filters: [low(2600, 0.6)],
        level: 0.9,
        envelope: [0, 0, 0.03, 1, 0.3, 0.7, 0.62, 0],
      },
      // The body on the floor.
      thump(130, 55, 0.26, 1.3, 0.48),
      {
        source: NOISE,
        level: 0.8,
        envelope: { attack: 0.003, fall: 0.14 },
        start: 0.48,
        filters: [low(900, 0.8)],
      },
      thump(110, 60, 0.14, 0.6, 0.62),
    ],
  },

  // The place.
  doorOpen: {
    class: 'gameplay',
    cue: 'door',
    reach: 12,
    seconds: 0.55,
    takes: 2,
    spread: 0.06,
    volume: 0.45,
    priority: 2,
    layers: [
      // A wooden school door on its rail.
      {
        source: NOISE,
        level: 0.8,
        envelope: [0, 0, 0.06, 1, 0.32, 0.7, 0.4, 0],
        filters: [band([0, 260, 0.2, 520, 0.4, 420], 0.9)],
      },
      {
        source: { kind: 'grains', perSecond: 55, low: 500, high: 1700, ring: 0.025, unevenness: 0.3 },
        level: 0.3,
        envelope: [0, 0, 0.05, 1, 0.36, 0.8, 0.4, 0],
      },
      {
        source: { kind: 'struck', partials: [168, 1, 0.14, 395, 0.5, 0.09, 960, 0.25, 0.05] },
        level: 0.6,
        envelope: { attack: 0.001, fall: 0.16 },
        start: 0.37,
      },
    ],
  },
  doorClose: {
    class: 'gameplay',
    cue: 'door',
    reach: 12,
    seconds: 0.55,
    takes: 2,
    spread: 0.06,
    volume: 0.5,
    priority: 2,
    layers: [
      {
        source: NOISE,
        level: 0.7,
        envelope: [0, 0, 0.05, 0.8, 0.24, 1, 0.28, 0],
        filters: [band([0, 420, 0.26, 640], 0.9)],
      },
      {
        source: { kind: 'grains', perSecond: 70, low: 500, high: 1700, ring: 0.02, unevenness: 0.3 },
        level: 0.3,
        envelope: [0, 0, 0.05, 1, 0.26, 1, 0.28, 0],
      },
      {
        source: { kind: 'struck', partials: [142, 1, 0.2, 330, 0.6, 0.12, 815, 0.4, 0.07, 1650, 0.2, 0.04] },
        level: 1.1,
        envelope: { attack: 0.001, fall: 0.24 },
        start: 0.26,
      },
    ],
  },
  doorBash: {
    class: 'gameplay',
    cue: 'door',
    reach: 18,
    seconds: 0.5,
    takes: 4,
    spread: 0.09,
    volume: 0.7,
    priority: 2,
    layers: [
      thump(120, 62, 0.24, 1.1),
      {
        source: { kind: 'struck', partials: [118, 1, 0.3, 207, 0.7, 0.2, 430, 0.45, 0.12, 880, 0.2, 0.07] },
        level: 0.9,
        envelope: { attack: 0.001, fall: 0.34 },
      },
      // The pane and the rail rattle after it.
      {
        source: {
          kind: 'grains',
          perSecond: [0, 90, 0.35, 25],
          low: 700,
          high: 2300,
          ring: 0.02,
          unevenness: 0.7,
        },
        level: 0.28,
        envelope: { attack: 0.02, fall: 0.42 },
        start: 0.03,
      },
    ],
  },
  doorBreak: {
    class: 'gameplay',
    cue: 'door',
    reach: 22,
    seconds: 1.1,
    takes: 2,
    spread: 0.06,
    volume: 0.9,
    priority: 3,
    layers: [
      thump(140, 46, 0.45, 1.2),
      {
        source: NOISE,
        level: 1,
        envelope: { attack: 0.001, fall: 0.32 },
        filters: [low([0, 5200, 0.3, 700], 0.8)],
        drive: 2,
      },
      {
        source: {
          kind: 'grains',
          perSecond: [0, 380, 0.2, 120, 0.9, 12],
          low: 240,
          high: 1600,
          ring: 0.05,
          unevenness: 1,
        },
        level: 0.45,
        envelope: [0, 0, 0.01, 1, 0.5, 0.6, 1.05, 0],
      },
      thump(105, 58, 0.2, 0.7, 0.4),
    ],
  },
  glass: {
    class: 'gameplay',
    cue: 'ripple',
    reach: 22,
    seconds: 1.1,
    takes: 2,
    spread: 0.06,
    volume: 0.75,
    priority: 3,
    layers: [
      { source: NOISE, level: 0.9, envelope: { attack: 0.0006, fall: 0.09 }, filters: [high(1800, 0.8)] },
      {
        source: {
          kind: 'grains',
          perSecond: [0, 700, 0.12, 240, 0.5, 60, 1, 6],
          low: 2100,
          high: 8200,
          ring: 0.09,
          unevenness: 1,
        },
        level: 0.6,
        envelope: [0, 0, 0.004, 1, 0.6, 0.6, 1.06, 0],
      },
      thump(220, 110, 0.08, 0.6),
    ],
  },
  barricadeDrag: {
    class: 'gameplay',
    cue: 'desk',
    reach: 14,
    seconds: 1,
    takes: 2,
    spread: 0.07,
    volume: 0.55,
    priority: 2,
    layers: [
      // Steel legs stick and slip on the floor.
      {
        source: { kind: 'tone', wave: 'saw', pitch: [0, 168, 0.2, 214, 0.45, 190, 0.62, 236, 0.8, 176] },
        level: 0.7,
        envelope: [0, 0, 0.06, 1, 0.4, 0.6, 0.55, 1, 0.78, 0],
        filters: [band(1150, 2.4)],
        drive: 2.4,
        tremolo: { hz: 23, depth: 0.65 },
      },
      {
        source: NOISE,
        level: 0.5,
        envelope: [0, 0, 0.05, 1, 0.76, 0.8, 0.8, 0],
        filters: [band(700, 0.8)],
        tremolo: { hz: 17, depth: 0.5 },
      },
      {
        source: { kind: 'struck', partials: [128, 1, 0.2, 290, 0.6, 0.12, 1240, 0.3, 0.12] },
        level: 0.9,
        envelope: { attack: 0.001, fall: 0.22 },
        start: 0.76,
      },
    ],
  },
  lockerSearch: {
    class: 'gameplay',
    cue: 'caption',
    reach: 8,
    seconds: 0.75,
    takes: 2,
    spread: 0.06,
    volume: 0.4,
    priority: 2,
    layers: [
      {
        source: { kind: 'struck', partials: [286, 1, 0.2, 617, 0.7, 0.25, 1430, 0.5, 0.18, 2890, 0.25, 0.1] },
        level: 0.7,
        envelope: { attack: 0.001, fall: 0.3 },
      },
      {
        source: { kind: 'grains', perSecond: 17, low: 600, high: 2600, ring: 0.06, unevenness: 1 },
        level: 0.4,
        envelope: [0, 0, 0.15, 1, 0.55, 0.7, 0.72, 0],
      },
      {
        source: NOISE,
        level: 0.25,
        envelope: [0, 0, 0.15, 1, 0.35, 0.3, 0.5, 0.9, 0.7, 0],
        filters: [band(3100, 0.8)],
      },
    ],
  },
  pickup: {
    class: 'gameplay',
    cue: 'hud',
    reach: 10,
    seconds: 0.3,
    takes: 1,
    spread: 0,
    volume: 0.34,
    priority: 2,
    layers: [
      { source: NOISE, level: 0.3, envelope: { attack: 0.004, fall: 0.07 }, filters: [band(2600, 0.9)] },
      {
        source: { kind: 'tone', wave: 'triangle', pitch: 659.3 },
        level: 0.7,
        envelope: { attack: 0.003, fall: 0.12 },
      },
      {
        source: { kind: 'tone', wave: 'triangle', pitch: 987.8 },
        level: 0.7,
        envelope: { attack: 0.003, fall: 0.2 },
        start: 0.07,
      },
    ],
  },
  extinguisherSpray: {
    class: 'gameplay',
    cue: 'cloud',
    reach: 14,
    seconds: 0.95,
    takes: 2,
    spread: 0.05,
    volume: 0.62,
    priority: 3,
    layers: [
      {
        source: NOISE,
        level: 1,
        envelope: [0, 0, 0.015, 1, 0.5, 0.8, 0.92, 0],
        filters: [band([0, 3400, 0.1, 2600, 0.9, 1700], 0.6), high(500, 0.7)],
        tremolo: { hz: 47, depth: 0.18 },
      },
      { source: NOISE, level: 0.5, envelope: [0, 0, 0.03, 1, 0.6, 0], filters: [low(240, 0.8)] },
      // The lever.
      {
        source: { kind: 'struck', partials: [1460, 1, 0.05, 2390, 0.6, 0.04] },
        level: 0.4,
        envelope: { attack: 0.0008, fall: 0.06 },
      },
    ],
  },
  toss: {
    class: 'gameplay',
    cue: 'arrow',
    reach: 8,
    seconds: 0.3,
    takes: 2,
    spread: 0.08,
    volume: 0.28,
    priority: 2,
    layers: [
      {
        source: NOISE,
        level: 1,
        envelope: [0, 0, 0.1, 1, 0.28, 0],
        filters: [band([0, 500, 0.12, 1500, 0.28, 900], 1.3)],
      },
    ],
  },
  phoneRing: {
    class: 'gameplay',
    cue: 'ripple',
    reach: 28,
    seconds: 0.46,
    takes: 1,
    spread: 0,
    volume: 0.55,
    priority: 3,
    layers: [1319, 988, 1319, 1568].map(
      (hz, note): SoundLayer => ({
        source: { kind: 'tone', wave: 'square', pitch: hz },
        level: 0.6,
        envelope: { attack: 0.003, hold: 0.055, fall: 0.06 },
        start: note * 0.085,
        filters: [high(850, 0.8), low(4600, 1.1)],
      }),
    ),
  },
  publicAddress: {
    class: 'gameplay',
    cue: 'banner',
    reach: 'speakers',
    seconds: 1.6,
    takes: 1,
    spread: 0,
    volume: 0.5,
    priority: 3,
    layers: [
      // A relay, the hum of the amplifier, then the microphone hears itself.
      { source: NOISE, level: 1, envelope: { attack: 0.0006, fall: 0.05 }, filters: [band(1400, 0.9)] },
      {
        source: { kind: 'tone', wave: 'saw', pitch: 120 },
        level: 0.35,
        envelope: [0, 0, 0.1, 1, 1.3, 0.8, 1.55, 0],
        filters: [band(480, 0.9)],
      },
      {
        source: { kind: 'tone', wave: 'sine', pitch: [0, 1480, 0.5, 1502, 0.9, 1490] },
        level: 0.5,
        envelope: [0, 0, 0.45, 1, 0.6, 0.8, 0.9, 0],
        start: 0.35,
        drive: 2,
      },
      {
        source: { kind: 'grains', perSecond: 22, low: 900, high: 3200, ring: 0.006, unevenness: 1 },
        level: 0.35,
        envelope: [0, 0, 0.05, 1, 1.5, 0],
      },
    ],
  },
  // Our own chime: A, E, F sharp, C sharp, B in A major. It ends on the second degree: it asks and gets no answer.
  bell: {
    class: 'gameplay',
    cue: 'banner',
    reach: 'speakers',
    seconds: 4.2,
    takes: 1,
    spread: 0,
    volume: 0.6,
    priority: 3,
    layers: [
      chime(0, 440, 0.8, 1.6),
      chime(0.42, 659.26, 0.75, 1.5),
      chime(0.84, 739.99, 0.75, 1.5),
      chime(1.26, 554.37, 0.75, 1.5),
      chime(1.89, 493.88, 0.9, 2.2),
    ],
  },
  periodStart: {
    class: 'gameplay',
    cue: 'banner',
    reach: 'head',
    seconds: 2.6,
    takes: 1,
    spread: 0,
    volume: 0.5,
    priority: 3,
    layers: [
      ...[73.4, 110, 155.6].map(
        (hz, voice): SoundLayer => ({
          source: { kind: 'tone', wave: 'saw', pitch: hz },
          level: 0.45 - voice * 0.1,
          envelope: [0, 0, 1.5, 1, 1.7, 0.8, 2.55, 0],
          filters: [low([0, 180, 1.6, 1500, 2.5, 250], 1.1)],
          tremolo: { hz: 5.5 + voice * 0.7, depth: 0.25 },
        }),
      ),
      thump(95, 40, 0.8, 1, 1.55),
    ],
  },
  objectiveDone: {
    class: 'gameplay',
    cue: 'banner',
    reach: 'head',
    seconds: 1.7,
    takes: 1,
    spread: 0,
    volume: 0.5,
    priority: 3,
    layers: [
      chime(0, 659.26, 0.6, 0.9),
      chime(0.12, 739.99, 0.6, 0.9),
      chime(0.24, 880, 0.8, 1.3),
      {
        source: { kind: 'tone', wave: 'triangle', pitch: 220 },
        level: 0.4,
        envelope: [0, 0, 0.05, 1, 1.4, 0],
        start: 0.24,
      },
    ],
  },

  // Menus.
  cardOffered: {
    class: 'ui',
    seconds: 0.8,
    takes: 1,
    spread: 0,
    volume: 0.42,
    priority: 3,
    layers: [
      ...[0, 0.11, 0.22].map(
        (start): SoundLayer => ({
          source: NOISE,
          level: 0.7,
          envelope: { attack: 0.012, fall: 0.08 },
          start,
          filters: [band(2800 + start * 3000, 1)],
        }),
      ),
      chime(0.24, 554.37, 0.35, 0.5),
      chime(0.24, 739.99, 0.3, 0.5),
    ],
  },
  cardTaken: {
    class: 'ui',
    seconds: 0.9,
    takes: 1,
    spread: 0,
    volume: 0.45,
    priority: 3,
    layers: [
      { source: NOISE, level: 0.7, envelope: { attack: 0.001, fall: 0.05 }, filters: [band(2200, 0.9)] },
      chime(0.03, 440, 0.5, 0.7),
      chime(0.06, 554.37, 0.5, 0.7),
      chime(0.09, 659.26, 0.5, 0.8),
    ],
  },
  uiFocus: {
    class: 'ui',
    seconds: 0.07,
    takes: 1,
    spread: 0,
    volume: 0.16,
    priority: 1,
    layers: [
      {
        source: { kind: 'struck', partials: [1480, 1, 0.03, 2960, 0.3, 0.02] },
        level: 1,
        envelope: { attack: 0.001, fall: 0.05 },
      },
    ],
  },
  uiAccept: {
    class: 'ui',
    seconds: 0.24,
    takes: 1,
    spread: 0,
    volume: 0.3,
    priority: 2,
    layers: [
      {
        source: { kind: 'struck', partials: [880, 1, 0.12] },
        level: 0.8,
        envelope: { attack: 0.001, fall: 0.14 },
      },
      {
        source: { kind: 'struck', partials: [1318.5, 1, 0.16, 2637, 0.2, 0.1] },
        level: 0.7,
        envelope: { attack: 0.001, fall: 0.17 },
        start: 0.045,
      },
      thump(180, 120, 0.05, 0.4),
    ],
  },
  uiBack: {
    class: 'ui',
    seconds: 0.2,
    takes: 1,
    spread: 0,
    volume: 0.26,
    priority: 2,
    layers: [
      {
        source: { kind: 'struck', partials: [880, 1, 0.1] },
        level: 0.7,
        envelope: { attack: 0.001, fall: 0.12 },
      },
      {
        source: { kind: 'struck', partials: [587.33, 1, 0.14] },
        level: 0.8,
        envelope: { attack: 0.001, fall: 0.15 },
        start: 0.04,
      },
    ],
  },
  // The chime again, slow and downward, and this time it comes home.
  results: {
    class: 'ui',
    seconds: 5,
    takes: 1,
    spread: 0,
    volume: 0.55,
    priority: 3,
    layers: [
      chime(0, 369.99, 0.7, 1.8),
      chime(0.62, 329.63, 0.7, 1.8),
      chime(1.24, 277.18, 0.7, 1.8),
      chime(2.1, 220, 0.9, 2.6),
      ...[110, 164.8].map(
        (hz): SoundLayer => ({
          source: { kind: 'tone', wave: 'triangle', pitch: hz },
          level: 0.25,
          envelope: [0, 0, 1.4, 0.7, 2.6, 1, 4.9, 0],
        }),
      ),
    ],
  },

  // Beds.
  nightSchool: {
    class: 'ambience',
    seconds: 8,
    takes: 1,
    spread: 0,
    volume: 0.15,
    priority: 3,
    layers: [
      // Wind along the windows.
      {
        source: NOISE,
        level: 0.9,
        envelope: [0, 1],
        filters: [band([0, 300, 2.4, 520, 4.1, 280, 6.3, 430, 8, 300, 9, 390], 1.4)],
      },
      {
        source: NOISE,
        level: 0.16,
        envelope: [0, 0.4, 2.4, 1, 4.1, 0.25, 6.3, 0.8, 8, 0.4, 9, 0.65],
        filters: [band(1250, 7)],
      },
      // The emergency lights: Korean mains hum at twice 60 Hz.
      {
        source: { kind: 'tone', wave: 'saw', pitch: 120 },
        level: 0.09,
        envelope: [0, 1],
        filters: [low(700, 0.7)],
        tremolo: { hz: 0.5, depth: 0.3 },
      },
    ],
  },
  tension: {
    class: 'ambience',
    seconds: 8,
    takes: 1,
    spread: 0,
    volume: 0.4,
    priority: 3,
    layers: [
      // A low fifth with a semitone that rubs against it; the slow tremolos fit the loop a whole number of times.
      ...(
        [
          [73.5, 0.6, 0.25],
          [110, 0.42, 0.375],
          [116.5, 0.3, 0.5],
        ] as const
      ).map(
        ([hz, level, slow]): SoundLayer => ({
          source: { kind: 'tone', wave: 'saw', pitch: hz },
          level,
          envelope: [0, 1],
          filters: [low(620, 0.9)],
          tremolo: { hz: slow, depth: 0.45 },
        }),
      ),
      // Bowed strings far away, high enough for the loudspeaker of a phone.
      ...(
        [
          [293.75, 0.24, 6],
          [311.125, 0.2, 6.5],
          [440, 0.14, 7],
        ] as const
      ).map(
        ([hz, level, shiver]): SoundLayer => ({
          source: { kind: 'tone', wave: 'saw', pitch: hz },
          level,
          envelope: [0, 0.5, 3, 1, 6, 0.3, 8, 0.5, 9, 0.65],
          filters: [band(900, 0.8)],
          tremolo: { hz: shiver, depth: 0.55 },
        }),
      ),
    ],
  },

  // A tiled corridor: no sound to play but the room in which the others are heard, one take for each ear.
  corridor: {
    class: 'room',
    seconds: 1.2,
    takes: 2,
    spread: 0,
    volume: 1,
    priority: 1,
    layers: [
      {
        source: NOISE,
        level: 1,
        envelope: { attack: 0.012, fall: 1.1 },
        filters: [low([0, 5200, 1, 900], 0.7), high(180, 0.7)],
      },
    ],
  },
} as const satisfies Record<string, SoundRecipe>;

/** The id of a sound. */
export type SoundId = keyof typeof TABLE;

/** Every recipe by its id. */
export const SOUNDS: Readonly<Record<SoundId, SoundRecipe>> = TABLE;

/** Every sound in the order of the table. */
export const SOUND_IDS = Object.keys(TABLE) as readonly SoundId[];
