import type { EffectId } from '../../content/art.ts';
import type { RampId } from '../../content/palette.ts';
import { hashNoise } from '../raster/noise.ts';
import type { FlatPixel } from '../raster/paint-flat.ts';
import type { Sprite } from '../raster/sprite.ts';
import { paintAround } from './pixel-letters.ts';

/** A soft ellipse: the shadow under somebody. */
function shadow(radiusX: number, radiusY: number): Sprite {
  return paintAround(radiusX, (x, y) => {
    const far = Math.hypot(x / (radiusX + 0.5), y / (radiusY + 0.5));
    if (far > 1) return undefined;
    return { ramp: 'black', step: 0, cover: far > 0.82 ? 0.22 : far > 0.6 ? 0.4 : 0.52 };
  });
}

/** Toward the east within `half` radians, between two radii; thinner toward its ends when tapered. */
function arc(inner: number, outer: number, half: number, isTapered: boolean): Sprite {
  return paintAround(Math.ceil(outer), (x, y) => {
    const far = Math.hypot(x, y);
    const share = Math.abs(Math.atan2(y, x)) / half;
    if (far > outer || share > 1) return undefined;
    const from = isTapered ? outer - (outer - inner) * (1 - share * share) : inner;
    if (far < from) return undefined;
    // A blade's trail: bright where it ends, thin air toward the middle.
    const edge = isTapered ? (far - from) / Math.max(1, outer - from) : 1;
    return {
      ramp: 'tint',
      step: edge > 0.55 ? 4 : 3,
      cover: (1 - share * (isTapered ? 0.6 : 0.5)) * (0.25 + 0.75 * edge),
    };
  });
}

/** A ring lying on the ground, broken into dashes where `dashes` says. */
function groundRing(
  radiusX: number,
  radiusY: number,
  thick: number,
  ramp: RampId,
  at: (turn: number) => Partial<FlatPixel> | undefined,
): Sprite {
  return paintAround(Math.ceil(radiusX) + 1, (x, y) => {
    const far = Math.hypot(x / radiusX, y / radiusY);
    const inner = Math.hypot(x / (radiusX - thick), y / (radiusY - thick * (radiusY / radiusX)));
    if (far > 1 || inner < 1) return undefined;
    const turn = (Math.atan2(y, x) / (Math.PI * 2) + 1) % 1;
    const pixel = at(turn);
    return pixel && { ramp, step: 4, ...pixel };
  });
}

function howlRing(frame: number): Sprite {
  const radius = [14, 24, 34][frame]!;
  return groundRing(radius, radius * 0.62, 3 - frame * 0.5, 'tint', (turn) => {
    const torn = hashNoise(Math.floor(turn * (20 + frame * 14)), frame, 5);
    return torn < 0.16 ? undefined : { step: torn > 0.6 ? 4 : 3, cover: [0.9, 0.62, 0.34][frame]! };
  });
}

/** Marks on the ground and trails in the air. White ones are tinted when drawn. */
export const MARKS: Partial<Record<EffectId, () => Sprite>> = {
  shadow: () => shadow(9, 5),
  shadowLarge: () => shadow(16, 8),
  ring: () => groundRing(15.5, 15.5, 2, 'tint', () => ({})),
  target: () =>
    groundRing(15, 9.5, 2.2, 'tag', (turn) => {
      const quarter = (turn * 4) % 1;
      return quarter > 0.22 && quarter < 0.78 ? { step: quarter > 0.4 && quarter < 0.6 ? 4 : 3 } : undefined;
    }),
  ripple: () => arc(20.6, 23, Math.PI / 4, false),
  slash: () => arc(9, 24, Math.PI / 2.1, true),
  thrust: () =>
    paintAround(19, (x, y) => {
      const along = x + 18;
      if (along < 0 || along > 35) return undefined;
      const half = along < 27 ? along / 8.5 : (36 - along) / 2.8;
      if (Math.abs(y) > half) return undefined;
      const core = 1 - Math.abs(y) / (half + 0.5);
      return {
        ramp: 'tint',
        step: core > 0.5 ? 4 : 3,
        cover: Math.min(1, 0.12 + along / 42) * (0.5 + core / 2),
      };
    }),
  howlRing0: () => howlRing(0),
  howlRing1: () => howlRing(1),
  howlRing2: () => howlRing(2),
  footprint: () =>
    paintAround(6, (x, y) => {
      const isSole = Math.hypot((x - 2) / 3.4, y / 2.2) < 1;
      const isHeel = Math.hypot((x + 4) / 1.9, y / 1.7) < 1;
      if (!isSole && !isHeel) return undefined;
      const worn = hashNoise(x, y, 3);
      // The tread: bars across the sole where it pressed hardest.
      if (worn < 0.12 || (isSole && (x & 1) === 0 && worn < 0.5)) return undefined;
      return { ramp: 'blood', step: worn > 0.8 ? 3 : 2, cover: 0.62, rise: 0.3 };
    }),
};
