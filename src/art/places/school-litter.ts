import { type TileLook, tileFrame } from '../../content/art-tiles.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { hashNoise } from '../raster/noise.ts';
import { poolAt } from './floor-patterns.ts';
import { Litter } from './litter.ts';
import { blood, STAINS } from './school-stains.ts';

const SHEETS = [
  [8, 9, 20],
  [21, 7, -14],
  [13, 20, 42],
  [24, 22, 8],
  [6, 25, -30],
] as const;

function papers(seed: number, isBloody: boolean): Litter {
  const litter = new Litter();
  for (const [index, [x, y, degrees]] of SHEETS.entries()) {
    if (hashNoise(index, seed, 3) < 0.2) continue;
    litter.sheet(x + hashNoise(index, seed, 4) * 4 - 2, y, 6, 8, degrees + seed * 23, 'paper', 3);
    litter.line(x - 1, y - 1, x + 2, y - 1, 'grey', 3, 1).line(x - 1, y + 1, x + 1, y + 1, 'grey', 3, 1);
  }
  return isBloody ? litter.stain((x, y) => poolAt(x, y, 6) - 0.1, blood) : litter;
}

function shoe(litter: Litter, x: number, y: number, degrees: number, ramp: RampId): Litter {
  return litter
    .sheet(x, y, 4, 8, degrees, ramp, 2.4)
    .dot(x, y - 1, 'black', 1)
    .dot(x, y, 'black', 2);
}

function book(litter: Litter, x: number, y: number, degrees: number, ramp: RampId): Litter {
  return litter.sheet(x, y, 7, 9, degrees, ramp, 2).sheet(x, y, 4, 2, degrees, 'paper', 3);
}

