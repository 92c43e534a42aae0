import { band, chime, NOISE, type SoundLayer, type SoundRecipe, thump } from './recipe.ts';

/** Menus, cards and results. */
export const MENU_SOUNDS = {
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
} as const satisfies Record<string, SoundRecipe>;
