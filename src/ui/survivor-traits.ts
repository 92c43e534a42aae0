import { SURVIVORS, type SurvivorId } from '../content/survivors.ts';

/** What the choice screen compares. */
export type TraitId = 'health' | 'speed' | 'quiet' | 'melee' | 'bow' | 'stamina';

/** One bar: `percent` is the number written, `fill` how much of the bar is full, 0 to 100. */
export interface Trait {
  readonly id: TraitId;
  readonly percent: number;
  readonly fill: number;
}

/** The bars run from this percentage (empty) … */
const LEAST = 60;
/** … to this one (full). */
const MOST = 140;

function trait(id: TraitId, percent: number): Trait {
  return { id, percent, fill: Math.min(100, Math.max(4, ((percent - LEAST) / (MOST - LEAST)) * 100)) };
}

/** The six bars of a survivor, straight from the table; stealth is the noise turned around. */
export function survivorTraits(survivor: SurvivorId): readonly Trait[] {
  const row = SURVIVORS[survivor];
  return [
    trait('health', row.health),
    trait('speed', row.speedPercent),
    trait('quiet', 200 - row.noisePercent),
    trait('melee', row.meleePercent),
    trait('bow', row.bowPercent),
    trait('stamina', row.staminaPercent),
  ];
}
