import type { RampId } from '../../content/palette.ts';
import type { Triple } from '../model/joint.ts';
import type { Solids } from '../model/solids.ts';
import { addLetters } from './campus-letters.ts';
import type { CampusProp, CampusProps } from './campus-prop.ts';

function addLantern(solids: Solids, x: number, y: number, z: number, ramp: RampId): void {
  solids
    .ball(ramp, [0.26, 0.3, 0.26], [x, y, z], { part: 90 })
    .cylinder('black', [0.08, 0.08, 0.05], [x, y + 0.15, z], { part: 91, bias: 0.2 })
    .cylinder('black', [0.08, 0.08, 0.05], [x, y - 0.15, z], { part: 91, bias: 0.2 });
}

/** Festival stalls: a counter, four poles, a striped awning with scallops, lanterns, and what is sold. */
function stall(
  word: string,
  stripe: RampId,
  second: RampId,
  sign: RampId,
  goods: (solids: Solids) => void,
): CampusProp {
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
      addLetters(solids, 'white', word, [0, 0.45, 0.8]);
      for (let at = 0; at < 8; at++) {
        const x = -1.4 + at * 0.4;
        const ramp = at % 2 === 0 ? stripe : second;
        const bias = at % 2 === 0 ? -0.1 : -0.2;
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
          { part: 2, bias: -0.2, shape: { power: 9, corners: 4, pleat: 0.001 } },
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

function banner(wide: number, ramp: RampId, ink: RampId, word: string): CampusProp {
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
      addLetters(solids, ink, word, [0, 2.57, 0.05]);
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

/** The night festival: stalls, tents, banners, lanterns. */
export const CAMPUS_FESTIVAL: CampusProps = {
  bannerFestival: banner(4, 'violet', 'tag', '*별밤제*'),
  bannerClub: banner(2, 'teal', 'white', '이음'),
  stallTteok: stall('떡볶이', 'crimson', 'white', 'maroon', (solids) => addPots(solids, 'white', 'red')),
  stallSkewer: stall('꼬치', 'mustard', 'cream', 'leather', (solids) => {
    solids.block('shoe', [1.5, 0.14, 0.36], [-0.3, 0.93, 0.42], { part: 20, bias: 0.14 });
    solids.block('red', [1.4, 0.02, 0.28], [-0.3, 1.06, 0.42], { part: 21 });
    for (let at = 0; at < 7; at++)
      solids.block(at % 2 === 0 ? 'rust' : 'orange', [0.09, 0.06, 0.44], [-0.9 + at * 0.2, 1.08, 0.44], {
        part: 22 + at,
      });
    addPots(solids.on(solids.joint.joint([0.3, 0, 0.05])), 'orange', 'water');
  }),
  stallDrinks: stall('음료', 'sky', 'white', 'navy', (solids) => {
    for (const [at, ramp] of (['orange', 'green', 'pink', 'yellow', 'sky', 'crimson'] as const).entries())
      solids.post(ramp, [0.1, 0.12, 0.28], [-1.1 + at * 0.3, 0.93, 0.42], { part: 20 + at, bias: 0.08 });
    solids
      .block('tile', [0.6, 0.5, 0.44], [0.95, 0.93, 0.36], { part: 30 })
      .block('lampCold', [0.4, 0.24, 0.02], [0.95, 1.08, 0.6], { part: 31 });
  }),
  stallGames: stall('게임', 'violet', 'pink', 'forest', (solids) => {
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
};
