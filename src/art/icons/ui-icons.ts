import { box, cut, disc, dots, fill, type IconTable, type Layer, oval, shade, stroke } from './layers.ts';

const PAGE: readonly Layer[] = [
  fill('M4.5 2.5H15L19.5 7V21.5H4.5Z', 'paper', { tone: 2.8, round: 2 }),
  fill('M15 2.5V7H19.5Z', 'paper', { tone: 1.4 }),
];
const ARROW_UP = 'M12 3L21 13H15.5V21H8.5V13H3Z';
const ARROW_DOWN = 'M12 21L21 11H15.5V3H8.5V11H3Z';
const ARROW_LEFT = 'M3 12L13 3V8.5H21V15.5H13V21Z';
const ARROW_RIGHT = 'M21 12L11 3V8.5H3V15.5H11V21Z';
const TURNING: readonly Layer[] = [
  stroke('M18.5 15Q16.5 19.5 12 19.5Q4.5 19 4.5 12Q5 5 12 4.5Q15.5 4.5 17.5 7', 3, 'cream', { tone: 2.8 }),
  fill('M21 2.5V11H12.5Z', 'cream', { tone: 3 }),
];
const SPEAKER: Layer = fill('M2.5 9H6.5L12 4V20L6.5 15H2.5Z', 'cream', { tone: 2.8 });
const ROUND_SIGN: Layer = disc(12, 12, 9.6, 'steelBlue', { tone: 2.6, round: 3 });

