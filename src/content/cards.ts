/** What a card can change. Percent values start at 100, counts at 0. */
export const STATS = {
  maxHealth: 100,
  moveSpeed: 100,
  sneakSpeed: 100,
  stamina: 100,
  staminaRegen: 100,
  dashCooldown: 100,
  meleeDamage: 100,
  meleeReach: 100,
  meleeTempo: 100,
  meleeKnockback: 100,
  backDamage: 100,
  bowDamage: 100,
  bowTempo: 100,
  arrowKeep: 100,
  arrowPierce: 0,
  noise: 100,
  searchTempo: 100,
  barricade: 100,
  gadgetPower: 100,
  struggle: 100,
  breakHeal: 0,
  mercy: 100,
} as const satisfies Record<string, number>;

/** The id of a stat. */
export type StatId = keyof typeof STATS;

/** How rare a card is: common, rare, last. */
export type CardTier = 1 | 2 | 3;

/** An upgrade: what it adds to stats, what it gives at once. */
export interface CardDef {
  readonly tier: CardTier;
  readonly changes: Partial<Record<StatId, number>>;
  readonly gives?: {
    readonly arrows?: number;
    readonly bandages?: number;
    readonly health?: number;
    readonly extinguisher?: number;
    readonly phoneAlarm?: number;
  };
  /** How often it can be taken in one run. */
  readonly most: number;
}

/** One row a card. */
export const CARDS = {
  sharpenedPole: { tier: 1, changes: { meleeDamage: 25 }, most: 3 },
  longHandle: { tier: 1, changes: { meleeReach: 15 }, most: 2 },
  drilledSwing: { tier: 1, changes: { meleeTempo: 18 }, most: 3 },
  heavyTape: { tier: 1, changes: { meleeKnockback: 40 }, most: 2 },
  archeryClub: { tier: 1, changes: { bowTempo: 25, arrowKeep: 10 }, gives: { arrows: 4 }, most: 3 },
  carbonTips: { tier: 2, changes: { bowDamage: 35 }, most: 2 },
  throughAndThrough: { tier: 3, changes: { arrowPierce: 1 }, gives: { arrows: 4 }, most: 2 },
  softSoles: { tier: 1, changes: { noise: -25, sneakSpeed: 15 }, most: 2 },
  trackTeam: { tier: 1, changes: { moveSpeed: 8, stamina: 20 }, most: 3 },
  secondBreath: { tier: 1, changes: { staminaRegen: 40 }, most: 2 },
  quickFeet: { tier: 2, changes: { dashCooldown: -30, mercy: 30 }, most: 2 },
  firstAid: { tier: 1, changes: { breakHeal: 15 }, gives: { bandages: 1, health: 30 }, most: 3 },
  thickBlazer: { tier: 1, changes: { maxHealth: 20 }, gives: { health: 20 }, most: 3 },
  lockpick: { tier: 1, changes: { searchTempo: 60, barricade: 30 }, most: 2 },
  judoGrip: { tier: 2, changes: { struggle: 60, backDamage: 20 }, most: 2 },
  backstab: { tier: 2, changes: { backDamage: 60 }, most: 2 },
  chemistryKit: { tier: 2, changes: { gadgetPower: 35 }, gives: { extinguisher: 2 }, most: 2 },
  spareBatteries: { tier: 1, changes: { gadgetPower: 15 }, gives: { phoneAlarm: 2 }, most: 2 },
  homeroom: { tier: 3, changes: { maxHealth: 15, meleeDamage: 20, bowDamage: 20, moveSpeed: 5 }, most: 1 },
} as const satisfies Record<string, CardDef>;

/** The id of a card. */
export type CardId = keyof typeof CARDS;

/** Every card in a fixed order. */
export const CARD_IDS = Object.keys(CARDS) as readonly CardId[];

/** Weight of each tier in a draw, in percent; the odds are shown to the player. */
export const CARD_TIER_WEIGHTS: Readonly<Record<CardTier, number>> = { 1: 70, 2: 24, 3: 6 };

/** How many cards are offered. */
export const CARDS_OFFERED = 3;
