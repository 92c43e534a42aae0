import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** Hair like a storm, a plaster on the brow, the club's tracksuit top: never sits still. */
export const CHEONGSAN: Portrait = {
  hair: 'hairBlack',
  behind: [
    {
      path: 'M38 54L33 62L34 48L28 50L33 38L27 34L36 28L34 18L46 20L50 10L60 16L70 7L76 15L88 11L89 22L99 22L96 33L104 38L97 46L102 58L95 60L97 72L90 78L86 86L84 60Z',
      tone: 1.8,
    },
  ],
  before: [
    { path: 'M87 50Q90 58 88 68L85 74L84 62Q83 56 85 48Z', tone: 1.2 },
    {
      path: 'M38 56Q34 34 50 24Q66 16 84 26Q96 36 92 60L86 48L84 56L78 44L72 54L68 43L60 57L57 44L48 54L47 47L42 56L41 64Z',
      tone: 2,
    },
    { path: 'M60 20Q44 26 34 44', widths: [4, 9, 0], tone: 2.4 },
    { path: 'M62 20Q46 34 44 58', widths: [4, 10, 0], tone: 2.6 },
    { path: 'M66 20Q56 36 57 60', widths: [4, 10, 0], tone: 2.3 },
    { path: 'M70 20Q68 40 71 58', widths: [4, 10, 0], tone: 2.4 },
    { path: 'M74 20Q84 34 84 58', widths: [4, 9, 0], tone: 2 },
    { path: 'M78 22Q94 32 96 52', widths: [4, 9, 0], tone: 1.8 },
    { path: 'M64 22Q56 12 46 14', widths: [8, 7, 0], tone: 2.4 },
    { path: 'M72 20Q76 8 86 8', widths: [8, 7, 0], tone: 2.2 },
  ],
  strands: [
    ['M58 20Q46 28 39 40', 1.2],
    ['M62 22Q52 34 48 48', 1.2],
    ['M68 22Q62 34 60 50', 1],
    ['M74 22Q78 32 80 46', 0.8],
    ['M64 18Q58 14 52 14', 1],
    ['M90 36Q94 44 94 52', 1],
  ],
  face: {
    skin: 'skinTan',
    outline:
      'M41 50C40 58 41 63 42 67C41 73 42 80 45 86C48 92 53 98 59 101C63 102 67 101.5 70 100C78 95 85 87 87 79L88 60C89 44 84 30 66 29C50 28 42 38 41 50Z',
    eyes: [
      { x: 49, y: 68, width: 12, height: 5.6, iris: 'leather' },
      { x: 71, y: 68, width: 14, height: 6, iris: 'leather' },
    ],
    neck: 2,
    ear: true,
    tilt: 1,
    lashes: 'plain',
    brow: { ramp: 'hairBlack', width: 3.4, above: 2.8 },
    nose: { x: 53.5, y: 82, width: 7, length: 15 },
    mouth: { x: 57, y: 91, width: 13, full: false, smile: 1.4 },
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M48 100Q40 108 26 111Q10 115 4 128H124Q120 114 104 110Q94 107 88 98L72 118Z'),
      'teal',
      { tone: 2.1, round: 12, gain: 2.2 },
    );
    drawing.fill(drawing.area('M54 106L66 128H78L84 106L70 119Z'), 'white', { tone: 2.4, round: 4 });
    drawing.fill(drawing.area('M46 100Q44 95 49 95L56 108L67 119L62 128H54Q46 114 46 100Z'), 'teal', {
      tone: 2.8,
      round: 4,
    });
    drawing.fill(drawing.area('M90 98Q92 93 87 93L83 106L72 119L77 128H86Q92 112 90 98Z'), 'teal', {
      tone: 1.9,
      round: 4,
    });
    for (const path of [
      'M28 110Q18 118 16 128',
      'M33 109Q24 118 22 128',
      'M102 109Q110 117 111 128',
      'M107 110Q115 117 117 128',
    ]) {
      drawing.fill(drawing.band(path, [2.4]), 'white', { tone: 2.7, edge: 0.6 });
    }
    for (const path of ['M48 98L63 126', 'M88 96L76 126'])
      drawing.fill(drawing.band(path, [1]), 'metal', { tone: 4, edge: 0 });
    for (const path of ['M42 112Q44 120 42 128', 'M96 112Q94 120 97 128'])
      drawing.shade(drawing.band(path, [1.6]), -1, ['teal']);
  },
  marks(drawing, mood) {
    drawing.fill(drawing.area('M73 55L84 52L86 58L75 61Z'), 'bandage', { tone: 2.6, round: 2 });
    drawing.shade(drawing.area('M77.5 54L81 53L83 58.6L79.5 60Z'), -0.9, ['bandage']);
    if (mood !== 'calm')
      drawing.fill(drawing.area('M79 55L83 54L82 58L80 59Z'), 'blood', { tone: 3, edge: 0 });
    weather(drawing, mood, {
      skin: 'skinTan',
      cloth: ['teal', 'white'],
      blood: 'M79 58Q82 62 81 68Q78 76 79 82Q77 88 73 93',
      scraped: [47, 83],
      spots: [
        [75, 79, 1.8],
        [78, 83, 1],
        [72, 84, 0.8],
        [95, 118, 2.4],
        [90, 122, 1.4],
        [46, 58, 1],
      ],
    });
  },
};