/** Buttons and labels of the interface. */
export const UI_ICONS: IconTable = {
  'ui/play': [fill('M6 3L21 12L6 21Z', 'cream', { tone: 2.8, round: 3 })],
  'ui/pause': [
    box(5, 4, 5, 16, 'cream', { tone: 2.8, round: 2 }),
    box(14, 4, 5, 16, 'cream', { tone: 2.8, round: 2 }),
  ],
  'ui/settings': [
    fill(
      'M10 2H14L14.5 5L17 6L19.5 4.2L22 7.5L19.8 9.5L20 12L22.5 14L21 17.5L18 17L16 18.8L16 22H11L10 19L7.5 18L4.5 19.5L2 16L4.2 14L4 11.5L1.5 9.5L3.5 6L6.5 7L8.8 5.2Z',
      'cream',
      { tone: 2.6 },
    ),
    cut('M8.5 12Q8.5 8.5 12 8.5Q15.5 8.5 15.5 12Q15.5 15.5 12 15.5Q8.5 15.5 8.5 12Z'),
  ],
  'ui/replay': [...TURNING, fill('M10 9L15.5 12L10 15Z', 'red', { tone: 2.6, round: 1 })],
  'ui/again': TURNING,
  'ui/share': [
    stroke('M6 12L17.5 6M6 12L17.5 18', 2, 'cream', { tone: 2 }),
    disc(6, 12, 3.6, 'cream', { tone: 2.8 }),
    disc(18, 5.8, 3.4, 'cream', { tone: 2.8 }),
    disc(18, 18.2, 3.4, 'cream', { tone: 2.6 }),
  ],
  'ui/sound': [
    SPEAKER,
    stroke('M15 8.5Q17.5 12 15 15.5M18.5 5.5Q23 12 18.5 18.5', 1.8, 'cream', { tone: 2.8 }),
  ],
  'ui/mute': [SPEAKER, stroke('M15 9L21.5 15.5M21.5 9L15 15.5', 2.2, 'red', { tone: 2.6 })],
  'ui/back': [stroke('M15.5 3.5L7 12L15.5 20.5', 4, 'cream', { tone: 2.8 })],
  'ui/next': [stroke('M8.5 3.5L17 12L8.5 20.5', 4, 'cream', { tone: 2.8 })],
  'ui/check': [stroke('M4 12.5L9.5 18L20 5.5', 4, 'green', { tone: 2.8 })],
  'ui/cross': [stroke('M5 5L19 19M19 5L5 19', 4, 'red', { tone: 2.4 })],
  'ui/lock': [
    stroke('M7.5 11V8Q7.5 3.5 12 3.5Q16.5 3.5 16.5 8V11', 2.4, 'metal', { tone: 3.2 }),
    fill('M4.5 10.5H19.5V20Q19.5 21.5 18 21.5H6Q4.5 21.5 4.5 20Z', 'steelBlue', { tone: 2.6, round: 3 }),
    disc(12, 15, 1.7, 'black', { tone: 1, edge: 0 }),
    box(11.2, 15, 1.6, 4, 'black', { tone: 1, round: 0, edge: 0 }),
  ],
  'ui/star': [
    fill('M12 1.8L15 8.6L22.3 9.4L16.8 14.2L18.4 21.5L12 17.7L5.6 21.5L7.2 14.2L1.7 9.4L9 8.6Z', 'tag', {
      tone: 2.4,
      round: 3,
    }),
  ],
  'ui/trophy': [
    stroke('M6.5 5H3Q2.5 11 7.5 11.5M17.5 5H21Q21.5 11 16.5 11.5', 1.8, 'tag', { tone: 2 }),
    fill('M6 2.5H18V8Q17.5 14 12 14.5Q6.5 14 6 8Z', 'tag', { tone: 2.4, round: 4 }),
    box(10.8, 14, 2.4, 4, 'tag', { tone: 2 }),
    fill('M7 18H17L18 21.5H6Z', 'woodDark', { tone: 3 }),
    dots('9,5 9,6 9,7 9,8', 'tag', 4),
  ],
  'ui/skull': [
    fill('M12 2.5Q20.5 3 20.5 11Q20.5 15 17 16.5V21H7V16.5Q3.5 15 3.5 11Q3.5 3 12 2.5Z', 'bone', {
      tone: 3,
      round: 4,
    }),
    oval(8.3, 11.5, 2.6, 2.8, 'black', { tone: 1, round: 0, edge: 0 }),
    oval(15.7, 11.5, 2.6, 2.8, 'black', { tone: 1, round: 0, edge: 0 }),
    dots('12,14 11,15 12,15 9,18 9,19 9,20 12,18 12,19 12,20 15,18 15,19 15,20', 'black', 1),
  ],
  'ui/bell': [
    disc(12, 19.5, 2.4, 'tag', { tone: 1.4 }),
    fill('M12 3.5Q18 4 18 11Q18 15 21 18.5H3Q6 15 6 11Q6 4 12 3.5Z', 'tag', { tone: 2.4, round: 5 }),
    stroke('M3 18.2H21', 1.8, 'tag', { tone: 2 }),
    disc(12, 3, 1.6, 'tag', { tone: 2.4 }),
    stroke('M9 7Q8 9 8.2 12', 1, 'tag', { tone: 4, edge: 0 }),
  ],
  'ui/clock': [
    disc(12, 12, 9.8, 'metal', { tone: 2.4 }),
    disc(12, 12, 7.8, 'paper', { tone: 3, round: 0 }),
    stroke('M12 12V6.5M12 12L16 14', 1.4, 'black', { tone: 2, round: 0, edge: 0 }),
    dots('12,5 12,18 5,12 18,12', 'grey', 2),
    dots('12,12', 'red', 2),
  ],
  'ui/map': [
    fill('M2 5L8.5 3L15.5 5L22 3V19L15.5 21L8.5 19L2 21Z', 'paper', { tone: 2.8, round: 1.5 }),
    shade('M8.5 3L15.5 5V21L8.5 19Z', -1),
    stroke('M4.5 16Q7 11 11 13.5Q14 15 15.5 10', 1.2, 'crimson', { tone: 2, edge: 0, round: 0 }),
    stroke('M16.5 6.5L20 10M20 6.5L16.5 10', 1.4, 'red', { tone: 2, edge: 0, round: 0 }),
    dots('4,7 5,7 6,8 11,8 12,8 18,15 19,15', 'leaf', 3),
  ],
  'ui/flag': [
    stroke('M5 22V2.5', 2, 'wood', { tone: 2.6 }),
    fill('M6 3Q10 1.5 13 3.5Q17 5.5 21 3.5V12.5Q17 14.5 13 12.5Q10 10.5 6 12Z', 'crimson', {
      tone: 2.6,
      round: 3,
    }),
  ],
  'ui/language': [
    fill('M2 3.5H14V13H8L4.5 16.5V13H2Z', 'cream', { tone: 2.8, round: 1.5 }),
    dots('8,5 7,6 7,7 9,6 9,7 6,8 6,9 10,8 10,9 7,9 8,9 9,9 5,10 11,10', 'navy', 1),
    fill('M10 10H22V19.5H20V22.5L16.5 19.5H10Z', 'teal', { tone: 2, round: 1.5 }),
    dots(
      '12,12 13,12 14,12 14,13 14,14 13,15 18,12 18,13 18,14 18,15 19,13 13,17 14,17 15,17 16,17 17,17 18,17 18,18',
      'white',
      4,
    ),
  ],
  'ui/about': [
    ROUND_SIGN,
    box(10.6, 10, 3, 8, 'white', { tone: 3, edge: 0.6 }),
    box(10.6, 5.8, 3, 2.8, 'white', { tone: 3, edge: 0.6 }),
  ],
  'ui/help': [
    ROUND_SIGN,
    stroke('M8.8 9.5Q8.8 6.5 12 6.5Q15.4 6.5 15.2 9.2Q15 11 13 12Q12 12.6 12 14.5', 2.2, 'white', {
      tone: 3.4,
      edge: 0.6,
    }),
    box(10.8, 16, 2.4, 2.4, 'white', { tone: 3.4, edge: 0.6 }),
  ],
  'ui/warning': [
    fill('M12 2L22.5 21H1.5Z', 'tag', { tone: 2.4, round: 3 }),
    box(11, 8.5, 2, 6.5, 'black', { tone: 1, round: 0, edge: 0 }),
    box(11, 16.5, 2, 2, 'black', { tone: 1, round: 0, edge: 0 }),
  ],
  'ui/touch': [
    disc(10, 6.5, 4.8, 'sky', { tone: 2.4 }),
    cut('M6.4 6.5Q6.4 3 10 3Q13.6 3 13.6 6.5Q13.6 10 10 10Q6.4 10 6.4 6.5Z'),
    fill(
      'M8.5 6.5Q10 4.5 11.5 6.5V12L18 13.5Q20.5 14.5 19.5 18L18.5 22H10L5.5 17Q4.5 14.5 7 14.8L8.5 16Z',
      'skin',
      { tone: 2.8, round: 3 },
    ),
    stroke('M14.5 13V16M17.3 14V16.5', 1, 'skin', { tone: 1, round: 0, edge: 0 }),
  ],
  'ui/keyboard': [
    fill('M1.5 6H22.5V19H1.5Z', 'grey', { tone: 2.4, round: 2 }),
    ...[3.2, 7.2, 11.2, 15.2, 19.2].map((x) => box(x, 8, 2.6, 2.6, 'cream', { tone: 2.8, edge: 0.8 })),
    ...[4.2, 8.2, 12.2, 16.2].map((x) => box(x, 12, 2.6, 2.4, 'cream', { tone: 2.6, edge: 0.8 })),
    box(6.2, 15.6, 11.6, 2, 'cream', { tone: 2.6, edge: 0.8 }),
  ],
  'ui/gamepad': [
    fill(
      'M6.5 6.5H17.5Q20.5 7 21.5 12L22.5 17.5Q22 20 19.5 19.5L16 15.5H8L4.5 19.5Q2 20 1.5 17.5L2.5 12Q3.5 7 6.5 6.5Z',
      'grey',
      { tone: 3, round: 4 },
    ),
    stroke('M7.5 8.6V13.2M5.2 11H9.8', 1.8, 'black', { tone: 2, round: 0, edge: 0 }),
    dots('16,9 15,9 16,8 15,8', 'red', 2.4),
    dots('18,11 19,11 18,10 19,10', 'green', 3),
    dots('15,12 16,12 15,13 16,13', 'sky', 3),
    dots('13,11 14,11 13,10 14,10', 'yellow', 3),
  ],
  'ui/arrowUp': [fill(ARROW_UP, 'cream', { tone: 2.8, round: 2.5 })],
  'ui/arrowDown': [fill(ARROW_DOWN, 'cream', { tone: 2.8, round: 2.5 })],
  'ui/arrowLeft': [fill(ARROW_LEFT, 'cream', { tone: 2.8, round: 2.5 })],
  'ui/arrowRight': [fill(ARROW_RIGHT, 'cream', { tone: 2.8, round: 2.5 })],
  'ui/download': [
    fill('M3 15H7V18H17V15H21V21.5H3Z', 'cream', { tone: 2.6, round: 2 }),
    fill('M9.5 2.5H14.5V8.5H19L12 16L5 8.5H9.5Z', 'sky', { tone: 2.8, round: 2.5 }),
  ],
  'ui/link': [
    stroke('M10.5 8L13.5 5Q16.5 2.5 19.5 5Q22 8 19 11L16 14', 2.4, 'cream', { tone: 2.8 }),
    stroke('M13.5 16L10.5 19Q7.5 21.5 4.5 19Q2 16 5 13L8 10', 2.4, 'cream', { tone: 2.8 }),
    stroke('M9 15L15 9', 2, 'cream', { tone: 2.2 }),
  ],
  'ui/film': [
    fill('M2.5 4H21.5V20H2.5Z', 'charcoal', { tone: 3, round: 1.5 }),
    box(7, 5.5, 10, 13, 'sky', { tone: 2.4, round: 2, edge: 0 }),
    fill('M10 8.5L15 12L10 15.5Z', 'white', { tone: 4, round: 0, edge: 0.8 }),
    dots(
      '4,6 5,6 4,9 5,9 4,12 5,12 4,15 5,15 4,17 5,17 18,6 19,6 18,9 19,9 18,12 19,12 18,15 19,15 18,17 19,17',
      'paper',
      3.4,
    ),
  ],
  'ui/file': [
    ...PAGE,
    stroke('M7.5 11H16M7.5 14H16M7.5 17H13', 1.2, 'steelBlue', { tone: 2, round: 0, edge: 0 }),
  ],
  'ui/door': [
    fill('M5 2.5H19V21.5H5Z', 'woodDark', { tone: 1.6 }),
    fill('M6.5 4H17.5V21.5H6.5Z', 'mint', { tone: 2.6 }),
    box(8.5, 6, 7, 5, 'glass', { tone: 3 }),
    disc(15.5, 14.5, 1.2, 'tag', { tone: 3 }),
  ],
  'ui/hand': [
    fill(
      'M7.5 21.5L3 14Q3 11.5 5 12L7 14V6Q8.2 4.4 9.4 6V10L9.8 3.6Q11.2 2 12.4 3.6V10L13.2 4.4Q14.6 3 15.6 4.8V11L16.6 7Q18.2 6 18.8 7.8L18.4 15Q18 19 16 21.5Z',
      'skin',
      { tone: 2.8, round: 3 },
    ),
    stroke('M9.6 10V14M12.6 10V13.5M15.8 10.5V14', 1, 'skin', { tone: 1, round: 0, edge: 0 }),
  ],
  'ui/dash': [
    stroke('M2 7H9M1.8 12H7M2 17H9', 2, 'lampCold', { tone: 2 }),
    fill('M11 3L22 12L11 21L14.5 12Z', 'sky', { tone: 3, round: 3 }),
  ],
  'ui/sneak': [
    fill('M4 5Q7 1.5 9.5 5Q11 9 9 12L5.5 12.5Q3 9 4 5Z', 'steelBlue', { tone: 3 }),
    fill('M5.5 14L9.2 13.4Q9.8 17 7.5 17Q5.5 17 5.5 14Z', 'steelBlue', { tone: 2.6 }),
    fill('M14.5 10Q17 6.5 19.8 10Q21 14 18.6 17L15 16.6Q13.2 13.5 14.5 10Z', 'steelBlue', { tone: 3 }),
    fill('M15 18.2L18.6 18.6Q18.4 22 16.4 21.8Q14.6 21.6 15 18.2Z', 'steelBlue', { tone: 2.6 }),
  ],
};
