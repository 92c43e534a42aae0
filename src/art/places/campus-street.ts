import type { RampId } from '../../content/palette.ts';
import type { CampusProp, CampusProps } from './campus-prop.ts';

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
      solids.block('stone', [1.8, 0.14, 0.56], [0, 0.36, 0], { part: 1, bias: -0.22 });
      for (const x of [-0.6, 0.6])
        solids.block('stone', [0.3, 0.36, 0.42], [x, 0, 0], { part: 2, bias: -0.04 });
    },
  },
  vendingDrinks: vending('crimson', 'white', ['tag', 'green', 'sky', 'white', 'orange']),
  vendingSnacks: vending('blue', 'lampCold', ['orange', 'pink', 'tag', 'khaki', 'violet']),
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
};
