import { box, cut, disc, dots, fill, type IconTable, type Layer, shade, stroke } from './layers.ts';

const SHOE: readonly Layer[] = [
  fill('M3 9L8 7.5Q10 11 13.5 12L19 14Q21.5 15 21.5 18H3Z', 'crimson', { tone: 2.4, round: 3 }),
  fill('M2.5 17H22V20Q12 21.5 2.5 20Z', 'sole', { tone: 3, round: 1.5 }),
  stroke('M9.5 11L12 9.5M12 12.5L14.5 11', 1.2, 'white', { tone: 3.4, edge: 0 }),
  fill('M3 9L8 7.5L8.5 10L3 11.5Z', 'white', { tone: 2.6, edge: 0.5 }),
];
const HEART =
  'M12 21L4 13Q1.5 9.5 3.5 6Q6 3 9.5 4.5Q11.5 5.5 12 7Q12.5 5.5 14.5 4.5Q18 3 20.5 6Q22.5 9.5 20 13Z';
const LUNGS: readonly Layer[] = [
  stroke('M12 3V9L8.5 12M12 9L15.5 12', 2.2, 'bone'),
  fill('M9.5 8Q4 8 3 16Q2.5 20.5 4.5 20.5Q10 20 10.5 15Z', 'pink', { tone: 2.4, round: 4 }),
  fill('M14.5 8Q20 8 21 16Q21.5 20.5 19.5 20.5Q14 20 13.5 15Z', 'pink', { tone: 2.2, round: 4 }),
];
const FLAME: readonly Layer[] = [
  fill('M12 2Q13 7 16.5 9.5Q20.5 13 19 17.5Q17 22 12 22Q6.5 22 5 17Q4.5 12.5 8.5 9Q11 6.5 12 2Z', 'red', {
    tone: 2.4,
  }),
  fill(
    'M12.5 9Q15.5 12.5 16 16Q15.5 20.5 12 20.5Q8.5 20.5 8 16.5Q9.5 14.5 10.5 14.5Q12 12.5 12.5 9Z',
    'orange',
    { tone: 3, edge: 0 },
  ),
  fill('M12 14.5Q14 16.5 13.6 18.6Q12 20.5 10.4 18.6Q10.4 16.8 12 14.5Z', 'lamp', { tone: 3, edge: 0 }),
];
const SHIELD: readonly Layer[] = [
  fill('M12 2.5L20.5 5V11Q20 18 12 22Q4 18 3.5 11V5Z', 'steelBlue', { tone: 3, round: 3 }),
  fill('M12 5L17.8 6.8V11Q17.5 16 12 19Z', 'steelBlue', { tone: 1.8, round: 0, edge: 0 }),
  fill('M12 5L6.2 6.8V11Q6.5 16 12 19Z', 'steelBlue', { tone: 3, round: 0, edge: 0 }),
  dots('6,8 7,8 6,9', 'steelBlue', 4),
];

