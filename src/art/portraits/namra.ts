import { ovalPath } from '../drawing/mask.ts';
import type { Portrait } from './portrait.ts';
import { weather } from './wounds.ts';

/** Long black hair, skin without blood, one eye that is not hers any more. */
export const NAMRA: Portrait = {
  hair: 'hairBlack',
  behind: [
    {
      path: 'M38 44Q28 70 30 96Q30 116 24 128H112Q102 112 102 92Q104 62 96 42Q88 18 66 15Q44 17 38 44Z',
      tone: 1.6,
    },
  ],
  before: [
    { path: 'M88 44Q98 62 98 88Q98 110 106 128H90Q84 108 88 88Q90 66 84 52Z', tone: 1.8 },
    { path: 'M42 46Q34 66 36 88Q38 110 30 128H46Q50 106 45 88Q42 72 44 54Z', tone: 2.2 },
    {
      path: 'M39 58Q34 22 64 14Q94 14 97 48L97 62L90 50Q89 44 87 42L88 58Q82 60 78 58L76 46L74 59Q68 60 64 59L62 46L60 59L52 60L50 48L47 60L42 61Z',
      tone: 2,
    },
    { path: 'M62 17Q48 30 46 60', widths: [3, 9, 4], tone: 2.4 },
    { path: 'M65 17Q58 34 57 60', widths: [3, 10, 4], tone: 2.5 },
    { path: 'M68 17Q70 36 69 60', widths: [3, 10, 4], tone: 2.3 },
    { path: 'M72 18Q82 34 83 59', widths: [3, 10, 4], tone: 2 },
    { path: 'M40 58Q36 84 40 112', widths: [4, 7, 0], tone: 2.6 },
    { path: 'M93 56Q95 84 97 120', widths: [4, 8, 0], tone: 1.9 },
  ],
  strands: [
    ['M48 34Q58 30 70 30', 1],
    ['M45 38Q56 33 72 33', 1],
    ['M76 32Q86 36 91 44', 0.8],
    ['M38 70Q37 90 37 108', 1.2],
    ['M42 68Q44 92 39 124', -1],
    ['M96 70Q97 92 102 120', 1],
    ['M90 64Q91 92 93 122', -1],
    ['M34 84Q34 104 29 124', 0.8],
  ],
  face: {
    skin: 'skinPale',
    outline:
      'M42 50C41 58 42 63 43 67C42 73 43 78 46 83C50 91 56 98 61 100C64 101 66 100.5 69 99C76 95 83 87 85 78L87 60C88 44 84 30 66 29C50 28 43 38 42 50Z',
    eyes: [
      { x: 50, y: 69, width: 12, height: 5.6, iris: 'hairBlack' },
      { x: 71, y: 69, width: 15, height: 6, iris: 'eyeRed' },
    ],
    neck: -1,
    ear: false,
    tilt: 1.6,
    lashes: 'strong',
    brow: { ramp: 'hairBlack', width: 2.2, above: 4 },
    nose: { x: 54.5, y: 82, width: 5.5, length: 14 },
    mouth: { x: 58, y: 90, width: 10, full: true, smile: -0.6 },
  },
  clothes(drawing) {
    drawing.fill(
      drawing.area('M52 102L42 108Q22 112 10 122V128H120V124Q106 112 92 106L84 102L70 120Z'),
      'charcoal',
      { tone: 2.4, round: 12, gain: 2.4 },
    );
    drawing.fill(drawing.area('M52 103L46 107L60 128H82L94 108L84 101L70 119Z'), 'white', {
      tone: 2.4,
      round: 4,
    });
    drawing.fill(drawing.area('M65 117H75L73 122L77 128H62L67 122Z'), 'maroon', { tone: 2, round: 3 });
    drawing.fill(drawing.area('M52 102L45 106L61 121L67 117Z'), 'white', { tone: 2.9, round: 3 });
    drawing.fill(drawing.area('M84 101L94 107L78 122L71 118Z'), 'white', { tone: 2, round: 3 });
    for (const path of ['M45 108L58 128', 'M95 109L84 128'])
      drawing.fill(drawing.band(path, [4.4]), 'charcoal', { tone: 3, round: 3 });
    drawing.fill(drawing.area('M96 119H106V123H96Z'), 'tag', { tone: 2.6, round: 2 });
  },
  marks(drawing, mood) {
    // Veins around the eye that glows.
    for (const path of ['M78 74Q80 78 78 84', 'M75 76Q76 80 74 83', 'M80 66Q84 64 85 60', 'M72 77L71 81']) {
      drawing.fill(drawing.band(path, [1]), 'skinSick', { tone: mood === 'calm' ? 2.4 : 1.4, edge: 0 });
    }
    drawing.fill(drawing.area(ovalPath(69.8, 69.4, 1.6, mood === 'calm' ? 1.6 : 2.2)), 'eyeRed', {
      tone: mood === 'fierce' ? 4 : 3,
      edge: 0,
    });
    weather(drawing, mood, {
      skin: 'skinPale',
      cloth: ['charcoal', 'white'],
      blood: 'M71 75Q71 80 72 84Q71 89 68 93',
      scraped: [48, 83],
      spots: [
        [53, 94, 1.6],
        [56, 96, 1.8],
        [60, 97, 1.4],
        [57, 100, 1],
        [58, 110, 1.4],
        [52, 88, 0.8],
      ],
    });
  },
};
