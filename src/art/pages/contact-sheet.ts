import sharp from 'sharp';
import {
  PALETTES,
  type PaletteId,
  RAMP_IDS,
  type RampId,
  type Rgb,
  rampColours,
} from '../../content/palette.ts';
import type { Sprite } from '../raster/sprite.ts';

/** How a sheet shows its pictures. */
export interface SheetOptions {
  readonly scale: number;
  /** Pictures side by side; a row's height is that of its tallest. */
  readonly columns: number;
  readonly palette: PaletteId;
}

const BACKGROUND: Rgb = [60, 62, 72];
const GAP = 4;

/** Writes pictures side by side, in colour, as a PNG to look at; feet on one line in each row. */
export async function writeContactSheet(
  sprites: readonly Sprite[],
  path: string,
  { scale, columns, palette }: SheetOptions,
): Promise<void> {
  const rows: Sprite[][] = [];
  for (let at = 0; at < sprites.length; at += columns) rows.push(sprites.slice(at, at + columns));
  const cell = Math.max(...sprites.map((sprite) => sprite.width)) + GAP;
  const above = rows.map((row) => Math.max(...row.map((sprite) => sprite.anchorY)));
  const below = rows.map((row) => Math.max(...row.map((sprite) => sprite.height - sprite.anchorY)));
  const width = cell * Math.min(columns, sprites.length) + GAP;
  const height = rows.reduce((sum, _, index) => sum + above[index]! + below[index]! + GAP, GAP);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.set(BACKGROUND, at);
  const colours = coloursOf(palette);
  let top = GAP;
  for (const [index, row] of rows.entries()) {
    for (const [column, sprite] of row.entries()) {
      const left = GAP + column * cell + Math.floor((cell - GAP - sprite.width) / 2);
      paint(sprite, left, top + above[index]! - sprite.anchorY, pixels, width, colours);
    }
    top += above[index]! + below[index]! + GAP;
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(width * scale, height * scale, { kernel: 'nearest' })
    .png()
    .toFile(path);
}

/** The colours of every ramp number under a palette, by number and step. */
export function coloursOf(palette: PaletteId): readonly (readonly Rgb[])[] {
  const swaps: Partial<Record<RampId, RampId>> = PALETTES[palette];
  return [[], ...RAMP_IDS.map((id) => rampColours(swaps[id] ?? id))];
}

function paint(
  sprite: Sprite,
  left: number,
  top: number,
  pixels: Buffer,
  width: number,
  colours: readonly (readonly Rgb[])[],
): void {
  for (let y = 0; y < sprite.height; y++) {
    for (let x = 0; x < sprite.width; x++) {
      const from = y * sprite.width + x;
      const cover = sprite.alpha[from]! / 255;
      if (cover === 0) continue;
      const colour = colours[sprite.ramp[from]!]![sprite.step[from]!]!;
      const to = ((top + y) * width + left + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        pixels[to + channel] = Math.round(colour[channel]! * cover + pixels[to + channel]! * (1 - cover));
      }
    }
  }
}