/** What lies on the floors of the school: nobody stumbles over it. */
const LITTER = {
  papers: () => papers(1, false),
  papersMore: () => papers(2, false),
  papersBloody: () => papers(3, true),
  glassShards: () => new Litter().strew(15, ['glass', 'glass', 'lampCold'], 4, 5).strew(14, ['glass'], 1, 6),
  leaves: () =>
    new Litter()
      .strew(9, ['leafAutumn', 'leafAutumn', 'leaf', 'olive'], 3, 7)
      .strew(8, ['leafAutumn'], 1.5, 8),
  gymMat: () => {
    const litter = new Litter().sheet(15.5, 15.5, 29, 21, 0, 'blue', 2);
    for (const x of [8, 16, 24]) litter.line(x, 6, x, 25, 'blue', 1, 0.4);
    return litter.line(2, 6, 29, 6, 'white', 2);
  },
  gymMatGreen: () => new Litter().sheet(15.5, 15.5, 28, 20, -9, 'forest', 2.4).line(5, 9, 27, 6, 'white', 2),
  rubble: () =>
    new Litter()
      .strew(14, ['concrete', 'ivory', 'stone'], 3.4, 14)
      .oval(10, 12, 3, 2, 'concrete', 2)
      .oval(22, 20, 2.6, 2, 'ivory', 2)
      .strew(14, ['ivory'], 1, 15),
  ceilingTile: () =>
    new Litter()
      .sheet(14, 15, 20, 15, 12, 'ivory', 3)
      .strew(10, ['ivory', 'concrete'], 3, 17)
      .line(10, 9, 18, 21, 'ivory', 1, -1),
  planksFallen: () =>
    new Litter()
      .sheet(15, 11, 26, 4, 14, 'wood', 2.4)
      .sheet(17, 21, 23, 4, -22, 'woodLight', 2.2)
      .strew(7, ['wood', 'metal'], 3, 19),
  booksFallen: () =>
    book(book(book(new Litter(), 9, 10, 24, 'crimson'), 21, 13, -38, 'navy'), 13, 23, 70, 'mustard'),
  booksMany: () =>
    book(
      book(
        book(
          book(new Litter().sheet(25, 25, 6, 8, 12, 'paper', 3), 7, 8, -12, 'forest'),
          17,
          7,
          40,
          'maroon',
        ),
        24,
        15,
        8,
        'denim',
      ),
      10,
      21,
      -50,
      'cream',
    ),
  shoes: () => shoe(shoe(new Litter(), 12, 13, 14, 'white'), 19, 17, -34, 'white'),
  slippers: () => shoe(shoe(shoe(new Litter(), 9, 10, -10, 'sky'), 15, 11, 8, 'sky'), 23, 21, 60, 'crimson'),
  umbrellaFallen: () => {
    const litter = new Litter();
    for (let rib = 0; rib < 8; rib++) {
      const angle = (rib / 8) * Math.PI * 2;
      for (let far = 1; far < 11; far++)
        litter.oval(
          14 + Math.cos(angle) * far,
          14 + Math.sin(angle) * far * 0.8,
          2.2,
          2,
          rib % 2 === 0 ? 'crimson' : 'maroon',
          2 + (rib < 4 ? -0.5 : 0.6),
          false,
        );
    }
    return litter.line(14, 14, 27, 25, 'metal', 3).line(27, 25, 25, 28, 'woodLight', 3);
  },
  jacketDropped: () =>
    new Litter()
      .sheet(15, 15, 17, 12, 20, 'navy', 2)
      .sheet(8, 20, 5, 12, 40, 'navy', 1.6)
      .sheet(23, 11, 5, 11, -60, 'navy', 2.4)
      .sheet(15, 13, 5, 4, 20, 'white', 3)
      .dot(17, 17, 'tag', 3),
  trayDropped: () =>
    new Litter()
      .sheet(14, 15, 15, 11, 24, 'metal', 3)
      .oval(11, 13, 2.4, 2, 'metal', 1)
      .oval(17, 17, 2.4, 2, 'metal', 1)
      .strew(16, ['white', 'orange', 'leaf', 'crimson'], 2, 23),
  phoneDropped: () =>
    new Litter()
      .sheet(16, 16, 6, 10, 32, 'charcoal', 2)
      .sheet(16, 16, 4, 7, 32, 'screen', 2)
      .line(14, 14, 18, 18, 'white', 3),
  confetti: () => new Litter().strew(30, ['pink', 'yellow', 'sky', 'mint', 'crimson'], 2, 27),
  balls: () =>
    new Litter()
      .oval(10, 12, 4.6, 4.6, 'orange', 2.2)
      .line(6, 12, 14, 12, 'leather', 1)
      .oval(23, 22, 3.6, 3.6, 'white', 2.6),
  ropeCoil: () => {
    const litter = new Litter();
    for (let at = 0; at < 150; at++) {
      const angle = at * 0.13;
      const radius = 5 + Math.floor(at / 48) * 2.4;
      litter.dot(
        15 + Math.cos(angle) * radius,
        15 + Math.sin(angle) * radius * 0.8,
        'khaki',
        at % 5 < 2 ? 3 : 2,
        2,
      );
    }
    return litter.line(24, 19, 29, 27, 'khaki', 3);
  },
  arrowsSpent: () => {
    const litter = new Litter();
    for (const [x, y, toX, toY] of [
      [5, 8, 21, 12],
      [9, 25, 24, 18],
      [22, 6, 26, 19],
    ] as const)
      litter
        .line(x, y, toX, toY, 'woodLight', 3)
        .line(x - 1, y, x + 1, y + 1, 'crimson', 3)
        .dot(toX, toY, 'metal', 4);
    return litter;
  },
  cables: () => {
    const litter = new Litter();
    for (let x = 1; x < 31; x++) {
      const y = 16 + Math.sin(x * 0.4) * 5;
      litter
        .dot(x, y, 'charcoal', 3, 1)
        .dot(x, y + 1, 'black', 1, 0)
        .dot(x, 11 + Math.cos(x * 0.3) * 4, 'crimson', 1, 1);
    }
    return litter.sheet(27, 19, 5, 4, 20, 'charcoal', 3);
  },
  bandages: () =>
    new Litter()
      .oval(9, 11, 3.4, 2.6, 'bandage', 2.6)
      .line(11, 13, 22, 17, 'bandage', 3)
      .line(11, 14, 22, 18, 'bandage', 2)
      .line(22, 17, 27, 14, 'bandage', 3)
      .oval(19, 24, 2.4, 1.6, 'blood', 2, false)
      .sheet(19, 24, 7, 4, -20, 'bandage', 3)
      .dot(19, 24, 'blood', 2)
      .dot(20, 24, 'blood', 2),
  pills: () =>
    new Litter().sheet(10, 12, 5, 9, 70, 'orange', 2).strew(14, ['white', 'crimson', 'sky'], 1.2, 33),
  sleepingBag: () =>
    new Litter()
      .sheet(15.5, 16, 15, 27, 4, 'denim', 2)
      .sheet(15.5, 7, 11, 7, 4, 'cream', 3)
      .line(16, 11, 17, 28, 'mustard', 3)
      .line(9, 19, 22, 19, 'denim', 1)
      .line(9, 24, 22, 24, 'denim', 1),
  candles: () => {
    const litter = new Litter();
    for (const [x, y] of [
      [8, 12],
      [15, 9],
      [23, 13],
      [12, 21],
      [21, 23],
    ] as const)
      litter
        .oval(x, y + 1, 2.2, 1.4, 'cream', 2, false)
        .line(x, y - 3, x, y, 'cream', 3)
        .line(x + 1, y - 3, x + 1, y, 'cream', 2)
        .dot(x, y - 5, 'lamp', 4)
        .dot(x, y - 4, 'lamp', 2);
    return litter;
  },
  weeds: () => new Litter().strew(16, ['grass', 'leaf', 'olive'], 4, 37),
  manhole: () => {
    const litter = new Litter()
      .oval(15.5, 16, 11.5, 11.5, 'metal', 1, false)
      .oval(15.5, 16, 10, 10, 'metal', 2, false);
    for (let y = 9; y < 24; y += 3) litter.line(9, y, 22, y, 'charcoal', 2, -0.6);
    return litter;
  },
  drain: () => {
    const litter = new Litter().sheet(15.5, 16, 22, 12, 0, 'charcoal', 1);
    for (let x = 6; x < 27; x += 3) litter.line(x, 11, x, 20, 'metal', 3, 1);
    return litter;
  },
} as const satisfies Record<string, () => Litter>;

/** Things that lie on the floor, one job each. */
export const LITTER_JOBS: readonly ArtJob[] = Object.entries({ ...STAINS, ...LITTER }).map(
  ([look, paint]) => ({
    page: 'school',
    name: `school litter ${look}`,
    render: () => [[tileFrame(look as TileLook), paint().finish()]],
  }),
);
