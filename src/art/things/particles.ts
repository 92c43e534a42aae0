import type { EffectId } from '../../content/art.ts';
import type { RampId } from '../../content/palette.ts';
import { cloudNoise, hashNoise } from '../raster/noise.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';
import { type Sprite, trimSprite } from '../raster/sprite.ts';
import { type Inks, paintAround, paintLetters } from './pixel-letters.ts';

const INKS: Inks = {
  t: ['tint', 4],
  T: ['tint', 3],
  s: ['tint', 2],
  d: ['tint', 1],
  h: ['tint', 4, 0.5],
  e: ['green', 4],
  G: ['green', 3],
  w: ['woodLight', 4],
  o: ['wood', 3],
  k: ['wood', 1],
  y: ['tag', 3],
  Y: ['tag', 4],
  b: ['tag', 1],
  c: ['lampCold', 3],
  C: ['lampCold', 4],
  a: ['sky', 4, 0.75],
  A: ['sky', 3, 0.5],
};

/** A puff of something fine, lit from the upper left, torn at its edge by clouds. */
function puff(radius: number, seed: number, ramp: RampId, most: number, hole = 0): Sprite {
  return paintAround(radius, (x, y) => {
    const far = Math.hypot(x, y) / radius;
    const thick = 1 - far + (cloudNoise(x / 4 + 20, y / 4 + 20, seed) - 0.5) * 0.9 - hole * (1 - far);
    if (thick < 0.14) return undefined;
    return {
      ramp,
      step: 2.7 - (x + y) / (radius * 1.1) + thick * 0.9,
      cover: Math.min(most, thick * 1.4),
      rise: thick * 4,
    };
  });
}

/** Spikes all around, `count` of them: a burst. */
function burst(
  reach: number,
  count: number,
  seed: number,
  pixel: (share: number, spike: number) => FlatPixel | undefined,
): Sprite {
  return paintAround(reach, (x, y) => {
    const turn = (Math.atan2(y, x) / (Math.PI * 2) + 1) % 1;
    const spike = Math.floor(turn * count);
    const length = reach * (0.45 + 0.55 * hashNoise(spike, seed, 9));
    const aside = Math.abs(turn * count - spike - 0.5) * 2;
    const share = Math.hypot(x, y) / length;
    return share > 1 || aside > 1.15 - share ? undefined : pixel(share, spike);
  });
}

/** One of four frames of fire on the ground: a core of light under tongues that change places. */
function flame(frame: number): Sprite {
  const [width, height] = [30, 40];
  const pixelAt = (x: number, y: number): FlatPixel | undefined => {
    if (x < 1 || x > width - 2 || y < 1 || y > height - 2) return undefined;
    const up = (height - 3 - y) / (height - 4);
    const sway = Math.sin(up * 5 + frame * 1.57) * 2.6 * up;
    const across = (x - width / 2 + sway) / (width * 0.46);
    const tongue = cloudNoise(x / 5 + 9, y / 8 + frame * 2.3 + 9, 3.7 + frame * 0.9);
    const foot = Math.max(0, 0.16 - up) * 4 * Math.abs(across);
    const body = 1 - foot - Math.abs(across) ** 1.6 - up * 1.05 + (tongue - 0.5) * 1.25 * (0.35 + up);
    if (body < 0.06 || up < 0) return undefined;
    if (body > 0.62) return { ramp: 'lamp', step: body > 0.85 ? 4 : 3 };
    if (body > 0.4) return { ramp: 'lamp', step: body > 0.5 ? 2 : 1 };
    if (body > 0.18) return { ramp: 'red', step: body > 0.28 ? 3 : 2 };
    return { ramp: 'red', step: 1, cover: 0.8 };
  };
  return trimSprite(paintFlat(width, height, pixelAt, { anchorX: width / 2, anchorY: height - 4 }));
}

function steam(frame: number): Sprite {
  const [width, height] = [26, 38];
  const pixelAt = (x: number, y: number): FlatPixel | undefined => {
    if (x < 1 || x > width - 2 || y < 1 || y > height - 2) return undefined;
    const up = (height - 2 - y) / (height - 3);
    const across = Math.abs(x - width / 2 + Math.sin(up * 4 + frame * 2.2) * 3) / (3 + up * 8);
    const thick = 1 - across - up * 0.45 + (cloudNoise(x / 5, y / 5 + frame * 3, 8) - 0.5) * 1.2;
    if (thick < 0.25) return undefined;
    return { ramp: 'tint', step: 3 + thick, cover: Math.min(0.6, thick * 0.6) * (1 - up * 0.6) };
  };
  return trimSprite(paintFlat(width, height, pixelAt, { anchorX: width / 2, anchorY: height - 2 }));
}

