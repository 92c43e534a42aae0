/**
 * Directions as whole numbers: 256 steps a turn, 0 = east, 64 = south (screen y points down), as on a compass card.
 * The tables come from + − × ÷ and sqrt only, since engines disagree on the bits of Math.sin.
 */
export const TURN = 256;

const COS = new Float64Array(TURN);
const SIN = new Float64Array(TURN);

/** Taylor series of the sine and cosine of one step (2π/256 ≈ 0.0245 rad), exact to the last bits after seven terms. */
function fillTables(): void {
  const step = (2 * Math.PI) / TURN;
  let sine = 0;
  let cosine = 0;
  let term = 1;
  for (let power = 0; power < 14; power++) {
    if (power % 4 === 0) cosine += term;
    else if (power % 4 === 1) sine += term;
    else if (power % 4 === 2) cosine -= term;
    else sine -= term;
    term = (term * step) / (power + 1);
  }
  let x = 1;
  let y = 0;
  for (let i = 0; i < TURN / 4; i++) {
    COS[i] = x;
    SIN[i] = y;
    const nextX = x * cosine - y * sine;
    y = x * sine + y * cosine;
    x = nextX;
    const length = Math.sqrt(x * x + y * y);
    x /= length;
    y /= length;
  }
  for (let i = 0; i < TURN / 4; i++) {
    COS[i + 64] = -SIN[i]!;
    SIN[i + 64] = COS[i]!;
    COS[i + 128] = -COS[i]!;
    SIN[i + 128] = -SIN[i]!;
    COS[i + 192] = SIN[i]!;
    SIN[i + 192] = -COS[i]!;
  }
}
fillTables();

/** Cosine of an angle step (any integer). */
export function cosine(angle: number): number {
  return COS[angle & 255]!;
}

/** Sine of an angle step (any integer). */
export function sine(angle: number): number {
  return SIN[angle & 255]!;
}

const VECTOR = new Float64Array(2);

/** The nearest angle step (0..255) of a vector; 0 for the null vector. */
export function angleOf(dx: number, dy: number): number {
  VECTOR[0] = dx;
  VECTOR[1] = dy;
  return angleOfVector(VECTOR);
}

/**
 * The same for a vector in an array, for loops over the horde: doubles as arguments would be boxed.
 * Binary search over one octant of the table.
 */
export function angleOfVector(vector: Float64Array): number {
  const dx = vector[0]!;
  const dy = vector[1]!;
  const ax = dx < 0 ? -dx : dx;
  const ay = dy < 0 ? -dy : dy;
  if (ax === 0 && ay === 0) return 0;
  const steep = ay > ax;
  const long = steep ? ay : ax;
  const short = steep ? ax : ay;
  let low = 0;
  let high = 32;
  // The largest step whose tangent is not above short / long, compared by cross product so that nothing divides.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (SIN[middle]! * long <= COS[middle]! * short) low = middle;
    else high = middle - 1;
  }
  const below = COS[low]! * short - SIN[low]! * long;
  const above = SIN[low + 1]! * long - COS[low + 1]! * short;
  let angle = above < below ? low + 1 : low;
  if (steep) angle = 64 - angle;
  if (dx < 0) angle = 128 - angle;
  return (dy < 0 ? 256 - angle : angle) & 255;
}

/** How far apart two angles are: 0..128. */
export function angleBetween(a: number, b: number): number {
  const apart = (a - b) & 255;
  return apart > 128 ? 256 - apart : apart;
}

/** `from` turned toward `to` by at most `most` steps. */
export function turnToward(from: number, to: number, most: number): number {
  const apart = (to - from) & 255;
  if (apart === 0) return from & 255;
  if (apart <= 128) return (from + (apart < most ? apart : most)) & 255;
  const back = 256 - apart;
  return (from - (back < most ? back : most)) & 255;
}
