import type { GadgetId } from '../content/gadgets.ts';
import type { ObjectiveId } from '../content/objectives.ts';
import type { SurvivorId } from '../content/survivors.ts';
import type { TextKey } from '../content/text/index.ts';
import type { WeaponId } from '../content/weapons.ts';
import type { Pacing, Phase } from '../sim/state.ts';

/** What the Use button does where the leader stands. */
export type UsePrompt =
  | 'open'
  | 'clear'
  | 'close'
  | 'search'
  | 'hide'
  | 'leave'
  | 'barricade'
  | 'switch'
  | 'take'
  | 'bandage';

/** The name of a room in the map. */
export type RoomKey = Extract<TextKey, `room.${string}`>;

/** Everything the heads-up display shows, read from a state by `readHud`. */
export interface HudModel {
  readonly leader: SurvivorId;
  readonly phase: Phase;
  /** 1-based. */
  readonly period: number;
  readonly secondsLeft: number;
  readonly pacing: Pacing;
  readonly score: number;
  readonly kills: number;
  readonly health: number;
  readonly maxHealth: number;
  readonly stamina: number;
  readonly maxStamina: number;
  readonly weapon: WeaponId;
  readonly arrows: number;
  readonly bandages: number;
  readonly gadgets: Readonly<Record<GadgetId, number>>;
  readonly objective: ObjectiveModel;
  /** Where the leader stands; undefined outdoors. */
  readonly room: RoomKey | undefined;
  /** How far the leader is heard now, in tiles. */
  readonly loudness: number;
  /** How well the leader is seen, 0 to 100. */
  readonly lit: number;
  readonly prompt: UsePrompt | undefined;
  /** What holding Use does beyond that. */
  readonly holdPrompt: UsePrompt | undefined;
  /** Progress of what it is busy with (searching, barricading, a switch), 0 to 100, or undefined. */
  readonly busyPercent: number | undefined;
  readonly grabbed: boolean;
  readonly downed: boolean;
  readonly hidden: boolean;
  /** While grabbed: how free it is, 0 to 100. While downed: seconds of life left. */
  readonly strugglePercent: number;
  readonly bleedOutSeconds: number;
  /** Facts the hints wait for. */
  readonly facts: HudFacts;
}

/** The job of this period. */
export interface ObjectiveModel {
  readonly id: ObjectiveId;
  /** 0 to 100. */
  readonly percent: number;
  readonly progress: number;
  readonly needed: number;
  readonly done: boolean;
  /** Seconds to hold or things to fetch, as the table has it. */
  readonly amount: number;
}

/** What hints need to know to appear only when they help. */
export interface HudFacts {
  readonly tick: number;
  readonly moving: boolean;
  readonly sneaking: boolean;
  /** Tiles to the nearest of the dead the leader sees, or 99. */
  readonly nearestThreat: number;
  readonly hits: number;
  readonly drawing: boolean;
}
