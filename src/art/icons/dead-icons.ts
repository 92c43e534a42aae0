import type { RampId } from '../../content/palette.ts';
import { box, cut, disc, dots, fill, type IconTable, type Layer, oval, shade, stroke } from './layers.ts';

/** What differs from one dead face to the next. */
interface DeadHead {
  readonly skin: RampId;
  readonly hair?: RampId;
  readonly eyes?: RampId;
  /** Path of the hair; a short crop when not said. */
  readonly cut?: string;
  /** The face's outline; an ordinary skull when not said. */
  readonly face?: string;
}

const CROP =
  'M4 12L4.5 6L3 5L6.5 4L7.5 1.8L10.5 3L13.5 1.5L15 3.2L19 3L18.8 5L21 7L19.8 12L18 8L16 9.5L14 7L11.5 9.5L9.5 7L7 9.5L6 8.5Z';
const FACE = 'M5 9Q5 3.5 12 3.5Q19 3.5 19 9V13Q18.5 16 16.5 17.5L15.5 21Q12 23 8.5 21L7.5 17.5Q5.5 16 5 13Z';

function head({
  skin,
  hair,
  eyes = 'eyeDead',
  cut: hairline = CROP,
  face = FACE,
}: DeadHead): readonly Layer[] {
  return [
    fill(face, skin, { tone: 2.4, round: 5, gain: 2.6 }),
    oval(8.7, 12, 2.5, 2.3, 'black', { tone: 1, round: 0, edge: 0 }),
    oval(15.3, 12, 2.5, 2.3, 'black', { tone: 1, round: 0, edge: 0 }),
    dots('8,12 9,12 15,12 14,12', eyes, 2.6),
    dots('8,11 15,11', eyes, 4),
    dots('11,15 12,15 12,14', skin, 0),
    fill('M8.5 17.5Q12 16 15.5 17.5L14.5 20.5Q12 21.5 9.5 20.5Z', 'blood', { tone: 1, round: 0, edge: 0 }),
    dots('10,18 12,18 14,18 11,20 13,20', 'bone', 3),
    ...(hair === undefined ? [] : [fill(hairline, hair, { tone: 2.6, round: 3 })]),
  ];
}

