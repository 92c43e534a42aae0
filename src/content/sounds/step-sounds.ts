import type { FLAT_LOOKS, GROUND_LOOKS } from '../art-tiles.ts';
import {
  band,
  burst,
  effect,
  type GameplaySound,
  grains,
  high,
  later,
  low,
  noise,
  type SoundLayer,
  struck,
  thump,
} from './recipe.ts';

/** A walking step; `GAITS` in `audio/footsteps.ts` makes a sneaking or a running one of it. */
function step(volume: number, layers: readonly SoundLayer[], seconds = 0.24): GameplaySound {
  return effect({
    caption: 'steps',
    cue: 'ripple',
    reach: 12,
    seconds,
    takes: 4,
    volume,
    priority: 1,
    layers,
  });
}

/** Heel, then toe: the shape of every step on a hard floor. */
function shoe(heelHz: number, toeHz: number, weight: number): SoundLayer[] {
  return [
    burst(0.9, 0.07, low(heelHz, 0.9)),
    thump(125, 78, 0.11, weight),
    later(0.055, burst(0.35, 0.07, band(toeHz, 0.9))),
  ];
}

/** Footsteps by what is under the feet, and what the dead do instead of stepping. */
export const STEP_SOUNDS = {
  stepTile: step(0.24, [...shoe(1500, 2900, 0.8), struck(0.14, 1850, 1, 0.02, 3100, 0.5, 0.015)]),
  stepWood: step(0.26, [...shoe(900, 1900, 1), struck(0.5, 148, 1, 0.09, 327, 0.6, 0.06, 610, 0.3, 0.04)]),
  stepGym: step(0.26, [
    ...shoe(1100, 2300, 1),
    struck(0.4, 96, 1, 0.16, 208, 0.7, 0.1, 415, 0.3, 0.06),
    // A rubber sole on varnish.
    { ...later(0.05, noise(0.18, { attack: 0.006, fall: 0.07 }, band([0, 2600, 0.06, 3300], 7))) },
  ]),
  stepLab: step(0.22, [...shoe(1250, 2500, 0.7), struck(0.08, 1480, 1, 0.02)]),
  stepCarpet: step(0.15, [
    burst(0.8, 0.09, low(650, 0.8)),
    thump(110, 72, 0.1, 0.8),
    later(0.05, burst(0.25, 0.08, band(1100, 0.7))),
  ]),
  stepGrass: step(0.2, [
    noise(0.6, [0, 0, 0.02, 1, 0.15, 0], band([0, 2600, 0.15, 1900], 0.7)),
    grains(0.5, [0, 260, 0.16, 90], [1400, 4600, 0.006], [0, 0, 0.02, 1, 0.2, 0]),
    thump(95, 66, 0.09, 0.5),
  ]),
  stepAsphalt: step(0.24, [
    ...shoe(1800, 3300, 0.7),
    grains(0.3, [0, 420, 0.12, 120], [1800, 5600, 0.004], [0, 0, 0.004, 1, 0.14, 0]),
  ]),
  stepBrick: step(0.25, [...shoe(1650, 2700, 0.75), struck(0.22, 720, 1, 0.03, 1630, 0.6, 0.02)]),
  stepRoof: step(0.25, [
    ...shoe(1200, 2400, 0.85),
    grains(0.5, [0, 300, 0.18, 60], [900, 3200, 0.008], [0, 0, 0.004, 1, 0.2, 0]),
  ]),
  stepMetal: step(
    0.28,
    [...shoe(1500, 3000, 0.6), struck(0.6, 212, 1, 0.3, 487, 0.7, 0.26, 1130, 0.5, 0.2, 2240, 0.25, 0.12)],
    0.42,
  ),
  stepWet: step(0.26, [
    burst(0.7, 0.08, band([0, 1700, 0.08, 700], 0.9)),
    grains(0.6, [0, 420, 0.18, 40], [600, 2600, 0.018], [0, 0, 0.006, 1, 0.22, 0]),
    thump(120, 76, 0.09, 0.6),
    later(0.09, burst(0.3, 0.05, high(2200, 0.7))),
  ]),
  stepGlass: step(
    0.3,
    [
      ...shoe(1500, 3000, 0.6),
      grains(0.8, [0, 320, 0.25, 40], [2400, 7800, 0.03], [0, 0, 0.004, 1, 0.28, 0]),
    ],
    0.3,
  ),
  deadShuffle: effect({
    caption: 'shuffle',
    cue: 'pose',
    reach: 8,
    seconds: 0.5,
    takes: 4,
    spread: 0.12,
    volume: 0.2,
    priority: 1,
    layers: [
      noise(0.8, [0, 0, 0.12, 1, 0.3, 0.6, 0.46, 0], band([0, 700, 0.25, 1500, 0.46, 900], 0.8)),
      grains(0.3, 120, [900, 2600, 0.008], [0, 0, 0.1, 1, 0.44, 0]),
      thump(105, 66, 0.1, 0.5),
    ],
  }),
  deadRun: effect({
    caption: 'steps',
    cue: 'pose',
    reach: 11,
    seconds: 0.24,
    takes: 4,
    spread: 0.12,
    volume: 0.28,
    priority: 1,
    layers: [...shoe(1300, 2100, 1), later(0.03, burst(0.4, 0.09, band(900, 0.8)))],
  }),
  deadStomp: effect({
    caption: 'heavySteps',
    cue: 'edgeMark',
    reach: 18,
    seconds: 0.45,
    takes: 3,
    volume: 0.55,
    priority: 2,
    layers: [
      thump(96, 42, 0.32, 1.4),
      thump(230, 120, 0.1, 0.6),
      burst(0.8, 0.12, low(900, 0.9)),
      later(0.04, grains(0.25, [0, 120, 0.3, 20], [600, 1900, 0.02], { attack: 0.01, fall: 0.34 })),
    ],
  }),
} as const satisfies Record<string, GameplaySound>;

