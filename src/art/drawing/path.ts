/** A place on a drawing in art pixels, y down. */
export type Point = readonly [x: number, y: number];

/** Straight pieces a curve is cut into. */
const PIECES = 14;

/** How many numbers follow a command. */
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/**
 * Cuts a path into runs of points. Paths are written like those of SVG, with the absolute commands M L H V Q C Z.
 * Throws on any other command.
 */
export function flatten(path: string): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [, command, list] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const count = ARGUMENTS[command!];
    if (count === undefined) throw new Error(`Unknown command ${command} in the path ${path}`);
    const numbers = (list!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'Z') run.push(run[0]!);
    for (let at = 0; at < numbers.length; at += count) {
      const [a, b, c, d, e, f] = numbers.slice(at, at + count) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const last = run.at(-1) ?? [0, 0];
      if (command === 'M' && at === 0) {
        run = [[a, b]];
        runs.push(run);
      } else if (command === 'M' || command === 'L') run.push([a, b]);
      else if (command === 'H') run.push([a, last[1]]);
      else if (command === 'V') run.push([last[0], a]);
      else if (command === 'Q') bend(run, [last, [a, b], [a, b], [c, d]], 2);
      else bend(run, [last, [a, b], [c, d], [e, f]], 3);
    }
  }
  return runs;
}

/** Adds the points of a Bézier curve of the second or third degree. */
function bend(
  run: Point[],
  [from, first, second, to]: readonly [Point, Point, Point, Point],
  degree: 2 | 3,
): void {
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const u = 1 - t;
    const along = (axis: 0 | 1): number =>
      degree === 2
        ? u * u * from[axis] + 2 * u * t * first[axis] + t * t * to[axis]
        : u ** 3 * from[axis] +
          3 * u * u * t * first[axis] +
          3 * u * t * t * second[axis] +
          t ** 3 * to[axis];
    run.push([along(0), along(1)]);
  }
}
