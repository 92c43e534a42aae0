import type { CardId, StatId } from '../content/cards.ts';
import type { ObjectiveId } from '../content/objectives.ts';
import type { PickupId } from '../content/pickups.ts';
import type { PlaceId } from '../content/places.ts';
import type { SurvivorId } from '../content/survivors.ts';
import type { WeaponId } from '../content/weapons.ts';
import type { Dice } from './dice.ts';
import type { EventBuffer } from './events.ts';
import type { GameMap } from './world/game-map.ts';
import type { FieldBuilder, GoalField } from './world/goal-field.ts';
import type { TileState } from './world/tile-state.ts';
import type { Workspace } from './world/workspace.ts';
import type { Zombies } from './zombies.ts';

/** What the leader is busy with. */
export type LeaderMode =
  | 'free'
  | 'dashing'
  | 'striking'
  | 'drawing'
  | 'searching'
  | 'hiding'
  | 'hidden'
  | 'barricading'
  | 'switching'
  | 'grabbed'
  | 'thrown'
  | 'downed'
  | 'dead';

/** The person one plays. Positions in tiles, angles in 256 steps, times in ticks. */
export interface Leader {
  readonly survivor: SurvivorId;
  x: number;
  y: number;
  /** Where it was a tick ago, for the picture between ticks. */
  previousX: number;
  previousY: number;
  /** Tiles a second it wants to go. */
  speed: number;
  velocityX: number;
  velocityY: number;
  /** Where it looks and aims. */
  facing: number;
  mode: LeaderMode;
  /** Ticks since the mode began, and how many it takes (0: open end). */
  modeTicks: number;
  modeLength: number;
  gait: 'still' | 'sneak' | 'walk' | 'run';
  health: number;
  maxHealth: number;
  stamina: number;
  maxStamina: number;
  staminaWait: number;
  /** Untouchable for this many ticks. */
  mercy: number;
  dashWait: number;
  recover: number;
  weapon: WeaponId;
  arrows: number;
  bandages: number;
  extinguisher: number;
  phoneAlarm: number;
  gadgetWait: number;
  stepDistance: number;
  /** Serial of the zombie the rules aim at, or 0. */
  target: number;
  /** Serial of the zombie that holds it, or 0. */
  grabbedBy: number;
  struggle: number;
  /** What it works on: index of an opening, a locker, a switch; in a dash or a throw the direction of flight. */
  workingOn: number;
  /** How many of the dead touch it: they slow it down. */
  crowd: number;
  bleedOut: number;
  /** 0..255: how lit the place it stands on is. */
  lit: number;
  stats: Record<StatId, number>;
  /** Ticks of buffered presses by button bit: strike, shoot, dash, use. */
  buffered: { strike: number; shoot: number; dash: number; use: number };
}

/** An arrow in flight. */
export interface Arrow {
  alive: boolean;
  x: number;
  y: number;
  previousX: number;
  previousY: number;
  angle: number;
  left: number;
  pierce: number;
  /** Serials of the bodies it has gone through; 0 is free. */
  readonly struck: Int32Array;
}

/** Something on the floor; dead slots are reused. */
export interface Pickup {
  alive: boolean;
  item: PickupId;
  amount: number;
  x: number;
  y: number;
}

/** A thrown phone. */
export interface Alarm {
  alive: boolean;
  fromX: number;
  fromY: number;
  x: number;
  y: number;
  ticks: number;
}

/** A door or window. `health` counts the barricade. */
export interface Opening {
  state: 'open' | 'closed' | 'broken';
  health: number;
  barricade: number;
  bashers: number;
}

/** A locker. */
export interface Locker {
  searched: boolean;
}

/** A desk that can still be moved. */
export interface Movable {
  standing: boolean;
}

/** The director's pacing states in a fixed order: an event carries an index of this list. */
export const PACING_IDS = ['buildUp', 'peak', 'fade', 'relax'] as const;

/** The director's pacing state. */
export type Pacing = (typeof PACING_IDS)[number];

/** Who sends the dead, and when: a pure function of state and seed. */
export interface Director {
  pacing: Pacing;
  pacingTicks: number;
  pacingLength: number;
  intensity: number;
  calmTicks: number;
  /** Bodies left to send this period. */
  bodies: number;
  specials: number;
  mobWait: number;
  wandererWait: number;
  specialWait: number;
  /** Bodies waiting for a legal place. */
  queued: number;
}

/** The job of this period. */
export interface Objective {
  id: ObjectiveId;
  done: boolean;
  progress: number;
  needed: number;
  ticks: number;
  /** Index into `map.objectives` of the place to go to now, or -1. */
  target: number;
}

/** Where a run is. `cards` stops the world until a card is taken. */
export type Phase = 'fight' | 'cards' | 'break' | 'over';

/** What the results page tells. */
export interface Tally {
  kills: number;
  killScore: number;
  objectiveSeconds: number;
  downs: number;
  shots: number;
  hits: number;
  unseenKills: number;
  byWeapon: { melee: number; bow: number };
  killsByKind: number[];
  damageTaken: number;
  damageByKind: number[];
}

/** What ended the run, for the results page. */
export interface Death {
  /** Index of ZOMBIE_KIND_IDS, or -1: bled out. */
  kind: number;
  grabbed: boolean;
  behind: boolean;
  tired: boolean;
  loud: boolean;
}

/** A whole run at one tick: plain data, changed only inside `step`. */
export interface GameState {
  readonly place: PlaceId;
  readonly seed: number;
  readonly map: GameMap;
  tick: number;
  phase: Phase;
  phaseTicks: number;
  /** 1-based. */
  period: number;
  periodsSurvived: number;
  score: number;
  dice: Dice;
  leader: Leader;
  zombies: Zombies;
  arrows: Arrow[];
  pickups: Pickup[];
  alarms: Alarm[];
  openings: Opening[];
  lockers: Locker[];
  movables: Movable[];
  director: Director;
  objective: Objective;
  /** The three cards on offer while `phase` is 'cards'. */
  offered: CardId[];
  taken: CardId[];
  tally: Tally;
  death: Death | undefined;
  tiles: TileState;
  /** 0: the way to the leader; 1..: ways to noises. */
  goals: GoalField[];
  builder: FieldBuilder;
  /** Buttons of the tick before, to tell a press from a hold. */
  heldButtons: number;
  /** Rolling loudness of the leader, in tiles: what the HUD's ear shows. */
  loudness: number;
  events: EventBuffer;
  /** Scratch memory of a tick; not part of a run, not in the checksum. */
  work: Workspace;
}

/** Everything, all the way down, as others than `step` get to see it. */
export type ReadOnly<T> = T extends (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends Float64Array | Int32Array | Uint8Array | Uint16Array | Int16Array
    ? T
    : T extends object
      ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
      : T;
