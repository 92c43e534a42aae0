/** What fills an opening in a wall. Health in points, costs in straight flow-field steps of 5. */
export const OPENINGS = {
  door: { health: 90, opaque: true, pathCost: 30, playerOpens: true },
  window: { health: 30, opaque: false, pathCost: 45, playerOpens: false },
} as const;

/** The kind of an opening. */
export type OpeningKind = keyof typeof OPENINGS;

/** A desk in a doorway adds this much health, at most twice. */
export const BARRICADE = { health: 160, max: 2, pathCost: 10 } as const;
