import { box, cut, disc, dots, fill, type IconTable, type Layer, oval, shade, stroke } from './layers.ts';

const EXTINGUISHER: readonly Layer[] = [
  stroke('M11 4.5Q4.5 4 5 11', 2, 'charcoal', { tone: 2.6 }),
  fill('M9 9Q9 7 13 7Q17 7 17 9V22H9Z', 'crimson', { round: 4 }),
  box(10, 13, 6, 4, 'paper'),
  box(11.5, 4, 3, 3.5, 'metal'),
  stroke('M12 4L18 2.5', 1.8, 'charcoal', { tone: 3 }),
  fill('M3.5 11H6.5L7.5 15H2.5Z', 'charcoal', { tone: 2.6 }),
  dots('11,14 12,14 13,14 14,14 11,16 12,16', 'crimson', 2),
];
const PHONE: readonly Layer[] = [
  fill('M8 2.5H16Q17 2.5 17 3.5V20.5Q17 21.5 16 21.5H8Q7 21.5 7 20.5V3.5Q7 2.5 8 2.5Z', 'charcoal', {
    tone: 2.6,
    round: 1.5,
  }),
  box(8, 5, 8, 12.5, 'screen', { tone: 2.4, round: 1 }),
  fill('M9.5 14Q10.5 13 10.5 10.5Q10.5 8 12 8Q13.5 8 13.5 10.5Q13.5 13 14.5 14Z', 'lamp', {
    tone: 2,
    round: 1,
  }),
  dots('12,15 11,19 12,19', 'lamp', 2),
];
const CAN: readonly Layer[] = [
  fill('M7.5 6L9 4H15L16.5 6V20L15 22H9L7.5 20Z', 'crimson', { round: 4 }),
  fill('M8.5 4Q12 2 15.5 4L16 5.5H8Z', 'metal', { tone: 3 }),
  fill('M8 11L16 8.5V14.5L8 17Z', 'white', { tone: 2.6, edge: 0 }),
  dots('11,12 12,12 12,11 11,13 13,12', 'blue', 3),
];
const BANDAGE: readonly Layer[] = [
  fill('M3 12Q3 6 9 6H15Q21 6 21 12V14Q21 19 15 19H9Q3 19 3 14Z', 'bandage', { tone: 2.4, round: 5 }),
  oval(8.5, 12, 5, 5.5, 'bandage', { tone: 3, round: 2 }),
  oval(8.5, 12, 2, 2.4, 'bandage', { tone: 0.5, round: 0 }),
  box(14, 9, 2.4, 7, 'red', { tone: 2.4, round: 0, edge: 0 }),
  box(12, 11.4, 6.6, 2.4, 'red', { tone: 2.4, round: 0, edge: 0 }),
];
const ARROW: readonly Layer[] = [
  stroke('M5 19L17 7', 1.8, 'woodLight', { tone: 2.6 }),
  fill('M21.5 2.5L13.5 5.5L18.5 10.5Z', 'metal', { tone: 3 }),
  fill('M6.5 14L8.5 15.5L4 20.5L2 19Z', 'crimson', { tone: 2.6 }),
  fill('M10 17.5L8.5 15.5L4 20.5L5.5 22Z', 'crimson', { tone: 1.8 }),
];
const QUIVER: readonly Layer[] = [
  ...[0, 4, 8].flatMap((right) => [
    stroke(`M${7 + right} 12L${9.5 + right} 3`, 1.2, 'woodLight'),
    fill(
      `M${7.5 + right} 6.5L${8.2 + right} 2L${11 + right} 2.5L${10 + right} 7Z`,
      right === 4 ? 'white' : 'crimson',
      { tone: 2.6 },
    ),
  ]),
  fill('M5 9L17.5 10L15 21Q14 22.5 11 22Q7.5 22 7 20Z', 'leather', { tone: 2.6, round: 4 }),
  stroke('M5.2 10L17.2 11', 2, 'mustard'),
  stroke('M7 18.5L15.5 19', 1.4, 'mustard', { tone: 1.6 }),
];

