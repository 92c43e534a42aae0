import { band, grains, high, low, NOISE, noise, type SoundLayer, type SoundRecipe, tone } from './recipe.ts';

/** A loop of eight seconds. */
function bed(volume: number, layers: readonly SoundLayer[]): SoundRecipe {
  return { class: 'ambience', seconds: 8, takes: 1, spread: 0, priority: 3, volume, layers };
}

/** What lies under everything: loops without an end. */
export const BEDS = {
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
  wind: bed(0.16, [
    noise(0.9, [0, 1], band([0, 260, 2, 620, 3.6, 300, 5.5, 720, 7.2, 280, 8, 260, 9, 440], 1.1)),
    noise(0.3, [0, 0.3, 2, 1, 3.6, 0.2, 5.5, 1, 7.2, 0.25, 8, 0.3, 9, 0.6], band(1700, 3)),
    noise(0.2, [0, 0.4, 2.6, 1, 4, 0.3, 6, 0.9, 8, 0.4, 9, 0.5], band([0, 3400, 4, 2700, 8, 3400], 0.8)),
  ]),
  rain: bed(0.2, [
    noise(0.7, [0, 1], high(900, 0.6), low(7000, 0.6)),
    grains(0.5, 420, [1800, 6800, 0.005], [0, 1]),
    grains(0.4, 26, [500, 1500, 0.03], [0, 1]),
  ]),
  cityNight: bed(0.13, [
    noise(0.9, [0, 1], low([0, 520, 3, 760, 6, 480, 9, 640], 0.7)),
    // A siren that never comes nearer.
    tone(
      'sine',
      [0, 590, 1.1, 780, 2.2, 590, 3.3, 780, 4.4, 590],
      0.05,
      [0, 0, 1, 0.7, 3, 1, 4.4, 0],
      low(1500, 0.7),
    ),
    { ...tone('saw', 60, 0.12, [0, 1], band(380, 0.9)), tremolo: { hz: 0.25, depth: 0.4 } },
    noise(0.1, [0, 0.3, 5, 1, 6.5, 0.2, 8, 0.3, 9, 0.6], band(2100, 0.7)),
  ]),
  machineHum: bed(0.12, [
    // A vending machine: compressor, transformer, a loose pane.
    { ...tone('saw', 120, 0.5, [0, 1], low(900, 0.8)), tremolo: { hz: 1, depth: 0.12 } },
    tone('saw', 60.25, 0.3, [0, 1], band(420, 1.2)),
    noise(0.3, [0, 1], band(520, 2)),
    grains(0.08, 60, [2200, 3400, 0.01], [0, 1], 0.2),
  ]),
} as const satisfies Record<string, SoundRecipe>;
