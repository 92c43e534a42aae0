import type { RampId } from '../../content/palette.ts';
import { loft } from '../model/shapes.ts';
import type { Lock } from './hair-lock.ts';
import { LONG_HAIR } from './hair-long.ts';
import { SHORT_HAIR } from './hair-short.ts';
import type { Skeleton } from './skeleton.ts';

/** What grows on heads. Hairlines stay above 0.25 m, or no face shows from above. */
const STYLES = { ...SHORT_HAIR, ...LONG_HAIR };

/** The name of a hair style. */
export type HairStyle = keyof typeof STYLES;

/** Every hair style. */
export const HAIR_STYLES = Object.keys(STYLES) as readonly HairStyle[];

/** Crowns face the light from above: a little darker, or hair shows only its two lightest steps. */
const SHEEN = -0.07;

/** Parts 30 to 34 are hair's. */
const FIRST_PART = 30;

/** Puts hair on a head; `trim` is the ramp of ties and caps. */
export function addHair(
  skeleton: Skeleton,
  style: HairStyle,
  ramp: RampId,
  trim: RampId = 'crimson',
  dirt = 0,
): void {
  const locks: readonly Lock[] = STYLES[style];
  for (const lock of locks) {
    const { corners = 14, power = 2.3 } = lock;
    const joint = lock.isTail === true ? skeleton.tail : skeleton.head;
    const { at, turn } = lock;
    joint.add(
      loft(lock.rings, { corners, power }),
      {
        ramp: lock.isTrim === true ? trim : ramp,
        part: FIRST_PART + (lock.layer ?? 0),
        bias: (lock.bias ?? 0.02) + (lock.isTrim === true ? 0 : SHEEN),
        dirt,
      },
      { ...(at === undefined ? {} : { at }), ...(turn === undefined ? {} : { turn }) },
    );
  }
}
