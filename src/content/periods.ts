/** The clock of a run, in seconds. */
export const PERIOD = {
  fightSeconds: 75,
  breakSeconds: 15,
  /** The first zombie stands this close, in sight, so that the first kill comes within 15 seconds. */
  openingDistance: 4.5,
} as const;

/** Pacing, never hidden difficulty. Seconds and shares; pairs are [least, most], rolled by the director's own dice. */
export const DIRECTOR = {
  everyTicks: 30,
  harm: { perDamage: 1 / 40, grabbed: 0.35, downed: 0.6 },
  calmSeconds: 4,
  decayPerSecond: 1 / 25,
  peak: 0.85,
  buildUpMaxSeconds: 40,
  sustainSeconds: [3, 5],
  fadeBelow: 0.6,
  fadeMaxSeconds: 12,
  relaxSeconds: [10, 16],
  /** How much later everything comes in the very first period. */
  firstPeriodSeconds: 12,
  mobSeconds: [9, 15],
  wandererSeconds: [2.5, 5],
  specialSeconds: [16, 24],
  /** Never closer than this, never in sight or light. */
  nearestTiles: 7,
  farthestTiles: 26,
  behindPercent: 70,
  aliveCap: 110,
} as const;

/** What one period may send. The design's curves saw down on purpose: see `budgetOf` in the director. */
export interface PeriodBudget {
  readonly bodies: number;
  readonly mob: readonly [number, number];
  readonly runnerPercent: number;
  readonly specials: number;
  readonly alive: number;
}

/** The first periods written out; later ones grow from the last. */
export const PERIOD_BUDGETS: readonly PeriodBudget[] = [
  { bodies: 26, mob: [3, 5], runnerPercent: 0, specials: 0, alive: 14 },
  { bodies: 40, mob: [5, 8], runnerPercent: 12, specials: 2, alive: 24 },
  { bodies: 54, mob: [6, 10], runnerPercent: 18, specials: 3, alive: 34 },
  { bodies: 50, mob: [6, 9], runnerPercent: 24, specials: 4, alive: 34 },
  { bodies: 80, mob: [9, 14], runnerPercent: 26, specials: 5, alive: 52 },
];

/** What each later period adds to the last written one. */
export const PERIOD_GROWTH = { bodies: 14, mob: 1, runnerPercent: 2, specials: 1, alive: 8 } as const;
