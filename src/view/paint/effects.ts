import { EFFECTS, type EffectId, effectFrame } from '../../content/art.ts';
import { cloudNoise, hashNoise } from './noise.ts';
import type { RampId } from './palette.ts';
import type { Painter, Sketch } from './sketch.ts';
import type { Publish } from './sprite.ts';

/** Where an effect's sheet has its middle: effects are placed by it. */
const MIDDLE = 16;

/** Rows of a small picture from the top; every letter is a ramp and a step, a blank is nothing. */
function letters(
  sketch: Sketch,
  rows: readonly string[],
  inks: Readonly<Record<string, readonly [RampId, number]>>,
): Sketch {
  rows.forEach((row, down) => {
    [...row].forEach((letter, across) => {
      const ink = inks[letter];
      if (ink !== undefined)
        sketch.dot(
          MIDDLE - Math.floor(row.length / 2) + across,
          MIDDLE + Math.floor(rows.length / 2) - down,
          ...ink,
        );
    });
  });
  return sketch;
}

/** A green sign with a flight of steps and an arrow that points up or down. */
function stairSign(sketch: Sketch, arrow: readonly string[]): Sketch {
  sketch.fill(MIDDLE - 12, MIDDLE - 7, 24, 15, 'teal', 1).fill(MIDDLE - 11, MIDDLE - 6, 22, 13, 'teal', 2);
  for (let step = 0; step < 4; step++) {
    sketch.fill(MIDDLE - 1 + step * 3, MIDDLE - 4, 3, 2 + step * 3, 'white', 4);
  }
  arrow.forEach((row, down) => {
    [...row].forEach((dot, across) => {
      if (dot === 'w') sketch.dot(MIDDLE - 9 + across, MIDDLE + 4 - down, 'white', 4);
    });
  });
  return sketch;
}

/** A soft ellipse of one ramp's darkest step. */
function shadow(sketch: Sketch, radiusX: number, radiusY: number): Sketch {
  for (let y = -radiusY; y <= radiusY; y++) {
    for (let x = -radiusX; x <= radiusX; x++) {
      const far = Math.hypot(x / (radiusX + 0.5), y / (radiusY + 0.5));
      if (far <= 1) sketch.dot(MIDDLE + x, MIDDLE + y, 'black', 0, far > 0.75 ? 80 : 130);
    }
  }
  return sketch;
}

/** White where the angle from the east is within `half` radians, between two radii; thinner toward its ends when `tapered`. */
function arc(sketch: Sketch, inner: number, outer: number, half: number, tapered: boolean): Sketch {
  const most = Math.ceil(outer);
  for (let y = -most; y <= most; y++) {
    for (let x = -most; x <= most; x++) {
      const far = Math.hypot(x, y);
      const turn = Math.abs(Math.atan2(y, x));
      if (far > outer || turn > half) continue;
      const share = turn / half;
      const from = tapered ? outer - (outer - inner) * (1 - share * share) : inner;
      if (far >= from)
        sketch.dot(MIDDLE + x, MIDDLE + y, 'white', 4, 255 * (1 - share * (tapered ? 0.75 : 0.5)));
    }
  }
  return sketch;
}

function puff(sketch: Sketch, radius: number, seed: number, ramp: RampId): Sketch {
  for (let y = -radius; y <= radius; y++) {
    for (let x = -radius; x <= radius; x++) {
      const thick =
        1 - Math.hypot(x, y) / radius + (cloudNoise(x / 4 + 20, y / 4 + 20, seed, 16) - 0.5) * 0.7;
      if (thick > 0.12)
        sketch.dot(MIDDLE + x, MIDDLE + y, ramp, 2.6 + (y - x) / radius + thick, Math.min(200, thick * 330));
    }
  }
  return sketch;
}

function phone(s: Sketch, ringing: boolean): Sketch {
  s.fill(13, 11, 7, 11, 'shoe', 2).fill(14, 13, 5, 8, ringing ? 'lamp' : 'glass', ringing ? 4 : 3);
  if (ringing)
    s.line(10, 13, 9, 16, 'lamp', 3)
      .line(10, 20, 9, 17, 'lamp', 3)
      .line(22, 13, 23, 16, 'lamp', 3)
      .line(22, 20, 23, 17, 'lamp', 3);
  return s;
}

const DOTS = {
  w: ['white', 4],
  r: ['red', 2],
  o: ['red', 3],
  y: ['lamp', 2],
  b: ['blood', 3],
  d: ['blood', 2],
  g: ['glass', 4],
  l: ['lamp', 3],
  k: ['shoe', 1],
} as const;

