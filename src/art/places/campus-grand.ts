import type { Triple } from '../model/joint.ts';
import { cylinder } from '../model/shapes.ts';
import type { CampusProps } from './campus-prop.ts';

/** A closed flat ring. */
function rim(radius: number, y: number): readonly Triple[] {
  return Array.from({ length: 25 }, (_, at): Triple => {
    const turn = (at / 24) * Math.PI * 2;
    return [Math.cos(turn) * radius, y, Math.sin(turn) * radius];
  });
}

/** What marks a place from afar: gate, fountain, sculptures. */
export const CAMPUS_GRAND: CampusProps = {
  gatePillar: {
    high: 3.4,
    wide: 1.4,
    build: (solids) =>
      solids
        .block('stone', [0.96, 0.3, 0.8], [0, 0, 0], { part: 1, bias: -0.04 })
        .block('brick', [0.8, 2.1, 0.66], [0, 0.3, 0], { part: 2, texture: 'brick' })
        .block('stone', [1.0, 0.16, 0.84], [0, 2.4, 0], { part: 3, bias: 0.12 })
        .block('stone', [0.7, 0.16, 0.56], [0, 2.56, 0], { part: 4, bias: 0.06 })
        .block('tag', [0.3, 0.9, 0.04], [0, 1.2, 0.34], { part: 5, bias: -0.1 })
        .ball('lamp', [0.34, 0.36, 0.34], [0, 2.9, 0], { part: 6 }),
  },
  gateArch: {
    high: 5,
    wide: 6.4,
    build: (solids) => {
      for (const x of [-2.5, 2.5])
        solids
          .block('stone', [0.9, 0.4, 0.8], [x, 0, 0], { part: 1, bias: -0.04 })
          .block('stone', [0.7, 3.4, 0.6], [x, 0.4, 0], { part: 2, bias: 0.02, dirt: 0.05 })
          .block('stone', [0.9, 0.2, 0.8], [x, 3.6, 0], { part: 3, bias: 0.12 });
      for (let at = 0; at < 13; at++) {
        const share = at / 12 - 0.5;
        const bow = 0.55 - share * share * 2.2;
        solids.block('stone', [0.48, 0.5, 0.56], [share * 5.3, 3.6 + bow, 0], {
          part: 10 + at,
          bias: at === 6 ? 0.16 : 0.02,
        });
        if (at > 1 && at < 11 && at !== 6)
          solids.block('tag', [0.18, 0.22, 0.04], [share * 5.3, 3.74 + bow, 0.3], {
            part: 40,
            bias: -0.1,
            weight: 2,
          });
      }
      solids.cylinder('tag', [0.26, 0.26, 0.08], [0, 4.42, 0.3], { part: 41, turn: [90, 0, 0] });
    },
  },
  guardBooth: {
    high: 3,
    wide: 2.4,
    build: (solids) => {
      solids
        .block('white', [1.6, 0.9, 1.5], [0, 0.1, 0], { part: 1, bias: -0.12 })
        .block('concrete', [1.8, 0.12, 1.7], [0, 0, 0], { part: 2 })
        .block('glass', [1.5, 0.9, 1.4], [0, 1.0, 0], { part: 3, bias: 0.02 })
        .block('lamp', [0.5, 0.5, 0.03], [0.36, 1.2, 0.72], { part: 4, bias: -0.3 })
        .block('navy', [1.9, 0.2, 1.8], [0, 1.9, 0], { part: 5, bias: 0.1 })
        .block('navy', [1.6, 0.1, 0.03], [0, 0.5, 0.77], { part: 6 })
        .block('grey', [0.6, 0.26, 0.44], [0.34, 2.1, -0.3], { part: 9 })
        .cylinder('charcoal', [0.16, 0.16, 0.03], [0.34, 2.37, -0.3], { part: 10 })
        .ball('red', [0.2, 0.18, 0.2], [-0.5, 2.16, 0.5], { part: 7 });
      for (const x of [-0.76, 0, 0.76])
        solids.block('white', [0.1, 0.92, 0.1], [x, 1.0, 0.7], { part: 8, bias: -0.04 });
      solids.box('glass', [0.05, 0.6, 0.02], [-0.44, 1.46, 0.73], { part: 3, bias: 0.5, turn: [0, 0, -24] });
    },
  },
  campusFountain: {
    high: 2.6,
    wide: 4.4,
    build: (solids) => {
      const { joint } = solids;
      const wide = (radius: number, height: number): ReturnType<typeof cylinder> =>
        cylinder(radius, radius, height, 28);
      joint
        .add(wide(1.9, 0.4), { ramp: 'stone', part: 1, bias: -0.06, top: 0.5 }, { at: [0, 0.2, 0] })
        .add(
          wide(1.62, 0.02),
          { ramp: 'water', part: 2, bias: 0.04, top: 0.01, dirt: 0.24 },
          { at: [0, 0.42, 0] },
        );
      solids
        .bar('stone', 0.15, rim(1.76, 0.42), { part: 3, bias: 0.14 })
        .post('stone', [0.36, 0.24, 0.9], [0, 0.4, 0], { part: 4 })
        .loft(
          'stone',
          [
            [1.1, 0.4, 0.4],
            [1.24, 1.3, 1.3],
            [1.36, 1.5, 1.5],
          ],
          [0, 0, 0],
          { part: 5, bias: 0.04, shape: { power: 2, corners: 18 } },
        )
        .post('water', [0.66, 0.66, 0.02], [0, 1.35, 0], { part: 6, bias: 0.2 })
        .post('stone', [0.15, 0.1, 0.5], [0, 1.36, 0], { part: 7, bias: 0.1 })
        .ball('stone', [0.34, 0.3, 0.34], [0, 1.94, 0], { part: 8, bias: 0.16 });
      for (let at = 0; at < 9; at++) {
        const turn = (at / 9) * Math.PI * 2 + 0.3;
        const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
        solids.bar(
          'water',
          0.045,
          [
            [cos * 0.72, 1.34, sin * 0.72],
            [cos * 0.92, 1.1, sin * 0.92],
            [cos * 1.02, 0.44, sin * 1.02],
          ],
          { part: 20 + at, bias: 0.42 },
        );
      }
    },
  },
  sculpture: {
    high: 4,
    wide: 2.6,
    build: (solids) => {
      solids
        .block('stone', [1.5, 0.5, 1.3], [0, 0, 0], { part: 1 })
        .block('tag', [0.6, 0.2, 0.03], [0, 0.16, 0.66], { part: 2 });
      const ring = (radius: number, tilt: number): readonly Triple[] =>
        Array.from({ length: 21 }, (_, at): Triple => {
          const turn = (at / 20) * Math.PI * 2;
          const across = Math.cos(turn) * radius;
          return [across * Math.cos(tilt), 1.95 + Math.sin(turn) * radius * 1.2, across * Math.sin(tilt)];
        });
      solids
        .bar('steelBlue', 0.14, ring(1.0, 0.5), { part: 3, bias: 0.16 })
        .bar('metal', 0.11, ring(0.72, -0.7), { part: 4, bias: 0.26 })
        .ball('tag', [0.5, 0.5, 0.5], [0, 1.95, 0], { part: 5 });
    },
  },
  statueScholar: {
    high: 3.8,
    wide: 2.4,
    build: (solids) => {
      solids
        .block('stone', [1.5, 0.3, 1.3], [0, 0, 0], { part: 1, bias: -0.04 })
        .block('stone', [1.1, 1.0, 0.95], [0, 0.3, 0], { part: 2, bias: 0.04 })
        .block('stone', [1.24, 0.12, 1.08], [0, 1.3, 0], { part: 3, bias: 0.14 })
        .block('tag', [0.6, 0.34, 0.03], [0, 0.66, 0.49], { part: 4, bias: -0.1 })
        .loft(
          'mint',
          [
            [1.42, 0.84, 0.66],
            [1.9, 0.62, 0.5],
            [2.4, 0.56, 0.4],
            [2.7, 0.66, 0.36],
            [2.86, 0.2, 0.2],
          ],
          [0, 0, 0],
          { part: 5, bias: -0.16, dirt: 0.3 },
        )
        .ball('mint', [0.34, 0.4, 0.36], [0, 3.02, 0.04], { part: 6, bias: -0.06 })
        .bar(
          'mint',
          0.1,
          [
            [-0.32, 2.6, 0],
            [-0.42, 2.2, 0.16],
            [-0.1, 2.1, 0.34],
          ],
          { part: 7, bias: -0.06 },
        )
        .bar(
          'mint',
          0.1,
          [
            [0.32, 2.6, 0],
            [0.6, 2.74, 0.2],
            [0.74, 3.06, 0.26],
          ],
          { part: 8, bias: -0.06 },
        )
        .box('mint', [0.36, 0.08, 0.28], [-0.06, 2.14, 0.4], { part: 9, turn: [20, 0, 0], bias: 0.1 });
      for (const x of [-0.2, 0.1, 0.24])
        solids.block('mint', [0.05, 0.6, 0.03], [x, 1.5, 0.3], { part: 10, bias: -0.3 });
    },
  },
};