/** The kinds of the dead, by their heads. */
export const KIND_ICONS: IconTable = {
  'kind/shambler': [
    ...head({ skin: 'skinDead', hair: 'hairDead' }),
    fill('M14.5 7L18 9L17.5 11.5L15.5 10Z', 'blood', { tone: 3, edge: 0 }),
  ],
  'kind/runner': [
    ...head({
      skin: 'skinGrey',
      hair: 'hairBlack',
      cut: 'M5 9Q3 2.5 11 2Q20 2 20 6L22.5 5L20 10L18 7.5L8 8Z',
    }),
    box(4.6, 7.4, 14.8, 2, 'crimson', { tone: 2.6, edge: 0.6 }),
    stroke('M19 8.5L22.5 11', 1.6, 'crimson', { tone: 2 }),
  ],
  'kind/listener': [
    fill('M6 8Q1 5 1.6 10Q2 15 6.5 16Z', 'skinGrey', { tone: 3 }),
    fill('M18 8Q23 5 22.4 10Q22 15 17.5 16Z', 'skinGrey', { tone: 2 }),
    ...head({ skin: 'skinGrey' }),
    fill('M5 8.5Q12 7 19 8.5V14Q12 15.5 5 14Z', 'skinGrey', { tone: 2, round: 2, edge: 0 }),
    stroke('M7 12.5Q8.5 10.5 10.5 12.5M13.5 12.5Q15.5 10.5 17 12.5', 1, 'skinGrey', {
      tone: 0,
      round: 0,
      edge: 0,
    }),
    dots('8,13 8,14 9,15 15,13 16,14 3,10 3,11 21,10 21,11', 'blood', 3),
  ],
  'kind/sleeper': [
    ...head({
      skin: 'skinPale',
      hair: 'hairBrown',
      cut: 'M4 14Q2.5 3 12 2.5Q21.5 3 20 14L18 8L13 6.5L6.5 9Z',
    }),
    fill('M6 10Q12 9 18 10V14H6Z', 'skinPale', { tone: 2, round: 0, edge: 0 }),
    stroke('M6.8 12.5Q8.5 14 10.5 12.5M13.5 12.5Q15.5 14 17.2 12.5', 1, 'skinPale', {
      tone: 0,
      round: 0,
      edge: 0,
    }),
    fill('M8 16.5H16V21L12 22.5L8 21Z', 'skinPale', { tone: 2, round: 2, edge: 0 }),
    stroke('M10 18.5H14', 1, 'skinPale', { tone: 0, round: 0, edge: 0 }),
    fill('M17 1.5H22L19.5 5H22.2V6.8H16.5L19.2 3.2H17Z', 'lampCold', { tone: 2.4, round: 0 }),
  ],
  'kind/howler': [
    ...head({ skin: 'skinSick', hair: 'hairBlack', cut: 'M4.5 20Q1.5 3 12 2Q22.5 3 19.5 20L18 8L12 5L6 8Z' }),
    fill('M8 15Q12 12.5 16 15V20Q12 23.5 8 20Z', 'black', { tone: 1, round: 0, edge: 0 }),
    fill('M9 17.5Q12 16.5 15 17.5V20Q12 22 9 20Z', 'blood', { tone: 3, round: 2, edge: 0 }),
    dots('9,15 11,14 13,14 15,15 10,21 13,21', 'bone', 4),
  ],
  'kind/brute': [
    ...head({
      skin: 'skinSick',
      hair: 'hairDead',
      face: 'M3.5 10Q4 4 12 4Q20 4 20.5 10L22 15Q21.5 21 16.5 22H7.5Q2.5 21 2 15Z',
      cut: 'M5.5 7.5Q6 3 12 2.5Q18 3 18.5 7.5Q12 5.5 5.5 7.5Z',
    }),
    stroke('M5.5 9.5L10.5 11M18.5 9.5L13.5 11', 2, 'skinSick', { tone: 1 }),
    fill('M6.5 17Q12 15.5 17.5 17L16.5 20.5Q12 21.5 7.5 20.5Z', 'blood', { tone: 1, round: 0 }),
    dots('8,18 8,17 15,18 15,17 11,20 12,20 13,20', 'bone', 4),
    disc(18.5, 7, 1.8, 'flesh', { tone: 3 }),
    disc(4.5, 13.5, 1.4, 'flesh', { tone: 3 }),
  ],
  'kind/climber': [
    ...head({
      skin: 'skinGrey',
      hair: 'hairAsh',
      eyes: 'eyeRed',
      cut: 'M6.5 6.5Q8 2.5 12 2.5Q16 2.5 17.5 6.5Q12 5 6.5 6.5Z',
    }),
    stroke('M2.5 22V14M5 22V12.5M7.5 22V14.5', 1.7, 'skinGrey', { tone: 3 }),
    stroke('M16.5 22V14.5M19 22V12.5M21.5 22V14', 1.7, 'skinGrey', { tone: 2.4 }),
    dots('2,13 4,12 7,14 16,14 18,12 21,13', 'bone', 4),
  ],
  'kind/spitter': [
    ...head({ skin: 'skinWet', hair: 'hairDead' }),
    oval(8.5, 11.7, 3.4, 3, 'white', { tone: 2.4, round: 0, edge: 1 }),
    oval(15.5, 11.7, 3.4, 3, 'white', { tone: 2, round: 0, edge: 1 }),
    oval(8.5, 11.7, 2.4, 2, 'bile', { tone: 3, round: 0, edge: 0 }),
    oval(15.5, 11.7, 2.4, 2, 'bile', { tone: 2.4, round: 0, edge: 0 }),
    fill('M8.5 17H15.5V19.5L14.5 23H13L12.5 20.5L11 22.5H9.5Z', 'bile', { tone: 3.4, round: 1.5, edge: 0 }),
  ],
  'kind/bloater': [
    ...head({
      skin: 'bile',
      hair: 'hairDead',
      face: 'M4 9Q5 4 12 4Q19 4 20 9Q23 13 22 17Q20.5 22.5 12 22.5Q3.5 22.5 2 17Q1 13 4 9Z',
      cut: 'M6 6.5Q7 2.5 12 2.5Q17 2.5 18 6.5L14 5.5L9 6Z',
    }),
    disc(5, 16.5, 2.4, 'flesh', { tone: 3.2 }),
    disc(19, 15.5, 2.8, 'flesh', { tone: 2.8 }),
    disc(17.5, 7.5, 1.6, 'flesh', { tone: 3 }),
    dots('4,16 18,15', 'bone', 4),
  ],
  'kind/riot': [
    ...head({ skin: 'skinDead' }),
    fill('M3 11Q2.5 2 12 2Q21.5 2 21 11L19 13L18.5 9Q12 7 5.5 9L5 13Z', 'charcoal', { tone: 3, round: 4 }),
    fill('M4.5 9Q12 7 19.5 9V15.5Q12 18 4.5 15.5Z', 'glass', { tone: 2.8, round: 4, edge: 0.5 }),
    dots('8,12 9,12 15,12 14,12 8,13 9,13 15,13 14,13', 'eyeDead', 3),
    stroke('M6 11.5L7 9.8H9.5', 1, 'glass', { tone: 4, edge: 0 }),
    stroke('M17.5 9.5L16.5 12.5L18 14L17 16', 1, 'paper', { tone: 3, edge: 0 }),
    dots('5,5 6,4 7,4 11,5 12,5 13,5', 'paper', 3),
  ],
  'kind/stalker': [
    fill('M3 22Q1.5 3 12 1.8Q22.5 3 21 22Z', 'charcoal', { tone: 2.2, round: 4 }),
    fill('M6.5 10Q7 5.5 12 5.5Q17 5.5 17.5 10V15L12 22L6.5 15Z', 'skinPale', { tone: 1.4, round: 3 }),
    shade('M6 5H18V11.5H6Z', -1.5),
    fill('M7 11L11 12.8V14L8 13.6Z', 'eyeRed', { tone: 2.6, round: 0, edge: 0 }),
    fill('M17 11L13 12.8V14L16 13.6Z', 'eyeRed', { tone: 2.6, round: 0, edge: 0 }),
    dots('9,12 15,12', 'eyeRed', 4),
    stroke('M9.5 17.5L14.5 17', 1, 'blood', { tone: 1, round: 0, edge: 0 }),
    fill('M3 22Q6 12 4.5 9L8 5L7.5 16ZM21 22Q18 12 19.5 9L16 5L16.5 16Z', 'hairBlack', {
      tone: 2.6,
      edge: 0,
    }),
  ],
  'kind/alpha': [
    ...head({
      skin: 'skinPale',
      hair: 'hairAsh',
      eyes: 'eyeRed',
      cut: 'M4 12Q3 5 12 4.5Q21 5 20 12L17.5 8.5L12 7.5L6.5 8.5Z',
    }),
    fill('M3.5 7L3 1.5L7.5 4L9.5 1L12 4L14.5 1L16.5 4L21 1.5L20.5 7Q12 4.5 3.5 7Z', 'bone', {
      tone: 2.6,
      round: 2,
    }),
    stroke('M6 9.5L10.5 11.3M18 9.5L13.5 11.3', 1.4, 'hairAsh', { tone: 1, edge: 0 }),
    dots('9,13 9,14 8,15 15,13 15,14 16,15', 'blood', 3),
  ],
};

