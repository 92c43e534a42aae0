import { ART_PIXELS, tintOf } from './draw-list.ts';
import { putRectangle } from './rectangle.ts';
import type { Stage } from './stage.ts';

/** Three columns a digit, five bits a column from top to bottom. */
const COLUMNS: readonly (readonly [number, number, number])[] = [
  [0b11111, 0b10001, 0b11111],
  [0b10010, 0b11111, 0b10000],
  [0b11101, 0b10101, 0b10111],
  [0b10101, 0b10101, 0b11111],
  [0b00111, 0b00100, 0b11111],
  [0b10111, 0b10101, 0b11101],
  [0b11111, 0b10101, 0b11101],
  [0b00001, 0b00001, 0b11111],
  [0b11111, 0b10101, 0b11111],
  [0b10111, 0b10101, 0b11111],
];

/** Writes a whole number (0..9999) in pixel digits with a dark edge, its middle at a place in tiles. */
export function drawNumber(
  stage: Stage,
  value: number,
  x: number,
  y: number,
  colour: number,
  opacity: number,
): void {
  const text = String(Math.min(9999, Math.max(0, Math.round(value))));
  const pixel = 2 / ART_PIXELS;
  const left = x - (text.length * 4 * pixel) / 2;
  const { signs } = stage;
  for (const layer of [0, 1]) {
    for (let at = 0; at < text.length; at++) {
      const columns = COLUMNS[Number(text[at])]!;
      for (let column = 0; column < 3; column++) {
        drawColumn(stage, columns[column]!, left + (at * 4 + column) * pixel, y, pixel, layer);
      }
    }
  }

  function drawColumn(on: Stage, bits: number, from: number, top: number, size: number, layer: number): void {
    const edge = layer === 0 ? size * 0.5 : 0;
    const tint = layer === 0 ? tintOf(0x101018, opacity * 0.8) : tintOf(colour, opacity);
    for (let row = 0; row < 5; row++) {
      if (((bits >> row) & 1) === 0) continue;
      // Neighbouring rows of one column are one quad.
      let end = row + 1;
      while (end < 5 && ((bits >> end) & 1) === 1) end++;
      const height = (end - row) * size + edge * 2;
      putRectangle(on, signs, from - edge, top + row * size - edge, size + edge * 2, height, tint);
      row = end - 1;
    }
  }
}
