/** What lies on the floor or in a locker. */
export const PICKUPS = {
  arrows: { amount: 4, weight: 30 },
  bandage: { amount: 1, weight: 18 },
  drink: { amount: 100, weight: 14 },
  extinguisher: { amount: 2, weight: 14 },
  phone: { amount: 1, weight: 14 },
  bat: { amount: 1, weight: 5 },
  mopSpear: { amount: 1, weight: 5 },
  /** What an objective asks for; never in a locker. */
  fuse: { amount: 1, weight: 0 },
  archeryCase: { amount: 6, weight: 0 },
  /** One spent arrow. */
  arrow: { amount: 1, weight: 0 },
} as const satisfies Record<string, { readonly amount: number; readonly weight: number }>;

/** The id of a thing to pick up. */
export type PickupId = keyof typeof PICKUPS;

/** Every pick-up in a fixed order: the number an event carries is an index of this list. */
export const PICKUP_IDS = Object.keys(PICKUPS) as readonly PickupId[];

/** Most bandages one can carry. */
export const MAX_BANDAGES = 3;