const PAINTERS: Partial<Record<EffectId, Painter>> = {
  white: (s) => s.dot(MIDDLE, MIDDLE, 'white', 4),
  missing: (s) => {
    for (let i = 0; i < 256; i++)
      s.dot(8 + (i % 16), 8 + Math.floor(i / 16), ((i >> 2) + (i >> 6)) % 2 === 0 ? 'missing' : 'black', 2);
    return s;
  },
  arrow: (s) =>
    s
      .fill(6, 16, 18, 1, 'woodLight', 4)
      .fill(24, 15, 2, 3, 'metal', 4)
      .dot(26, 16, 'metal', 4)
      .fill(5, 17, 4, 1, 'white', 4)
      .fill(5, 15, 4, 1, 'crimson', 3),
  alarm0: (s) => phone(s, false),
  alarm1: (s) => phone(s, true),
  shadow: (s) => shadow(s, 9, 5),
  shadowLarge: (s) => shadow(s, 16, 8),
  spark: (s) => letters(s, ['  l  ', '  w  ', 'lwwwl', '  w  ', '  l  '], DOTS),
  smoke: (s) => puff(s, 9, 4, 'white'),
  dust: (s) => puff(s, 6, 9, 'ivory'),
  bloodDrop: (s) => letters(s, [' b ', 'bbd', ' d '], DOTS),
  shard: (s) => letters(s, ['g  ', 'gw ', ' gw'], DOTS),
  ring: (s) => arc(s, 13.4, 15.4, 99, false),
  noticed: (s) => letters(s, ['rroo', 'rroo', 'rroo', 'rroo', ' ro ', ' ro ', '    ', ' ro ', ' ro '], DOTS),
  heard: (s) =>
    letters(
      s,
      [
        ' yyyy   l',
        'yy  yy  l',
        'y  y yl l',
        '  yy yl l',
        '  y yy  l',
        '   yy  l ',
        'y yy     ',
        ' yy      ',
      ],
      DOTS,
    ),
  target: (s) => {
    for (let i = 0; i < 360; i += 2) {
      const turn = (i * Math.PI) / 180;
      if (i % 90 > 22 && i % 90 < 68)
        s.dot(MIDDLE + Math.cos(turn) * 14, MIDDLE + Math.sin(turn) * 9, 'lamp', 3);
    }
    return s;
  },
  objectiveArrow: (s) => {
    for (let i = 0; i < 9; i++) s.fill(10 + i, 8 + i, 6, 1, 'tag', 3).fill(10 + i, 24 - i, 6, 1, 'tag', 3);
    return s;
  },
  stairsUp: (s) =>
    stairSign(s, ['   w   ', '  www  ', ' wwwww ', 'wwwwwww', '  www  ', '  www  ', '  www  ']),
  stairsDown: (s) =>
    stairSign(s, ['  www  ', '  www  ', '  www  ', 'wwwwwww', ' wwwww ', '  www  ', '   w   ']),
  ripple: (s) => arc(s, 21, 23, Math.PI / 4, false),
  usePrompt: (s) =>
    letters(
      s,
      ['  www  ', ' wkkkw ', 'wkwwwkw', 'wkwkwkw', 'wkwwwkw', ' wkkkw ', '  www  ', '   w   '],
      DOTS,
    ),
  slash: (s) => arc(s, 12, 23, Math.PI / 2.2, true),
  thrust: (s) => {
    for (let x = 0; x < 36; x++) {
      const half = x < 26 ? x / 9 : (36 - x) / 3.4;
      for (let y = -Math.round(half); y <= half; y++)
        s.dot(MIDDLE - 18 + x, MIDDLE + y, 'white', 4, 60 + x * 5 - hashNoise(x, y, 2) * 40);
    }
    return s;
  },
};

/** Those with a dark line around them: signs must be read on any ground. */
const OUTLINED: ReadonlySet<EffectId> = new Set<EffectId>([
  'noticed',
  'heard',
  'objectiveArrow',
  'stairsUp',
  'stairsDown',
  'arrow',
  'alarm0',
  'alarm1',
  'target',
]);

/** Paints projectiles, particles and signs, placed by their middle. */
export function paintEffects(sketch: Sketch, publish: Publish): void {
  for (const effect of EFFECTS) {
    const outlined = OUTLINED.has(effect) ? 'around' : 'nowhere';
    const painter = PAINTERS[effect];
    if (painter === undefined) continue;
    publish(effectFrame(effect), painter(sketch.clear()).finish(outlined, MIDDLE, MIDDLE));
  }
}
