import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import type { CampusProp, CampusProps } from './campus-prop.ts';

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

function vending(body: RampId, trim: RampId, cans: readonly RampId[]): CampusProp {
  return {
    high: 2.1,
    wide: 1.3,
    build: (solids) => {
      solids
        .block(body, [0.96, 1.86, 0.68], [0, 0.04, -0.05], { part: 1, bias: -0.04 })
        .block('shoe', [0.9, 0.06, 0.6], [0, 0, -0.05], { part: 2 })
        .block(trim, [0.9, 0.16, 0.03], [0, 1.7, 0.3], { part: 3 })
        .block('lampCold', [0.72, 0.98, 0.03], [-0.08, 0.68, 0.29], { part: 4, bias: -0.5 })
        .block('black', [0.62, 0.2, 0.03], [-0.06, 0.2, 0.3], { part: 5, bias: 0.2 })
        .block('metal', [0.14, 0.5, 0.03], [0.38, 0.9, 0.3], { part: 6, bias: 0.1 })
        .block('green', [0.06, 0.06, 0.03], [0.38, 1.28, 0.32], { part: 7 })
        .block('red', [0.06, 0.06, 0.03], [0.38, 1.16, 0.32], { part: 7 });
      for (let row = 0; row < 3; row++)
        for (let at = 0; at < 5; at++)
          solids.block(
            cans[(at + row * 2) % cans.length]!,
            [0.09, 0.2, 0.04],
            [-0.36 + at * 0.14, 1.38 - row * 0.31, 0.31],
            {
              part: 10 + at + row * 5,
              bias: 0.1,
              weight: 2,
            },
          );
    },
  };
}

/** A steel fence on feet, with a plate across it. */
function barricade(plate: RampId, stripe: RampId, light: RampId | undefined): CampusProp {
  return {
    high: 1.6,
    wide: 2.2,
    build: (solids) => {
      for (const x of [-0.85, 0.85]) {
        solids
          .block('metal', [0.07, 1.05, 0.07], [x, 0, 0], { part: 1, bias: 0.14 })
          .block('metal', [0.1, 0.06, 0.7], [x, 0, 0], { part: 2 });
        if (light !== undefined) solids.ball(light, [0.16, 0.18, 0.16], [x, 1.14, 0], { part: 3 });
      }
      solids.bar(
        'metal',
        0.035,
        [
          [-0.85, 1.02, 0],
          [0.85, 1.02, 0],
        ],
        { part: 4, bias: 0.24 },
      );
      for (let at = 0; at < 8; at++)
        solids.box(at % 2 === 0 ? plate : stripe, [0.24, 0.36, 0.04], [-0.79 + at * 0.226, 0.68, 0.05], {
          part: 5,
          turn: [0, 0, -14],
        });
      for (let at = 0; at < 6; at++)
        solids.block('metal', [0.03, 0.4, 0.03], [-0.65 + at * 0.26, 0.08, 0], { part: 6 });
    },
  };
}

function bin(ramp: RampId, count: number): CampusProp {
  return {
    high: 1.2,
    wide: 1.5,
    build: (solids) => {
      const ramps = [ramp, 'sky', 'mustard'] as const;
      for (let at = 0; at < count; at++) {
        const x = (at - (count - 1) / 2) * 0.44;
        solids
          .block(ramps[at % 3]!, [0.4, 0.76, 0.4], [x, 0, 0], { part: 1 + at, bias: -0.04 })
          .block('charcoal', [0.42, 0.08, 0.42], [x, 0.76, 0], { part: 5 + at, bias: 0.2 })
          .block('black', [0.22, 0.1, 0.03], [x, 0.6, 0.2], { part: 9, bias: 0.1 })
          .block('white', [0.14, 0.14, 0.02], [x, 0.32, 0.21], { part: 10 });
      }
      solids.block('paper', [0.2, 0.04, 0.16], [0.3, 0, 0.34], { part: 11, turn: [0, 30, 0] });
    },
  };
}

