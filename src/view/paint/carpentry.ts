import { paintDice } from './noise.ts';
import type { RampId } from './palette.ts';
import type { Sketch } from './sketch.ts';

/** A table top on legs: `height` high, with a dark gap below. */
export function table(
  sketch: Sketch,
  x: number,
  y: number,
  width: number,
  depth: number,
  height: number,
  ramp: RampId,
) {
  sketch.legs(x + 1, y, width - 2, depth - 3, height, 'metal');
  return sketch.block(x, y + height - 3, width, depth, 3, ramp);
}

/** A long bench that joins its neighbours: a full-width front with a coloured top. */
export function counter(sketch: Sketch, front: RampId, top: RampId, height = 24): Sketch {
  sketch.block(0, 2, 32, 0, height, front).fill(0, 2, 32, 3, 'shoe', 2);
  return sketch
    .fill(0, height + 2, 32, 26, top, 3)
    .fill(0, height, 32, 3, top, 2)
    .fill(0, height + 2, 32, 1, top, 4);
}

/** A school chair seen from behind a desk: seat, back rest, steel legs. */
export function chair(sketch: Sketch, x: number, y: number): Sketch {
  sketch.legs(x, y, 14, 8, 10, 'metal').block(x, y + 9, 14, 9, 2, 'woodLight');
  return sketch
    .fill(x, y + 18, 2, 10, 'metal', 2)
    .fill(x + 12, y + 18, 2, 10, 'metal', 2)
    .block(x, y + 22, 14, 2, 7, 'woodLight');
}

/** A single desk with a steel-blue drawer; `books` lie on it. */
export function desk(sketch: Sketch, x: number, y: number, books: boolean): Sketch {
  sketch
    .legs(x + 1, y, 24, 12, 17, 'metal')
    .fill(x + 2, y + 12, 22, 5, 'steelBlue', 2)
    .fill(x + 2, y + 12, 22, 1, 'steelBlue', 1);
  sketch.block(x, y + 17, 26, 14, 2, 'woodLight');
  if (!books) return sketch;
  return sketch
    .fill(x + 4, y + 23, 8, 6, 'crimson', 2)
    .fill(x + 4, y + 23, 8, 1, 'crimson', 1)
    .fill(x + 14, y + 21, 7, 8, 'paper', 4);
}

/** A rack of `rows` shelves filled with upright things in the given colours. */
export function rack(
  sketch: Sketch,
  frame: RampId,
  goods: readonly RampId[],
  rows: number,
  height = 46,
): Sketch {
  sketch.block(0, 3, 32, 12, height, frame);
  const pitch = Math.floor((height - 4) / rows);
  for (let row = 0; row < rows; row++) {
    const y = 6 + row * pitch;
    sketch.fill(2, y, 28, pitch - 2, 'black', 2);
    for (let i = 0, x = 2; x < 29; i++) {
      const width = 2 + ((i * 7 + row * 5) % 3);
      const tall = pitch - 4 - ((i * 5 + row) % 3);
      const ramp = goods[(i * 3 + row * 2) % goods.length]!;
      sketch.fill(x, y, Math.min(width, 30 - x), tall, ramp, 2).fill(x, y, 1, tall, ramp, 3);
      x += width + (((i + row) * 11) % 7 === 0 ? 3 : 0);
    }
  }
  return sketch;
}

/** Small things strewn over a tile, the same every time; `draw` gets a place and a roll in 0..1. */
export function scatter(
  sketch: Sketch,
  seed: number,
  count: number,
  draw: (x: number, y: number, roll: number) => void,
): Sketch {
  const dice = paintDice(seed);
  for (let i = 0; i < count; i++) draw(3 + Math.floor(dice() * 26), 3 + Math.floor(dice() * 26), dice());
  return sketch;
}
