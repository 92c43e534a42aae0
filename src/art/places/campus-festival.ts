import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import { hashNoise } from '../raster/noise.ts';
import type { CampusProp, CampusProps } from './campus-prop.ts';

/** A lattice beam between two heights or two sides: four chords would not be seen, two and their diagonals are. */
function addTruss(solids: Solids, from: Triple, to: Triple, wide: number): void {
  const isUpright = from[0] === to[0];
  const [dx, dy] = isUpright ? [wide, 0] : [0, wide];
  const chord = (side: number): readonly [Triple, Triple] => [
    [from[0] + dx * side, from[1] + dy * side, from[2]],
    [to[0] + dx * side, to[1] + dy * side, to[2]],
  ];
  const [first, second] = [chord(-0.5), chord(0.5)];
  solids
    .bar('metal', 0.05, first, { bias: 0.16, part: 80 })
    .bar('metal', 0.05, second, { bias: 0.22, part: 80 });
  const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  const steps = Math.round(length / 0.45);
  const between = ([a, b]: readonly [Triple, Triple], share: number): Triple => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2],
  ];
  for (let step = 0; step < steps; step++) {
    const [here, there] = step % 2 === 0 ? [first, second] : [second, first];
    solids.bar('metal', 0.03, [between(here, step / steps), between(there, (step + 1) / steps)], {
      part: 80,
    });
  }
}

/** A lamp hung from a truss, pointing down and forward. */
function addSpot(solids: Solids, x: number, y: number, z: number, ramp: RampId): void {
  solids
    .cylinder('black', [0.15, 0.1, 0.28], [x, y, z], { part: 85, bias: 0.2, turn: [-40, 0, 0] })
    .ball(ramp, [0.24, 0.12, 0.24], [x, y - 0.14, z + 0.12], { part: 86 });
}

function addAmplifier(solids: Solids, x: number, z: number, boxes: number): void {
  for (let at = 0; at < boxes; at++) {
    const y = at * 0.78;
    solids
      .block('black', [0.8, 0.74, 0.6], [x, y, z], { part: 60 + at, bias: 0.22 })
      .cylinder('charcoal', [0.3, 0.3, 0.04], [x, y + 0.36, z + 0.3], {
        part: 63,
        turn: [90, 0, 0],
        bias: 0.2,
      })
      .cylinder('black', [0.22, 0.22, 0.05], [x, y + 0.36, z + 0.31], {
        part: 64,
        turn: [90, 0, 0],
        bias: 0.1,
      })
      .cylinder('grey', [0.08, 0.08, 0.06], [x, y + 0.36, z + 0.32], {
        part: 65,
        turn: [90, 0, 0],
        bias: 0.2,
      });
    for (const dx of [-0.36, 0.36])
      solids.block('metal', [0.06, 0.06, 0.06], [x + dx, y + 0.66, z + 0.29], { part: 66, bias: 0.4 });
  }
}

/** Brush strokes of a script that belongs to nobody. */
function addStrokes(solids: Solids, ramp: RampId, width: number, y: number, z: number, seed: number): void {
  const count = Math.max(3, Math.round(width / 0.42));
  for (let at = 0; at < count; at++) {
    const x = (at + 0.5 - count / 2) * (width / count);
    const die = hashNoise(at, seed, 3);
    const options = { part: 70, weight: 2 } as const;
    solids
      .box(ramp, [0.24, 0.06, 0.02], [x, y + 0.12, z], options)
      .box(ramp, [0.06, 0.3, 0.02], [x + (die - 0.5) * 0.16, y, z], options);
    if (die > 0.4) solids.box(ramp, [0.22, 0.06, 0.02], [x, y - 0.13, z], options);
    if (die < 0.7) solids.box(ramp, [0.06, 0.2, 0.02], [x + 0.1, y - 0.02, z], options);
  }
}

function addLantern(solids: Solids, x: number, y: number, z: number, ramp: RampId): void {
  solids
    .ball(ramp, [0.26, 0.3, 0.26], [x, y, z], { part: 90 })
    .cylinder('black', [0.08, 0.08, 0.05], [x, y + 0.15, z], { part: 91, bias: 0.2 })
    .cylinder('black', [0.08, 0.08, 0.05], [x, y - 0.15, z], { part: 91, bias: 0.2 });
}

