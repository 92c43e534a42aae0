import { flatten, type Point } from './path.ts';

/** Lines a row of pixels is cut into when an area is filled. */
const LINES = 4;

/** Which pixels of a picture a shape covers, 0..1 each. */
export class Mask {
  readonly width: number;
  readonly height: number;
  readonly cover: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.cover = new Float32Array(width * height);
  }

  /** Whether at least half of a pixel is covered; outside the picture nothing is. */
  has(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height && this.cover[y * this.width + x]! >= 0.5;
  }

  /** What this and the other both cover. */
  within(other: Mask): Mask {
    return this.#with(other, Math.min);
  }

  /** What one of the two covers. */
  and(other: Mask): Mask {
    return this.#with(other, Math.max);
  }

  /** What this covers and the other does not. */
  without(other: Mask): Mask {
    return this.#with(other, (own, taken) => Math.min(own, 1 - taken));
  }

  /** The same shape, whole pixels away. */
  moved(right: number, down: number): Mask {
    const result = new Mask(this.width, this.height);
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const [fromX, fromY] = [x - right, y - down];
        if (fromX < 0 || fromY < 0 || fromX >= this.width || fromY >= this.height) continue;
        result.cover[y * this.width + x] = this.cover[fromY * this.width + fromX]!;
      }
    }
    return result;
  }

  #with(other: Mask, rule: (own: number, others: number) => number): Mask {
    const result = new Mask(this.width, this.height);
    for (let at = 0; at < this.cover.length; at++) result.cover[at] = rule(this.cover[at]!, other.cover[at]!);
    return result;
  }
}

/** The area inside a path; where runs overlap an even number of times is a hole. */
export function areaOf(path: string, width: number, height: number): Mask {
  const mask = new Mask(width, height);
  const runs = flatten(path);
  for (let line = 0; line < height * LINES; line++) {
    const y = (line + 0.5) / LINES;
    const crossings = runs.flatMap((run) => crossingsOf(run, y)).sort((left, right) => left - right);
    const row = Math.floor(line / LINES) * width;
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, crossings[pair]!);
      const to = Math.min(width, crossings[pair + 1]!);
      for (let x = Math.floor(from); x < to; x++) {
        mask.cover[row + x]! += Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / LINES;
      }
    }
  }
  return mask;
}

function crossingsOf(run: readonly Point[], y: number): readonly number[] {
  const crossings: number[] = [];
  run.forEach(([x, top], index) => {
    const [nextX, next] = run[(index + 1) % run.length]!;
    if (top <= y !== next <= y) crossings.push(x + ((y - top) / (next - top)) * (nextX - x));
  });
  return crossings;
}

/**
 * The band along a path. `widths` are spread evenly over its length: `[2]` is a line, `[4, 0]` a thorn, `[0, 5, 0]` a
 * leaf. A band of one pixel or less is drawn pixel by pixel, so that it never breaks.
 */
export function bandOf(path: string, widths: readonly number[], width: number, height: number): Mask {
  const mask = new Mask(width, height);
  for (const run of flatten(path)) {
    const ends = run
      .slice(1)
      .map((point, index) => Math.hypot(point[0] - run[index]![0], point[1] - run[index]![1]));
    const length = ends.reduce((sum, piece) => sum + piece, 0);
    let gone = 0;
    for (const [index, piece] of ends.entries()) {
      const steps = Math.max(1, Math.ceil(piece * 3));
      for (let step = 0; step <= steps; step++) {
        const share = step / steps;
        const [from, to] = [run[index]!, run[index + 1]!];
        const radius = widthAt(widths, length === 0 ? 0 : (gone + piece * share) / length) / 2;
        dab(mask, from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, radius);
      }
      gone += piece;
    }
  }
  return mask;
}

function widthAt(widths: readonly number[], share: number): number {
  const place = Math.min(1, share) * (widths.length - 1);
  const index = Math.min(widths.length - 2, Math.floor(place));
  if (index < 0) return widths[0]!;
  return widths[index]! + (widths[index + 1]! - widths[index]!) * (place - index);
}

function dab(mask: Mask, x: number, y: number, radius: number): void {
  if (radius <= 0.5) {
    if (radius < 0.2) return;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || row < 0 || column >= mask.width || row >= mask.height) return;
    mask.cover[row * mask.width + column] = 1;
    return;
  }
  for (
    let row = Math.max(0, Math.floor(y - radius - 1));
    row <= Math.min(mask.height - 1, y + radius + 1);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(x - radius - 1));
      column <= Math.min(mask.width - 1, x + radius + 1);
      column++
    ) {
      const cover = Math.min(1, Math.max(0, radius - Math.hypot(column + 0.5 - x, row + 0.5 - y) + 0.5));
      const at = row * mask.width + column;
      mask.cover[at] = Math.max(mask.cover[at]!, cover);
    }
  }
}

/** The path of an ellipse. */
export function ovalPath(x: number, y: number, radiusX: number, radiusY: number): string {
  // 0.5523: the handle of a cubic that comes closest to a quarter of a circle.
  const [a, b] = [radiusX * 0.5523, radiusY * 0.5523];
  return (
    `M${x - radiusX} ${y}C${x - radiusX} ${y - b} ${x - a} ${y - radiusY} ${x} ${y - radiusY}` +
    `C${x + a} ${y - radiusY} ${x + radiusX} ${y - b} ${x + radiusX} ${y}` +
    `C${x + radiusX} ${y + b} ${x + a} ${y + radiusY} ${x} ${y + radiusY}` +
    `C${x - a} ${y + radiusY} ${x - radiusX} ${y + b} ${x - radiusX} ${y}Z`
  );
}
