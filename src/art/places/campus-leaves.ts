import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import { hashNoise } from '../raster/noise.ts';

/** A lobe of a crown: middle and radii. */
type Lobe = readonly [middle: Triple, radii: Triple];

/** What grows where in a crown. */
export interface Crown {
  readonly lobes: readonly Lobe[];
  /** Sprays of leaves on each lobe, and their size in metres. */
  readonly sprays: number;
  readonly size: number;
  /** The second ramp is sprinkled among the first. */
  readonly ramps: readonly [RampId, RampId];
  readonly seed: number;
  /** Lighter or darker than its ramps. */
  readonly tone?: number;
}

/** The turn from one point to the next that spreads points evenly over a ball. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Leaves: a dark core in each lobe, and small sprays all over its skin, lighter toward the upper left. They are one part
 * without creases, so that the crown is modelled by its own light.
 */
export function addCrown(solids: Solids, { lobes, sprays, size, ramps, seed, tone = -0.08 }: Crown): void {
  for (const [lobe, [middle, radii]] of lobes.entries()) {
    const [x, y, z] = middle;
    solids.ball(ramps[0], [radii[0] * 1.8, radii[1] * 1.8, radii[2] * 1.8], middle, { bias: -0.3, part: 2 });
    for (let spray = 0; spray < sprays; spray++) {
      const up = 1 - (2 * (spray + 0.5)) / sprays;
      const around = spray * GOLDEN_ANGLE + lobe;
      const out = Math.sqrt(1 - up * up);
      const die = hashNoise(spray, lobe, seed);
      const reach = 0.84 + die * 0.3;
      const place: Triple = [
        x + Math.cos(around) * out * radii[0] * reach,
        y + up * radii[1] * reach,
        z + Math.sin(around) * out * radii[2] * reach,
      ];
      const lit = up * 0.14 - Math.cos(around) * out * 0.1 + (hashNoise(spray, lobe, seed + 1) - 0.5) * 0.22;
      const width = size * (0.7 + hashNoise(spray, lobe, seed + 2) * 0.6);
      const turn: Triple = [die * 70 - 35, around * 57, hashNoise(spray, lobe, seed + 3) * 70 - 35];
      solids.box(ramps[die > 0.72 ? 1 : 0], [width, width * 0.34, width * 0.66], place, {
        bias: lit + tone,
        part: 2,
        turn,
      });
    }
  }
}