/** Street furniture between the buildings. */
export const CAMPUS_STREET: CampusProps = {
  lampGlobe: {
    high: 3.6,
    wide: 1.6,
    build: (solids) => {
      solids
        .post('charcoal', [0.2, 0.14, 0.34], [0, 0, 0], { part: 1, bias: 0.16 })
        .post('charcoal', [0.07, 0.05, 2.6], [0, 0.3, 0], { part: 2, bias: 0.24 })
        .bar(
          'charcoal',
          0.045,
          [
            [-0.42, 2.9, 0],
            [-0.3, 2.66, 0],
            [0, 2.6, 0],
            [0.3, 2.66, 0],
            [0.42, 2.9, 0],
          ],
          { part: 3, bias: 0.24 },
        );
      for (const x of [-0.42, 0.42])
        solids
          .post('charcoal', [0.1, 0.14, 0.1], [x, 2.86, 0], { part: 4, bias: 0.2 })
          .ball('lamp', [0.34, 0.36, 0.34], [x, 3.1, 0], { part: 5 })
          .post('charcoal', [0.16, 0.03, 0.12], [x, 3.24, 0], { part: 6, bias: 0.2 });
      solids.post('charcoal', [0.05, 0.01, 0.4], [0, 2.84, 0], { part: 7, bias: 0.3 });
    },
  },
  lampArm: {
    high: 4,
    wide: 2.6,
    build: (solids) => {
      solids
        .block('concrete', [0.4, 0.16, 0.4], [0, 0, 0], { part: 1 })
        .post('metal', [0.09, 0.055, 3.6], [0, 0.1, 0], { part: 2 })
        .bar(
          'metal',
          0.05,
          [
            [0, 3.5, 0],
            [0.3, 3.76, 0],
            [0.95, 3.82, 0],
          ],
          { part: 3, bias: 0.1 },
        )
        .box('metal', [0.62, 0.1, 0.26], [0.95, 3.82, 0], { part: 4, bias: 0.1 })
        .box('lampCold', [0.52, 0.06, 0.2], [0.95, 3.76, 0.04], { part: 5 })
        .block('tag', [0.16, 0.3, 0.03], [0, 1.5, 0.08], { part: 6 });
    },
  },
  benchSlat: {
    high: 1.2,
    wide: 2.2,
    build: (solids) => {
      for (const z of [-0.14, 0.02, 0.18])
        solids.block('wood', [1.7, 0.06, 0.13], [0, 0.42, z], { part: 1, bias: 0.06 });
      for (const y of [0.6, 0.76])
        solids.box('wood', [1.7, 0.12, 0.05], [0, y, -0.28], { part: 2, bias: 0.04, turn: [-10, 0, 0] });
      for (const x of [-0.68, 0.68])
        solids
          .block('charcoal', [0.07, 0.86, 0.07], [x, 0, -0.26], { part: 3, bias: 0.2 })
          .block('charcoal', [0.07, 0.42, 0.07], [x, 0, 0.2], { part: 3, bias: 0.2 })
          .block('charcoal', [0.07, 0.06, 0.5], [x, 0.6, -0.02], { part: 4, bias: 0.26 });
    },
  },
  benchStone: {
    high: 0.9,
    wide: 2.2,
    build: (solids) => {
      solids.block('stone', [1.8, 0.14, 0.56], [0, 0.36, 0], { part: 1, bias: 0.1 });
      for (const x of [-0.6, 0.6])
        solids.block('stone', [0.3, 0.36, 0.42], [x, 0, 0], { part: 2, bias: -0.04 });
    },
  },
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
  vendingDrinks: vending('crimson', 'white', ['tag', 'green', 'sky', 'white', 'orange']),
  vendingSnacks: vending('blue', 'lampCold', ['orange', 'pink', 'tag', 'khaki', 'violet']),
  phoneBooth: {
    high: 2.6,
    wide: 1.4,
    build: (solids) => {
      solids
        .block('black', [0.8, 2.0, 0.06], [0, 0.1, -0.36], { part: 1, bias: 0.3 })
        .block('glass', [0.8, 2.0, 0.7], [0, 0.1, -0.02], { part: 2, bias: 0.06 })
        .block('mint', [0.9, 0.1, 0.86], [0, 0, 0], { part: 3 })
        .block('mint', [0.94, 0.26, 0.9], [0, 2.12, 0], { part: 4, bias: 0.06 })
        .block('lampCold', [0.7, 0.12, 0.03], [0, 2.18, 0.45], { part: 5 })
        .block('charcoal', [0.28, 0.44, 0.04], [0.02, 1.1, 0.36], { part: 6, bias: 0.24 })
        .block('tag', [0.12, 0.1, 0.03], [0.02, 1.36, 0.39], { part: 7 });
      for (const x of [-0.42, 0.42])
        solids.block('mint', [0.09, 2.1, 0.09], [x, 0.05, 0.36], { part: 8, bias: 0.1 });
      solids.block('mint', [0.8, 0.08, 0.05], [0, 0.9, 0.37], { part: 8, bias: 0.1 });
    },
  },
  noticePillar: {
    high: 2.8,
    wide: 1.4,
    build: (solids) => {
      solids
        .post('concrete', [0.5, 0.5, 0.2], [0, 0, 0], { part: 1 })
        .post('forest', [0.42, 0.42, 1.8], [0, 0.2, 0], { part: 2, bias: 0.06 })
        .post('forest', [0.54, 0.46, 0.16], [0, 2.0, 0], { part: 3, bias: 0.16 })
        .post('forest', [0.46, 0.06, 0.4], [0, 2.16, 0], { part: 4, bias: 0.1 });
      for (const [x, y, ramp, turn] of [
        [-0.16, 1.5, 'paper', -20],
        [0.18, 1.56, 'pink', 22],
        [-0.2, 1.0, 'yellow', -24],
        [0.12, 0.98, 'white', 14],
        [0.0, 0.56, 'sky', 4],
      ] as const)
        solids.box(ramp, [0.3, 0.42, 0.03], [x, y, Math.sqrt(0.19 - x * x)], {
          part: 10 + Math.round(y * 9),
          turn: [0, turn, turn * 0.2],
          bias: -0.08,
        });
    },
  },
  posterBoard: {
    high: 2.2,
    wide: 2.3,
    build: (solids) => {
      for (const x of [-0.85, 0.85])
        solids.block('metal', [0.08, 1.9, 0.08], [x, 0, 0], { part: 1, bias: 0.1 });
      solids
        .block('wood', [1.8, 1.12, 0.06], [0, 0.72, 0.02], { part: 2 })
        .block('khaki', [1.66, 0.98, 0.04], [0, 0.79, 0.05], { part: 3, bias: -0.1 });
      for (const [x, y, ramp] of [
        [-0.58, 1.46, 'paper'],
        [-0.2, 1.5, 'crimson'],
        [0.2, 1.42, 'paper'],
        [0.58, 1.48, 'sky'],
        [-0.5, 1.02, 'yellow'],
        [-0.06, 1.0, 'paper'],
        [0.46, 1.0, 'pink'],
      ] as const)
        solids.box(ramp, [0.28, 0.36, 0.02], [x, y, 0.08], {
          part: 10 + Math.round(x * 8),
          turn: [0, 0, x * 14],
          bias: -0.06,
        });
      solids.box('wood', [2, 0.06, 0.4], [0, 1.92, 0.08], { part: 4, turn: [14, 0, 0], bias: 0.1 });
    },
  },
  barricadePolice: barricade('blue', 'white', 'red'),
  barricadeStreet: barricade('orange', 'white', undefined),
  binsSorted: bin('leaf', 3),
  binPublic: bin('steelBlue', 1),
  bollard: {
    high: 1,
    wide: 0.7,
    build: (solids) =>
      solids
        .post('charcoal', [0.13, 0.12, 0.66], [0, 0, 0], { part: 1, bias: 0.2 })
        .post('tag', [0.128, 0.126, 0.12], [0, 0.44, 0], { part: 2 })
        .ball('charcoal', [0.25, 0.14, 0.25], [0, 0.67, 0], { part: 3, bias: 0.26 }),
  },
  hydrant: {
    high: 1,
    wide: 0.9,
    build: (solids) =>
      solids
        .post('red', [0.17, 0.15, 0.5], [0, 0, 0], { part: 1, bias: -0.1 })
        .ball('red', [0.34, 0.26, 0.34], [0, 0.54, 0], { part: 2 })
        .cylinder('metal', [0.08, 0.08, 0.5], [0, 0.36, 0], { part: 3, turn: [0, 0, 90], bias: 0.2 })
        .post('tag', [0.06, 0.05, 0.1], [0, 0.66, 0], { part: 4 }),
  },
  trafficCone: {
    high: 0.9,
    wide: 0.8,
    build: (solids) =>
      solids
        .block('orange', [0.44, 0.06, 0.44], [0, 0, 0], { part: 1, bias: -0.1 })
        .post('orange', [0.16, 0.04, 0.56], [0, 0.06, 0], { part: 2 })
        .post('white', [0.13, 0.1, 0.13], [0, 0.24, 0], { part: 3 }),
  },
  flagPole: {
    high: 4.6,
    wide: 2.4,
    build: (solids) =>
      solids
        .post('stone', [0.36, 0.3, 0.24], [0, 0, 0], { part: 1 })
        .post('metal', [0.055, 0.035, 4.1], [0, 0.2, 0], { part: 2, bias: 0.24 })
        .box('violet', [0.5, 0.6, 0.03], [0.28, 3.84, 0], { part: 3, turn: [0, 14, -4] })
        .box('violet', [0.46, 0.58, 0.03], [0.72, 3.78, 0.05], { part: 4, turn: [0, -22, -8], bias: 0.1 })
        .ball('tag', [0.24, 0.24, 0.04], [0.4, 3.84, 0.07], { part: 5 })
        .ball('tag', [0.12, 0.12, 0.12], [0, 4.34, 0], { part: 6 }),
  },
  busStop: {
    high: 3,
    wide: 4.4,
    build: (solids) => {
      for (const x of [-1.75, 0, 1.75])
        solids.block('metal', [0.09, 2.3, 0.09], [x, 0, -0.34], { part: 1, bias: 0.1 });
      solids
        .block('glass', [3.4, 1.5, 0.04], [0, 0.5, -0.36], { part: 2, bias: 0.1 })
        .box('charcoal', [3.9, 0.1, 1.2], [0, 2.4, 0], { part: 3, bias: 0.14, turn: [5, 0, 0] })
        .box('lampCold', [3.4, 0.05, 0.1], [0, 2.28, 0.54], { part: 4 })
        .block('wood', [2.2, 0.07, 0.36], [-0.4, 0.42, -0.1], { part: 5, bias: 0.1 })
        .block('charcoal', [0.84, 1.6, 0.1], [1.4, 0.3, 0.1], { part: 6, bias: 0.2 })
        .block('screen', [0.7, 1.24, 0.03], [1.4, 0.52, 0.17], { part: 7, bias: -0.1 })
        .block('neonPink', [0.4, 0.5, 0.03], [1.32, 1.04, 0.19], { part: 8 })
        .block('white', [0.5, 0.08, 0.03], [1.4, 0.72, 0.19], { part: 9, weight: 2 })
        .block('white', [0.3, 0.08, 0.03], [1.32, 0.58, 0.19], { part: 9, weight: 2 });
      for (const x of [-1.3, 0.4]) solids.block('metal', [0.06, 0.42, 0.3], [x, 0, -0.1], { part: 10 });
      for (const x of [-1.2, -0.5])
        solids.box('glass', [0.05, 0.9, 0.02], [x, 1.3, -0.33], { part: 2, bias: 0.44, turn: [0, 0, -24] });
      solids
        .block('sky', [0.5, 0.5, 0.06], [-1.75, 2.5, 0.1], { part: 11 })
        .block('white', [0.3, 0.2, 0.03], [-1.75, 2.64, 0.14], { part: 12 });
    },
  },
};
