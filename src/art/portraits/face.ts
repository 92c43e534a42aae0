import type { Drawing } from '../drawing/drawing.ts';
import { ovalPath } from '../drawing/mask.ts';
import { drawEye } from './eye.ts';
import { drawMouth } from './mouth.ts';
import type { Face, Mood } from './portrait.ts';

/** Draws the neck, which lies below the face. */
export function drawNeck(drawing: Drawing, { skin, outline, neck: more }: Face): void {
  const [left, right] = [55 - more, 82 + more];
  const neck = drawing.area(
    `M${left} 84Q${left + 1} 100 ${left - 4} 110Q60 124 70 124Q82 122 ${right + 6} 109Q${right - 1} 102 ${right} 82Z`,
  );
  drawing.fill(neck, skin, { tone: 2.1, round: 8, gain: 2 });
  drawing.shade(drawing.area(outline).moved(5, 9), -1, [skin]);
  drawing.shade(drawing.area('M70 84L92 82Q85 102 96 109L78 122Q72 104 70 84Z').within(neck), -0.7, [skin]);
  // The muscle from ear to collarbone.
  drawing.shade(drawing.band('M78 98Q74 108 68 113', [2, 1]), 0.8, [skin]);
}

/** Draws the ear that shows where no hair covers it. */
export function drawEar(drawing: Drawing, { skin }: Face): void {
  drawing.fill(drawing.area('M87 63Q90 57.5 94.5 60Q97 64 94 71Q91 78 87.5 79Q86 71 87 63Z'), skin, {
    tone: 1.9,
    round: 4,
    gain: 2,
  });
  drawing.shade(drawing.band('M89.5 64Q93.5 60.5 93.6 66Q92 70 90.4 74', [1.3]), -1.1, [skin]);
  drawing.shade(drawing.area('M88.5 66Q91 65 90.5 70Q89.5 73 88 73Z'), -0.9, [skin]);
}

/** Draws the face over the neck: planes, eyes, brows, nose and mouth. */
export function drawFace(drawing: Drawing, face: Face, mood: Mood): void {
  const { skin, outline } = face;
  drawing.fill(drawing.area(outline), skin, { tone: 2.85, round: 15, gain: 2.4 });
  const shade = (path: string, steps: number): void => drawing.shade(drawing.area(path), steps, [skin]);
  const line = (path: string, widths: readonly number[], steps: number): void =>
    drawing.shade(drawing.band(path, widths), steps, [skin]);
  const [far, near] = face.eyes;
  // The side of the head turns away from the light behind the cheekbone.
  shade(`M83 44Q82 56 80 63Q80 74 73 83Q69 90 69 100L96 100V44Z`, -0.9);
  shade(`M86 50Q84 66 79 78Q74 88 72 100L96 100V50Z`, -0.35);
  // Sockets under the brows.
  shade(
    `M${near.x - 12} ${near.y - 6}Q${near.x} ${near.y - 10} ${near.x + 10} ${near.y - 5}Q${near.x + 8} ${near.y + 4} ${near.x - 4} ${near.y + 2}Z`,
    -0.45,
  );
  shade(
    `M${far.x - 6} ${far.y - 6}Q${far.x + 2} ${far.y - 9} ${far.x + 9} ${far.y - 4}Q${far.x + 6} ${far.y + 3} ${far.x - 5} ${far.y + 2}Z`,
    -0.35,
  );
  drawNose(drawing, face);
  drawMouth(drawing, face, mood);
  if (face.aged) {
    line(
      `M${face.nose.x + 9} ${face.nose.y}Q${face.nose.x + 14} ${face.nose.y + 4} ${face.mouth.x + 12} ${face.mouth.y}`,
      [1.2],
      -1,
    );
    line(`M${near.x - 6} ${near.y + 6}Q${near.x} ${near.y + 8.5} ${near.x + 6} ${near.y + 6}`, [1.2], -0.9);
    line(`M${far.x - 3} ${far.y + 6}Q${far.x} ${far.y + 8} ${far.x + 5} ${far.y + 6}`, [1.2], -0.8);
    line('M46 46Q56 44 68 46M48 41Q58 39.5 70 42', [1], -0.8);
    shade(`M44 82Q56 87 ${face.mouth.x + 14} 82L80 84Q74 96 62 101Q50 96 44 82Z`, -0.5);
  }
  if (mood === 'fierce') shade('M40 52Q60 64 88 52L86 66Q60 70 42 66Z', -0.5);
  drawEye(drawing, face, far, mood, true);
  drawEye(drawing, face, near, mood, false);
}

function drawNose(drawing: Drawing, { skin, nose }: Face): void {
  const { x, y, width, length } = nose;
  const half = width / 2;
  const shade = (path: string, steps: number): void => drawing.shade(drawing.area(path), steps, [skin]);
  // The side away from the light, then the wing, the tip's light, and the shadow it throws.
  shade(
    `M${x + 4} ${y - length}Q${x + 4} ${y - 6} ${x + 2} ${y - 3}L${x + 1} ${y}H${x + half + 3}Q${x + half + 3} ${y - 4} ${x + 6.5} ${y - length * 0.5}Z`,
    -0.8,
  );
  shade(
    `M${x - half + 1} ${y}Q${x} ${y + 2.6} ${x + half + 3} ${y - 0.5}L${x + half + 2} ${y + 2}Q${x + 1} ${y + 4} ${x - half + 2} ${y + 1.5}Z`,
    -1.3,
  );
  drawing.shade(drawing.band(`M${x + half} ${y - 0.5}L${x + half + 1.5} ${y}`, [1.4]), -1.6, [skin]);
  drawing.shade(drawing.band(`M${x - half + 1.5} ${y}L${x - half + 2.5} ${y + 0.5}`, [1.2]), -1.2, [skin]);
  drawing.shade(drawing.area(ovalPath(x, y - 2.6, 1.8, 1.5)), 1, [skin]);
  drawing.shade(
    drawing.band(`M${x + 2} ${y - length + 3}Q${x + 2} ${y - 7} ${x + 0.5} ${y - 4}`, [1.4]),
    0.6,
    [skin],
  );
}
