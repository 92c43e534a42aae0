import type { RampId } from '../../content/palette.ts';
import { Drawing, type Finish } from '../drawing/drawing.ts';
import { Mask, ovalPath } from '../drawing/mask.ts';

/** Edge of an icon in art pixels. Shapes keep a pixel from the edge, for the outline. */
export const ICON_SIZE = 24;

/** One shape of an icon, laid over those before it. */
export type Layer = (drawing: Drawing) => void;

/** An icon is its layers, from the back to the front. */
export type IconTable = Readonly<Record<string, readonly Layer[]>>;

/** Shapes of icons are rounded a little unless they say otherwise. */
const ROUND = 2.5;

/** The inside of a path. */
export function fill(path: string, ramp: RampId, finish: Finish = {}): Layer {
  return (drawing) => drawing.fill(drawing.area(path), ramp, { round: ROUND, ...finish });
}

/** A band along a path, as wide as said, or tapering from width to width. */
export function stroke(
  path: string,
  width: number | readonly number[],
  ramp: RampId,
  finish: Finish = {},
): Layer {
  const widths = typeof width === 'number' ? [width] : width;
  return (drawing) => drawing.fill(drawing.band(path, widths), ramp, { round: ROUND, ...finish });
}

/** A disc around a centre. */
export function disc(x: number, y: number, radius: number, ramp: RampId, finish: Finish = {}): Layer {
  return oval(x, y, radius, radius, ramp, finish);
}

/** An upright ellipse around a centre. */
export function oval(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  ramp: RampId,
  finish: Finish = {},
): Layer {
  return fill(ovalPath(x, y, radiusX, radiusY), ramp, finish);
}

/** A box by its left upper corner. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  ramp: RampId,
  finish: Finish = {},
): Layer {
  return fill(`M${x} ${y}H${x + width}V${y + height}H${x}Z`, ramp, { round: 1.5, ...finish });
}

/** Single pixels, written as "x,y x,y". */
export function dots(places: string, ramp: RampId, tone: number): Layer {
  return (drawing) => {
    const mask = new Mask(drawing.width, drawing.height);
    for (const place of places.split(' ')) {
      const [x, y] = place.split(',').map(Number);
      mask.cover[y! * drawing.width + x!] = 1;
    }
    drawing.fill(mask, ramp, { tone, edge: 0 });
  };
}

/** Takes the inside of a path out of what is drawn. */
export function cut(path: string): Layer {
  return (drawing) => drawing.cut(drawing.area(path));
}

/** Makes what lies inside a path brighter, or darker below 0, by steps. */
export function shade(path: string, steps: number): Layer {
  return (drawing) => drawing.shade(drawing.area(path), steps);
}

/** Layers drawn elsewhere and put here, whole pixels away. */
export function shifted(right: number, down: number, layers: readonly Layer[]): Layer {
  return (drawing) => {
    const apart = new Drawing(drawing.width, drawing.height);
    for (const layer of layers) layer(apart);
    drawing.stamp(apart, right, down);
  };
}
