/** How far a sound carries over open floor, in tiles. Walls and closed doors eat into it: see `NOISE_COSTS`. */
export const NOISES = {
  sneakStep: 1.2,
  walkStep: 4.5,
  runStep: 8.5,
  strike: 5,
  bowShot: 3,
  arrowImpact: 4,
  doorOpened: 3,
  doorBashed: 9,
  glassBroken: 15,
  search: 2.5,
  barricade: 9,
  extinguisher: 8,
  alarm: 24,
  howl: 30,
  publicAddress: 40,
  struggle: 7,
} as const satisfies Record<string, number>;

/** Where a sound comes from. */
export type NoiseId = keyof typeof NOISES;

/** Every noise in a fixed order: the number an event carries is an index of this list. */
export const NOISE_IDS = Object.keys(NOISES) as readonly NoiseId[];

/** What the flood of a sound pays per step, in half tiles. A wall muffles, a closed door less, a window least. */
export const NOISE_COSTS = { open: 2, wall: 16, closedDoor: 8, window: 6, stairs: 6 } as const;
