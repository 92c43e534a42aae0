import { describe, expect, it } from 'vitest';
import { PALETTE_IDS, RAMP_IDS, type RampId, rampColours } from '../../src/content/palette.ts';
import {
  PALETTE_COLUMNS,
  PALETTE_GRID,
  type PaletteChoice,
  paletteGrid,
} from '../../src/view/palette-grid.ts';

const USUAL: PaletteChoice = { blood: 'full', highContrast: false };

function colourOf(choice: PaletteChoice, palette: (typeof PALETTE_IDS)[number], ramp: RampId, step = 2) {
  const { bytes, width } = paletteGrid(choice);
  const column = PALETTE_IDS.indexOf(palette) * PALETTE_COLUMNS + step;
  const at = ((RAMP_IDS.indexOf(ramp) + 1) * width + column) * 4;
  return [...bytes.subarray(at, at + 4)];
}

function lightness([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return red * 0.3 + green * 0.59 + blue * 0.11;
}

describe('the colours of the world', () => {
  it('have room for every ramp and every palette', () => {
    expect(RAMP_IDS.length).toBeLessThan(PALETTE_GRID.height);
    expect(PALETTE_IDS.length * PALETTE_COLUMNS).toBeLessThanOrEqual(PALETTE_GRID.width);
  });

  it('are those of the ramp, dressed by the palette', () => {
    expect(colourOf(USUAL, 'plain', 'navy').slice(0, 3)).toEqual([...rampColours('navy')[2]!]);
    expect(colourOf(USUAL, 'plain', 'clothTop')).not.toEqual(colourOf(USUAL, 'uniformNavy', 'clothTop'));
  });

  it('shine where the ramp shines', () => {
    expect(colourOf(USUAL, 'plain', 'lamp')[3]).toBe(255);
    expect(colourOf(USUAL, 'plain', 'wood')[3]).toBe(0);
  });

  it('know no blood for those who want none', () => {
    const [red = 0, green = 0] = colourOf({ ...USUAL, blood: 'off' }, 'plain', 'blood');
    expect(red).toBeLessThan(green * 2);
  });

  it('part the living from the dead by lightness in high contrast', () => {
    const strong = { ...USUAL, highContrast: true };
    const apart = (choice: PaletteChoice) =>
      lightness(colourOf(choice, 'plain', 'skin')) - lightness(colourOf(choice, 'plain', 'skinDead'));
    expect(apart(strong)).toBeGreaterThan(90);
    expect(colourOf(strong, 'plain', 'skinDead')[0]).toBeGreaterThan(
      colourOf(strong, 'plain', 'skinDead')[2]! * 2,
    );
  });
});
