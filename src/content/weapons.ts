/** A melee weapon: a wedge in front of the hands. Tiles, seconds, 256 angle steps a turn. */
export interface WeaponDef {
  readonly damage: number;
  readonly reach: number;
  /** Half the swept wedge, in 256 steps. */
  readonly halfAngle: number;
  readonly windupSeconds: number;
  readonly recoverSeconds: number;
  readonly stamina: number;
  readonly knockbackTiles: number;
  readonly staggerSeconds: number;
  /** How many bodies one swing can hit. */
  readonly targets: number;
  readonly blunt: boolean;
  readonly look: string;
}

/** One row a melee weapon. */
export const WEAPONS = {
  mopSpear: {
    damage: 36,
    reach: 1.95,
    halfAngle: 15,
    windupSeconds: 0.1,
    recoverSeconds: 0.26,
    stamina: 7,
    knockbackTiles: 0.55,
    staggerSeconds: 0.35,
    targets: 2,
    blunt: false,
    look: 'mopSpear',
  },
  bat: {
    damage: 48,
    reach: 1.45,
    halfAngle: 42,
    windupSeconds: 0.15,
    recoverSeconds: 0.34,
    stamina: 11,
    knockbackTiles: 1.1,
    staggerSeconds: 0.6,
    targets: 4,
    blunt: true,
    look: 'bat',
  },
} as const satisfies Record<string, WeaponDef>;

/** The id of a melee weapon. */
export type WeaponId = keyof typeof WEAPONS;

/** Every melee weapon in a fixed order: the number an event carries is an index of this list. */
export const WEAPON_IDS = Object.keys(WEAPONS) as readonly WeaponId[];

/** The bow: quiet, strong, slow, and its arrows can be fetched back. Speed in tiles per second. */
export const BOW = {
  damage: 80,
  drawSeconds: 0.45,
  recoverSeconds: 0.2,
  speed: 22,
  range: 14,
  radius: 0.12,
  /** Chance in percent that a spent arrow can be picked up again. */
  keepPercent: 80,
  moveFactor: 0.55,
  knockbackTiles: 0.6,
  staggerSeconds: 0.4,
  maxArrows: 24,
} as const;
