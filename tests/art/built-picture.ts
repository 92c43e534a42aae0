import sharp from 'sharp';
import type { Picture } from '../../src/art/drawing/drawing.ts';

/** How many pixels of a built file are not what its sources draw; colours of empty pixels do not count. */
export async function pixelsThatPart(file: string, { width, height, bytes }: Picture): Promise<number> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height) return Number.POSITIVE_INFINITY;
  let parted = 0;
  for (let at = 0; at < data.length; at += 4) {
    const covered = bytes[at + 3]! > 0;
    const differ = (channel: number): boolean => data[at + channel] !== bytes[at + channel];
    if (differ(3) || (covered && [0, 1, 2].some(differ))) parted++;
  }
  return parted;
}
