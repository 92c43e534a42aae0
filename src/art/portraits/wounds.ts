import type { RampId } from '../../content/palette.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { ovalPath } from '../drawing/mask.ts';
import type { Mood } from './portrait.ts';

/** Places where dirt sticks: x, y, and the radii of the smudge. */
const SMUDGES = [
  [48, 82, 4, 2],
  [52, 85, 3, 1.4],
  [74, 85, 5, 2.4],
  [79, 80, 3, 1.6],
  [20, 121, 5, 2.6],
  [104, 119, 6, 2.4],
  [40, 118, 3, 1.6],
  [88, 124, 4, 2],
] as const;

/** Smudges on the given ramps, always in the same places. */
function dirty(drawing: Drawing, ramps: readonly RampId[]): void {
  for (const [x, y, width, height] of SMUDGES)
    drawing.shade(drawing.area(ovalPath(x, y, width, height)), -0.8, ramps);
}

/** A run of blood along a path, thick where it wells up, ending in a drop. */
function bleed(drawing: Drawing, path: string): void {
  drawing.fill(drawing.band(path, [2.6, 3.4, 1.4, 2, 1, 1, 2.4]), 'blood', {
    tone: 2.8,
    round: 2,
    edge: 0.4,
  });
}

/** A raw scrape of three short lines. */
function scrape(drawing: Drawing, x: number, y: number, skin: RampId): void {
  drawing.shade(drawing.area(ovalPath(x + 1, y + 1, 5, 3.4)), -0.6, [skin]);
  for (const [right, down] of [
    [-3, 1.5],
    [-0.5, 0],
    [2, -1],
  ] as const) {
    drawing.fill(
      drawing.band(`M${x + right} ${y + down + 2}L${x + right + 3} ${y + down - 1}`, [1]),
      'blood',
      { tone: 3.4, edge: 0 },
    );
  }
}

/** A drop of sweat. */
function sweat(drawing: Drawing, x: number, y: number): void {
  drawing.fill(drawing.band(`M${x} ${y}L${x - 0.4} ${y + 2.4}`, [1, 1.9]), 'lampCold', {
    tone: 2,
    edge: 0.4,
  });
  drawing.shade(drawing.band(`M${x - 0.8} ${y + 2}V${y + 2.4}`, [1]), 2, ['lampCold']);
}

/** Spots of somebody else's blood on whatever is drawn there. */
function spatter(
  drawing: Drawing,
  places: readonly (readonly [x: number, y: number, radius: number])[],
): void {
  const body = drawing.drawn();
  for (const [x, y, radius] of places) {
    drawing.fill(drawing.area(ovalPath(x, y, radius, radius)).within(body), 'blood', { tone: 3, edge: 0 });
  }
}

/** How somebody is marked when things go badly. */
interface Harm {
  readonly skin: RampId;
  /** Clothes that take dirt. */
  readonly cloth: readonly RampId[];
  /** The way blood runs when hurt. */
  readonly blood: string;
  /** Where the skin is scraped when hurt. */
  readonly scraped: readonly [x: number, y: number];
  /** Spots of the blood of the dead when fierce: x, y, radius. */
  readonly spots: readonly (readonly [x: number, y: number, radius: number])[];
}

/** Lays dirt, blood and sweat over somebody, by mood. */
export function weather(drawing: Drawing, mood: Mood, { skin, cloth, blood, scraped, spots }: Harm): void {
  if (mood === 'calm') return;
  dirty(drawing, [skin, ...cloth]);
  if (mood === 'fierce') {
    spatter(drawing, spots);
    return;
  }
  bleed(drawing, blood);
  scrape(drawing, scraped[0], scraped[1], skin);
  sweat(drawing, 66, 80);
  sweat(drawing, 46, 73);
}