/** The sound of a step on some floor. */
export type StepSoundId = Extract<keyof typeof STEP_SOUNDS, `step${string}`>;

/** What one hears under the feet on each ground, and on what lies on it. */
export const STEP_OF_LOOK: Readonly<Record<(typeof GROUND_LOOKS)[number], StepSoundId>> &
  Readonly<Partial<Record<(typeof FLAT_LOOKS)[number], StepSoundId>>> = {
  floorTile: 'stepTile',
  floorTileWorn: 'stepTile',
  floorWood: 'stepWood',
  floorWoodWorn: 'stepWood',
  floorGym: 'stepGym',
  floorGymLine: 'stepGym',
  floorLab: 'stepLab',
  floorKitchen: 'stepTile',
  floorCarpet: 'stepCarpet',
  floorMat: 'stepCarpet',
  floorBlood: 'stepWet',
  floorBloodWood: 'stepWet',
  stairsUp: 'stepMetal',
  stairsDown: 'stepMetal',
  grass: 'stepGrass',
  grassTall: 'stepGrass',
  pavement: 'stepBrick',
  asphalt: 'stepAsphalt',
  courtLine: 'stepAsphalt',
  dirt: 'stepRoof',
  roofFloor: 'stepRoof',
  roofFloorWorn: 'stepRoof',
  threshold: 'stepWood',
  voidGround: 'stepTile',
  glassShards: 'stepGlass',
  leaves: 'stepGrass',
  gymMat: 'stepCarpet',
  gymMatGreen: 'stepCarpet',
  sleepingBag: 'stepCarpet',
  jacketDropped: 'stepCarpet',
  bloodPool: 'stepWet',
  bloodDragAcross: 'stepWet',
  bloodDragAlong: 'stepWet',
  puddle: 'stepWet',
  puddleLeak: 'stepWet',
  spillGreen: 'stepWet',
  spillFood: 'stepWet',
  weeds: 'stepGrass',
  drain: 'stepMetal',
  manhole: 'stepMetal',
  planksFallen: 'stepWood',
};
