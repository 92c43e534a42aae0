import { box, disc, dots, fill, type IconTable, type Layer, shade, stroke } from './layers.ts';

const ARROW_LYING: readonly Layer[] = [
  stroke('M4 20L17 7', 1.6, 'woodLight'),
  fill('M21 3L13.5 5.5L18.5 10.5Z', 'metal', { tone: 3 }),
  stroke('M3 17.5L7 17L6.5 21', 1.5, 'crimson', { tone: 3 }),
];

/** Weapons. */
export const WEAPON_ICONS: IconTable = {
  'weapon/bow': [
    stroke('M4 3.5Q19.5 4.5 20.5 20', [1.6, 3, 3.8, 3, 1.6], 'woodLight', { tone: 2.4 }),
    stroke('M11 6Q16 9 18 13', 3.8, 'leather'),
    stroke('M4.5 4L20 19.5', 1, 'bone', { tone: 3, edge: 0 }),
    ...ARROW_LYING,
  ],
  'weapon/mopSpear': [
    stroke('M3.5 20.5L16 8', 2.4, 'wood'),
    stroke('M3.5 20.5L6 18', 2.6, 'blue'),
    fill('M22 2L14.5 4.5L12.5 8.5L15.5 11.5L19.5 9.5Z', 'metal', { tone: 3 }),
    stroke('M15 9L20.5 3.5', 1, 'metal', { tone: 4, edge: 0 }),
    stroke('M11 9.5L14.5 13', 2.2, 'bandage'),
    stroke('M11 10Q8 10 7.5 13', [2, 1], 'bandage', { tone: 1.6 }),
  ],
  'weapon/bat': [
    stroke('M4 20L18.5 5.5', [2, 2.4, 3.6, 5.6, 6.4, 6], 'woodLight'),
    stroke('M4.5 19.5L9 15', 2.6, 'crimson'),
    disc(4, 20, 1.9, 'woodDark', { tone: 3 }),
    fill('M16 3L21 3L21 8L18 8.5L17.5 6Z', 'blood', { tone: 3, edge: 0 }),
    dots('14,8 17,10 14,11', 'metal', 4),
  ],
  'weapon/knife': [
    fill('M9.5 12.5L19 3Q22 2 21 5.5L19 9.5L12 16Z', 'metal', { tone: 3 }),
    shade('M12 16L19 9.5L21 4.5L11 14.5Z', -1),
    stroke('M8.5 12L13 16.5', 1.8, 'tag'),
    stroke('M3.8 20.2L9 15', 3.4, 'woodDark', { tone: 2.6 }),
    dots('5,18 7,16', 'tag', 3),
  ],
  'weapon/pistol': [
    fill('M5 11H11.5L10 21H4Q3 20 4 18Z', 'charcoal', { tone: 2.6 }),
    stroke('M11 16.2H14.5V12', 1.4, 'charcoal', { tone: 3 }),
    fill('M2.5 5.5H20L21.5 7V12H2.5Z', 'metal'),
    shade('M3 10H21V12H3Z', -1),
    dots('5,7 5,8 7,7 7,8 9,7 9,8', 'metal', 0),
    box(19, 4, 2, 2, 'charcoal', { tone: 2 }),
    dots('6,14 7,14 6,16 7,16 6,18', 'charcoal', 1),
  ],
  'weapon/taser': [
    fill('M4 11H10L9 20.5H3.5Z', 'charcoal', { tone: 2.6 }),
    stroke('M10 15.2H13V12', 1.3, 'charcoal', { tone: 3 }),
    fill('M2.5 5.5H14L16 7.5V12H2.5Z', 'mustard', { tone: 2.4 }),
    box(13, 6.5, 3, 5, 'charcoal', { tone: 2 }),
    stroke('M16.5 6.5L19 4.5L19.5 7L22 5', 1, 'lampCold', { tone: 3 }),
    stroke('M16.5 11.5L19 10L19.5 13L22 11.5', 1, 'lampCold', { tone: 2.4 }),
  ],
};
