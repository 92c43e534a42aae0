import { ART_PIXELS, type DrawList, TINT } from './draw-list.ts';
import type { Stage } from './stage.ts';

/** Puts a filled rectangle into a list; its upper left corner and its size in tiles. */
export function putRectangle(
  stage: Stage,
  list: DrawList,
  left: number,
  top: number,
  width: number,
  height: number,
  tint: number,
): void {
  const { frames, effects } = stage;
  const { white } = effects;
  const scaleX = (width * ART_PIXELS) / frames.width[white]!;
  const scaleY = (height * ART_PIXELS) / frames.height[white]!;
  const x = left + (frames.anchorX[white]! * scaleX) / ART_PIXELS;
  const y = top + (frames.anchorY[white]! * scaleY) / ART_PIXELS;
  const slot = list.put(white, x, y);
  list.scaleX[slot] = scaleX;
  list.scaleY[slot] = scaleY;
  list.tint[slot] = tint;
  list.tintMode[slot] = TINT.solid;
}
