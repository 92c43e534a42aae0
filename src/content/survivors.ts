import type { WeaponId } from './weapons.ts';

/** A survivor one can lead with. Percentages of the values in `player.ts`; the drawback is part of the person. */
export interface SurvivorDef {
  readonly health: number;
  readonly speedPercent: number;
  readonly noisePercent: number;
  readonly meleePercent: number;
  readonly bowPercent: number;
  readonly staminaPercent: number;
  readonly weapon: WeaponId;
  readonly arrows: number;
  /** Row of the actor art. */
  readonly look: string;
}

/** One row a survivor. Ids are neutral; names live in `names/`. */
export const SURVIVORS = {
  onjo: {
    health: 100,
    speedPercent: 100,
    noisePercent: 90,
    meleePercent: 100,
    bowPercent: 100,
    staminaPercent: 110,
    weapon: 'mopSpear',
    arrows: 8,
    look: 'onjo',
  },
  cheongsan: {
    health: 100,
    speedPercent: 103,
    noisePercent: 110,
    meleePercent: 120,
    bowPercent: 80,
    staminaPercent: 100,
    weapon: 'bat',
    arrows: 4,
    look: 'cheongsan',
  },
  suhyeok: {
    health: 125,
    speedPercent: 92,
    noisePercent: 105,
    meleePercent: 110,
    bowPercent: 90,
    staminaPercent: 100,
    weapon: 'bat',
    arrows: 4,
    look: 'suhyeok',
  },
  juran: {
    health: 85,
    speedPercent: 106,
    noisePercent: 80,
    meleePercent: 85,
    bowPercent: 130,
    staminaPercent: 120,
    weapon: 'mopSpear',
    arrows: 14,
    look: 'juran',
  },
} as const satisfies Record<string, SurvivorDef>;

/** The neutral id of a survivor. */
export type SurvivorId = keyof typeof SURVIVORS;

/** Every survivor in the order of the choice screen. */
export const SURVIVOR_IDS = Object.keys(SURVIVORS) as readonly SurvivorId[];