/** Gadgets and what is picked up. */
export const GADGET_ICONS: IconTable = {
  'gadget/extinguisher': EXTINGUISHER,
  'gadget/phoneAlarm': [
    ...PHONE,
    stroke('M4.5 7Q2.5 11 4.5 15', 1.3, 'lamp', { tone: 1.4 }),
    stroke('M19.5 7Q21.5 11 19.5 15', 1.3, 'lamp', { tone: 1.4 }),
  ],
  'gadget/drone': [
    stroke('M6 7.5L18 15.5M18 7.5L6 15.5', 1.6, 'grey'),
    oval(6, 7, 4.6, 1.8, 'steelBlue', { tone: 3 }),
    oval(18, 7, 4.6, 1.8, 'steelBlue', { tone: 3 }),
    oval(6, 16, 4.6, 1.8, 'steelBlue', { tone: 2.4 }),
    oval(18, 16, 4.6, 1.8, 'steelBlue', { tone: 2.4 }),
    fill('M8.5 9Q12 6.5 15.5 9L16 14Q12 17 8 14Z', 'white', { tone: 2.4, round: 4 }),
    disc(12, 12.5, 2.2, 'charcoal', { tone: 1.4 }),
    dots('12,12', 'red', 3),
    dots('11,11', 'sky', 4),
  ],
  'gadget/uvLamp': [
    fill('M9.5 12H14.5L14 22H10Z', 'charcoal', { tone: 2.6 }),
    fill('M6 5.5Q12 3.5 18 5.5L15.5 12.5H8.5Z', 'grey', { tone: 2.4 }),
    oval(12, 5.5, 6, 2.2, 'violet', { tone: 3.4, gain: 1.5 }),
    oval(12, 5.4, 3, 1, 'lampCold', { tone: 3.4, round: 0, edge: 0 }),
    stroke('M3.5 4.5L2 3M20.5 4.5L22 3M12 2.5V1.5M7 2.6L6.4 1.6M17 2.6L17.6 1.6', 1, 'violet', { tone: 4 }),
    dots('12,15 12,16', 'violet', 4),
  ],
  'gadget/defibrillator': [
    fill('M4 8Q4 6 6 6H18Q20 6 20 8V19Q20 21 18 21H6Q4 21 4 19Z', 'mustard', { tone: 2.5 }),
    stroke('M9 6V4H15V6', 1.8, 'charcoal', { tone: 2.6 }),
    fill('M12 18.5L7.5 13.5Q6.5 11 8.5 10Q10.8 9.5 12 12Q13.2 9.5 15.5 10Q17.5 11 16.5 13.5Z', 'red', {
      tone: 2.4,
      round: 2,
    }),
    fill('M13 10L9.8 14.4H11.8L10.8 18L14.4 13.2H12.3Z', 'white', { tone: 4, round: 0, edge: 0 }),
  ],
  'gadget/barricade': [
    stroke('M5.5 14V22M18.5 14V22', 2, 'metal'),
    fill('M2.5 7.5L6 4H21.5L20.5 8V14.5H2.5Z', 'wood', { tone: 2 }),
    fill('M2.5 7.5L6 4H21.5L20.5 7.5Z', 'woodLight', { tone: 2.8, round: 1 }),
    stroke('M3 20.5L21 10.5', 3, 'woodLight', { tone: 2.4 }),
    dots('6,18 18,12', 'metal', 4),
  ],
  'gadget/acid': [
    fill('M9.5 3H14.5V9L20 18.5Q21 21.5 18 21.5H6Q3 21.5 4 18.5L9.5 9Z', 'glass', { tone: 3 }),
    fill('M7.5 14.5Q12 12.5 16.5 14.5L19 18.8Q19.5 20.5 17.8 20.5H6.2Q4.5 20.5 5 18.8Z', 'bile', {
      tone: 3.2,
      edge: 0,
    }),
    box(8.8, 2.2, 6.4, 2.2, 'woodLight'),
    disc(10, 17.5, 1.3, 'bile', { tone: 4, edge: 0.6 }),
    dots('14,16 13,19 12,11 13,8', 'bile', 4),
    stroke('M9.5 10.5L7 15', 1, 'glass', { tone: 4, edge: 0 }),
  ],
  'gadget/fireHose': [
    disc(10.5, 12.5, 8.4, 'red', { tone: 2, round: 3 }),
    disc(10.5, 12.5, 5.2, 'red', { tone: 1.4, round: 2 }),
    disc(10.5, 12.5, 2.6, 'metal', { tone: 2.4 }),
    stroke('M17 16L18.5 19', 3, 'red', { tone: 2.2 }),
    fill('M16.5 17.5L20 16.5L22.5 20.5L19.5 22Z', 'tag', { tone: 2.4 }),
    dots('10,12', 'metal', 4),
  ],
  'gadget/paMicrophone': [
    stroke('M8 20Q11 19 10.5 11', 2, 'metal'),
    fill('M3.5 19.5H16.5L17.5 22H2.5Z', 'charcoal', { tone: 2.6 }),
    oval(11.5, 7, 4, 5, 'metal', { tone: 2.4, round: 4 }),
    dots('10,4 12,4 9,6 11,6 13,6 10,8 12,8 14,8 11,10 13,10', 'metal', 1),
    stroke('M18 4Q20.5 7.5 18 11', 1.3, 'lamp', { tone: 1.4 }),
    stroke('M20.5 2Q24 7.5 20.5 13', 1.3, 'lamp', { tone: 1 }),
    dots('5,20', 'red', 3),
  ],
  'gadget/smoke': [
    disc(7, 7, 4, 'grey', { tone: 3, round: 3 }),
    disc(14, 5.6, 4, 'grey', { tone: 3.2, round: 3 }),
    disc(18.5, 9.5, 3.2, 'grey', { tone: 2.6, round: 3 }),
    disc(11.5, 9.5, 3.4, 'grey', { tone: 3.2, round: 3 }),
    fill('M8 12.5H16V21Q12 23 8 21Z', 'forest', { tone: 2.6, round: 3 }),
    box(10, 11, 4, 2, 'metal'),
    box(8, 16, 8, 2, 'yellow', { tone: 2, round: 2, edge: 0 }),
  ],
  'gadget/bloodBag': [
    fill('M7 5Q7 3.5 8.5 3.5H15.5Q17 3.5 17 5V16.5Q17 18.5 15 18.5H9Q7 18.5 7 16.5Z', 'glass', {
      tone: 3.4,
      round: 1.5,
    }),
    fill('M8 7.5Q12 9 16 7.5V16Q16 17.5 14.5 17.5H9.5Q8 17.5 8 16Z', 'blood', { tone: 3, round: 3, edge: 0 }),
    box(9.5, 9.5, 5, 4, 'paper', { edge: 0.5 }),
    stroke('M12 18.5V20Q12 22 14 22', 1.4, 'blood', { tone: 3 }),
    box(10.5, 2, 3, 1.6, 'metal'),
    dots('11,11 12,11 13,11 12,10 12,12', 'red', 2),
  ],
  'gadget/tripTape': [
    stroke('M3.5 22V10M20.5 22V10', 2.4, 'wood'),
    stroke('M3.5 14Q12 17.5 20.5 14', 3, 'yellow', { tone: 2.6 }),
    dots('6,14 6,15 7,16 10,15 10,16 11,17 14,15 14,16 13,17 18,14 18,15 17,16', 'black', 1),
    disc(12, 6.5, 4.6, 'yellow', { tone: 2.4 }),
    disc(12, 6.5, 2, 'leather', { tone: 1 }),
  ],
  'gadget/wedge': [
    fill('M2.5 19.5L19 9L21.5 10.5V19.5Z', 'woodLight', { tone: 2.4, round: 2 }),
    fill('M2.5 19.5L19 9L21.5 10.5L5 21.5Z', 'woodLight', { tone: 3.2, round: 1 }),
    fill('M5 21.5L21.5 10.5V19L20 21.5Z', 'wood', { tone: 2, round: 1.5 }),
    stroke('M11 17L15 14.4', 1, 'wood', { tone: 1, edge: 0 }),
    stroke('M12 2V6M7 4L9 7.5M17 4L15 7.5', 1.2, 'lamp', { tone: 1.6 }),
  ],
  'item/arrows': QUIVER,
  'item/bandage': BANDAGE,
  'item/drink': CAN,
  'item/extinguisher': [...EXTINGUISHER, stroke('M18.5 16V22M15.5 19H21.5', 2.2, 'green', { tone: 3 })],
  'item/phone': PHONE,
  'item/bat': [
    stroke('M12 21.5V3.8', [2, 2.2, 3.4, 5.4, 6, 5.4], 'woodLight'),
    stroke('M12 20.5V15.5', 2.4, 'crimson'),
    disc(12, 21, 1.8, 'woodDark', { tone: 3 }),
    dots('10,6 13,8 11,10', 'metal', 4),
  ],
  'item/mopSpear': [
    stroke('M12 22V8', 2.2, 'wood'),
    fill('M12 1.5L15.5 8L13.5 11H10.5L8.5 8Z', 'metal', { tone: 3 }),
    shade('M12 1.5L15.5 8L13.5 11H12Z', -1),
    stroke('M9.5 12H14.5', 2.4, 'bandage'),
    stroke('M10 13Q7.5 15 8.5 18', [1.8, 1], 'bandage', { tone: 1.6 }),
    stroke('M12 19.5V22', 2.4, 'blue'),
  ],
  'item/fuse': [
    fill('M8 5.5H16V18.5H8Z', 'glass', { tone: 3.4, round: 3 }),
    stroke('M12 6V9L10.5 11L13.5 13L12 15V18', 1, 'lamp', { tone: 1 }),
    fill('M7 2.5H17V7H7Z', 'metal', { tone: 2.6, round: 3 }),
    fill('M7 17H17V21.5H7Z', 'metal', { tone: 2.2, round: 3 }),
    stroke('M9.5 8V16', 1, 'glass', { tone: 4, edge: 0 }),
  ],
  'item/archeryCase': [
    fill('M2.5 15.5L15.5 3.5Q20.5 2.5 21.5 6.5L9 19.5Q5 22.5 2.5 19Z', 'navy', { tone: 2.6, round: 4 }),
    stroke('M7 12L12 17M14 5.5L19 10.5', 1.8, 'tag', { tone: 2.4 }),
    stroke('M9 9.5Q11.5 13 14.5 14', 1.6, 'leather', { tone: 3 }),
    disc(5, 18, 1.2, 'metal', { tone: 3 }),
  ],
  'item/arrow': ARROW,
  'item/key': [
    disc(7, 8, 5, 'tag', { tone: 2.4 }),
    cut('M5 8Q5 6 7 6Q9 6 9 8Q9 10 7 10Q5 10 5 8Z'),
    stroke('M10.5 11.5L20 21', 2.4, 'tag', { tone: 2.2 }),
    stroke('M16 17L19 14M19 20L21.5 17.5', 2, 'tag', { tone: 2 }),
  ],
};
