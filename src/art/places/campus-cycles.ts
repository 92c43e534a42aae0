import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import type { CampusProps } from './campus-prop.ts';

/** A closed ring standing upright, facing south: wheels. */
function wheel(x: number, y: number, z: number, radius: number): readonly Triple[] {
  return Array.from({ length: 15 }, (_, at): Triple => {
    const turn = (at / 14) * Math.PI * 2;
    return [x + Math.cos(turn) * radius, y + Math.sin(turn) * radius, z];
  });
}

/** A bicycle that runs east and west: two wheels, a frame, a saddle, handlebars, a basket. */
function addBicycle(solids: Solids, ramp: RampId): void {
  const frame = { part: 3, bias: 0.08, weight: 2 } as const;
  solids
    .bar('shoe', 0.035, wheel(-0.52, 0.34, 0, 0.32), { part: 1, bias: 0.24 })
    .bar('shoe', 0.035, wheel(0.52, 0.34, 0, 0.32), { part: 2, bias: 0.24 })
    .bar(
      'metal',
      0.03,
      [
        [-0.52, 0.34, 0],
        [-0.1, 0.34, 0],
        [0.36, 0.78, 0],
        [-0.2, 0.74, 0],
        [-0.52, 0.34, 0],
      ],
      frame,
    )
    .bar(
      ramp,
      0.042,
      [
        [-0.1, 0.34, 0],
        [0.38, 0.74, 0],
        [-0.22, 0.76, 0],
        [-0.1, 0.34, 0],
      ],
      frame,
    )
    .bar(
      ramp,
      0.036,
      [
        [0.52, 0.34, 0],
        [0.38, 0.78, 0],
        [0.34, 0.98, 0],
      ],
      frame,
    )
    .box('leather', [0.26, 0.06, 0.13], [-0.24, 0.88, 0], { part: 4, bias: 0.2 })
    .bar(
      'shoe',
      0.03,
      [
        [0.3, 1.0, -0.2],
        [0.38, 1.0, 0],
        [0.3, 1.0, 0.2],
      ],
      { part: 5, bias: 0.3 },
    )
    .box('khaki', [0.26, 0.2, 0.26], [0.6, 0.86, 0], { part: 6, bias: 0.05 })
    .box('red', [0.05, 0.06, 0.06], [-0.84, 0.5, 0], { part: 7 });
}

/** Bicycles, parked and left lying. */
export const CAMPUS_CYCLES: CampusProps = {
  bicycle: { high: 1.4, wide: 2.4, build: (solids) => addBicycle(solids, 'teal') },
  bicycleFallen: {
    high: 1.2,
    wide: 2.4,
    build: (solids) => {
      const fallen = solids.joint.joint([0, 0.06, -0.3]);
      fallen.turn = [78, 8, 0];
      addBicycle(solids.on(fallen), 'crimson');
    },
  },
  bikeStand: {
    high: 1.4,
    wide: 3.4,
    build: (solids) => {
      solids.bar(
        'metal',
        0.045,
        [
          [-1.35, 0.05, 0.1],
          [1.35, 0.05, 0.1],
        ],
        { part: 40, bias: 0.2 },
      );
      for (let at = 0; at < 6; at++) {
        const x = -1.2 + at * 0.48;
        solids.bar(
          'metal',
          0.04,
          [
            [x, 0, 0.3],
            [x, 0.5, 0.24],
            [x, 0.5, -0.06],
            [x, 0, -0.1],
          ],
          { part: 41, bias: 0.24 },
        );
      }
      for (const [x, ramp] of [
        [-0.72, 'yellow'],
        [0.3, 'sky'],
      ] as const) {
        const parked = solids.joint.joint([x, 0, -0.05]);
        parked.turn = [0, 62, 0];
        addBicycle(solids.on(parked), ramp);
      }
    },
  },
};
