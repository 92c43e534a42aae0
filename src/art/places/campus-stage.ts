import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import { addLetters } from './campus-letters.ts';
import type { CampusProps } from './campus-prop.ts';

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

/** The festival stage with its light and sound. */
export const CAMPUS_STAGE: CampusProps = {
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
      addLetters(solids, 'screen', '별밤제', [0, 2.7, -1.5], 3);
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
