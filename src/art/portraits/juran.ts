import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** Hair tied high, a plaster across the nose, the arm bandaged to the shoulder: gets up again. */
export const JURAN: Portrait = {
  hair: 'hairRed',
  behind: [
    { path: 'M84 26Q104 18 116 34Q126 56 114 84Q112 94 104 98Q108 82 102 66Q96 48 84 40Z', tone: 1.6 },
    { path: 'M90 28Q116 30 114 82', widths: [6, 12, 0], tone: 2.2 },
    { path: 'M88 32Q106 42 105 78', widths: [5, 10, 0], tone: 1.6 },
    { path: 'M92 26Q122 36 119 70', widths: [5, 8, 0], tone: 2 },
    { path: 'M39 52Q37 24 64 17Q92 18 94 46Q95 58 90 70L84 50Z', tone: 1.4 },
  ],
  before: [
    { path: 'M40 50Q40 24 66 17Q94 20 93 50L90 62Q86 48 78 42Q66 34 54 38Q44 42 42 56Z', tone: 2 },
    { path: 'M58 34Q70 26 88 30', widths: [0, 9, 3], tone: 2.4 },
    { path: 'M52 38Q58 22 84 24', widths: [0, 10, 4], tone: 2.6 },
    { path: 'M66 36Q82 34 90 36', widths: [0, 8, 4], tone: 2 },
    { path: 'M62 30Q46 36 43 66', widths: [3, 8, 0], tone: 2.4 },
    { path: 'M60 32Q50 42 49 54', widths: [3, 6, 0], tone: 2.6 },
    { path: 'M84 44Q90 58 87 82', widths: [4, 5, 0], tone: 1.8 },
  ],
  strands: [
    ['M46 38Q52 24 70 20', 1],
    ['M54 34Q64 24 82 26', 1.2],
    ['M60 30Q70 22 84 22', -1],
    ['M68 35Q80 30 90 34', -1],
    ['M108 40Q114 58 110 80', 1],
    ['M112 38Q120 52 116 70', -1],
    ['M101 40Q108 56 106 76', -1],
  ],
  face: {
    skin: 'skin',
    outline:
      'M41 50C40 58 41 63 42 67C40.5 73 42 80 45.5 86C49 92 55 97.5 60 99.5C63 100.5 67 100 70 98.5C78 94 85 87 87 79L88 60C89 44 84 30 66 29C50 28 42 38 41 50Z',
    eyes: [
      { x: 49, y: 67.5, width: 12, height: 6, iris: 'wood' },
      { x: 71, y: 67.5, width: 15, height: 6.4, iris: 'wood' },
    ],
    neck: 0,
    ear: true,
    tilt: 1.4,
    lashes: 'strong',
    brow: { ramp: 'hairRed', width: 3, above: 3 },
    nose: { x: 54, y: 81, width: 6.5, length: 13 },
    mouth: { x: 57, y: 89.5, width: 13, full: true, smile: 0.8 },
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M52 103Q38 108 24 112Q12 116 8 128H122Q118 114 104 110Q94 107 86 102L72 118Z'),
      'crimson',
      { tone: 2.2, round: 12 },
    );
    drawing.fill(
      drawing.area('M52 103L50 110Q62 124 74 122Q86 120 90 108L86 102Q82 114 70 115Q58 114 52 103Z'),
      'white',
      { tone: 2.8, round: 3 },
    );
    drawing.fill(drawing.area('M96 107L104 110Q112 116 112 128H104Q104 116 96 107Z'), 'white', {
      tone: 2.4,
      round: 3,
    });
    // The bandaged arm.
    drawing.fill(drawing.area('M30 109Q12 112 6 128H36Q40 118 40 107Z'), 'bandage', { tone: 2.7, round: 10 });
    for (const path of [
      'M10 119Q24 112 40 115',
      'M8 125Q24 117 40 121',
      'M16 114Q28 109 40 110',
      'M14 128Q28 122 38 126',
    ]) {
      drawing.shade(drawing.band(path, [1.2]), -2, ['bandage']);
    }
    drawing.fill(drawing.area('M20 117Q26 114 30 117Q31 121 27 123Q21 124 19 121Z'), 'bloodOld', {
      tone: 3.2,
      edge: 0,
    });
    drawing.fill(drawing.area('M22 118Q25 116 27 118Q27 121 24 121Z'), 'blood', { tone: 3, edge: 0 });
  },
  marks(drawing, mood) {
    drawing.fill(drawing.band('M87 25L93 40', [6]), 'yellow', { tone: 2.4, round: 3 });
    drawing.fill(drawing.area('M48.5 76.5L61 73.5L62 77.5L49.5 80Z'), 'cream', {
      tone: 2.6,
      round: 1.5,
      edge: 0.8,
    });
    drawing.shade(drawing.area('M53.5 75L57 74.4L58 78L54.5 79Z'), 0.9, ['cream']);
    weather(drawing, mood, {
      skin: 'skin',
      cloth: ['crimson', 'white', 'bandage'],
      blood: 'M50 46Q45 52 44 58Q43.5 66 43.5 72Q44 80 46 85',
      scraped: [73, 84],
      spots: [
        [75, 80, 1.6],
        [71, 83, 1],
        [77, 84, 0.8],
        [88, 116, 2.6],
        [94, 121, 1.6],
        [34, 122, 2],
      ],
    });
  },
};
