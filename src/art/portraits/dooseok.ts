import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** In his forties, grey at the temples, dark suit, a wire in his ear: says less than he knows. */
export const DOOSEOK: Portrait = {
  hair: 'concrete',
  behind: [{ path: 'M42 52Q40 26 64 20Q92 20 94 46L92 68L86 76L84 50Z', tone: 1.6 }],
  before: [
    { path: 'M82 36Q93 44 92 64L90 76L87 68L86 56Q84 46 80 42Z', tone: 2.4 },
    { path: 'M42 46Q40 38 46 34L50 38Q45 44 44 56Z', tone: 2.8 },
    {
      path: 'M43 48Q38 26 56 18Q72 12 86 20Q98 30 92 50Q88 43 82 43Q78 36 66 36Q60 35 56 39Q48 39 46 43Q44 45 43 48Z',
      tone: 1.6,
    },
    { path: 'M50 38Q50 26 64 18', widths: [0, 9, 3], tone: 2 },
    { path: 'M58 35Q60 24 74 17', widths: [0, 9, 4], tone: 1.8 },
    { path: 'M68 34Q72 24 84 20', widths: [0, 9, 4], tone: 1.6 },
    { path: 'M80 40Q84 30 90 28', widths: [0, 8, 4], tone: 1.6 },
  ],
  strands: [
    ['M47 36Q48 26 58 20', 1.4],
    ['M54 34Q56 26 66 19', 1.4],
    ['M64 33Q68 25 78 19', 1.2],
    ['M76 35Q80 28 88 25', 1.2],
    ['M88 44Q91 54 89 68', 1],
    ['M85 44Q88 54 88 64', -1],
  ],
  face: {
    skin: 'skinTan',
    outline:
      'M42 46C41 54 41 60 42 64C41 71 41 79 43 86C46 95 52 102 59 105C63 106.5 69 106 73 104C81 98 87 90 88 81L90 58C91 40 84 28 66 27C50 27 43 36 42 46Z',
    eyes: [
      { x: 50, y: 66, width: 11, height: 4, iris: 'charcoal' },
      { x: 72, y: 66, width: 13, height: 4.2, iris: 'charcoal' },
    ],
    neck: 5,
    ear: true,
    tilt: -0.2,
    lashes: 'plain',
    brow: { ramp: 'hairAsh', width: 3.6, above: 1.8 },
    nose: { x: 53, y: 83, width: 9.5, length: 18 },
    mouth: { x: 58, y: 93, width: 15, full: false, smile: -1 },
    aged: true,
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M46 102Q34 107 18 110Q4 114 0 128H128Q126 113 110 109Q98 106 90 101L72 124Z'),
      'charcoal',
      { tone: 2.8, round: 14, gain: 2.6 },
    );
    drawing.fill(drawing.area('M50 106L62 128H80L90 106L70 120Z'), 'white', { tone: 2.7, round: 5 });
    drawing.fill(drawing.area('M65 119H75L73.4 123L77 128H63L66.6 123Z'), 'blue', { tone: 1.4, round: 3 });
    drawing.fill(drawing.area('M48 101L45 106L58 121L67 119Q54 112 48 101Z'), 'white', {
      tone: 3.2,
      round: 3,
    });
    drawing.fill(drawing.area('M89 100L93 106L82 121L74 119Q86 111 89 100Z'), 'white', {
      tone: 2.2,
      round: 3,
    });
    drawing.fill(drawing.area('M44 104L32 110L40 118L36 121L52 128H60Q48 116 44 104Z'), 'charcoal', {
      tone: 3.6,
      round: 3,
    });
    drawing.fill(drawing.area('M93 103L104 109L98 118L102 121L90 128H82Q92 116 93 103Z'), 'charcoal', {
      tone: 2.9,
      round: 3,
    });
    drawing.fill(drawing.area('M104 116H110V119H104Z'), 'red', { tone: 2.6, edge: 0.6 });
  },
  marks(drawing, mood) {
    // The earpiece and its coiled wire.
    drawing.fill(drawing.area('M87 66H92V73H88Z'), 'paper', { tone: 3, round: 2 });
    drawing.fill(drawing.band('M90 72L93 75L90 78L94 81L91 84L95 87L92 90L96 94L95 104', [1.3]), 'paper', {
      tone: 3.2,
      edge: 0.8,
    });
    // An old scar through the lip.
    drawing.shade(drawing.band('M66 86L68 98', [1.2]), 0.9, ['skinTan']);
    weather(drawing, mood, {
      skin: 'skinTan',
      cloth: ['charcoal', 'white'],
      blood: 'M76 48Q80 54 79 60Q81 70 81 78Q80 86 77 93',
      scraped: [47, 80],
      spots: [
        [47, 82, 1.4],
        [50, 86, 1],
        [76, 86, 1.2],
        [60, 125, 1.8],
        [56, 118, 1.2],
        [84, 120, 1.4],
      ],
    });
  },
};
