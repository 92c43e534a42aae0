/** Which mind drives a kind: one small function each, in `sim/minds`. */
export type MindId = 'shamble' | 'sprint' | 'listen' | 'howl' | 'brawl';

/** Everything the rules and the pictures need to know about a kind of the dead. Tiles, seconds, 256 angle steps. */
export interface ZombieDef {
  readonly mind: MindId;
  readonly health: number;
  readonly walkSpeed: number;
  /** Speed when it has noticed somebody. */
  readonly chaseSpeed: number;
  readonly sightRange: number;
  /** Half the cone of sight. 0: blind. */
  readonly sightHalfAngle: number;
  /** Percent of a noise's reach at which it still hears it. */
  readonly hearingPercent: number;
  readonly damage: number;
  readonly attackReach: number;
  /** The telegraph: the time one has to step away. */
  readonly windupSeconds: number;
  readonly recoverSeconds: number;
  /** Percent of knockback and stagger it feels. */
  readonly poisePercent: number;
  /** Percent of damage taken from the front and from behind. */
  readonly frontPercent: number;
  readonly backPercent: number;
  /** Damage a second to a door. */
  readonly bashPerSecond: number;
  readonly worth: number;
  readonly look: string;
  readonly voice: string;
  /** Height relative to a student, for the picture and the hurt circle. */
  readonly bulk: number;
}

/** One row a kind. */
export const ZOMBIES = {
  shambler: {
    mind: 'shamble',
    health: 70,
    walkSpeed: 0.8,
    chaseSpeed: 1.7,
    sightRange: 8,
    sightHalfAngle: 46,
    hearingPercent: 100,
    damage: 12,
    attackReach: 0.75,
    windupSeconds: 0.45,
    recoverSeconds: 0.8,
    poisePercent: 100,
    frontPercent: 100,
    backPercent: 150,
    bashPerSecond: 9,
    worth: 10,
    look: 'shambler',
    voice: 'groan',
    bulk: 1,
  },
  runner: {
    mind: 'sprint',
    health: 45,
    walkSpeed: 1.2,
    chaseSpeed: 4.2,
    sightRange: 10,
    sightHalfAngle: 40,
    hearingPercent: 100,
    damage: 9,
    attackReach: 0.7,
    windupSeconds: 0.3,
    recoverSeconds: 0.7,
    poisePercent: 120,
    frontPercent: 100,
    backPercent: 150,
    bashPerSecond: 6,
    worth: 18,
    look: 'runner',
    voice: 'shriek',
    bulk: 0.95,
  },
  listener: {
    mind: 'listen',
    health: 60,
    walkSpeed: 0.7,
    chaseSpeed: 3.4,
    sightRange: 0,
    sightHalfAngle: 0,
    hearingPercent: 200,
    damage: 16,
    attackReach: 0.8,
    windupSeconds: 0.35,
    recoverSeconds: 0.9,
    poisePercent: 100,
    frontPercent: 100,
    backPercent: 200,
    bashPerSecond: 8,
    worth: 25,
    look: 'listener',
    voice: 'click',
    bulk: 1,
  },
  howler: {
    mind: 'howl',
    health: 55,
    walkSpeed: 1,
    chaseSpeed: 2.4,
    sightRange: 11,
    sightHalfAngle: 60,
    hearingPercent: 120,
    damage: 7,
    attackReach: 0.7,
    windupSeconds: 0.4,
    recoverSeconds: 0.9,
    poisePercent: 130,
    frontPercent: 100,
    backPercent: 150,
    bashPerSecond: 4,
    worth: 35,
    look: 'howler',
    voice: 'howl',
    bulk: 0.95,
  },
  brute: {
    mind: 'brawl',
    health: 420,
    walkSpeed: 0.9,
    chaseSpeed: 2.1,
    sightRange: 8,
    sightHalfAngle: 40,
    hearingPercent: 90,
    damage: 26,
    attackReach: 1.05,
    windupSeconds: 0.75,
    recoverSeconds: 1.3,
    poisePercent: 15,
    frontPercent: 50,
    backPercent: 200,
    bashPerSecond: 34,
    worth: 120,
    look: 'brute',
    voice: 'growl',
    bulk: 1.4,
  },
} as const satisfies Record<string, ZombieDef>;

/** The id of a kind of the dead. */
export type ZombieKindId = keyof typeof ZOMBIES;

/** Every kind in a fixed order: the number in the struct of arrays is an index of this list. */
export const ZOMBIE_KIND_IDS = Object.keys(ZOMBIES) as readonly ZombieKindId[];

/** What all of the dead share. Tiles, seconds. */
export const HORDE = {
  radius: 0.35,
  /** The circle an arrow or a swing must touch, before `bulk`. */
  hurtRadius: 0.38,
  knockbackSeconds: 0.12,
  /** How long it follows after losing sight, then how long it looks around. */
  memorySeconds: 4,
  searchSeconds: 5,
  /** Share of the horde that thinks each tick: one in this many. */
  thinkEvery: 6,
  howlSeconds: 1.1,
  howlCooldownSeconds: 14,
  sprintSeconds: 3.5,
  pantSeconds: 1.2,
  /** A sprinter's reach at full speed, in percent of its standing reach. */
  lungePercent: 165,
  grabSeconds: 2.2,
  grabDamagePerSecond: 9,
  throwTiles: 3.2,
  throwDamage: 14,
  /** Percent of the sight range at which a leader who stands in the dark is seen, and one who sneaks. */
  darkSightPercent: 55,
  sneakSightPercent: 65,
} as const;
