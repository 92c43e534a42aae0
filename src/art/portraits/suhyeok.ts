import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** Tall, shorn at the sides, the tie pulled open: stands in front of others. */
export const SUHYEOK: Portrait = {
  hair: 'hairBlack',
  behind: [{ path: 'M42 54Q40 26 64 20Q90 20 94 46Q95 62 91 74L86 80L84 50Z', tone: 0.8 }],
  before: [
    { path: 'M74 34Q91 36 92 56L90 62L88 70L86 72L86 56Q84 46 78 40Z', tone: 1.2 },
    { path: 'M43 46Q40 38 46 33L51 36Q45 44 44 57Q42 52 43 46Z', tone: 1.4 },
    {
      path: 'M43 46Q36 26 50 14Q66 5 83 11Q97 18 97 38Q97 45 93 49Q89 38 78 36Q62 32 52 38Q46 42 43 46Z',
      tone: 1.8,
    },
    { path: 'M84 38Q92 34 96 42', widths: [3, 7, 3], tone: 1.8 },
    { path: 'M72 35Q84 24 96 34', widths: [2, 9, 2], tone: 2 },
    { path: 'M62 34Q70 18 94 24', widths: [2, 10, 2], tone: 2.2 },
    { path: 'M53 37Q56 18 86 14', widths: [2, 11, 2], tone: 2.4 },
    { path: 'M45 43Q42 22 72 11', widths: [2, 10, 2], tone: 2.5 },
    { path: 'M58 35Q48 40 50 55', widths: [4, 4, 0], tone: 2.3 },
    { path: 'M62 35Q55 38 57 47', widths: [3, 3, 0], tone: 2.1 },
  ],
  strands: [
    ['M47 36Q46 22 66 13', 1],
    ['M55 33Q58 19 80 14', 1.2],
    ['M58 35Q62 22 84 16', 0.8],
    ['M65 32Q72 19 90 22', 1],
    ['M75 33Q84 25 93 32', 0.8],
  ],
  face: {
    skin: 'skin',
    outline:
      'M42 46C41 54 41 60 42 64C41 71 42 80 45 87C47 95 52 101 59 104C63 105 68 104.5 71 103C80 97 86 89 87 80L89 58C90 40 84 28 66 27C50 27 43 36 42 46Z',
    eyes: [
      { x: 49.5, y: 66, width: 12, height: 4.8, iris: 'brown' },
      { x: 72, y: 66, width: 14, height: 5, iris: 'brown' },
    ],
    neck: 5,
    ear: true,
    tilt: 0.6,
    lashes: 'plain',
    brow: { ramp: 'hairBlack', width: 4, above: 3 },
    nose: { x: 53, y: 82, width: 8, length: 17 },
    mouth: { x: 57.5, y: 92, width: 14, full: false, smile: 0 },
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M46 102Q34 108 18 111Q4 116 0 128H128Q126 114 110 110Q98 107 90 102L72 124Z'),
      'white',
      { tone: 2.6, round: 14, gain: 2.4 },
    );
    drawing.fill(drawing.area('M62 122L71 118L80 120L84 128H58Z'), 'crimson', { tone: 2, round: 4 });
    drawing.fill(drawing.band('M52 112Q62 122 68 124Q80 120 90 108', [3.4]), 'crimson', { tone: 2.2 });
    drawing.fill(drawing.area('M47 100L40 104L50 122L66 119Q54 112 47 100Z'), 'white', {
      tone: 3.2,
      round: 3,
    });
    drawing.fill(drawing.area('M89 99L97 104L90 124L74 119Q86 112 89 99Z'), 'white', { tone: 2.3, round: 3 });
    for (const path of [
      'M30 110Q34 118 32 128',
      'M18 114Q24 120 22 128',
      'M106 111Q102 118 105 128',
      'M46 120L48 128',
    ]) {
      drawing.shade(drawing.band(path, [1, 2.6, 1]), -1, ['white']);
    }
    drawing.shade(drawing.area('M92 106L128 112V128H98Z'), -0.5, ['white']);
    drawing.shade(drawing.band('M94 121H112', [1]), -1.4, ['white']);
    drawing.fill(drawing.area('M97 115H110V119.6H97Z'), 'tag', { tone: 2.8, round: 2 });
    drawing.shade(drawing.band('M99.5 117.4H107', [1]), -2, ['tag']);
  },
  marks(drawing, mood) {
    weather(drawing, mood, {
      skin: 'skin',
      cloth: ['white'],
      blood: 'M53 46Q47 52 45 58Q45 66 44 72Q45 80 47 86',
      scraped: [76, 84],
      spots: [
        [76, 76, 1.6],
        [79, 80, 1],
        [36, 117, 3],
        [42, 122, 1.6],
        [31, 123, 1.4],
        [104, 121, 2],
      ],
    });
  },
};
