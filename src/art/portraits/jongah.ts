import { ovalPath } from '../drawing/mask.ts';
import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** Glasses, a coat too good for this, a bun with a pen in it, and the notebook. */
export const JONGAH: Portrait = {
  hair: 'hairBlack',
  behind: [
    { path: ovalPath(78, 14, 13, 11.5), tone: 1.8 },
    { path: 'M66 16Q70 6 82 5', widths: [4, 6, 3], tone: 2.4 },
    { path: 'M70 20Q78 10 90 14', widths: [4, 6, 3], tone: 2 },
    { path: 'M39 52Q37 26 64 20Q92 20 94 48Q94 60 90 72L84 50Z', tone: 1.2 },
  ],
  before: [
    { path: 'M40 52Q38 26 66 19Q94 22 93 50L90 60Q88 46 80 41L70 36Q58 36 50 44Q44 50 42 58Z', tone: 2 },
    { path: 'M68 34Q74 24 80 20', widths: [0, 8, 4], tone: 2.4 },
    { path: 'M80 40Q84 28 82 20', widths: [0, 9, 4], tone: 2 },
    { path: 'M88 52Q92 34 84 22', widths: [0, 8, 4], tone: 1.7 },
    { path: 'M66 32Q48 36 42 62', widths: [4, 9, 0], tone: 2.5 },
    { path: 'M66 28Q52 26 43 42', widths: [3, 8, 0], tone: 2.6 },
    { path: 'M43 54Q39 70 43 88', widths: [5, 4, 0], tone: 2.2 },
    { path: 'M87 50Q91 66 87 88', widths: [5, 4, 0], tone: 1.7 },
  ],
  strands: [
    ['M46 44Q52 30 68 24', 1],
    ['M50 36Q58 26 72 22', 1],
    ['M56 36Q62 30 68 30', -1],
    ['M74 32Q80 26 80 22', 1],
    ['M86 42Q90 32 86 26', 1],
    ['M70 10Q76 5 84 8', 1.2],
    ['M70 17Q80 14 89 18', -1],
  ],
  face: {
    skin: 'skin',
    outline:
      'M42 50C41 58 42 63 43 67C42 73 43 79 46.5 84C51 91 57 97 62 99C65 100 67 99.5 69 98C76 94 83 87 85 78L87 60C88 44 84 30 66 29C50 28 43 38 42 50Z',
    eyes: [
      { x: 50, y: 69, width: 11, height: 5.4, iris: 'steelBlue' },
      { x: 71, y: 69, width: 13.5, height: 5.8, iris: 'steelBlue' },
    ],
    neck: -1,
    ear: true,
    tilt: 1,
    lashes: 'plain',
    brow: { ramp: 'hairBlack', width: 2.6, above: 5.4 },
    nose: { x: 55, y: 82, width: 5.5, length: 15 },
    mouth: { x: 58.5, y: 90.5, width: 10, full: true, smile: -0.3 },
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M50 104Q38 108 24 112Q12 116 8 128H120Q116 114 104 110Q94 107 86 102L70 122Z'),
      'cream',
      { tone: 2.2, round: 12 },
    );
    drawing.fill(
      drawing.area('M52 98Q50 110 58 116Q70 122 82 114Q88 108 84 96Q78 104 68 105Q58 104 52 98Z'),
      'forest',
      { tone: 2.6, round: 5 },
    );
    drawing.shade(drawing.band('M54 106Q66 114 84 106', [1.2]), -1, ['forest']);
    drawing.fill(drawing.area('M54 112L64 128H78L86 112Q70 124 54 112Z'), 'forest', { tone: 2.2, round: 5 });
    drawing.fill(drawing.area('M48 103L34 111L44 118L40 121L60 128H64Q52 116 48 103Z'), 'cream', {
      tone: 2.8,
      round: 3,
    });
    drawing.fill(drawing.area('M88 101L100 110L92 118L96 121L84 128H78Q88 114 88 101Z'), 'cream', {
      tone: 1.9,
      round: 3,
    });
    // The notebook, held against the coat.
    drawing.fill(drawing.area('M94 106L117 101L124 128H98Z'), 'crimson', { tone: 2.2, round: 3 });
    drawing.fill(drawing.area('M92 107L94.5 106L99 128H96Z'), 'paper', { tone: 3, edge: 0.6 });
    drawing.fill(drawing.area('M101 110L113 107.4L114.6 113L102.6 115.6Z'), 'paper', { tone: 3, edge: 0.6 });
    drawing.fill(drawing.area('M100 121Q106 117 113 120Q117 123 115 128H98Z'), 'skin', {
      tone: 2.2,
      round: 4,
    });
    drawing.shade(drawing.band('M104 121L103 127M109 121L109 127', [1]), -1, ['skin']);
  },
  marks(drawing, mood) {
    drawing.fill(drawing.band('M64 22L94 4', [2]), 'crimson', { tone: 2.8, round: 2 });
    const lenses = [
      'M41.5 64Q50 61 57 64Q58.5 75 52 77.5Q43 77.5 41.5 64Z',
      'M61.5 64Q72 60.5 81 64Q81.5 76 73 78Q63 78 61.5 64Z',
    ];
    for (const [index, lens] of lenses.entries()) {
      const inside = drawing.area(lens);
      drawing.shade(inside, 0.3, ['skin']);
      const left = index === 0 ? 44 : 65;
      drawing.shade(drawing.area(`M${left} 62H${left + 4}L${left - 1} 78H${left - 5}Z`).within(inside), 0.8);
      drawing.fill(drawing.band(lens, [1.7]), 'black', { tone: 3, edge: 0.5 });
    }
    drawing.fill(drawing.band('M57 66Q59.5 64.6 61.5 66', [1.6]), 'black', { tone: 3, edge: 0.4 });
    drawing.fill(drawing.band('M81 66L90 64', [1.6]), 'black', { tone: 2.6, edge: 0.4 });
    if (mood !== 'calm') {
      drawing.fill(drawing.band('M80 63L75 68L77 71L72 77M75 68L70 66', [1]), 'white', {
        tone: 4,
        edge: 0.4,
      });
    }
    weather(drawing, mood, {
      skin: 'skin',
      cloth: ['cream', 'forest'],
      blood: 'M82 46Q84 52 83 58Q83 68 82 76Q80 84 76 90',
      scraped: [49, 84],
      spots: [
        [48, 82, 1.4],
        [51, 86, 1],
        [73, 84, 1.2],
        [30, 118, 2.6],
        [36, 123, 1.4],
        [26, 123, 1.2],
      ],
    });
  },
};
