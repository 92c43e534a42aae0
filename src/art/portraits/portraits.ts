import type { Picture } from '../drawing/drawing.ts';
import { CHEONGSAN } from './cheongsan.ts';
import { DOOSEOK } from './dooseok.ts';
import { drawPortrait } from './draw-portrait.ts';
import { JONGAH } from './jongah.ts';
import { JURAN } from './juran.ts';
import { MARU } from './maru.ts';
import { NAMRA } from './namra.ts';
import { ONJO } from './onjo.ts';
import { MOODS, PORTRAIT_SIZE, type Portrait } from './portrait.ts';
import { SUHYEOK } from './suhyeok.ts';

/** Everybody with a portrait. */
export const PORTRAITS = {
  onjo: ONJO,
  cheongsan: CHEONGSAN,
  suhyeok: SUHYEOK,
  namra: NAMRA,
  maru: MARU,
  juran: JURAN,
  jongah: JONGAH,
  dooseok: DOOSEOK,
} as const satisfies Record<string, Portrait>;

/** Whose portrait. */
export type PortraitId = keyof typeof PORTRAITS;

/** Somebody's moods side by side, in the order of `MOODS`. */
export function drawMoods(who: PortraitId): Picture {
  const width = PORTRAIT_SIZE * MOODS.length;
  const bytes = new Uint8Array(width * PORTRAIT_SIZE * 4);
  for (const [column, mood] of MOODS.entries()) {
    const portrait = drawPortrait(PORTRAITS[who], mood);
    for (let row = 0; row < PORTRAIT_SIZE; row++) {
      const line = portrait.subarray(row * PORTRAIT_SIZE * 4, (row + 1) * PORTRAIT_SIZE * 4);
      bytes.set(line, (row * width + column * PORTRAIT_SIZE) * 4);
    }
  }
  return { width, height: PORTRAIT_SIZE, bytes };
}
