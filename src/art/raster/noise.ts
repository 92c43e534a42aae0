/** A die by place: 0..1, the same for the same whole numbers. */
export function hashNoise(x: number, y: number, seed: number): number {
  let bits = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1274126177)) | 0;
  bits = Math.imul(bits ^ (bits >>> 13), 1274126177);
  bits ^= bits >>> 16;
  return (bits >>> 0) / 4294967296;
}

function latticeNoise(x: number, y: number, z: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  let u = x - i;
  let v = y - j;
  let w = z - k;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  w = w * w * (3 - 2 * w);
  const front = planeNoise(i, j, k, u, v);
  return front + (planeNoise(i, j, k + 1, u, v) - front) * w;
}

function planeNoise(i: number, j: number, k: number, u: number, v: number): number {
  const a = hashNoise(i, j, k);
  const b = hashNoise(i + 1, j, k);
  const c = hashNoise(i, j + 1, k);
  const d = hashNoise(i + 1, j + 1, k);
  const near = a + (b - a) * u;
  return near + (c + (d - c) * u - near) * v;
}

/** Clouds in space, 0..1: three octaves of smooth noise. */
export function cloudNoise(x: number, y: number, z: number): number {
  return (
    latticeNoise(x, y, z) * 0.6 +
    latticeNoise(x * 2.1 + 3, y * 2.1 + 3, z * 2.1 + 3) * 0.28 +
    latticeNoise(x * 4.3 + 7, y * 4.3 + 7, z * 4.3 + 7) * 0.12
  );
}

/** Clouds in the plane, 0..1, that repeat every `period` whole numbers, for tiles that meet without a seam. */
export function tileNoise(x: number, y: number, seed: number, period: number): number {
  const octave = (px: number, py: number, octaveSeed: number, length: number): number => {
    const [i, j] = [Math.floor(px), Math.floor(py)];
    let [u, v] = [px - i, py - j];
    u = u * u * (3 - 2 * u);
    v = v * v * (3 - 2 * v);
    const wrap = (value: number): number => ((value % length) + length) % length;
    const at = (column: number, row: number): number => hashNoise(wrap(column), wrap(row), octaveSeed);
    const near = at(i, j) * (1 - u) + at(i + 1, j) * u;
    return near * (1 - v) + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v;
  };
  return (
    octave(x, y, seed, period) * 0.55 +
    octave(x * 2, y * 2, seed + 1, period * 2) * 0.3 +
    octave(x * 4, y * 4, seed + 2, period * 4) * 0.15
  );
}
