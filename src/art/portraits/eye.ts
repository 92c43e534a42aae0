import type { Drawing } from '../drawing/drawing.ts';
import { ovalPath } from '../drawing/mask.ts';
import type { EyeShape, Face, Mood } from './portrait.ts';

/** How far the lids are open by mood. */
const OPEN: Readonly<Record<Mood, number>> = { calm: 1, hurt: 0.72, fierce: 0.8 };

/** Draws an eye with its lids and its brow. `far` is the one on the side turned away from us, on the left. */
export function drawEye(drawing: Drawing, face: Face, eye: EyeShape, mood: Mood, far: boolean): void {
  const { x, y, width } = eye;
  const height = eye.height * OPEN[mood];
  const outer = far ? -1 : 1;
  const half = width / 2;
  const [innerX, outerX] = [x - outer * half, x + outer * half];
  const slant = face.tilt + (mood === 'fierce' ? 1 : mood === 'hurt' ? -1.2 : 0);
  const [innerY, outerY] = [y + 1 + slant * 0.4, y + 0.5 - slant * 0.6];
  const top = `Q${x - outer * half * 0.45} ${y - height * 1.02} ${x + outer * half * 0.2} ${y - height * 0.72 - slant * 0.2}`;
  const lid = `M${innerX} ${innerY}${top}Q${x + outer * half * 0.75} ${y - height * 0.5 - slant * 0.4} ${outerX} ${outerY}`;
  const almond = drawing.area(
    `${lid}Q${x + outer * half * 0.4} ${y + height * 0.72} ${x} ${y + height * 0.62}Q${x - outer * half * 0.6} ${y + height * 0.5} ${innerX} ${innerY}Z`,
  );
  drawing.fill(almond, 'white', { tone: 3, edge: 0 });
  drawing.shade(drawing.band(lid, [3.6]), -1, ['white']);

  const irisX = x - (far ? 0.4 : 1.2);
  const irisY = y - 0.4;
  const round = Math.min(3.9, eye.height * 0.62);
  const iris = drawing.area(ovalPath(irisX, irisY, round * (far ? 0.86 : 0.95), round * 1.12)).within(almond);
  drawing.fill(iris, eye.iris, { tone: 0.7, edge: 0 });
  drawing.shade(drawing.area(ovalPath(irisX, irisY + 2, round * 0.8, round * 0.62)).within(iris), 1.5);
  drawing.fill(drawing.area(ovalPath(irisX, irisY, round * 0.5, round * 0.62)).within(iris), 'eye', {
    tone: 1,
    edge: 0,
  });
  const [glintX, glintY] = [Math.round(irisX - 2), Math.round(irisY - 2)];
  const glint = drawing.area(`M${glintX} ${glintY}H${glintX + 2}V${glintY + 2}H${glintX}Z`);
  drawing.fill(glint.within(almond), 'white', { tone: 4, edge: 0 });

  // Upper lid with lashes, the fold above it, the lower lid.
  const strong = face.lashes === 'strong';
  const lash = `${lid}L${outerX + outer * (strong ? 1.6 : 0.4)} ${outerY - (strong ? 0.8 : 0)}`;
  drawing.fill(drawing.band(lash, strong ? [1, 2.4, 2.6, 1.4] : [1, 1.9, 2, 1.1]), 'hairBlack', {
    tone: 0.8,
    edge: 0,
  });
  const fold = `M${x - outer * half * 0.55} ${y - height * 0.8 - 1.6}Q${x + outer * half * 0.3} ${y - height - 2.6} ${outerX} ${outerY - 3}`;
  drawing.shade(drawing.band(fold, [1]), -1, [face.skin]);
  const lower = `M${outerX - outer} ${outerY + 1.4}Q${x + outer * half * 0.4} ${y + height * 0.72 + 1.4} ${x - outer * half * 0.3} ${y + height * 0.62 + 1}`;
  drawing.shade(drawing.band(lower, [1]), -1.1, [face.skin]);
  if (mood === 'hurt') {
    drawing.shade(
      drawing.band(
        `M${x - half * 0.6} ${y + height + 2.4}Q${x} ${y + height + 4} ${x + half * 0.7} ${y + height + 2}`,
        [1.2],
      ),
      -0.7,
      [face.skin],
    );
  }
  drawBrow(drawing, face, eye, mood, far);
}

function drawBrow(
  drawing: Drawing,
  { brow, tilt }: Face,
  { x, y, width, height }: EyeShape,
  mood: Mood,
  far: boolean,
): void {
  const outer = far ? -1 : 1;
  const reach = width / 2 + 1.5;
  const base = y - height - brow.above;
  const inner = mood === 'fierce' ? 4 : mood === 'hurt' ? -2.6 : 0.6;
  const end = mood === 'fierce' ? -1.2 : mood === 'hurt' ? 2 : 1.2 - tilt * 0.3;
  const bow = mood === 'hurt' ? 0 : -1.8;
  const path = `M${x - outer * reach} ${base + inner}Q${x + outer * reach * 0.3} ${base + bow} ${x + outer * reach} ${base + end}`;
  const taper = [brow.width * 0.9, brow.width, brow.width * 0.8, 1];
  drawing.fill(drawing.band(path, taper), brow.ramp, { tone: 1.6, edge: 0.5, round: 2 });
  if (mood !== 'fierce') return;
  // The fold between drawn brows.
  drawing.shade(
    drawing.band(`M${x - outer * (reach + 1.5)} ${base + 2}L${x - outer * (reach + 1)} ${base + 6}`, [1]),
    -1,
  );
}