const LEG: readonly Layer[] = [
  fill('M8 2H15L14.5 10L12 17L18 18.5Q21 19.5 20.5 22H6.5L7.5 12Z', 'skinDead', { tone: 2.4, round: 3 }),
  fill('M7.5 2H15.5L15 7L13 6L11 8L9.5 6.5L8 7.5Z', 'denim', { tone: 2.4 }),
  stroke('M10.5 10.5L13 12M10 13L12 14', 1, 'blood', { tone: 3, edge: 0 }),
];

/** The twelve genes, by the part of the body that shows them. */
export const GENE_ICONS: IconTable = {
  'gene/legs': [...LEG, stroke('M2 8H5.5M1.8 12H5M2 16H4.5', 1.4, 'lampCold', { tone: 2 })],
  'gene/hide': [
    fill('M4 5L12 2.5L20 5V12Q19 19 12 22Q5 19 4 12Z', 'camo', { tone: 2.6, round: 3 }),
    stroke('M4.5 9H19.5M5.5 14.5H18.5M9 3.8V9M15 3.8V9M12 9V14.5M8.5 14.5V20M15.5 14.5V20', 1, 'camo', {
      tone: 0.6,
      round: 0,
      edge: 0,
    }),
    dots('6,6 11,5 17,6 7,11 14,11 11,16', 'camo', 4),
    stroke('M15 11L18.5 17', 1.2, 'blood', { tone: 3, edge: 0 }),
  ],
  'gene/ears': [
    fill(
      'M6.5 12Q5 3 12.5 2.5Q20.5 3 19.5 10.5Q18.5 14 15.5 16Q14.5 22 10.5 22Q6.5 21.5 7 17.5Z',
      'skinDead',
      { tone: 2.6, round: 3 },
    ),
    stroke('M10 10.5Q10 6 13 6Q16.5 6.5 15.5 10Q14.5 12 12.5 13Q13 17 10.5 18', 1.8, 'skinDead', {
      tone: 0.7,
      round: 0,
      edge: 0,
    }),
    dots('11,18 11,19 15,4', 'blood', 3),
    stroke('M3.5 7Q1.5 11 3.5 15', 1.3, 'lamp', { tone: 1.4 }),
  ],
  'gene/eyes': [
    fill('M1.8 12Q6 5 12 5Q18 5 22.2 12Q18 19 12 19Q6 19 1.8 12Z', 'eyeDead', { tone: 1.8, round: 3 }),
    disc(12, 12, 4.8, 'bile', { tone: 2.6, round: 2 }),
    fill('M12 8L13.4 12L12 16L10.6 12Z', 'black', { tone: 1, round: 0, edge: 0 }),
    stroke('M3.5 11L6.5 11.5M20.5 13L17.5 12.5M5 14.5L7.5 13.5', 1, 'red', { tone: 2, round: 0, edge: 0 }),
    dots('10,9 10,10 11,9', 'white', 4),
  ],
  'gene/nose': [
    fill('M11 2.5H14L19.5 15.5Q20.5 20 16.5 19.5Q14.5 21 12 19.5Q8.5 21.5 6 19Q4.5 16 8 13.5Z', 'skinDead', {
      tone: 2.6,
      round: 4,
    }),
    oval(9, 17.6, 1.5, 1, 'black', { tone: 0, round: 0, edge: 0 }),
    oval(15.5, 17.4, 1.5, 1, 'black', { tone: 0, round: 0, edge: 0 }),
    stroke('M2 22Q5 18.5 8 20.5M22 22Q18.5 19 16 20.5', 1.4, 'red', { tone: 2.4 }),
  ],
  'gene/pack': [
    ...[5, 19].flatMap((x) => [
      fill(`M${x - 3.5} 22V17Q${x - 3.5} 15 ${x} 15Q${x + 3.5} 15 ${x + 3.5} 17V22Z`, 'clothTop', {
        tone: 1.4,
      }),
      disc(x, 11.5, 3.6, 'skinGrey', { tone: 2.4, round: 3 }),
    ]),
    fill('M6.5 22.5V18Q7 14 12 14Q17 14 17.5 18V22.5Z', 'clothTop', { tone: 2.2, round: 3 }),
    disc(12, 9, 5, 'skinDead', { tone: 2.8, round: 4 }),
    fill('M6.5 9Q6 3.5 12 3.5Q18 3.5 17.5 9L15 7L12 7.5L9 7Z', 'hairDead', { tone: 2.4 }),
    dots('9,9 10,9 13,9 14,9 4,11 6,11 18,11 20,11', 'eyeDead', 3),
    dots('11,12 12,12', 'blood', 2),
  ],
  'gene/wait': [
    fill('M2.5 6H8V22H2.5Z', 'woodDark', { tone: 2.4, round: 1 }),
    fill('M9 21.5Q7.5 11 10 9.5Q8 3 13.5 2.8Q18 3.5 16.5 9.5Q20.5 11 20 21.5Z', 'charcoal', {
      tone: 2.4,
      round: 4,
    }),
    dots('11,7 12,7 14,7 15,7', 'eyeDead', 3),
    fill('M2.5 3H8.5V22H2.5Z', 'wood', { tone: 2, round: 1.5 }),
    dots('6,12 6,13', 'tag', 3),
  ],
  'gene/grip': [
    fill(
      'M7 22L7.5 15L3 11Q2.5 8.5 5 9L7.5 10.5L6.5 4.5Q7 2.5 8.8 3.5L10.2 8.5L10.8 2.8Q12 1.2 13.4 2.8L13.6 8.5L15.6 3.8Q17.4 3 17.8 4.8L16.8 10L19 7.5Q21 7 21 9L18 16L17 22Z',
      'skinDead',
      { tone: 2.6, round: 3 },
    ),
    dots('7,4 11,3 12,3 16,5 20,8 4,10', 'bone', 3.4),
    fill('M8 17H16.5V19L8 20Z', 'blood', { tone: 3, edge: 0 }),
  ],
  'gene/burst': [
    fill(
      'M12 1.5L14.5 6L19.5 3.5L18.5 8.5L23 11.5L18.5 14L20.5 20L14.8 17.8L12 22.5L9.2 17.8L3.5 20L5.5 14L1 11.5L5.5 8.5L4.5 3.5L9.5 6Z',
      'bile',
      { tone: 2.4 },
    ),
    disc(12, 11.8, 4.6, 'flesh', { tone: 2.8, round: 4 }),
    dots('10,10 11,9', 'bone', 4),
  ],
  'gene/heat': [
    fill(
      'M12 2Q13 7 16.5 9.5Q20.5 13 19 17.5Q17 22 12 22Q6.5 22 5 17Q4.5 12.5 8.5 9Q11 6.5 12 2Z',
      'skinWet',
      { tone: 2.8, round: 4 },
    ),
    fill(
      'M12.5 11Q15.5 14 15.5 17Q14.5 20.5 12 20.5Q9 20.5 8.5 17Q9.5 15.5 10.5 15.5Q12 14 12.5 11Z',
      'lampCold',
      { tone: 2.4, edge: 0.5 },
    ),
    stroke('M3.5 9Q2 6.5 3.5 4M20 8Q21.5 5.5 20 3', 1.2, 'grey', { tone: 4 }),
  ],
  'gene/hands': [
    fill(
      'M5 22V13L3.5 9Q3.5 7 5.2 7.8L7 11L7 3.5Q8.2 2 9.2 3.5L9.6 9.5L10.8 3Q12.2 2 12.8 3.6L12.6 10L14.8 5.5Q16.4 5 16.4 6.6L15 14L14 22Z',
      'skinGrey',
      { tone: 2.8, round: 3 },
    ),
    disc(17.5, 12, 3.4, 'tag', { tone: 2.4 }),
    cut('M16.5 12Q16.5 11 17.5 11Q18.5 11 18.5 12Q18.5 13 17.5 13Q16.5 13 16.5 12Z'),
    stroke('M18 15V22M18 19H21M18 21.3H20.5', 1.6, 'tag', { tone: 2.2 }),
  ],
  'gene/knit': [
    fill('M3 9Q7 6 12 8Q17 10 21 7V16Q16 19 12 17Q7 15 3 18Z', 'skinDead', { tone: 2.6, round: 4 }),
    stroke('M3.5 13Q8 10.5 12 12.5Q16.5 14.5 20.5 11.5', 1.8, 'blood', { tone: 2.4, edge: 0.5 }),
    stroke('M6 9.5V15M10 9V15.5M14 10.5V16.5M18 9.5V15.5', 1, 'black', { tone: 1, round: 0, edge: 0 }),
    stroke('M18 15.5Q20.5 20 17.5 22', 1, 'paper', { tone: 3 }),
    stroke('M21.5 2.5L15.5 8', 1.4, 'metal', { tone: 4 }),
  ],
};
