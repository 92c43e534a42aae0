import type { Drawing } from '../drawing/drawing.ts';
import type { Face, Mood } from './portrait.ts';

/** Draws the mouth: closed when calm, a grimace when hurt, bared teeth when fierce. */
export function drawMouth(drawing: Drawing, face: Face, mood: Mood): void {
  const { x, y } = face.mouth;
  if (mood === 'calm') drawClosed(drawing, face);
  else if (mood === 'hurt') drawGrimace(drawing, face);
  else drawSnarl(drawing, face);
  const hollow = y + (mood === 'calm' ? 5.6 : 8);
  const underLip = `M${x - 3} ${hollow}Q${x + 1} ${hollow + 1} ${x + 4} ${hollow - 0.4}`;
  drawing.shade(drawing.band(underLip, [1, 2.2, 1]), -0.9, [face.skin]);
}

/** Closed lips; their corners rise with the smile. */
function drawClosed(drawing: Drawing, { skin, mouth: { x, y, width, full, smile } }: Face): void {
  const [left, right] = [x - width * 0.45, x + width * 0.55];
  const corner = y - 0.6 - smile;
  if (full) {
    const upper = `M${left + 1} ${corner + 0.6}Q${x - 3} ${y - 3} ${x - 1} ${y - 2}Q${x + 2} ${y - 3.4} ${right - 1} ${corner + 0.6}Q${x} ${y + 1} ${left + 1} ${corner + 0.6}Z`;
    drawing.fill(drawing.area(upper), 'flesh', { tone: 2.6, edge: 0 });
    const lower = `M${left + 2} ${y - smile * 0.5}Q${x} ${y + 0.6} ${right - 2} ${y - smile * 0.5}Q${x + 2} ${y + 4.6} ${left + 2} ${y - smile * 0.5}Z`;
    drawing.fill(drawing.area(lower), 'flesh', { tone: 3.4, edge: 0 });
  } else {
    const lower = `M${left + 2} ${y}H${right - 2}Q${x + 1} ${y + 4} ${left + 2} ${y}Z`;
    drawing.shade(drawing.area(lower), -0.6, [skin]);
    drawing.shade(drawing.band(`M${x - 3} ${y + 3}Q${x} ${y + 4} ${x + 4} ${y + 3}`, [1.8]), -0.7, [skin]);
  }
  const line = `M${left} ${corner}Q${x - 3} ${y + 0.8} ${x} ${y + 0.2}Q${x + 4} ${y + 1} ${right} ${corner - 0.2}`;
  drawing.fill(drawing.band(line, [1]), skin, { tone: 0.6, edge: 0 });
  if (smile < 1) return;
  drawing.shade(
    drawing.band(`M${right + 0.6} ${corner - 2}Q${right + 2.4} ${corner} ${right + 1} ${corner + 2}`, [1]),
    -0.9,
    [skin],
  );
}

/** A mouth open in pain, its corners drawn down. */
function drawGrimace(drawing: Drawing, { skin, mouth: { x, y, width } }: Face): void {
  const [left, right] = [x - width * 0.46, x + width * 0.56];
  const open = drawing.area(
    `M${left} ${y + 3}Q${left + 1} ${y - 1.5} ${x} ${y - 2}Q${right - 1} ${y - 2} ${right} ${y + 2.4}Q${x + 2} ${y + 5.6} ${left} ${y + 3}Z`,
  );
  drawing.fill(open, 'flesh', { tone: 0.2, edge: 1 });
  const teeth = drawing.area(`M${left + 2.4} ${y - 1.2}H${right - 2.2}V${y + 0.6}H${left + 2.4}Z`);
  drawing.fill(open.within(teeth), 'bone', { tone: 3.2, edge: 0 });
  drawing.shade(
    drawing.band(
      `M${right + 0.6} ${y + 1}L${right + 1.8} ${y + 4}M${left - 0.8} ${y + 2}L${left - 1.2} ${y + 4}`,
      [1],
    ),
    -1,
    [skin],
  );
}

/** Bared teeth: an upper row, a gap, a lower row, between lips drawn back. */
function drawSnarl(drawing: Drawing, { skin, mouth: { x, y, width } }: Face): void {
  const [left, right] = [x - width * 0.5, x + width * 0.62];
  const lips = drawing.area(
    `M${left} ${y - 1}L${left + 2} ${y - 4}Q${x - 1} ${y - 3} ${x} ${y - 3.4}Q${right - 3} ${y - 5} ${right} ${y - 3}L${right - 1} ${y + 3}Q${x + 2} ${y + 6} ${left + 2} ${y + 4}Z`,
  );
  drawing.fill(lips, 'flesh', { tone: 0.1, edge: 1 });
  const upper = drawing.area(`M${left + 1.6} ${y - 2.4}H${right - 1.6}L${right - 2} ${y}H${left + 2}Z`);
  drawing.fill(upper.within(lips), 'paper', { tone: 3.4, edge: 0 });
  const lower = drawing.area(`M${left + 3} ${y + 1.4}H${right - 3}L${right - 3.6} ${y + 3.2}H${left + 3.6}Z`);
  drawing.fill(lower.within(lips), 'paper', { tone: 2.4, edge: 0 });
  for (let tooth = Math.ceil(left) + 3; tooth < right - 2; tooth += 3) {
    drawing.shade(drawing.band(`M${tooth + 0.5} ${y - 3}V${y + 3.5}`, [1]), -0.9, ['paper']);
  }
  drawing.shade(
    drawing.band(`M${right + 1} ${y - 6}Q${right + 3.4} ${y - 2} ${right + 1.4} ${y + 3}`, [1.4]),
    -1,
    [skin],
  );
  drawing.shade(
    drawing.band(`M${left - 1} ${y - 5}Q${left - 2.6} ${y - 1} ${left - 1} ${y + 2.6}`, [1]),
    -1,
    [skin],
  );
}