/** Festival stalls: a counter, four poles, a striped awning with scallops, lanterns, and what is sold. */
function stall(stripe: RampId, second: RampId, sign: RampId, goods: (solids: Solids) => void): CampusProp {
  return {
    high: 3.2,
    wide: 3.4,
    build: (solids) => {
      for (const x of [-1.35, 1.35])
        for (const z of [-0.75, 0.75])
          solids.post('metal', [0.04, 0.04, 2.2], [x, 0, z], { part: 1, bias: 0.1 });
      solids
        .block('wood', [2.8, 0.86, 0.62], [0, 0, 0.45], { part: 2, bias: -0.02 })
        .block('woodLight', [2.95, 0.07, 0.76], [0, 0.86, 0.45], { part: 3, bias: 0.08 })
        .block(sign, [2.5, 0.56, 0.03], [0, 0.16, 0.77], { part: 4, bias: -0.05 });
      addStrokes(solids, 'white', 2.2, 0.44, 0.8, stripe.length * 7 + second.length);
      for (let at = 0; at < 8; at++) {
        const x = -1.4 + at * 0.4;
        const ramp = at % 2 === 0 ? stripe : second;
        const bias = at % 2 === 0 ? -0.02 : -0.06;
        solids
          .box(ramp, [0.4, 0.04, 1.0], [x, 2.45, 0.26], { part: 5, turn: [24, 0, 0], bias })
          .box(ramp, [0.4, 0.04, 1.0], [x, 2.45, -0.62], { part: 6, turn: [-24, 0, 0], bias: bias - 0.1 })
          .box(ramp, [0.36, 0.24, 0.03], [x, 2.14, 0.72], { part: 7, bias: bias + 0.04 });
      }
      for (const [x, ramp] of [
        [-1.2, 'lamp'],
        [0, 'red'],
        [1.2, 'lamp'],
      ] as const)
        addLantern(solids, x, 1.86, 0.72, ramp);
      goods(solids);
    },
  };
}

function tent(ramp: RampId): CampusProp {
  return {
    high: 3.4,
    wide: 3.4,
    build: (solids) => {
      for (const x of [-1.35, 1.35])
        for (const z of [-1.35, 1.35])
          solids.post('metal', [0.05, 0.05, 1.9], [x, 0, z], { part: 1, bias: 0.2 });
      solids
        .loft(
          ramp,
          [
            [1.9, 3.1, 3.1],
            [2.15, 2.9, 2.9],
            [2.7, 0.5, 0.5],
            [2.85, 0.12, 0.12],
          ],
          [0, 0, 0],
          { part: 2, bias: -0.1, shape: { power: 9, corners: 4, pleat: 0.001 } },
        )
        .block(ramp, [3.1, 0.28, 0.05], [0, 1.66, 1.52], { part: 3, bias: -0.14 })
        .block(ramp, [0.05, 0.28, 3.1], [-1.52, 1.66, 0], { part: 4, bias: -0.16 })
        .block('wood', [1.9, 0.06, 0.7], [0, 0.7, 0.2], { part: 5 })
        .block('paper', [0.4, 0.03, 0.3], [-0.4, 0.77, 0.3], { part: 6 })
        .block('crimson', [0.3, 0.24, 0.3], [0.5, 0.76, 0.1], { part: 7 });
      for (const x of [-0.85, 0.85]) solids.block('metal', [0.06, 0.7, 0.5], [x, 0, 0.2], { part: 8 });
    },
  };
}

function banner(wide: number, ramp: RampId, ink: RampId, seed: number): CampusProp {
  return {
    high: 3.4,
    wide: wide + 0.3,
    build: (solids) => {
      for (const x of [-wide / 2 + 0.1, wide / 2 - 0.1])
        solids
          .post('metal', [0.05, 0.04, 3.1], [x, 0, 0], { part: 1, bias: 0.14 })
          .block('concrete', [0.4, 0.14, 0.4], [x, 0, 0], { part: 2 });
      solids.block(ramp, [wide - 0.3, 0.74, 0.03], [0, 2.2, 0.02], { part: 3, bias: -0.02, dirt: 0.02 });
      solids.block('white', [wide - 0.3, 0.05, 0.04], [0, 2.88, 0.03], { part: 4 });
      addStrokes(solids, ink, wide - 0.7, 2.58, 0.05, seed);
    },
  };
}

