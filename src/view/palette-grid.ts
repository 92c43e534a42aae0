import {
  EMISSION,
  PALETTE_IDS,
  PALETTES,
  RAMP_IDS,
  type RampId,
  type RampSwap,
  type Rgb,
  rampColours,
} from '../content/palette.ts';
import { ByteGrid } from './byte-grid.ts';
import { RIM } from './draw-list.ts';

/** Columns a palette takes in the grid: its steps, and room. */
export const PALETTE_COLUMNS = 8;

/** Size of the grid: as many palettes side by side, as many ramps below each other, as there is room for. */
export const PALETTE_GRID = { width: 256, height: 128 } as const;

/** What the player may change about colours. */
export interface PaletteChoice {
  readonly blood: 'full' | 'reduced' | 'off';
  readonly highContrast: boolean;
}

/** Ramps that blood is painted with, and what they become when somebody would rather see none. */
const BLOODLESS: RampSwap = { blood: 'soil', bloodOld: 'soil', flesh: 'brown' };

/** Colours of outlines that catch the eye, with how much they shine (0..255): plain, then for high contrast. */
const RIMS: Readonly<Record<number, readonly [Rgb, Rgb, number]>> = {
  [RIM.living]: [[176, 216, 255], [255, 255, 255], 150],
  [RIM.danger]: [[255, 92, 48], [255, 130, 0], 210],
  [RIM.target]: [[255, 214, 120], [255, 236, 60], 130],
};

const LIVING: ReadonlySet<RampId> = new Set<RampId>(['skin', 'skinPale', 'skinTan']);
const DEAD: ReadonlySet<RampId> = new Set<RampId>([
  'skinDead',
  'skinGrey',
  'skinSick',
  'skinWet',
  'hairDead',
]);

/**
 * The colours of all palettes as a texture: column palette · 8 + step, row = a ramp's number; alpha is how much it
 * shines by itself. Row 0, where a picture has nothing, holds the colours of rims.
 */
export function paletteGrid({ blood, highContrast }: PaletteChoice): ByteGrid {
  const grid = new ByteGrid(PALETTE_GRID.width, PALETTE_GRID.height, 4);
  for (const [rim, [plain, strong, glow]] of Object.entries(RIMS)) {
    write(grid, Number(rim), 0, highContrast ? strong : plain, highContrast ? 255 : glow);
  }
  for (const [palette, id] of PALETTE_IDS.entries()) {
    const swap: RampSwap = PALETTES[id];
    for (const [place, ramp] of RAMP_IDS.entries()) {
      const dressed = swap[ramp] ?? ramp;
      const shown = blood === 'off' ? (BLOODLESS[dressed] ?? dressed) : dressed;
      const shine = Math.round((EMISSION[shown] ?? 0) * 255);
      for (const [step, colour] of rampColours(shown).entries()) {
        const seen = highContrast ? contrasted(shown, colour) : colour;
        write(grid, palette * PALETTE_COLUMNS + step, place + 1, seen, shine);
      }
    }
  }
  return grid;
}

/** The living brighter, the dead toward orange: told apart by lightness and by hue. */
function contrasted(ramp: RampId, [red, green, blue]: Rgb): Rgb {
  if (LIVING.has(ramp)) return [red * 0.6 + 102, green * 0.6 + 102, blue * 0.6 + 102];
  if (DEAD.has(ramp)) return [red * 0.5 + 116, green * 0.6 + 24, blue * 0.4];
  return [red, green, blue];
}

function write(grid: ByteGrid, x: number, y: number, [red, green, blue]: Rgb, alpha: number): void {
  const at = (y * grid.width + x) * 4;
  grid.bytes[at] = red;
  grid.bytes[at + 1] = green;
  grid.bytes[at + 2] = blue;
  grid.bytes[at + 3] = alpha;
}
