import { ARROW_TURNS, type EffectId } from '../../content/art.ts';
import type { Sprite } from '../raster/sprite.ts';
import { type Inks, paintAround, paintLetters } from './pixel-letters.ts';

const INKS: Inks = {
  w: ['white', 4],
  W: ['white', 3],
  t: ['tint', 4],
  T: ['tint', 3],
  k: ['shoe', 1],
  r: ['red', 2],
  o: ['red', 3],
  O: ['red', 4],
  y: ['lamp', 1],
  Y: ['lamp', 2],
  l: ['lamp', 3],
  g: ['green', 1],
  G: ['green', 2],
  n: ['green', 0],
  e: ['green', 4],
  p: ['metal', 4],
  P: ['metal', 3],
  b: ['woodLight', 4],
  B: ['woodLight', 2],
  c: ['crimson', 3],
  s: ['screen', 3],
  S: ['screen', 4],
  d: ['screen', 1],
  m: ['missing', 2],
  v: ['violet', 4],
};

/** The arrow to the objective, pointing `turn` sixteenths clockwise from east. */
export function objectiveArrow(turn: number): Sprite {
  const radians = (turn / ARROW_TURNS) * Math.PI * 2;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return paintAround(
    11,
    (east, south) => {
      const x = east * cos + south * sin;
      const y = south * cos - east * sin;
      const far = Math.abs(y);
      const front = 7 - far * 0.9;
      if (far > 9 || x > front || x < front - 7) return undefined;
      // Its upper side is the lighter one whichever way it points.
      return { ramp: 'tag', step: x > front - 2.2 ? 4 : y * cos < 0 ? 3 : 2 };
    },
    true,
  );
}

/** Signs over heads, doors and stairs, things in flight: outlined, so that they are read on any ground. */
export const SIGNS: Partial<Record<EffectId, () => Sprite>> = {
  white: () => ({ ...paintLetters(['t'], INKS), anchorX: 0, anchorY: 0 }),
  missing: () =>
    paintAround(8, (x, y) =>
      Math.abs(x) > 7 || Math.abs(y) > 7
        ? undefined
        : { ramp: ((x + 8) >> 2) % 2 === ((y + 8) >> 2) % 2 ? 'missing' : 'black', step: 2 },
    ),
  arrow: () =>
    paintLetters(
      [
        'ww                       ',
        ' wwW                 p   ',
        'cccBbbbbbbbbbbbbbbbbbPpp ',
        'cccBBBBBBBBBBBBBBBBBBPppp',
        ' wwW                 P   ',
        'ww                       ',
      ],
      INKS,
      true,
    ),
  alarm0: () =>
    paintLetters(
      ['kkkkkkk', 'kkkpkkk', 'kdddddk', 'kdssddk', 'kdsdddk', 'kddddsk', 'kdddssk', 'kdddddk', 'kkkpkkk'],
      INKS,
      true,
    ),
  alarm1: () =>
    paintLetters(
      [
        'l   kkkkkkk   l',
        ' l  kkkpkkk  l ',
        '    kSSSSSk    ',
        'l   kSwSwSk   l',
        ' l  kSSwSSk  l ',
        ' l  kSwSwSk  l ',
        'l   kSSSSSk   l',
        '    kSSSSSk    ',
        ' l  kkkpkkk  l ',
        'l             l',
      ],
      INKS,
      true,
    ),
  noticed: () =>
    paintLetters(
      [
        ' OOOO ',
        'OooorO',
        'OooorO',
        'rooorr',
        'rooorr',
        ' roor ',
        ' roor ',
        '  rr  ',
        '      ',
        '  oo  ',
        ' roor ',
        '  rr  ',
      ],
      INKS,
      true,
    ),
  heard: () =>
    paintLetters(
      [
        '  YYYY     l ',
        ' Yl  YY  l  l',
        'Yl    YY  l l',
        'Yl YY  Y  l l',
        'YlYllY Y  l l',
        ' Y  lY Y  l l',
        '   lY YY  l l',
        '  lY YY  l  l',
        '  YY Y     l ',
        '   YYY       ',
      ],
      INKS,
      true,
    ),
  objectiveArrow: () => objectiveArrow(0),
  stairsUp: () => stairSign(['   w   ', '  www  ', ' wwwww ', 'wwwwwww', '  www  ', '  www  ', '  www  ']),
  stairsDown: () => stairSign(['  www  ', '  www  ', '  www  ', 'wwwwwww', ' wwwww ', '  www  ', '   w   ']),
  usePrompt: () =>
    paintLetters(
      [
        '  wwwwwww  ',
        ' wwkkkkkww ',
        ' wwkwwwwww ',
        ' wwkkkkwww ',
        ' wwkwwwwww ',
        ' wwkkkkkww ',
        ' wwwwwwwww ',
        ' WWWWWWWWW ',
        '   WWWWW   ',
        '     W     ',
      ],
      INKS,
      true,
    ),
};

/** A green sign with a flight of steps and an arrow that points up or down. */
function stairSign(arrow: readonly string[]): Sprite {
  const width = 26;
  const rows = Array.from({ length: 15 }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      if (y === 0 || y === 14 || x === 0 || x === width - 1) return (y === 0) === (y !== 14) ? 'e' : 'n';
      if (arrow[y - 4]?.[x - 3] === 'w') return 'w';
      const flight = Math.floor((x - 12) / 3);
      const isStep = flight >= 0 && flight < 4 && y <= 11 && y > 9 - flight * 2;
      return isStep ? 'w' : y < 8 ? 'G' : 'g';
    }).join(''),
  );
  return paintLetters(rows, INKS, true);
}
