import { tileFrame } from '../../content/art-tiles.ts';
import type { CAMPUS_FLAT_LOOKS } from '../../content/art-tiles-campus.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { hashNoise } from '../raster/noise.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';

type FlatLook = (typeof CAMPUS_FLAT_LOOKS)[number];
type Paint = (x: number, y: number) => FlatPixel | undefined;

const TILE = 32;

/** Small things scattered over a tile, thicker in its middle: `size` pixels across and down. */
function scattered(ramps: readonly RampId[], count: number, wide: number, high: number, seed: number): Paint {
  const pieces = Array.from({ length: count }, (_, at) => {
    const die = (salt: number): number => hashNoise(at, salt, seed);
    const x = 15 + (die(1) + die(2) - 1) * 14;
    const y = 15 + (die(3) + die(4) - 1) * 13;
    const isUpright = die(5) > 0.5;
    return {
      x: Math.round(x),
      y: Math.round(y),
      wide: isUpright ? high : wide,
      high: isUpright ? wide : high,
      ramp: ramps[Math.floor(die(6) * ramps.length)]!,
    };
  });
  return (x, y) => {
    for (const piece of pieces) {
      const [u, v] = [x - piece.x, y - piece.y];
      if (u >= 0 && v >= 0 && u < piece.wide && v < piece.high)
        return { ramp: piece.ramp, step: 2 + ((u + v) & 1) + hashNoise(x, y, seed), rise: 1 };
    }
    const isShaded = pieces.some((piece) => x - piece.x === piece.wide - 1 && y - piece.y === piece.high);
    return isShaded ? { ramp: 'black', step: 0, cover: 0.35 } : undefined;
  };
}

/** Cables that wind over the ground from the western to the eastern edge. */
function cables(x: number, y: number): FlatPixel | undefined {
  for (const [at, ramp] of (['black', 'charcoal', 'orange'] as const).entries()) {
    const middle = 12 + at * 4 + Math.sin((x / TILE) * Math.PI * 2 + at) * (3 + at);
    const far = y - middle;
    if (Math.abs(far) < 1) return { ramp, step: far < 0 ? 3 : 2, rise: 1.5 };
    if (far >= 1 && far < 2) return { ramp: 'black', step: 0, cover: 0.4 };
  }
  return undefined;
}

function manhole(x: number, y: number): FlatPixel | undefined {
  const far = Math.hypot(x - 15.5, y - 15.5);
  if (far > 12) return undefined;
  if (far > 10.6) return { ramp: 'metal', step: x + y < 30 ? 3 : 1, rise: 0.6 };
  if (far > 9.6) return { ramp: 'black', step: 0, rise: -1 };
  const isStud = (x % 4 < 2 && y % 4 < 2) || Math.abs(far - 6) < 0.6;
  return { ramp: 'metal', step: isStud ? 2.4 : 1.2, rise: isStud ? 0.8 : 0 };
}

function drain(x: number, y: number): FlatPixel | undefined {
  if (x < 3 || x > 28 || y < 10 || y > 21) return undefined;
  const isFrame = x < 5 || x > 26 || y < 12 || y > 19;
  if (isFrame) return { ramp: 'metal', step: y < 12 || x < 5 ? 3 : 1.4, rise: 0.5 };
  return x % 4 < 2 ? { ramp: 'black', step: 0, rise: -2 } : { ramp: 'metal', step: 2, rise: 0.4 };
}

/** Torn posters, lying every way. */
function posters(x: number, y: number): FlatPixel | undefined {
  for (const [at, [left, top, ramp]] of (
    [
      [3, 5, 'violet'],
      [16, 3, 'paper'],
      [11, 16, 'teal'],
      [21, 19, 'paper'],
    ] as const
  ).entries()) {
    const slant = Math.round((y - top) * ((at % 2) * 2 - 1) * 0.2);
    const [u, v] = [x - left - slant, y - top];
    if (u < 0 || v < 0 || u > 8 || v > 10 || (u > 5 && v > 8)) continue;
    const isInk = v > 5 && v % 2 === 0 && u > 1 && u < 7;
    const isPicture = v > 0 && v < 5 && u > 0 && u < 8;
    return { ramp: isPicture ? (at % 2 === 0 ? 'tag' : 'crimson') : ramp, step: isInk ? 1.4 : 3, rise: 0.5 };
  }
  return undefined;
}

const PAINTS: Record<FlatLook, Paint> = {
  leavesGinkgo: scattered(['mustard', 'yellow', 'leafAutumn'], 46, 2, 1, 3),
  leavesMaple: scattered(['maroon', 'rust', 'leafAutumn'], 44, 2, 1, 8),
  petals: scattered(['pink', 'white', 'pink'], 40, 1, 1, 12),
  confettiStrewn: scattered(['pink', 'tag', 'sky', 'teal', 'crimson', 'white', 'violet'], 44, 2, 1, 17),
  stageCables: cables,
  postersFallen: posters,
  manholeCover: manhole,
  drainGrate: drain,
};

/** One job for what lies on the ground. */
export const CAMPUS_FLAT_JOBS: readonly ArtJob[] = (Object.keys(PAINTS) as FlatLook[]).map((look) => ({
  page: 'campus',
  name: `campus flat ${look}`,
  render: () => [[tileFrame(look), paintFlat(TILE, TILE, PAINTS[look])]],
}));
