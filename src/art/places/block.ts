import type { RampId } from '../../content/palette.ts';
import type { Joint, Paint, Triple } from '../model/joint.ts';
import { ball, box, cylinder } from '../model/shapes.ts';

/** How a piece of furniture differs from a plain painted block. */
export type Touch = Omit<Paint, 'ramp'> & { readonly turn?: Triple };

/** Furniture is low: its feet are not as dark as those of bodies. */
const TOP_METRES = 0.6;
/** Things are a little darker than bodies: flat tops would all be in their lightest step else. */
const DIM = -0.09;

/** A box that stands on a point: size east, up, south in metres, then the middle of its underside. */
export function block(
  model: Joint,
  ramp: RampId,
  [width, height, depth]: Triple,
  [x, y, z]: Triple,
  { turn, bias = 0, ...paint }: Touch = {},
): void {
  model.add(
    box(width, height, depth),
    { ramp, top: TOP_METRES, ...paint, bias: bias + DIM },
    { at: [x, y + height / 2, z], ...(turn === undefined ? {} : { turn }) },
  );
}

/** An upright post or can that stands on a point: radius below, height, radius above. */
export function post(
  model: Joint,
  ramp: RampId,
  [bottom, height, top]: Triple,
  [x, y, z]: Triple,
  { turn, bias = 0, ...paint }: Touch = {},
): void {
  model.add(
    cylinder(bottom, top, height),
    { ramp, top: TOP_METRES, ...paint, bias: bias + DIM },
    { at: [x, y + height / 2, z], ...(turn === undefined ? {} : { turn }) },
  );
}

/** A ball about a point, by its full sizes. */
export function lump(
  model: Joint,
  ramp: RampId,
  [width, height, depth]: Triple,
  at: Triple,
  { turn, bias = 0, ...paint }: Touch = {},
): void {
  model.add(
    ball(width, height, depth),
    { ramp, top: TOP_METRES, ...paint, bias: bias + DIM },
    { at, ...(turn === undefined ? {} : { turn }) },
  );
}

/** Four legs under a table: half its width and depth between them, their height and thickness. */
export function legs(
  model: Joint,
  ramp: RampId,
  halfWidth: number,
  halfDepth: number,
  height: number,
  thick = 0.05,
): void {
  for (const x of [-halfWidth, halfWidth]) {
    for (const z of [-halfDepth, halfDepth]) {
      block(model, ramp, [thick, height, thick], [x, 0, z], { part: 3 });
    }
  }
}

/** A row of things of different colours, as on a shelf: calls back with place, ramp and a die of 0..1 for each. */
export function along(
  count: number,
  from: number,
  to: number,
  ramps: readonly RampId[],
  put: (x: number, ramp: RampId, die: number, index: number) => void,
): void {
  for (let index = 0; index < count; index++) {
    const die = ((index * 7919 + count * 104729) % 97) / 97;
    const x = from + ((to - from) * (index + 0.5)) / count;
    put(x, ramps[(index + Math.floor(die * ramps.length)) % ramps.length]!, die, index);
  }
}
