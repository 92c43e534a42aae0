import { diceOf, PixelCanvas, type Point } from './pixel-canvas.ts';

/** How a silhouette stands: `lean` aside as a share of its height, arms hanging (0) to reaching (1), stride 0 to 1. */
export interface Stance {
  readonly lean: number;
  readonly reach: number;
  readonly stride: number;
  /** Tilt of the head in shares of its width. */
  readonly tilt: number;
  readonly hair: 'short' | 'long' | 'tuft';
  readonly skirt: boolean;
}

/** A stance off the dice: slumped, crooked, each a little other. */
export function stanceOf(seed: number): Stance {
  const dice = diceOf(seed);
  return {
    lean: (dice() - 0.5) * 0.16,
    reach: dice() < 0.3 ? 0.4 + dice() * 0.6 : dice() * 0.2,
    stride: 0.2 + dice() * 0.8,
    tilt: (dice() - 0.5) * 1.1,
    hair: (['short', 'long', 'tuft'] as const)[Math.floor(dice() * 3)]!,
    skirt: dice() < 0.35,
  };
}

/** Paints somebody seen from behind or the front, all in one colour: feet at `foot`, `height` art pixels tall. */
export function paintFigure(
  canvas: PixelCanvas,
  foot: Point,
  height: number,
  stance: Stance,
  colour: number,
): void {
  const [x, y] = foot;
  const unit = height / 46;
  const at = (dx: number, dy: number): Point => [x + (dx + stance.lean * dy) * unit, y - dy * unit];
  const { stride, reach, tilt } = stance;
  canvas.stroke(at(-2.2 - stride * 2, 0), at(-1.9, 20), 3 * unit, 4.2 * unit, colour);
  canvas.stroke(at(2.4 + stride, 0), at(1.9, 20), 3 * unit, 4.2 * unit, colour);
  if (stance.skirt) canvas.polygon([at(-3.6, 22), at(3.6, 22), at(6, 12), at(-6, 12)], colour);
  canvas.polygon([at(-4, 17), at(4, 17), at(5.6, 33), at(4.2, 36), at(-4.6, 36), at(-6, 32)], colour);
  const hand = 15 + reach * 16;
  canvas.stroke(at(-5.4, 33), at(-7.2 - reach, 24), 3.6 * unit, 3 * unit, colour);
  canvas.stroke(at(-7.2 - reach, 24), at(-7 - reach * 6, hand - 1), 3 * unit, 2.4 * unit, colour);
  canvas.stroke(at(5.2, 33), at(7.4, 25), 3.6 * unit, 3 * unit, colour);
  canvas.stroke(at(7.4, 25), at(7.2 + reach * 5, hand), 3 * unit, 2.4 * unit, colour);
  canvas.stroke(at(0, 35), at(tilt * 2, 39), 4 * unit, 4 * unit, colour);
  const head = at(tilt * 2.6, 41.2);
  canvas.ellipse(head, 3.7 * unit, 4.5 * unit, colour);
  if (stance.hair === 'long') {
    canvas.polygon([at(tilt * 2.6 - 4, 42), at(tilt * 2.6 + 4, 42), at(4.4, 31), at(-4.4, 32)], colour);
  }
  if (stance.hair === 'tuft') {
    for (const side of [-3, -1, 1.6, 3.4]) {
      canvas.stroke(
        at(tilt * 2.6 + side * 0.7, 43),
        at(tilt * 3 + side * 1.5, 46.4 - Math.abs(side)),
        2 * unit,
        unit,
        colour,
      );
    }
  }
}

/** Somebody with light on the edge that faces up and to one side. */
export function paintRimmedFigure(
  canvas: PixelCanvas,
  foot: Point,
  height: number,
  stance: Stance,
  colours: { readonly body: number; readonly rim: number; readonly side: -1 | 1 },
): void {
  const reach = Math.ceil(height * 0.75);
  const own = new PixelCanvas(reach * 2, Math.ceil(height * 1.2));
  const ownFoot: Point = [reach, own.height - 2];
  paintFigure(own, ownFoot, height, stance, colours.body);
  const left = Math.round(foot[0] - ownFoot[0]);
  const top = Math.round(foot[1] - ownFoot[1]);
  canvas.draw(own, left, top);
  for (let row = 0; row < own.height; row++) {
    for (let column = 0; column < own.width; column++) {
      if (own.alphaAt(column, row) === 0) continue;
      const lit = own.alphaAt(column, row - 1) === 0 || own.alphaAt(column + colours.side, row) === 0;
      // Light from the building fades toward the feet.
      if (lit) canvas.set(left + column, top + row, colours.rim, 0.25 + 0.75 * (1 - row / own.height));
    }
  }
}
