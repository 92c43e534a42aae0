import { ovalPath } from '../drawing/mask.ts';
import type { Hair, Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** Locks that curl, from the back to the front: where each is, its radius, and the way it turns (1 right, -1 left). */
const CURLS = [
  [92, 40, 7, 1],
  [90, 28, 8, 1],
  [40, 40, 7, -1],
  [43, 28, 8, -1],
  [80, 18, 9, 1],
  [54, 17, 9, -1],
  [67, 13, 9, 1],
  [86, 38, 8, 1],
  [48, 36, 8, -1],
  [76, 28, 9, 1],
  [58, 27, 9, -1],
  [68, 24, 8, 1],
  [83, 46, 6, 1],
  [44, 48, 6, -1],
  [74, 41, 7, 1],
  [54, 42, 7, -1],
  [64, 38, 8, -1],
  [63, 46, 5, 1],
] as const;

/** One curl: a hook that turns in on itself. */
function curl([x, y, radius, turn]: readonly [number, number, number, number]): Hair {
  const side = radius * turn;
  const path = `M${x - side * 0.7} ${y - radius * 0.9}Q${x + side * 1.1} ${y - radius * 0.9} ${x + side * 0.9} ${y + radius * 0.3}Q${x + side * 0.3} ${y + radius * 1.2} ${x - side * 0.4} ${y + radius * 0.4}`;
  return { path, widths: [radius * 0.5, radius * 0.95, radius * 0.7, 0], tone: 2.3 };
}

/** Curls, a varsity jacket and a rucksack with half a hardware shop on its straps. */
export const MARU: Portrait = {
  hair: 'hairBrown',
  behind: [{ path: 'M37 54Q28 30 40 16Q54 2 72 5Q94 6 100 28Q102 46 94 60L90 72L86 70L84 50Z', tone: 1.2 }],
  before: [
    {
      path: 'M40 50Q36 24 64 16Q94 16 95 46Q92 54 86 46Q84 54 78 48Q72 54 66 47Q60 56 54 48Q48 56 44 52Q42 56 40 50Z',
      tone: 2,
    },
    ...CURLS.map(curl),
  ],
  strands: [],
  face: {
    skin: 'skin',
    outline:
      'M40 50C39 58 40 63 41 67C40 74 41 81 45 88C49 95 55 99 60 100.5C64 101.5 68 101 71 99.5C80 95 86 88 88 79L89 60C90 44 84 30 66 29C50 28 41 38 40 50Z',
    eyes: [
      { x: 49, y: 68, width: 12, height: 6.2, iris: 'olive' },
      { x: 71.5, y: 68, width: 14, height: 6.6, iris: 'olive' },
    ],
    neck: 2,
    ear: true,
    tilt: -0.4,
    lashes: 'plain',
    brow: { ramp: 'hairBrown', width: 3.6, above: 4 },
    nose: { x: 53.5, y: 81, width: 9, length: 12 },
    mouth: { x: 57, y: 90, width: 16, full: false, smile: 2 },
  },
  clothes(drawing) {
    drawing.fill(drawing.area('M94 96Q118 96 124 112V128H92Z'), 'olive', { tone: 2.2, round: 8 });
    drawing.fill(
      drawing.area('M46 102Q34 108 20 112Q8 116 2 128H126Q122 114 108 110Q96 107 88 102L72 122Z'),
      'navy',
      { tone: 2.6, round: 12 },
    );
    drawing.fill(drawing.area('M34 107Q14 110 2 128H32Q30 116 40 106Z'), 'orange', { tone: 2.4, round: 8 });
    drawing.fill(drawing.area('M98 106Q120 110 126 128H106Q104 114 94 104Z'), 'orange', {
      tone: 2,
      round: 8,
    });
    drawing.fill(drawing.area('M54 106L64 128H80L86 106L70 119Z'), 'cream', { tone: 2.6, round: 4 });
    drawing.fill(drawing.area('M46 101Q52 112 66 120L62 128H56Q44 114 43 104Z'), 'orange', {
      tone: 2.5,
      round: 3,
    });
    drawing.fill(drawing.area('M88 100Q84 112 73 120L77 128H84Q92 114 92 103Z'), 'orange', {
      tone: 2,
      round: 3,
    });
    for (const path of ['M47 107Q53 115 63 123', 'M87 107Q84 115 76 123'])
      drawing.fill(drawing.band(path, [1.2]), 'white', { tone: 3, edge: 0 });
    // Straps and what hangs on them: tape, a spanner, a torch.
    drawing.fill(drawing.area('M36 106L44 104Q48 116 46 128H36Q40 116 36 106Z'), 'olive', {
      tone: 3,
      round: 3,
    });
    drawing.fill(drawing.area('M92 103L100 106Q98 116 102 128H92Q94 114 92 103Z'), 'olive', {
      tone: 2.6,
      round: 3,
    });
    drawing.fill(drawing.area(`${ovalPath(41, 119, 6.4, 6.4)}${ovalPath(41, 119, 2.6, 2.6)}`), 'yellow', {
      tone: 2.6,
      round: 3,
    });
    drawing.fill(drawing.area('M93 112H101V128H93Z'), 'grey', { tone: 2.8, round: 3 });
    drawing.fill(drawing.area('M91.5 108H102.5V113H91.5Z'), 'red', { tone: 2.2, round: 3 });
    drawing.fill(drawing.band('M110 101L116 92', [3]), 'metal', { tone: 3, round: 2 });
    drawing.fill(drawing.area('M113 94L112 87L116 90L118 86L122 88L120 95L116 97Z'), 'metal', {
      tone: 3,
      round: 2,
    });
  },
  marks(drawing, mood) {
    // A pencil behind the ear, freckles over the nose.
    drawing.fill(drawing.band('M82 62L97 53', [2.6]), 'yellow', { tone: 2.6, round: 2 });
    drawing.fill(drawing.band('M97 53L100 51.4', [2.6, 1]), 'woodLight', { tone: 3, edge: 0 });
    for (const [x, y] of [
      [46, 76],
      [48.5, 78],
      [62, 77],
      [65, 78.5],
      [67, 76.5],
      [51, 75.5],
    ] as const) {
      drawing.shade(drawing.area(ovalPath(x, y, 0.8, 0.8)), -0.9, ['skin']);
    }
    weather(drawing, mood, {
      skin: 'skin',
      cloth: ['navy', 'orange', 'cream'],
      blood: 'M54 82Q54 85 53 87Q52 92 53 96',
      scraped: [75, 83],
      spots: [
        [46, 83, 1.4],
        [49, 86, 1],
        [76, 84, 1.2],
        [22, 119, 2.6],
        [27, 123, 1.4],
        [70, 124, 1.6],
      ],
    });
  },
};
