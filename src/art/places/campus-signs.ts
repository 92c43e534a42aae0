import type { CampusProps } from './campus-prop.ts';

/** Where something is to be read or waited for. */
export const CAMPUS_SIGNS: CampusProps = {
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
      for (const x of [-1.3, -0.65, 0, 0.65, 1.3])
        solids.box('charcoal', [0.05, 0.04, 1.2], [x, 2.46, 0], { part: 13, bias: 0.26, turn: [5, 0, 0] });
      for (const x of [-1.3, 0.4]) solids.block('metal', [0.06, 0.42, 0.3], [x, 0, -0.1], { part: 10 });
      for (const x of [-1.2, -0.5])
        solids.box('glass', [0.05, 0.9, 0.02], [x, 1.3, -0.33], { part: 2, bias: 0.44, turn: [0, 0, -24] });
      solids
        .block('sky', [0.5, 0.5, 0.06], [-1.75, 2.5, 0.1], { part: 11 })
        .block('white', [0.3, 0.2, 0.03], [-1.75, 2.64, 0.14], { part: 12 });
    },
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
};
