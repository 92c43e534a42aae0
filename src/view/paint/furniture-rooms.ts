import type { FURNITURE_LOOKS } from '../../content/art-tiles.ts';
import { counter, rack, table } from './carpentry.ts';
import type { RampId } from './palette.ts';
import type { Painter, Sketch } from './sketch.ts';

/** A bed with a pillow, along the screen's depth. */
function bed(sketch: Sketch): Sketch {
  sketch.legs(4, 1, 24, 26, 8, 'metal').block(3, 6, 26, 26, 6, 'white');
  return sketch
    .fill(3, 6, 26, 5, 'teal', 2)
    .fill(3, 12, 26, 15, 'teal', 3)
    .fill(3, 26, 26, 2, 'white', 4)
    .fill(9, 30, 14, 6, 'white', 4)
    .fill(9, 30, 14, 1, 'white', 2);
}

function basin(sketch: Sketch, body: RampId): Sketch {
  sketch.block(6, 4, 20, 12, 20, body, 0.6).disc(16, 30, 7, 4, body, 1).disc(16, 30, 5, 2, 'steelBlue', 3);
  return sketch.fill(15, 34, 2, 5, 'metal', 4);
}

/** Furniture of the kitchen, the library, the laboratory, the infirmary and the halls. */
export const ROOM_FURNITURE = {
  tableLong: (s) =>
    s
      .legs(2, 3, 28, 16, 17, 'metal')
      .fill(0, 18, 32, 3, 'ivory', 2)
      .fill(0, 21, 32, 22, 'ivory', 3)
      .fill(0, 21, 32, 1, 'ivory', 4)
      .fill(20, 30, 8, 6, 'steelBlue', 3)
      .fill(6, 27, 3, 3, 'white', 4),
  counter: (s) => counter(s, 'whiteDirty', 'metal'),
  stove: (s) =>
    counter(s, 'metal', 'metal')
      .disc(9, 40, 5, 3, 'black', 1)
      .disc(23, 40, 5, 3, 'black', 1)
      .disc(9, 40, 3, 2, 'metal', 1)
      .disc(23, 40, 3, 2, 'metal', 1)
      .disc(16, 35, 7, 4, 'steelBlue', 2)
      .disc(16, 37, 7, 4, 'steelBlue', 4)
      .disc(16, 37, 5, 2, 'red', 1),
  fridge: (s) =>
    s
      .block(3, 2, 26, 16, 46, 'white', -0.6)
      .fill(3, 28, 26, 1, 'black', 2)
      .fill(25, 31, 2, 10, 'metal', 2)
      .fill(25, 16, 2, 9, 'metal', 2)
      .fill(7, 36, 6, 5, 'tag', 3)
      .fill(14, 34, 4, 6, 'paper', 3),
  sink: (s) =>
    counter(s, 'whiteDirty', 'metal')
      .fill(6, 30, 20, 14, 'metal', 1)
      .fill(8, 31, 16, 11, 'steelBlue', 2)
      .fill(15, 42, 2, 7, 'metal', 4),
  trayRack: (s) => rack(s, 'metal', ['steelBlue', 'metal', 'tealDirty'], 5, 40),
  shelf: (s) => rack(s, 'metal', ['tag', 'crimson', 'teal', 'white', 'blue'], 4, 44),
  shelfBooks: (s) =>
    rack(s, 'wood', ['crimsonDirty', 'navy', 'teal', 'tag', 'brick', 'paper', 'board'], 4, 48),
  readingTable: (s) =>
    table(s, 1, 2, 30, 24, 20, 'wood')
      .fill(6, 28, 9, 7, 'paper', 3)
      .fill(10, 28, 1, 7, 'paper', 1)
      .fill(20, 32, 7, 5, 'navy', 3),
  returnDesk: (s) =>
    counter(s, 'wood', 'woodLight', 26)
      .fill(4, 34, 8, 9, 'paper', 3)
      .fill(16, 32, 10, 4, 'brick', 3)
      .fill(17, 36, 8, 3, 'navy', 3),
  labBench: (s) =>
    counter(s, 'whiteDirty', 'black', 24)
      .fill(5, 30, 3, 5, 'glass', 4)
      .fill(6, 35, 1, 3, 'glass', 4)
      .disc(14, 33, 2, 2, 'green', 3)
      .fill(22, 31, 5, 2, 'metal', 3)
      .fill(24, 33, 1, 6, 'metal', 3),
  labSink: (s) =>
    counter(s, 'whiteDirty', 'black', 24)
      .fill(8, 32, 16, 11, 'white', 2)
      .fill(10, 33, 12, 8, 'steelBlue', 2)
      .fill(15, 41, 2, 7, 'metal', 4),
  gasCabinet: (s) =>
    s
      .block(4, 3, 24, 14, 44, 'tag', -0.5)
      .fill(15, 6, 1, 38, 'black', 2)
      .disc(16, 34, 5, 5, 'tag', 4)
      .fill(15, 32, 3, 5, 'red', 2)
      .fill(12, 18, 2, 6, 'metal', 3)
      .fill(18, 18, 2, 6, 'metal', 3),
  bed,
  curtain: (s) => {
    for (let x = 1; x < 31; x++) s.fill(x, 4, 1, 40, 'mint', 2 + [0.6, 1.2, 1, 0, -0.7, -0.3][x % 6]!);
    return s.fill(0, 44, 32, 2, 'metal', 4).fill(1, 4, 30, 2, 'mint', 1);
  },
  medicineCabinet: (s) =>
    s
      .block(4, 3, 24, 10, 42, 'white', -0.5)
      .fill(7, 22, 8, 19, 'glass', 3)
      .fill(17, 22, 8, 19, 'glass', 3)
      .fill(8, 24, 2, 4, 'red', 3)
      .fill(12, 24, 2, 5, 'green', 3)
      .fill(19, 33, 3, 4, 'tag', 3)
      .fill(14, 9, 4, 10, 'red', 2)
      .fill(11, 12, 10, 4, 'red', 2),
  scale: (s) => s.block(10, 5, 12, 8, 3, 'metal').fill(15, 14, 2, 20, 'metal', 3).ball(16, 36, 4, 4, 'white'),
  shoeRack: (s) => rack(s, 'woodLight', ['white', 'shoe', 'blue', 'crimson', 'white'], 4, 30),
  umbrellaStand: (s) =>
    s
      .line(12, 12, 10, 32, 'navy', 3)
      .line(16, 12, 17, 34, 'crimson', 3)
      .line(20, 12, 23, 30, 'teal', 3)
      .block(9, 4, 14, 6, 12, 'metal'),
  trophyCase: (s) =>
    s
      .block(1, 3, 30, 8, 44, 'wood')
      .fill(3, 22, 26, 23, 'black', 2)
      .fill(3, 32, 26, 1, 'glass', 3)
      .ball(9, 27, 2, 3, 'tag', 1)
      .fill(8, 23, 3, 1, 'tag', 2)
      .ball(17, 28, 3, 3, 'tag', 1)
      .fill(16, 23, 3, 2, 'tag', 2)
      .ball(25, 27, 2, 3, 'metal', 1)
      .ball(12, 38, 2, 3, 'metal', 1)
      .ball(22, 38, 3, 3, 'tag', 1)
      .line(5, 24, 14, 43, 'glass', 4, 150),
  plant: (s) =>
    s
      .block(10, 4, 12, 6, 9, 'brick')
      .ball(16, 24, 8, 9, 'leaf', 0.6)
      .ball(10, 20, 5, 5, 'leaf', 0.3)
      .ball(22, 21, 5, 6, 'leaf')
      .grain(0.4, 5),
  bin: (s) =>
    s
      .block(9, 4, 14, 0, 16, 'tealDirty')
      .disc(16, 21, 7, 4, 'tealDirty', 3)
      .disc(16, 21, 5, 2, 'black', 1)
      .fill(13, 20, 4, 3, 'paper', 3),
  vending: (s) => {
    s.block(1, 2, 30, 16, 50, 'crimson').fill(4, 22, 18, 28, 'lamp', 3).fill(4, 22, 18, 1, 'lamp', 1);
    const goods = ['blue', 'green', 'crimson', 'tag', 'teal'] as const;
    for (let i = 0; i < 12; i++)
      s.fill(5 + (i % 4) * 4, 24 + Math.floor(i / 4) * 9, 3, 6, goods[(i * 3) % 5]!, 2).fill(
        5 + (i % 4) * 4,
        29 + Math.floor(i / 4) * 9,
        3,
        1,
        goods[(i * 3) % 5]!,
        4,
      );
    return s
      .fill(24, 36, 5, 8, 'metal', 3)
      .fill(25, 41, 3, 2, 'green', 3)
      .fill(5, 8, 18, 7, 'black', 1)
      .fill(25, 26, 3, 5, 'black', 1);
  },
  waterCooler: (s) =>
    s
      .block(9, 4, 14, 6, 24, 'white', -0.6)
      .fill(12, 17, 3, 3, 'blue', 3)
      .fill(17, 17, 3, 3, 'red', 3)
      .ball(16, 38, 6, 8, 'glass', 1),
  washBasin: (s) => basin(s, 'white'),
  toiletStall: (s) =>
    s
      .block(1, 2, 30, 20, 42, 'tealDirty', 0.6)
      .fill(6, 6, 20, 36, 'tealDirty', 2)
      .fill(6, 6, 1, 36, 'tealDirty', 1)
      .fill(23, 22, 2, 3, 'metal', 4),
  mopSink: (s) =>
    s
      .block(5, 4, 22, 12, 10, 'concrete', 0.4)
      .fill(8, 17, 16, 6, 'steelBlue', 1)
      .line(22, 18, 26, 42, 'woodLight', 3)
      .ball(21, 17, 4, 3, 'whiteDirty'),
} satisfies Partial<Record<(typeof FURNITURE_LOOKS)[number], Painter>>;
