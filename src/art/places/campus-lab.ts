import { addMonitor } from './campus-indoors.ts';
import type { CampusProps } from './campus-prop.ts';

/** Laboratory and lecture hall. */
export const CAMPUS_LAB: CampusProps = {
  centrifuge: {
    high: 1.5,
    wide: 1.3,
    build: (solids) =>
      solids
        .block('tile', [0.9, 0.8, 0.8], [0, 0, 0], { part: 1, bias: -0.1 })
        .post('white', [0.42, 0.4, 0.16], [0, 0.8, 0], { part: 2, bias: -0.1 })
        .cylinder('metal', [0.32, 0.32, 0.04], [0, 0.98, 0], { part: 3, bias: 0.1 })
        .cylinder('screen', [0.2, 0.2, 0.03], [0, 1.01, 0], { part: 4 })
        .block('screen', [0.3, 0.14, 0.03], [-0.16, 0.5, 0.4], { part: 5 })
        .block('red', [0.1, 0.1, 0.03], [0.24, 0.52, 0.4], { part: 6 })
        .box('white', [0.84, 0.06, 0.5], [0, 1.24, -0.36], { part: 7, turn: [-60, 0, 0], bias: -0.04 }),
  },
  fumeHood: {
    high: 2.6,
    wide: 2.3,
    build: (solids) =>
      solids
        .block('tile', [1.8, 0.84, 0.74], [0, 0, 0], { part: 1, bias: -0.12 })
        .block('charcoal', [1.84, 0.06, 0.78], [0, 0.84, 0], { part: 2, bias: 0.2 })
        .block('tile', [1.8, 1.3, 0.12], [0, 0.9, -0.3], { part: 3, bias: -0.2 })
        .block('tile', [0.12, 1.3, 0.7], [-0.84, 0.9, 0], { part: 4, bias: -0.06 })
        .block('tile', [0.12, 1.3, 0.7], [0.84, 0.9, 0], { part: 4, bias: -0.06 })
        .block('tile', [1.8, 0.36, 0.74], [0, 1.9, 0], { part: 5, bias: -0.02 })
        .block('lampCold', [1.4, 0.06, 0.04], [0, 1.84, 0.34], { part: 6 })
        .block('glass', [1.56, 0.5, 0.04], [0, 1.4, 0.36], { part: 7, bias: 0.2 })
        .post('glass', [0.14, 0.06, 0.3], [-0.4, 0.9, 0.1], { part: 8, bias: 0.3 })
        .post('bile', [0.13, 0.09, 0.16], [-0.4, 0.9, 0.1], { part: 8, bias: 0.2 })
        .post('violet', [0.08, 0.08, 0.26], [0.1, 0.9, 0.14], { part: 9 })
        .post('orange', [0.1, 0.05, 0.22], [0.45, 0.9, 0.06], { part: 10 })
        .post('metal', [0.16, 0.16, 0.4], [0.5, 2.26, -0.1], { part: 11 })
        .block('tag', [0.3, 0.2, 0.02], [-0.5, 0.4, 0.38], { part: 12 }),
  },
  labFridge: {
    high: 2.2,
    wide: 1.3,
    build: (solids) =>
      solids
        .block('white', [0.92, 1.84, 0.7], [0, 0.06, 0], { part: 1, bias: -0.14 })
        .block('charcoal', [0.86, 0.06, 0.64], [0, 0, 0], { part: 2 })
        .block('lampCold', [0.66, 1.1, 0.03], [-0.02, 0.6, 0.35], { part: 3, bias: -0.6 })
        .block('crimson', [0.5, 0.18, 0.03], [0, 1.36, 0.37], { part: 4 })
        .block('green', [0.4, 0.16, 0.03], [-0.06, 1.06, 0.37], { part: 5 })
        .block('violet', [0.44, 0.16, 0.03], [0.04, 0.76, 0.37], { part: 6 })
        .block('metal', [0.05, 0.6, 0.06], [0.38, 0.86, 0.37], { part: 7, bias: 0.3 })
        .block('red', [0.24, 0.1, 0.03], [-0.2, 1.76, 0.35], { part: 8 }),
  },
  microscopeBench: {
    high: 1.7,
    wide: 2.3,
    build: (solids) => {
      solids
        .block('tile', [1.9, 0.8, 0.66], [0, 0, 0], { part: 1, bias: -0.14 })
        .block('charcoal', [2, 0.07, 0.78], [0, 0.8, 0], { part: 2, bias: 0.22 });
      for (const x of [-0.5, 0.5])
        solids
          .block('tile', [0.86, 0.5, 0.02], [x, 0.16, 0.34], { part: 3, bias: -0.02 })
          .block('metal', [0.3, 0.05, 0.04], [x, 0.5, 0.36], { part: 4, bias: 0.3 });
      solids
        .block('white', [0.3, 0.05, 0.3], [-0.5, 0.87, 0], { part: 5 })
        .bar(
          'white',
          0.06,
          [
            [-0.5, 0.9, -0.1],
            [-0.5, 1.26, -0.12],
            [-0.5, 1.34, 0.08],
          ],
          { part: 6 },
        )
        .bar(
          'black',
          0.05,
          [
            [-0.5, 1.1, 0.12],
            [-0.5, 1.44, 0.0],
          ],
          { part: 7, bias: 0.24 },
        )
        .post('glass', [0.07, 0.07, 0.2], [0.1, 0.87, 0.1], { part: 8, bias: 0.2 })
        .post('green', [0.06, 0.06, 0.1], [0.1, 0.87, 0.1], { part: 8 })
        .block('paper', [0.3, 0.02, 0.24], [0.5, 0.87, 0.14], { part: 9, turn: [0, 14, 0] });
      addMonitor(solids, 0.6, 0.87, -0.18);
    },
  },
  labStool: {
    high: 0.9,
    wide: 0.8,
    build: (solids) =>
      solids
        .post('metal', [0.22, 0.2, 0.04], [0, 0, 0], { part: 1 })
        .post('metal', [0.04, 0.04, 0.5], [0, 0, 0], { part: 2, bias: 0.2 })
        .post('navy', [0.2, 0.21, 0.1], [0, 0.5, 0], { part: 3, bias: 0.16 }),
  },
  specimenTank: {
    high: 2.6,
    wide: 1.3,
    build: (solids) =>
      solids
        .post('charcoal', [0.44, 0.4, 0.4], [0, 0, 0], { part: 1, bias: 0.2 })
        .post('screen', [0.34, 0.34, 1.3], [0, 0.4, 0], { part: 2, bias: -0.2 })
        .ball('skinGrey', [0.36, 0.62, 0.3], [0.02, 0.94, 0.28], { part: 3, bias: 0.06 })
        .ball('skinGrey', [0.24, 0.28, 0.22], [0.05, 1.36, 0.3], { part: 4, bias: 0.1 })
        .post('charcoal', [0.4, 0.36, 0.2], [0, 1.7, 0], { part: 5, bias: 0.24 })
        .post('metal', [0.1, 0.1, 0.24], [0, 1.9, 0], { part: 6 })
        .block('green', [0.2, 0.08, 0.03], [0, 0.2, 0.42], { part: 7 }),
  },
  lectureSeats: {
    high: 1.4,
    wide: 3.3,
    build: (solids) => {
      solids
        .block('wood', [2.96, 0.05, 0.34], [0, 0.7, -0.3], { part: 1, bias: 0.08 })
        .block('woodDark', [2.96, 0.4, 0.05], [0, 0.3, -0.44], { part: 2, bias: 0.12 });
      // They look north, to the board: their backs are what one sees.
      for (const x of [-1, 0, 1]) {
        solids
          .box('crimson', [0.7, 0.12, 0.4], [x, 0.42, 0.1], { part: 4, bias: -0.06 })
          .box('woodDark', [0.76, 0.52, 0.1], [x, 0.66, 0.32], { part: 3, turn: [8, 0, 0], bias: 0.16 })
          .box('crimson', [0.78, 0.14, 0.16], [x, 0.92, 0.3], { part: 5, bias: -0.04 })
          .block('charcoal', [0.08, 0.4, 0.3], [x, 0, 0.1], { part: 6 })
          .block('tag', [0.14, 0.08, 0.02], [x, 0.66, 0.38], { part: 7, weight: 2 });
      }
      solids
        .block('paper', [0.3, 0.02, 0.2], [-0.7, 0.76, -0.3], { part: 8, turn: [0, 12, 0] })
        .block('sky', [0.24, 0.05, 0.16], [0.8, 0.76, -0.3], { part: 9 });
    },
  },
  lecturePodium: {
    high: 1.8,
    wide: 1.4,
    build: (solids) =>
      solids
        .block('wood', [0.9, 1.0, 0.6], [0, 0, 0], { part: 1, bias: -0.02 })
        .block('woodDark', [0.7, 0.7, 0.03], [0, 0.16, 0.31], { part: 2, bias: 0.16 })
        .box('wood', [1.0, 0.08, 0.72], [0, 1.04, 0], { part: 3, turn: [10, 0, 0], bias: 0.14 })
        .cylinder('tag', [0.16, 0.16, 0.04], [0, 0.6, 0.33], { part: 4, turn: [90, 0, 0], bias: -0.1 })
        .bar(
          'metal',
          0.025,
          [
            [-0.3, 1.08, -0.1],
            [-0.24, 1.36, -0.04],
            [-0.16, 1.42, 0.08],
          ],
          { part: 5, bias: 0.2 },
        )
        .block('screen', [0.34, 0.04, 0.24], [0.16, 1.09, 0.02], { part: 6 }),
  },
  projectorScreen: {
    high: 3,
    wide: 3.3,
    build: (solids) =>
      solids
        .block('charcoal', [2.9, 0.14, 0.14], [0, 2.5, 0], { part: 1, bias: 0.2 })
        .block('white', [2.7, 1.6, 0.03], [0, 0.92, 0.02], { part: 2, bias: -0.2 })
        .block('lampCold', [2.5, 1.4, 0.02], [0, 1.02, 0.04], { part: 3, bias: -0.4 })
        .block('navy', [1.4, 0.14, 0.02], [-0.4, 2.1, 0.06], { part: 4 })
        .block('navy', [1.8, 0.08, 0.02], [-0.2, 1.8, 0.06], { part: 4 })
        .block('navy', [1.5, 0.08, 0.02], [-0.3, 1.6, 0.06], { part: 4 })
        .block('crimson', [0.4, 0.5, 0.02], [0.85, 1.2, 0.06], { part: 5 })
        .block('sky', [0.3, 0.34, 0.02], [0.4, 1.2, 0.06], { part: 6 })
        .block('charcoal', [2.8, 0.08, 0.08], [0, 0.86, 0.02], { part: 7, bias: 0.2 }),
  },
};