/** Cards, and marks of what cards of any kind change. */
export const CARD_ICONS: IconTable = {
  'card/sharpenedPole': [
    stroke('M3 21L12 12', 2.6, 'wood'),
    fill('M21.5 2.5L13 6L9.5 11L13 14.5L18 11Z', 'metal', { tone: 3 }),
    stroke('M12.5 11.5L20 4', 1, 'metal', { tone: 4, edge: 0 }),
    dots('5,5 5,4 5,6 4,5 6,5 19,18 18,18 20,18 19,17 19,19 8,3', 'lamp', 3),
  ],
  'card/longHandle': [
    stroke('M6.5 17.5L17.5 6.5', 2.2, 'wood', { tone: 2.6 }),
    fill('M22 2L15 3.5L20.5 9Z', 'metal', { tone: 3 }),
    fill('M2 22L3.5 15L9 20.5Z', 'metal', { tone: 2.4 }),
    stroke('M3 12V3H12', 1.6, 'green', { tone: 3 }),
    stroke('M12 21H21V12', 1.6, 'green', { tone: 2.4 }),
  ],
  'card/drilledSwing': [
    fill('M3 14Q3 3.5 14 2.5Q20.5 3 22 8Q18 5.5 13.5 6Q7 7 5.5 16Z', 'lampCold', { tone: 2.6, round: 2 }),
    fill('M7 17Q8 9.5 14.5 9Q18 9 19.5 11Q15.5 11 13 12.5Q10 14 9 18Z', 'lampCold', { tone: 1.6, round: 2 }),
    stroke('M7 20.5L19 20.5', [2, 3, 4.5], 'woodLight', { tone: 2.6 }),
    stroke('M4 20.5H9', 2.4, 'crimson'),
  ],
  'card/heavyTape': [
    stroke('M3.5 20.5L16.5 7.5', [2.4, 3.6, 6], 'woodLight'),
    stroke('M11 9.5L14.5 13M13.5 7L17 10.5M16 4.5L19.5 8', 2, 'grey', { tone: 3 }),
    disc(17.5, 17.5, 4.6, 'grey', { tone: 3 }),
    disc(17.5, 17.5, 1.9, 'leather', { tone: 1.4 }),
  ],
  'card/archeryClub': [
    disc(10.5, 13, 8.4, 'white', { tone: 3, round: 2 }),
    disc(10.5, 13, 6.4, 'blue', { tone: 2.6, round: 0, edge: 0 }),
    disc(10.5, 13, 4.5, 'red', { tone: 2, round: 0, edge: 0 }),
    disc(10.5, 13, 2.2, 'yellow', { tone: 3, round: 0, edge: 0 }),
    stroke('M11 12.5L19 4.5', 1.6, 'woodLight', { tone: 3 }),
    fill('M17.5 4L20 1.5L20.5 4L22.5 4L20 7L17.5 6.5Z', 'crimson', { tone: 2.6 }),
  ],
  'card/carbonTips': [
    fill('M12 1.5L19 13L14 11.5V16H10V11.5L5 13Z', 'charcoal', { tone: 3, round: 3 }),
    stroke('M12 3L7.5 11', 1, 'metal', { tone: 4, edge: 0 }),
    stroke('M12 16V22', 2.4, 'metal'),
    dots('18,4 18,3 18,5 17,4 19,4', 'lampCold', 3),
  ],
  'card/throughAndThrough': [
    fill('M9 5Q9 3 12 3Q15 3 15 5V8L17 10V18H7V10L9 8Z', 'skinDead', { tone: 2, round: 4 }),
    dots('10,6 13,6', 'eyeDead', 3),
    stroke('M2 14H19', 1.8, 'woodLight', { tone: 3 }),
    fill('M22.5 14L17 10.5V17.5Z', 'metal', { tone: 3 }),
    stroke('M2 11.5L4.5 14L2 16.5', 1.6, 'crimson', { tone: 3 }),
    fill('M15.5 13H17.5V18L16.5 20Z', 'blood', { tone: 3, edge: 0 }),
  ],
  'card/softSoles': [
    ...SHOE,
    stroke('M15 4L19 8M19 4L15 8', 1.8, 'grey', { tone: 3.4 }),
    stroke('M12.5 3.5Q10.8 6 12.5 8.5', 1.2, 'lamp', { tone: 1.6 }),
  ],
  'card/trackTeam': [
    ...SHOE,
    fill('M4 10Q1.5 6 2 2.5Q5 3.5 7 3L6.5 5Q9 5 10.5 4.5Q10.5 8.5 6.5 9.8Z', 'white', { tone: 3, round: 2 }),
    stroke('M4.5 8L7 5.5', 1, 'white', { tone: 1.6, edge: 0 }),
  ],
  'card/secondBreath': [...LUNGS, stroke('M18 9V3M15.5 5.5L18 3L20.5 5.5', 1.6, 'green', { tone: 3 })],
  'card/quickFeet': [
    stroke('M2 7H8M2 12H6M2 17H8', 1.6, 'lampCold', { tone: 2 }),
    fill('M9 3H14L19.5 12L14 21H9L14 12Z', 'sky', { tone: 3, round: 2 }),
    fill('M15.5 5H18L22.5 12L18 19H15.5L20 12Z', 'sky', { tone: 2, round: 1.5 }),
  ],
  'card/firstAid': [
    stroke('M8.5 7V4.5H15.5V7', 1.8, 'charcoal', { tone: 3 }),
    fill('M2.5 8.5Q2.5 7 4 7H20Q21.5 7 21.5 8.5V19Q21.5 20.5 20 20.5H4Q2.5 20.5 2.5 19Z', 'white', {
      tone: 3,
      round: 2.5,
    }),
    stroke('M12 9.5V18M7.8 13.8H16.2', 3.2, 'red', { tone: 2.2, round: 2, edge: 0.5 }),
  ],
  'card/thickBlazer': [
    fill('M8 3L12 6L16 3L22 7L20.5 14L18 13V21.5H6V13L3.5 14L2 7Z', 'navy', { tone: 2.8, round: 3 }),
    fill('M9 3.5L12 12L15 3.5L12 5.5Z', 'white', { tone: 3, round: 0 }),
    stroke('M12 6V11', 1.6, 'crimson', { tone: 2.4, edge: 0 }),
    stroke('M8.5 4L11.5 13.5M15.5 4L12.5 13.5', 1, 'navy', { tone: 4, edge: 0 }),
    dots('12,15 12,18', 'tag', 3),
    box(14.5, 11, 2, 1, 'tag', { tone: 3, round: 0, edge: 0 }),
  ],
  'card/lockpick': [
    stroke('M7 11V8Q7 3.5 11 3.5Q15 3.5 15 8V11', 2.2, 'metal', { tone: 3 }),
    fill('M4.5 10.5H17.5V20Q17.5 21.5 16 21.5H6Q4.5 21.5 4.5 20Z', 'tag', { tone: 2.2, round: 3 }),
    disc(11, 15, 1.6, 'black', { tone: 1, edge: 0 }),
    box(10.3, 15, 1.6, 4, 'black', { tone: 1, round: 0, edge: 0 }),
    stroke('M22 10L14 17.5L12 16', 1.4, 'steelBlue', { tone: 3.4 }),
  ],
  'card/judoGrip': [
    fill(
      'M2.5 12Q2 7 6 5.5L14 6Q18 6.5 18 9L10 10.5Q15 10 17.5 11Q18.5 12.5 17 13.2L11 14Q9 18 5.5 18Z',
      'skin',
      { tone: 2.4, round: 3 },
    ),
    fill('M22 9L22 19Q17 21.5 13 20Q11.5 18.5 13 17.2L9.5 16.5Q9 14.8 11 14.6L18 14Z', 'skinTan', {
      tone: 2.4,
      round: 3,
    }),
    fill('M2 6L6 4.5L8 17.5L3 20Z', 'white', { tone: 2.8 }),
    fill('M22.5 7.5L19.5 8L18.5 20.5L22.5 20.5Z', 'charcoal', { tone: 3 }),
  ],
  'card/backstab': [
    fill('M9 4Q9 2.5 11 2.5Q13.2 2.5 13.2 4.5V7L18 10V21.5H4V10L9 7Z', 'clothTop', { tone: 2, round: 4 }),
    fill('M8 6Q7.5 2 11 2Q14.5 2 14 6L13 7.5H9Z', 'hairDead', { tone: 2.6, round: 3 }),
    fill('M10 18L11.5 13L18 6L20 8L13.5 15.5Z', 'metal', { tone: 3.2 }),
    stroke('M17.5 8.5L22 4', 2.6, 'woodDark', { tone: 3 }),
    fill('M9 17L12 16L11.5 21H9.5Z', 'blood', { tone: 3.4, edge: 0 }),
  ],
  'card/chemistryKit': [
    fill('M4 6H9V18Q9 21 6.5 21Q4 21 4 18Z', 'glass', { tone: 3.2 }),
    fill('M4.8 11H8.2V18Q8.2 20.2 6.5 20.2Q4.8 20.2 4.8 18Z', 'bile', { tone: 3.2, edge: 0 }),
    fill('M13 4H17V9L21.5 18Q22 21 19 21H11.5Q9 21 9.5 18L13 9Z', 'glass', { tone: 3.2 }),
    fill('M12 13.5H18.5L20.6 18Q21 20 19 20H11.5Q10 20 10.5 18Z', 'violet', { tone: 3, edge: 0 }),
    box(3.2, 4.5, 6.6, 2, 'woodLight'),
    box(12.4, 2.5, 5.2, 2, 'woodLight'),
    dots('14,16 17,15 16,18 12,17 6,14 7,17', 'white', 4),
  ],
  'card/spareBatteries': [
    box(5, 2.5, 3, 2.5, 'metal', { tone: 3 }),
    fill('M3 5H10V21H3Z', 'charcoal', { tone: 2.6, round: 3 }),
    box(3, 5, 7, 5, 'tag', { tone: 2.6, round: 3, edge: 0 }),
    box(14.5, 2.5, 3, 2.5, 'metal', { tone: 3 }),
    fill('M12.5 5H19.5V21H12.5Z', 'charcoal', { tone: 2.6, round: 3 }),
    box(12.5, 5, 7, 5, 'tag', { tone: 2.6, round: 3, edge: 0 }),
    fill('M19 9L13.5 16.5H17L15 22L22 14H18.5L21 9Z', 'lamp', { tone: 2.4, round: 1 }),
  ],
  'card/homeroom': [
    fill('M2 4H22V15.5H2Z', 'woodLight', { tone: 2.2, round: 1 }),
    fill('M3.5 5.5H20.5V14H3.5Z', 'board', { tone: 2.6, round: 0 }),
    dots(
      '6,7 7,7 8,7 8,8 7,9 8,10 8,11 7,11 6,11 11,9 12,9 15,7 16,7 17,7 17,8 16,9 15,10 15,11 16,11 17,11',
      'paper',
      4,
    ),
    ...[5.5, 12, 18.5].flatMap((x, place) => [
      fill(
        `M${x - 3} 22.5Q${x - 3} 19.5 ${x} 19.5Q${x + 3} 19.5 ${x + 3} 22.5Z`,
        (['mustard', 'teal', 'white'] as const)[place]!,
        { tone: 2.4 },
      ),
      disc(x, 17.5, 2.4, (['hairBrown', 'hairBlack', 'hairAsh'] as const)[place]!, { tone: 3 }),
    ]),
  ],
  'mark/speed': [fill('M3 5L12 12L3 19ZM12 5L21 12L12 19Z', 'sky', { tone: 3 })],
  'mark/arrow': [
    stroke('M4 20L17 7', 2, 'woodLight', { tone: 2.6 }),
    fill('M22 2L13 5L19 11Z', 'metal', { tone: 3 }),
    stroke('M3 16.5L7.5 16.5L7.5 21', 1.8, 'white', { tone: 3 }),
  ],
  'mark/noise': [
    fill('M3 9H7L13 4V20L7 15H3Z', 'cream', { tone: 2.6 }),
    stroke('M16 8Q18.5 12 16 16', 1.8, 'lamp', { tone: 1.6 }),
    stroke('M19 5Q23.5 12 19 19', 1.8, 'lamp', { tone: 1.2 }),
  ],
  'mark/heart': [fill(HEART, 'red', { tone: 2.2, round: 5 }), dots('6,7 7,7 6,8 7,6', 'red', 4)],
  'mark/shield': SHIELD,
  'mark/fire': FLAME,
  'mark/lightning': [fill('M14 1.5L4 13.5H10.5L8 22.5L20 9.5H13Z', 'lamp', { tone: 2.2, round: 3 })],
  'mark/frost': [
    stroke('M12 2V22M3.4 7L20.6 17M20.6 7L3.4 17', 1.8, 'lampCold', { tone: 2.6 }),
    stroke('M9.5 3L12 5.5L14.5 3M9.5 21L12 18.5L14.5 21', 1.2, 'lampCold', { tone: 3, edge: 0 }),
    disc(12, 12, 2.4, 'lampCold', { tone: 3 }),
  ],
  'mark/lungs': LUNGS,
  'mark/plus': [stroke('M12 3V21M3 12H21', 5, 'green', { tone: 2.4, round: 3 })],
  'mark/fist': [
    fill('M5 10Q5 6 8 6L18 5.5Q20.5 6 20 10L18.5 15.5Q17.5 17.5 14 17.5H9Q5.5 17 5 14Z', 'skin', {
      tone: 2.4,
      round: 4,
    }),
    stroke('M9 6.5V10.5M12.5 6.3V10.5M16 6V10', 1, 'skin', { tone: 0.6, round: 0, edge: 0 }),
    stroke('M5.5 12.5Q9 11 12.5 12.2', 2.4, 'skin', { tone: 3 }),
    fill('M8 17L17 16.5V22H8Z', 'teal', { tone: 2.2 }),
    stroke('M8 18.5H17', 1.2, 'white', { tone: 3, edge: 0 }),
  ],
  'mark/target': [
    disc(12, 12, 9.4, 'red', { tone: 2.2 }),
    disc(12, 12, 6.8, 'white', { tone: 3, round: 0, edge: 0 }),
    disc(12, 12, 4.4, 'red', { tone: 2.4, round: 0, edge: 0 }),
    disc(12, 12, 2, 'white', { tone: 3, round: 0, edge: 0 }),
  ],
  'mark/drop': [
    fill('M12 2Q19 11 19 15.5Q18.5 22 12 22Q5.5 22 5 15.5Q5 11 12 2Z', 'blood', { tone: 3, round: 6 }),
    stroke('M8.5 14Q8.5 17.5 10.5 18.5', 1.2, 'red', { tone: 4, edge: 0 }),
  ],
  'mark/people': [
    ...[5.5, 18.5].flatMap((x) => [
      fill(`M${x - 4} 20Q${x - 4} 13.5 ${x} 13.5Q${x + 4} 13.5 ${x + 4} 20Z`, 'denim', { tone: 2.6 }),
      disc(x, 9.5, 3, 'skin', { tone: 2.2 }),
      fill(
        `M${x - 3.2} 9.5Q${x - 3} 5.5 ${x} 5.5Q${x + 3} 5.5 ${x + 3.2} 9.5Q${x} 8 ${x - 3.2} 9.5Z`,
        'hairBlack',
        { tone: 3 },
      ),
    ]),
    fill('M6 22Q6 15 12 15Q18 15 18 22Z', 'mustard', { tone: 2.4, round: 3 }),
    disc(12, 10.5, 4.2, 'skin', { tone: 2.4 }),
    fill('M7.5 11Q7.5 5 12 5Q16.5 5 16.5 11Q15 8.5 12 9Q9 8.5 7.5 11Z', 'hairBrown', { tone: 2.6 }),
    dots('10,12 13,12', 'black', 1),
  ],
  'mark/door': [
    fill('M5 2.5H19V21.5H5Z', 'woodDark', { tone: 1.6 }),
    fill('M6.5 4H17.5V21.5H6.5Z', 'wood', { tone: 2.4 }),
    box(8.5, 6, 7, 5, 'glass', { tone: 3 }),
    disc(15.5, 14.5, 1.2, 'tag', { tone: 3 }),
    shade('M8.5 15H13V20H8.5Z', -1),
  ],
  'mark/gadget': [
    fill(
      'M10 2.5H14L14.5 5.5L17.5 4L20 7.5L18 9.8L21.5 11V14L18 14.6L20 17.5L17 20L14.5 18.5L14 21.5H10L9.5 18.5L7 20L4 17.5L6 14.6L2.5 14V11L6 9.8L4 7.5L6.5 4L9.5 5.5Z',
      'metal',
      { tone: 2.6 },
    ),
    disc(12, 12, 3.2, 'black', { tone: 1 }),
    cut('M10 12Q10 10 12 10Q14 10 14 12Q14 14 12 14Q10 14 10 12Z'),
  ],
  'mark/bag': [
    stroke('M8.5 6Q8.5 2.5 12 2.5Q15.5 2.5 15.5 6', 1.8, 'leather', { tone: 3 }),
    fill('M5 10Q5 5 12 5Q19 5 19 10V19.5Q19 21.5 17 21.5H7Q5 21.5 5 19.5Z', 'mustard', {
      tone: 2.2,
      round: 4,
    }),
    fill('M7 13.5H17V20H7Z', 'mustard', { tone: 2.6, round: 2 }),
    stroke('M7 10.5H17', 1.2, 'leather', { tone: 1.6, edge: 0 }),
    dots('12,15 12,16', 'metal', 4),
  ],
  'mark/heal': [
    fill(HEART, 'pink', { tone: 2.6, round: 5 }),
    stroke('M12 8.5V16.5M8 12.5H16', 2.6, 'white', { tone: 3, round: 0, edge: 0.6 }),
  ],
};
