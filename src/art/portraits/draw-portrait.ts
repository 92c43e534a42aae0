import { Drawing } from '../drawing/drawing.ts';
import { Mask } from '../drawing/mask.ts';
import { drawEar, drawFace, drawNeck } from './face.ts';
import { type Hair, type Mood, PORTRAIT_SIZE, type Portrait } from './portrait.ts';

/** The colour of the cold light from behind on the right, and how much of it an edge takes. */
const RIM = [126, 178, 232] as const;
const RIM_SHARES = [0.62, 0.3] as const;

/** Draws somebody in a mood: `PORTRAIT_SIZE` squared, four bytes a pixel. */
export function drawPortrait(portrait: Portrait, mood: Mood): Uint8Array {
  const drawing = new Drawing(PORTRAIT_SIZE, PORTRAIT_SIZE);
  const { face, hair } = portrait;
  for (const piece of portrait.behind) layHair(drawing, portrait, piece);
  drawNeck(drawing, face);
  portrait.clothes(drawing, mood);
  drawFace(drawing, face, mood);
  const masks = portrait.before.map((piece) => maskOf(drawing, piece));
  const fringe = masks.reduce((all, mask) => all.and(mask), new Mask(PORTRAIT_SIZE, PORTRAIT_SIZE));
  drawing.shade(fringe.moved(2, 4), -0.9, [face.skin]);
  for (const piece of portrait.before) layHair(drawing, portrait, piece);
  for (const [path, steps] of portrait.strands)
    drawing.shade(drawing.band(path, [0.6, 1.6, 0.6]), steps, [hair]);
  if (face.ear) drawEar(drawing, face);
  portrait.marks(drawing, mood);
  const body = drawing.drawn();
  drawing.outline();
  return withRim(drawing.colours(), body);
}

function maskOf(drawing: Drawing, { path, widths }: Hair): Mask {
  return widths === undefined ? drawing.area(path) : drawing.band(path, widths);
}

function layHair(drawing: Drawing, { hair }: Portrait, piece: Hair): void {
  const round = piece.widths === undefined ? 14 : Math.max(2, Math.max(...piece.widths) / 2);
  drawing.fill(maskOf(drawing, piece), hair, {
    tone: piece.tone ?? 2,
    round,
    gain: 2.6,
    edge: piece.widths === undefined ? 0.9 : 0.6,
  });
}

/** Lights the edge that faces right. */
function withRim(bytes: Uint8Array, body: Mask): Uint8Array {
  for (let y = 0; y < PORTRAIT_SIZE; y++) {
    for (let x = PORTRAIT_SIZE / 2 - 8; x < PORTRAIT_SIZE - 1; x++) {
      if (!body.has(x, y)) continue;
      const depth = [1, 2].findIndex((step) => !body.has(x + step, y) || !body.has(x + step, y - step));
      if (depth < 0) continue;
      const share = RIM_SHARES[depth]!;
      for (let channel = 0; channel < 3; channel++) {
        const at = (y * PORTRAIT_SIZE + x) * 4 + channel;
        bytes[at] = Math.round(bytes[at]! * (1 - share) + RIM[channel]! * share);
      }
    }
  }
  return bytes;
}
