import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** A short bob, a mustard cardigan over the uniform: soft, watchful. */
export const ONJO: Portrait = {
  hair: 'hairBrown',
  behind: [
    { path: 'M36 50Q30 80 38 100Q52 108 64 104L92 102Q100 84 96 56Q92 22 64 16Q40 20 36 50Z', tone: 1 },
  ],
  before: [
    { path: 'M90 40Q98 62 95 86Q94 98 84 103Q80 100 83 92Q88 78 85 58Q82 46 74 38Z', tone: 1.6 },
    { path: 'M40 46Q34 66 38 92Q40 98 44 99Q47 90 44 80Q41 66 44 52Z', tone: 2 },
    {
      path: 'M36 58Q32 22 64 14Q94 14 97 50L96 66Q92 52 84 44Q78 52 70 54Q72 48 71 44Q62 54 50 56Q54 50 54 46Q46 52 42 62Q40 66 38 70Z',
      tone: 2,
    },
    { path: 'M62 20Q50 30 46 58', widths: [3, 8, 0], tone: 2.2 },
    { path: 'M66 22Q66 40 58 56', widths: [3, 9, 0], tone: 2.3 },
    { path: 'M70 22Q78 38 74 55', widths: [3, 8, 0], tone: 2 },
    { path: 'M76 24Q90 40 90 66', widths: [3, 8, 0], tone: 1.8 },
  ],
  strands: [
    ['M60 18Q44 28 40 52', 1],
    ['M66 17Q56 30 53 46', 1],
    ['M74 19Q86 26 91 46', 1],
    ['M70 19Q79 30 80 44', -1],
    ['M56 20Q42 32 39 58', -1],
    ['M92 56Q95 76 90 94', 1],
    ['M88 56Q91 76 87 94', -1],
    ['M40 64Q38 78 42 92', -1],
  ],
  face: {
    skin: 'skin',
    outline:
      'M41 50C40 58 41 63 42 67C41 73 42 78 45 83C49 91 55 97 60 99C63 100 66 99.5 69 98C77 94 84 86 86 78L88 60C89 44 84 30 66 29C50 28 42 38 41 50Z',
    eyes: [
      { x: 49, y: 69, width: 12, height: 6.6, iris: 'brown' },
      { x: 71, y: 69, width: 15, height: 7, iris: 'brown' },
    ],
    neck: 0,
    ear: false,
    tilt: 0.4,
    lashes: 'strong',
    brow: { ramp: 'hairBrown', width: 2.8, above: 3.4 },
    nose: { x: 54, y: 82, width: 6, length: 14 },
    mouth: { x: 57, y: 90, width: 11, full: true, smile: 0.4 },
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M50 102L40 108Q20 112 8 122V128H122V124Q108 112 92 106L84 102L70 120Z'),
      'mustard',
      { tone: 2.3, round: 12, gain: 2.2 },
    );
    drawing.fill(drawing.area('M50 103L44 107L58 128H84L94 108L84 101L70 119Z'), 'white', {
      tone: 2.8,
      round: 4,
    });
    drawing.fill(drawing.area('M66 118L74 118L73 122L77 128H62L67 122Z'), 'crimson', { tone: 2.4, round: 3 });
    drawing.fill(drawing.area('M50 102L43 106L60 121L67 117Z'), 'white', { tone: 3, round: 3 });
    drawing.fill(drawing.area('M84 101L94 107L78 122L71 118Z'), 'white', { tone: 2.4, round: 3 });
    for (const path of ['M43 107L56 128', 'M95 108L86 128'])
      drawing.shade(drawing.band(path, [3]), 1, ['mustard']);
    for (const path of ['M22 116Q26 122 25 128', 'M108 116Q103 122 104 128', 'M34 112L38 128'])
      drawing.shade(drawing.band(path, [1.4]), -1, ['mustard']);
    for (const x of [14, 20, 30, 100, 110, 116]) {
      drawing.shade(drawing.band(`M${x} 112V128`, [1]), -0.6, ['mustard']);
    }
    // The name tag every uniform has.
    drawing.fill(drawing.area('M93 118.6L106 121V126L93 123.6Z'), 'tag', { tone: 3, round: 2 });
    drawing.shade(drawing.band('M96 121.6L103 123', [1]), -2, ['tag']);
  },
  marks(drawing, mood) {
    // A hairpin like those of girls who cut their fringe themselves.
    drawing.fill(drawing.band('M82 45L88 54', [2.4]), 'yellow', { tone: 3 });
    weather(drawing, mood, {
      skin: 'skin',
      cloth: ['mustard', 'white'],
      blood: 'M76 50Q82 56 82 64Q80 72 80 78Q79 84 75 89',
      scraped: [46, 81],
      spots: [
        [47, 77, 1.4],
        [50, 81, 1],
        [72, 84, 1.2],
        [31, 118, 2.4],
        [36, 122, 1.4],
        [60, 121, 1],
      ],
    });
  },
};