function addPots(solids: Solids, ramp: RampId, stuff: RampId): void {
  for (const x of [-0.9, -0.2]) {
    solids
      .post('metal', [0.22, 0.25, 0.16], [x, 0.93, 0.4], { part: 20, bias: 0.1 })
      .post(stuff, [0.21, 0.2, 0.02], [x, 1.08, 0.4], { part: 21, bias: 0.16 });
  }
  for (let at = 0; at < 3; at++)
    solids.post(ramp, [0.09, 0.11, 0.2], [0.42 + at * 0.3, 0.93, 0.46], { part: 22 + at });
}

/** The night festival: stage, stalls, tents, lights. */
export const CAMPUS_FESTIVAL: CampusProps = {
  festivalStage: {
    high: 6,
    wide: 8.4,
    build: (solids) => {
      solids
        .block('black', [7.8, 0.86, 3.7], [0, 0, 0], { part: 1, bias: 0.16 })
        .block('woodDark', [7.9, 0.12, 3.8], [0, 0.86, 0], { part: 2, bias: 0.06 })
        .block('metal', [7.9, 0.06, 0.05], [0, 0.92, 1.9], { part: 3, bias: 0.3 })
        .block('violet', [6.8, 3.2, 0.08], [0, 1.0, -1.6], { part: 4, bias: -0.22, dirt: 0.02 })
        .block('neonPink', [5.2, 0.1, 0.04], [0, 3.4, -1.53], { part: 5 })
        .block('neonPink', [5.2, 0.1, 0.04], [0, 1.9, -1.53], { part: 5 });
      for (let board = -3; board <= 3; board++)
        solids.block('woodDark', [0.04, 0.02, 3.7], [board * 1.1, 0.97, 0], { part: 6, bias: -0.2 });
      for (let panel = -7; panel <= 7; panel++)
        solids.block('charcoal', [0.04, 0.8, 0.04], [panel * 0.52, 0.03, 1.86], { part: 7, bias: 0.1 });
      addStrokes(solids, 'screen', 4.4, 2.66, -1.5, 5);
      for (const x of [-3.6, 3.6]) addTruss(solids, [x, 0.9, 1.5], [x, 5, 1.5], 0.34);
      for (const x of [-3.6, 3.6]) addTruss(solids, [x, 0.9, -1.5], [x, 4.6, -1.5], 0.3);
      addTruss(solids, [-3.8, 5.0, 1.5], [3.8, 5.0, 1.5], 0.36);
      const colours = ['neonPink', 'lampCold', 'lamp', 'screen', 'lamp', 'lampCold', 'neonPink'] as const;
      for (const [at, ramp] of colours.entries()) addSpot(solids, -3 + at, 4.68, 1.62, ramp);
      const onStage = solids.joint.joint([0, 0.98, 0]);
      const stand = solids.on(onStage);
      addAmplifier(stand, -2.8, 0.4, 3);
      addAmplifier(stand, 2.8, 0.4, 3);
      addDrums(stand);
      stand
        .post('metal', [0.16, 0.02, 0.04], [0.4, 0, 1.1], { part: 30 })
        .post('metal', [0.025, 0.025, 1.2], [0.4, 0, 1.1], { part: 30, bias: 0.3 })
        .ball('shoe', [0.12, 0.14, 0.12], [0.4, 1.26, 1.14], { part: 31, bias: 0.3 });
      for (const x of [-1.6, 1.5])
        stand
          .box('black', [0.7, 0.3, 0.4], [x, 0.15, 1.35], { part: 32, bias: 0.24, turn: [-24, 0, 0] })
          .box('grey', [0.6, 0.04, 0.3], [x, 0.3, 1.3], { part: 33, turn: [-24, 0, 0] });
      for (let step = 0; step < 3; step++)
        solids.block('metal', [1, 0.1, 0.28], [-2.9, 0.6 - step * 0.26, 2.02 + step * 0.2], {
          part: 40 + step,
        });
    },
  },
  stageTruss: {
    high: 5,
    wide: 8.4,
    build: (solids) => {
      for (const x of [-3.8, 3.8]) {
        solids.block('concrete', [0.7, 0.2, 0.6], [x, 0, 0], { part: 1 });
        addTruss(solids, [x, 0.2, 0], [x, 4.2, 0], 0.36);
      }
      addTruss(solids, [-3.9, 4.3, 0], [3.9, 4.3, 0], 0.36);
      for (const [at, ramp] of (['lamp', 'neonPink', 'lampCold', 'lamp', 'screen'] as const).entries())
        addSpot(solids, -2.8 + at * 1.4, 4, 0.14, ramp);
    },
  },
  amplifier: { high: 1, wide: 1.2, build: (solids) => addAmplifier(solids, 0, 0, 1) },
  speakerStack: { high: 3, wide: 1.2, build: (solids) => addAmplifier(solids, 0, 0, 3) },
  bannerFestival: banner(4, 'violet', 'tag', 3),
  bannerClub: banner(2, 'teal', 'white', 8),
  stallTteok: stall('crimson', 'white', 'maroon', (solids) => addPots(solids, 'white', 'red')),
  stallSkewer: stall('mustard', 'cream', 'leather', (solids) => {
    solids.block('shoe', [1.5, 0.14, 0.36], [-0.3, 0.93, 0.42], { part: 20, bias: 0.14 });
    solids.block('red', [1.4, 0.02, 0.28], [-0.3, 1.06, 0.42], { part: 21 });
    for (let at = 0; at < 7; at++)
      solids.block(at % 2 === 0 ? 'rust' : 'orange', [0.09, 0.06, 0.44], [-0.9 + at * 0.2, 1.08, 0.44], {
        part: 22 + at,
      });
    addPots(solids.on(solids.joint.joint([0.55, 0, 0.05])), 'orange', 'water');
  }),
  stallDrinks: stall('sky', 'white', 'navy', (solids) => {
    for (const [at, ramp] of (['orange', 'green', 'pink', 'yellow', 'sky', 'crimson'] as const).entries())
      solids.post(ramp, [0.1, 0.12, 0.28], [-1.1 + at * 0.3, 0.93, 0.42], { part: 20 + at, bias: 0.08 });
    solids
      .block('tile', [0.6, 0.5, 0.44], [0.95, 0.93, 0.36], { part: 30 })
      .block('lampCold', [0.4, 0.24, 0.02], [0.95, 1.08, 0.6], { part: 31 });
  }),
  stallGames: stall('violet', 'pink', 'forest', (solids) => {
    const toys = ['pink', 'yellow', 'sky', 'white', 'teal'] as const;
    for (const [at, ramp] of toys.entries()) {
      const x = -1 + at * 0.5;
      solids
        .ball(ramp, [0.3, 0.32, 0.26], [x, 1.1, 0.4], { part: 20 + at })
        .ball(ramp, [0.22, 0.22, 0.2], [x, 1.34, 0.42], { part: 30 + at, bias: 0.08 });
      for (const dx of [-0.08, 0.08])
        solids.ball(ramp, [0.09, 0.1, 0.06], [x + dx, 1.46, 0.4], { part: 40 + at });
    }
  }),
  tentWhite: tent('white'),
  tentBlue: tent('denim'),
  lanternString: {
    high: 3.6,
    wide: 4.4,
    build: (solids) => {
      for (const x of [-1.9, 1.9]) solids.post('wood', [0.07, 0.05, 3.2], [x, 0, 0], { part: 1 });
      const sag = (x: number): number => 2.6 + (x / 1.9) ** 2 * 0.5;
      const rope = Array.from(
        { length: 13 },
        (_, at): Triple => [-1.9 + at * 0.3166, sag(-1.9 + at * 0.3166), 0],
      );
      solids.bar('black', 0.025, rope, { part: 2, bias: 0.3 });
      for (const [at, ramp] of (
        ['lamp', 'red', 'lamp', 'neonPink', 'lamp', 'red', 'lamp'] as const
      ).entries()) {
        const x = -1.5 + at * 0.5;
        addLantern(solids, x, sag(x) - 0.22, 0, ramp);
      }
    },
  },
  stageLight: {
    high: 2.4,
    wide: 1.4,
    build: (solids) => {
      for (const turn of [0, 2.1, 4.2])
        solids.bar(
          'metal',
          0.035,
          [
            [Math.cos(turn) * 0.36, 0, Math.sin(turn) * 0.36],
            [0, 0.8, 0],
          ],
          { part: 1 },
        );
      solids
        .post('metal', [0.035, 0.03, 1.1], [0, 0.7, 0], { part: 2, bias: 0.2 })
        .block('metal', [0.9, 0.06, 0.06], [0, 1.8, 0], { part: 3 });
      addSpot(solids, -0.3, 1.72, 0.05, 'lamp');
      addSpot(solids, 0.3, 1.72, 0.05, 'neonPink');
    },
  },
  tableFestival: {
    high: 1.4,
    wide: 2.3,
    build: (solids) => {
      solids.block('white', [1.8, 0.05, 0.74], [0, 0.7, 0], { part: 1, bias: -0.1 });
      for (const x of [-0.75, 0.75]) solids.block('grey', [0.06, 0.7, 0.56], [x, 0, 0], { part: 2 });
      for (const [at, ramp] of (['green', 'orange', 'paper', 'crimson'] as const).entries())
        solids.post(ramp, [0.07, 0.08, 0.16], [-0.6 + at * 0.35, 0.75, 0.1 - (at % 2) * 0.2], {
          part: 3 + at,
        });
      solids.block('paper', [0.34, 0.02, 0.24], [0.6, 0.75, 0.1], { part: 9, turn: [0, 20, 0] });
    },
  },
  cableReel: {
    high: 1,
    wide: 1.2,
    build: (solids) => {
      for (const z of [-0.22, 0.22])
        solids.cylinder('orange', [0.42, 0.42, 0.05], [0, 0.42, z], {
          part: 1,
          turn: [90, 0, 0],
          bias: 0.02,
        });
      solids
        .cylinder('black', [0.32, 0.32, 0.36], [0, 0.42, 0], { part: 2, turn: [90, 0, 0], bias: 0.2 })
        .cylinder('metal', [0.1, 0.1, 0.56], [0, 0.42, 0], { part: 3, turn: [90, 0, 0], bias: 0.2 });
    },
  },
  crateStage: {
    high: 1,
    wide: 1.2,
    build: (solids) => {
      solids.block('charcoal', [0.84, 0.6, 0.62], [0, 0.1, 0], { part: 1, bias: 0.14 });
      for (const x of [-0.41, 0.41])
        solids.block('metal', [0.06, 0.62, 0.64], [x, 0.09, 0], { part: 2, bias: 0.2 });
      solids
        .block('metal', [0.86, 0.05, 0.64], [0, 0.4, 0], { part: 3, bias: 0.1 })
        .block('tag', [0.24, 0.12, 0.02], [0.1, 0.2, 0.32], { part: 4 });
    },
  },
  generator: {
    high: 1.3,
    wide: 2.2,
    build: (solids) => {
      solids
        .block('orange', [1.5, 0.7, 0.7], [0, 0.16, 0], { part: 1, bias: -0.06 })
        .block('black', [0.6, 0.4, 0.03], [-0.36, 0.28, 0.36], { part: 2, bias: 0.2 })
        .block('green', [0.1, 0.1, 0.03], [0.3, 0.6, 0.36], { part: 3 })
        .block('grey', [0.4, 0.24, 0.03], [0.4, 0.28, 0.36], { part: 4 })
        .post('metal', [0.07, 0.07, 0.3], [0.5, 0.86, -0.1], { part: 5 })
        .block('shoe', [1.6, 0.1, 0.1], [0, 0.08, 0.3], { part: 6, bias: 0.2 });
    },
  },
};

function addDrums(solids: Solids): void {
  solids
    .cylinder('crimson', [0.42, 0.42, 0.5], [0, 0.42, -0.7], { part: 50, turn: [90, 0, 0] })
    .cylinder('white', [0.38, 0.38, 0.03], [0, 0.42, -0.44], { part: 51, turn: [90, 0, 0] })
    .post('crimson', [0.22, 0.22, 0.26], [-0.6, 0.5, -0.6], { part: 52 })
    .post('crimson', [0.24, 0.24, 0.3], [0.62, 0.4, -0.6], { part: 53 })
    .post('white', [0.21, 0.21, 0.02], [-0.6, 0.76, -0.6], { part: 54 })
    .post('white', [0.23, 0.23, 0.02], [0.62, 0.7, -0.6], { part: 55 });
  for (const x of [-0.85, 0.9])
    solids
      .post('metal', [0.02, 0.02, 1.05], [x, 0, -0.9], { part: 56 })
      .cylinder('tag', [0.3, 0.28, 0.03], [x, 1.07, -0.9], { part: 57, turn: [14, 0, x * 10] });
}
