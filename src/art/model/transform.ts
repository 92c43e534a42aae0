/** An affine map of space as three rows of four: x' = m0 x + m1 y + m2 z + m3, and so on. Metres; y is up, z is south. */
export type Transform = Float64Array;

/** The order in which turns about the axes are applied, the last one first, as in the field's Euler orders. */
export type TurnOrder = 'YXZ' | 'ZXY' | 'XYZ';

/** Everything where it is. */
export function identity(): Transform {
  return Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0);
}

/** First `right`, then `left`. */
export function compose(left: Transform, right: Transform): Transform {
  const result = new Float64Array(12);
  for (let row = 0; row < 12; row += 4) {
    for (let column = 0; column < 4; column++) {
      result[row + column] =
        left[row]! * right[column]! +
        left[row + 1]! * right[column + 4]! +
        left[row + 2]! * right[column + 8]! +
        (column === 3 ? left[row + 3]! : 0);
    }
  }
  return result;
}

const RADIANS = Math.PI / 180;

function turnAbout(axis: 0 | 1 | 2, degrees: number): Transform {
  const cos = Math.cos(degrees * RADIANS);
  const sin = Math.sin(degrees * RADIANS);
  const turn = identity();
  const first = (axis + 1) % 3;
  const second = (axis + 2) % 3;
  turn[first * 4 + first] = cos;
  turn[first * 4 + second] = -sin;
  turn[second * 4 + first] = sin;
  turn[second * 4 + second] = cos;
  return turn;
}

/** Scale, then turn (degrees about x, y, z, applied in `order`), then move. */
export function place(
  at: readonly [number, number, number],
  turn: readonly [number, number, number],
  scale: readonly [number, number, number],
  order: TurnOrder,
): Transform {
  const [x, y, z] = [turnAbout(0, turn[0]), turnAbout(1, turn[1]), turnAbout(2, turn[2])];
  const turned =
    order === 'YXZ'
      ? compose(compose(y, x), z)
      : order === 'ZXY'
        ? compose(compose(z, x), y)
        : compose(compose(x, y), z);
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) turned[row * 4 + column]! *= scale[column]!;
    turned[row * 4 + 3] = at[row]!;
  }
  return turned;
}

/** Where a point comes to lie. */
export function transformPoint(map: Transform, x: number, y: number, z: number): [number, number, number] {
  return [
    map[0]! * x + map[1]! * y + map[2]! * z + map[3]!,
    map[4]! * x + map[5]! * y + map[6]! * z + map[7]!,
    map[8]! * x + map[9]! * y + map[10]! * z + map[11]!,
  ];
}

/** Where an arrow comes to point; its length changes with the scale. */
export function transformArrow(map: Transform, x: number, y: number, z: number): [number, number, number] {
  return [
    map[0]! * x + map[1]! * y + map[2]! * z,
    map[4]! * x + map[5]! * y + map[6]! * z,
    map[8]! * x + map[9]! * y + map[10]! * z,
  ];
}
