import { box, disc, dots, fill, type IconTable, type Layer, stroke } from './layers.ts';

const HEART =
  'M12 21L4 13Q1.5 9.5 3.5 6Q6 3 9.5 4.5Q11.5 5.5 12 7Q12.5 5.5 14.5 4.5Q18 3 20.5 6Q22.5 9.5 20 13Z';
const EYE: readonly Layer[] = [
  fill('M1.8 12Q6 5.5 12 5.5Q18 5.5 22.2 12Q18 18.5 12 18.5Q6 18.5 1.8 12Z', 'white', { tone: 3, round: 3 }),
  disc(12, 12, 4.6, 'orange', { tone: 2.4 }),
  disc(12, 12, 2.2, 'black', { tone: 1, round: 0, edge: 0 }),
  dots('10,10 11,10 10,11', 'white', 4),
];
const STRUCK: Layer = stroke('M3.5 20.5L20.5 3.5', 2, 'red', { tone: 2.6 });

/** What somebody is in. */
export const STATUS_ICONS: IconTable = {
  'status/health': [
    fill(HEART, 'red', { tone: 2.2, round: 5 }),
    stroke('M3.5 12.5H8L10 9.5L12.5 16L14.5 12.5H20.5', 1, 'white', { tone: 4, round: 0, edge: 1 }),
  ],
  'status/stamina': [
    fill('M14 1.5L4 13.5H10.5L8 22.5L20 9.5H13Z', 'teal', { tone: 3, round: 3 }),
    dots('13,4 12,5 11,6', 'teal', 4),
  ],
  'status/noise': [
    fill('M2.5 9H6.5L12 4.5V19.5L6.5 15H2.5Z', 'cream', { tone: 2.6 }),
    stroke('M15 8.5Q17.5 12 15 15.5', 1.8, 'lamp', { tone: 1.6 }),
    stroke('M18.5 5.5Q22.5 12 18.5 18.5', 1.8, 'lamp', { tone: 1.2 }),
  ],
  'status/seen': [...EYE, stroke('M12 1.5V3.5M5.5 3L6.5 4.8M18.5 3L17.5 4.8', 1.6, 'red', { tone: 2.6 })],
  'status/hidden': [
    fill('M1.8 11Q6 17.5 12 17.5Q18 17.5 22.2 11Q18 14 12 14Q6 14 1.8 11Z', 'steelBlue', {
      tone: 3,
      round: 2,
    }),
    stroke('M5 15L3.5 18M9.5 17L9 20.5M14.5 17L15 20.5M19 15L20.5 18', 1.8, 'steelBlue', { tone: 2.6 }),
  ],
  'status/lit': [
    stroke('M12 1.5V4M4.5 4.5L6.2 6.2M19.5 4.5L17.8 6.2M1.8 11.5H4M20 11.5H22.2', 1.6, 'lamp', { tone: 1.6 }),
    fill('M12 5Q17.5 5.5 17.5 11Q17 14 15 16V18H9V16Q7 14 6.5 11Q6.5 5.5 12 5Z', 'lamp', {
      tone: 2.4,
      round: 4,
    }),
    box(9, 18, 6, 4, 'metal', { tone: 2.4 }),
    stroke('M9 20H15', 1, 'metal', { tone: 0.6, round: 0, edge: 0 }),
  ],
  'status/dark': [
    fill('M14.5 2Q7 3 5 9.5Q4 17 10.5 20.8Q16.5 23 21 18Q14 18.5 11.8 12.5Q10.5 6.5 14.5 2Z', 'sky', {
      tone: 2.6,
      round: 3,
    }),
    dots('18,5 18,4 18,6 17,5 19,5 16,11 20,10', 'lampCold', 3),
  ],
  'status/bitten': [
    fill('M3 8Q12 1 21 8L19.5 11L17 8.5L15 12L12 8.5L9 12L7 8.5L4.5 11Z', 'bone', { tone: 3, round: 2 }),
    fill('M3 16Q12 23 21 16L19.5 13L17 15.5L15 12.6L12 15.5L9 12.6L7 15.5L4.5 13Z', 'bone', {
      tone: 2.4,
      round: 2,
    }),
    dots('9,12 9,13 15,12 15,13 15,14 8,18 16,18 16,19', 'red', 2),
    fill('M10.5 18H13.5V21L12 23L10.5 21Z', 'blood', { tone: 3.2, edge: 0 }),
  ],
  'status/downed': [
    disc(4.8, 16, 3.2, 'skin', { tone: 2.4 }),
    fill('M1.5 16Q1.5 12 5 12Q7 12 7.5 13.5L4 14.5Z', 'hairBlack', { tone: 3 }),
    fill('M8 14.5L16 13.5L16.5 18.5L8 19Z', 'mustard', { tone: 2.4 }),
    stroke('M16 15.5L22 14M16 18L22.5 18.5', 2.6, 'navy', { tone: 3 }),
    stroke('M9.5 18.5L12.5 21', 2, 'mustard', { tone: 1.8 }),
    stroke('M12 2V9M8.5 6L12 9.5L15.5 6', 1.8, 'red', { tone: 2.6 }),
  ],
  'status/blind': [...EYE, STRUCK],
  'status/slow': [
    fill('M5 13Q5 6 12.5 6Q19.5 6 20 14.5V17H5Z', 'forest', { tone: 2.8, round: 4 }),
    stroke('M9.5 7.5L10.5 16M15.5 7.5L15 16M6 12H19.5', 1, 'forest', { tone: 1, round: 0, edge: 0 }),
    fill('M17.5 13Q22.5 10 22.5 14Q22 17 18 17Z', 'olive', { tone: 3.4 }),
    stroke('M7.5 17V20M16 17V20', 2.6, 'olive', { tone: 3 }),
    dots('21,13', 'black', 0),
  ],
  'status/burning': [
    fill(
      'M12 2Q13 7 16.5 9.5Q20.5 13 19 17.5Q17 22 12 22Q6.5 22 5 17Q4.5 12.5 8 10Q8 12.5 9.5 13Q11.5 8 12 2Z',
      'red',
      { tone: 2.4 },
    ),
    fill(
      'M12.5 11Q15.5 13.5 16 16.5Q15.5 20.5 12 20.5Q8.5 20.5 8.5 16.5Q9.5 16.8 10.5 16Q12 14 12.5 11Z',
      'lamp',
      { tone: 1.8, edge: 0 },
    ),
  ],
  'status/bleeding': [
    fill('M8.5 2Q14 9 14 13Q13.5 18 8.5 18Q3.5 18 3 13Q3 9 8.5 2Z', 'red', { tone: 1.8, round: 5 }),
    fill('M17.5 11Q21.5 16 21.5 18.5Q21 22 17.5 22Q14 22 13.5 18.5Q13.5 16 17.5 11Z', 'red', {
      tone: 1.6,
      round: 4,
    }),
    stroke('M6 11.5Q5.5 14 7 15.5', 1.2, 'red', { tone: 4, edge: 0 }),
  ],
  'status/alone': [
    fill('M7.5 22V16Q7.5 12.5 12 12.5Q16.5 12.5 16.5 16V22Z', 'denim', { tone: 2.6, round: 3 }),
    disc(12, 8.5, 4, 'skin', { tone: 2.4 }),
    fill('M7.5 9Q7.5 3.5 12 3.5Q16.5 3.5 16.5 9Q12 6.5 7.5 9Z', 'hairBlack', { tone: 3 }),
    fill('M2 22V17Q2 15 4 15Q6 15 6 17V22ZM18 22V17Q18 15 20 15Q22 15 22 17V22Z', 'grey', { tone: 1.6 }),
    disc(4, 12.2, 2, 'grey', { tone: 1.8 }),
    disc(20, 12.2, 2, 'grey', { tone: 1.8 }),
  ],
};