/** A forked bolt between two points, seen flat. */
function electric(seed: number): Sprite {
  const lit = new Map<string, number>();
  const bolt = (
    fromX: number,
    fromY: number,
    turn: number,
    length: number,
    bright: number,
    die: number,
  ): void => {
    let [x, y] = [fromX, fromY];
    for (let step = 0; step < length; step++) {
      const bend = (hashNoise(step >> 1, die, seed) - 0.5) * 2.4;
      x += Math.cos(turn + bend);
      y += Math.sin(turn + bend);
      lit.set(`${Math.round(x)},${Math.round(y)}`, bright);
      if (step === Math.floor(length * 0.4) && bright === 4)
        bolt(x, y, turn + 0.9, length * 0.45, 2, die + 1);
    }
  };
  for (const arm of [0, 1, 2]) bolt(0, 0, arm * 2.1 + seed * 0.7, 14, 4, arm * 7 + 1);
  return paintAround(17, (x, y) => {
    const step = lit.get(`${x},${y}`);
    if (step !== undefined) return { ramp: 'lampCold', step };
    const near = [-1, 1].some((d) => lit.has(`${x + d},${y}`) || lit.has(`${x},${y + d}`));
    return near ? { ramp: 'lampCold', step: 1, cover: 0.55 } : undefined;
  });
}

function acidSplash(frame: number): Sprite {
  const reach = 8 + frame * 4;
  return burst(reach, 11, 4 + frame, (share, spike) => {
    if (frame === 1 && share < 0.35) return undefined;
    return {
      ramp: 'bile',
      step: share < 0.4 ? 4 : spike % 3 === 0 ? 2 : 3,
      cover: 0.95,
      rise: (1 - share) * 3,
    };
  });
}

/** What flies, burns and drifts. White ones are tinted when drawn. */
export const PARTICLE_FRAMES: Partial<Record<EffectId, () => Sprite>> = {
  spark: () => paintLetters(['  h  ', '  t  ', 'httth', '  t  ', '  h  '], INKS),
  smoke: () => puff(10, 4.3, 'tint', 0.8),
  dust: () => puff(6, 9.1, 'tint', 0.75),
  dustPuff0: () => puff(9, 2.6, 'ivory', 0.7),
  dustPuff1: () => puff(13, 6.2, 'ivory', 0.45, 0.55),
  bloodMist: () => puff(12, 11.7, 'blood', 0.6),
  bloodDrop: () => paintLetters([' tT ', 'tTTs', 'TTss', ' sd '], INKS),
  shard: () => paintLetters(['t  ', 'tT ', ' sT'], INKS),
  splinter: () => paintLetters(['w     ', ' wwo  ', '  oowo', '    kk'], INKS),
  shell: () => paintLetters([' Yy ', 'Yyyb', ' yb '], INKS),
  heal: () => paintLetters(['  ee  ', '  eG  ', 'eeeGGG', 'eGGGGG', '  eG  ', '  GG  '], INKS),
  rainSplash0: () => paintLetters(['  a  ', 'A a A', ' AaA '], INKS),
  rainSplash1: () => paintLetters(['A  a  A', '       ', 'a     a', '  AAA  '], INKS),
  muzzleFlash: () => ({
    ...paintAround(20, (x, y) => {
      const along = x / 19;
      const tongue = Math.max(0, 1 - along) * 4.6 * Math.min(1, 0.35 + along * 3);
      const side = Math.abs(Math.abs(y) - x * 0.72);
      const isTongue = x >= 0 && Math.abs(y) <= tongue;
      const isSide = x >= 1 && x < 9 && side < 1.6 - x * 0.12;
      if (!isTongue && !isSide) return undefined;
      const heat = isTongue ? 1 - Math.abs(y) / (tongue + 0.6) - along * 0.5 : 0.25;
      return { ramp: 'lamp', step: heat > 0.45 ? 4 : heat > 0.2 ? 3 : heat > 0 ? 2 : 1 };
    }),
  }),
  flame0: () => flame(0),
  flame1: () => flame(1),
  flame2: () => flame(2),
  flame3: () => flame(3),
  steam0: () => steam(0),
  steam1: () => steam(1),
  glassBurst: () =>
    burst(15, 15, 3, (share, spike) => {
      if (share < 0.3 || hashNoise(spike, Math.floor(share * 5), 8) < 0.3) return undefined;
      return { ramp: 'glass', step: spike % 2 === 0 ? 4 : 3, cover: 0.95 };
    }),
  electric0: () => electric(1),
  electric1: () => electric(2),
  acidSplash0: () => acidSplash(0),
  acidSplash1: () => acidSplash(1),
};
