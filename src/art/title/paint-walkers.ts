import { paintFigure, stanceOf } from './figure.ts';
import { diceOf, PixelCanvas } from './pixel-canvas.ts';

/** Frames of one who passes behind a window, side by side. */
export const WALKER_FRAMES = 6;
/** Width of a frame in art pixels; its height is that of the picture. */
export const WALKER_WIDTH = 22;
const WALKER_HEIGHT = 26;

/** A silhouette that drags itself along, one row of frames. */
export function paintWalkers(): PixelCanvas {
  const canvas = new PixelCanvas(WALKER_WIDTH * WALKER_FRAMES, WALKER_HEIGHT);
  for (let frame = 0; frame < WALKER_FRAMES; frame++) {
    const turn = (frame / WALKER_FRAMES) * Math.PI * 2;
    const stance = {
      ...stanceOf(5),
      lean: 0.1 + Math.sin(turn) * 0.05,
      stride: 1 + Math.sin(turn),
      reach: 0.1 + (Math.sin(turn) + 1) * 0.12,
      tilt: 0.4 + Math.sin(turn) * 0.2,
      hair: 'long' as const,
      skirt: false,
    };
    const foot = [frame * WALKER_WIDTH + 9, WALKER_HEIGHT + 3 + (Math.sin(turn * 2) > 0 ? 0 : 1)] as const;
    paintFigure(canvas, foot, 27, stance, 0x05080d);
  }
  return canvas;
}

/** A tile of rain that repeats in both directions. */
export function paintRain(): PixelCanvas {
  const size = 160;
  const canvas = new PixelCanvas(size, size);
  const dice = diceOf(12);
  for (let drop = 0; drop < 70; drop++) {
    const x = Math.floor(dice() * size);
    const y = Math.floor(dice() * size);
    const length = 5 + Math.floor(dice() * 9);
    const alpha = 0.1 + dice() * 0.22;
    for (let step = 0; step < length; step++) {
      canvas.set((x - (step >> 2) + size) % size, (y + step) % size, 0xa9c8e4, alpha);
    }
  }
  return canvas;
}
