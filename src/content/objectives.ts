/** How an objective is done. */
export type ObjectiveRule = 'hold' | 'fetch' | 'power' | 'reach';

/** One job for a period. `place` names the objects of the map's objective layer it uses. */
export interface ObjectiveDef {
  readonly rule: ObjectiveRule;
  /** Kind of the map objects: the zone to hold, the things to fetch, the switches in order, the place to reach. */
  readonly place: string;
  /** Seconds to hold, things to fetch, seconds at a switch, or 0. */
  readonly amount: number;
  readonly parSeconds: number;
}

/** One row an objective of the school. */
export const OBJECTIVES = {
  holdCorridor: { rule: 'hold', place: 'corridor', amount: 22, parSeconds: 60 },
  fetchArrows: { rule: 'fetch', place: 'archeryCase', amount: 2, parSeconds: 60 },
  powerBroadcast: { rule: 'power', place: 'broadcast', amount: 4, parSeconds: 65 },
  reachRoof: { rule: 'reach', place: 'roof', amount: 0, parSeconds: 55 },
  holdLibrary: { rule: 'hold', place: 'library', amount: 20, parSeconds: 65 },
  fetchFuses: { rule: 'fetch', place: 'fuse', amount: 3, parSeconds: 65 },
} as const satisfies Record<string, ObjectiveDef>;

/** The id of an objective. */
export type ObjectiveId = keyof typeof OBJECTIVES;

/** Every objective in a fixed order. */
export const OBJECTIVE_IDS = Object.keys(OBJECTIVES) as readonly ObjectiveId[];

/** What doing it gives, beside the points. */
export const OBJECTIVE_REWARD = { health: 15, arrows: 4 } as const;
