import type { TextKey } from '../content/text/index.ts';
import { ZOMBIE_KIND_IDS, type ZombieKindId } from '../content/zombies.ts';
import type { Death } from '../sim/state.ts';

/** Why a run ended: a sentence (`{zombie}` is the kind that did it) and one tip against exactly that. */
export interface CauseOfDeath {
  readonly sentence: TextKey;
  readonly tip: TextKey;
  readonly kind: ZombieKindId | undefined;
}

/** Picks the circumstance that is easiest to change next time: the grip, the back, the breath, the noise. */
export function causeOfDeath(death: Readonly<Death> | undefined): CauseOfDeath {
  if (death === undefined) return { sentence: 'death.left', tip: 'tip.left', kind: undefined };
  const kind = ZOMBIE_KIND_IDS[death.kind];
  if (kind === undefined) return { sentence: 'death.bledOut', tip: 'tip.bledOut', kind };
  if (death.grabbed) return { sentence: 'death.grabbed', tip: 'tip.grabbed', kind };
  if (death.behind) return { sentence: 'death.behind', tip: 'tip.behind', kind };
  if (death.tired) return { sentence: 'death.tired', tip: 'tip.tired', kind };
  if (death.loud) return { sentence: 'death.loud', tip: 'tip.loud', kind };
  return { sentence: 'death.plain', tip: `tip.${kind}`, kind };
}
