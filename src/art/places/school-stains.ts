import type { RampId } from '../../content/palette.ts';
import { hashNoise, tileNoise } from '../raster/noise.ts';
import type { FlatPixel } from '../raster/paint-flat.ts';
import { poolAt } from './floor-patterns.ts';
import { Litter } from './litter.ts';

const TILE = 32;

/** Wet blood by thickness: brown at the rim, dark in the middle, a few wet glints. */
export function blood(height: number, x: number, y: number): FlatPixel | undefined {
  if (height < 0.3) return undefined;
  const isWet = hashNoise(x, y, 71) > 0.93;
  const step = (height > 0.85 ? 1.2 : height > 0.5 ? 2 : 1.5) + (isWet ? 1 : 0);
  return {
    ramp: height < 0.4 ? 'bloodOld' : 'blood',
    step,
    rise: Math.min(1.2, height) * 1.4,
    cover: height < 0.4 ? 0.75 : 0.95,
  };
}

/** A body was dragged over the tile, its heels last: two streaks that run on into the next tile. */
function dragged(along: (x: number, y: number) => number, across: (x: number, y: number) => number): Litter {
  return new Litter().stain((x, y) => {
    const [u, v] = [along(x, y), across(x, y)];
    const sway = Math.sin((u / TILE) * Math.PI * 2) * 0.8;
    const streak = (middle: number, width: number): number => {
      const off = Math.abs(v - middle - sway) / width;
      return off > 1 ? 0 : 1 - off * off;
    };
    const smear = tileNoise(u / 8, v / 1.5, 31, 4);
    const body = streak(15, 6) * (smear - 0.28) * 1.3;
    return Math.max(body, streak(11, 2.2) * (0.2 + smear), streak(19, 1.8) * (0.1 + smear));
  }, blood);
}

function pool(seed: number, ramp: RampId, brightness: number, cover: number): Litter {
  return new Litter().stain(
    (x, y) => poolAt(x, y, seed),
    (height, x, y) =>
      height < 0.3
        ? undefined
        : {
            ramp,
            step: brightness + (height < 0.42 ? 0.9 : 0) + (hashNoise(x >> 1, y, seed) > 0.9 ? 1.2 : 0),
            rise: Math.min(1, height),
            cover,
          },
  );
}

function feet(seed: number): Litter {
  const litter = new Litter();
  for (let step = 0; step < 4; step++) {
    const [x, y] = [step % 2 === 0 ? 12 : 20, 28 - step * 7];
    const fade = step / 5;
    litter
      .oval(x, y - 1.5, 1.8, 2.6, 'blood', 2 - fade, false)
      .oval(x, y + 2.4, 1.4, 1.4, 'blood', 1.6 - fade, false);
    litter.dot(x + (hashNoise(step, seed, 1) > 0.5 ? 3 : -3), y + 3, 'blood', 2);
  }
  return litter;
}

/** What was spilt on the floors of the school. */
export const STAINS = {
  bloodPool: () => new Litter().stain((x, y) => poolAt(x, y, 11) * 1.25, blood),
  bloodPoolSmall: () => new Litter().stain((x, y) => poolAt(x, y, 14) * 0.8, blood),
  bloodSpray: () =>
    new Litter().stain((x, y) => {
      let height = 0;
      for (let drop = 0; drop < 30; drop++) {
        const far = hashNoise(drop, 1, 8);
        const [dropX, dropY] = [4 + far * 24, 16 + (hashNoise(drop, 2, 8) - 0.5) * (4 + far * 22)];
        const radius = 0.8 + hashNoise(drop, 3, 8) * 2 * (1.2 - far);
        const d = ((x - dropX) ** 2 + (y - dropY) ** 2) / radius ** 2;
        if (d < 3) height += Math.exp(-d);
      }
      return height;
    }, blood),
  bloodDragAcross: () =>
    dragged(
      (x) => x,
      (_, y) => y,
    ),
  bloodDragAlong: () =>
    dragged(
      (_, y) => y,
      (x) => x,
    ),
  bloodFeet: () => feet(3),
  bloodHands: () => {
    const litter = new Litter();
    for (const [x, y, side] of [
      [8, 11, 1],
      [21, 18, -1],
    ] as const) {
      litter.oval(x, y + 3, 2.6, 2.4, 'blood', 2, false);
      for (let finger = -2; finger < 3; finger++)
        litter.line(
          x + finger * 1.4 - 0.5,
          y + 2,
          x + finger * 1.9,
          y - 3 + Math.abs(finger) * (finger * side > 0 ? 1.2 : 0.6),
          'blood',
          2,
        );
    }
    return litter.line(21, 23, 24, 29, 'blood', 1).line(20, 23, 22, 29, 'blood', 1);
  },
  puddle: () => pool(21, 'water', 1.2, 0.82),
  puddleLeak: () => pool(24, 'water', 1.5, 0.75),
  spillGreen: () => pool(27, 'bile', 2, 0.9),
  spillFood: () => pool(29, 'orange', 1.6, 0.92).strew(12, ['leaf', 'white', 'cream'], 1.6, 3),
  scorch: () =>
    new Litter().stain(
      (x, y) => poolAt(x, y, 33) * 1.3,
      (height, x, y) =>
        height < 0.22
          ? undefined
          : { ramp: 'black', step: 1 + hashNoise(x, y, 2), rise: -0.3, cover: Math.min(0.9, height) },
    ),
  chalkDust: () => pool(35, 'white', 1.6, 0.34).strew(6, ['white', 'yellow', 'pink'], 3, 12),
} as const satisfies Record<string, () => Litter>;
