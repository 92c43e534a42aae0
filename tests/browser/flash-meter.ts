/** Relative luminance (0..1) of a small grid of cells, row by row, for each frame. */
export interface Footage {
  readonly columns: number;
  readonly rows: number;
  readonly framesPerSecond: number;
  readonly frames: readonly (readonly number[])[];
}

/** A change of luminance that counts, and the darker side above which none does (source: WCAG 2.2, "general flash"). */
const LEAST_CHANGE = 0.1;
const BRIGHT = 0.8;

/** A flash is dangerous when it fills a quarter of the ten degrees one looks at: a third of the picture each way. */
const LEAST_SHARE = 0.25;

/**
 * The most flashes within any second of footage: pairs of opposing changes that fill a quarter of some block of a third by
 * a third of the picture at the same time.
 */
export function mostFlashesASecond({ columns, rows, framesPerSecond, frames }: Footage): number {
  const extremes = [...(frames[0] ?? [])];
  const heading = extremes.map(() => 0);
  const turns: { frame: number; way: number }[] = [];
  for (const [frame, cells] of frames.entries()) {
    for (const way of [1, -1]) {
      const turned = cells.map((light, cell) => {
        const from = extremes[cell]!;
        return (
          (light - from) * way >= LEAST_CHANGE && Math.min(light, from) < BRIGHT && heading[cell] !== way
        );
      });
      if (!fillsABlock(turned, columns, rows)) continue;
      turns.push({ frame, way });
      for (const [cell, hasTurned] of turned.entries()) if (hasTurned) heading[cell] = way;
    }
    for (const [cell, light] of cells.entries()) {
      const way = heading[cell]!;
      const isFarther = way === 0 || (light - extremes[cell]!) * way > 0;
      // A light that has not turned yet is measured from where it last stood still.
      if (isFarther || Math.abs(light - extremes[cell]!) < LEAST_CHANGE / 2) extremes[cell] = light;
    }
  }
  const opposing = turns.filter((turn, index) => turn.way !== turns[index - 1]?.way);
  let most = 0;
  for (const [index, { frame }] of opposing.entries()) {
    const within = opposing.slice(index).filter((turn) => turn.frame - frame < framesPerSecond).length;
    most = Math.max(most, Math.floor(within / 2));
  }
  return most;
}

function fillsABlock(cells: readonly boolean[], columns: number, rows: number): boolean {
  const wide = Math.ceil(columns / 3);
  const high = Math.ceil(rows / 3);
  for (let top = 0; top + high <= rows; top++) {
    for (let left = 0; left + wide <= columns; left++) {
      let count = 0;
      for (let y = top; y < top + high; y++) {
        for (let x = left; x < left + wide; x++) if (cells[y * columns + x]) count++;
      }
      if (count >= LEAST_SHARE * wide * high) return true;
    }
  }
  return false;
}
