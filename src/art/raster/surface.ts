import { cloudNoise, hashNoise } from './noise.ts';
import type { SampleBuffer } from './rasterise.ts';

/** The light baked into the ramps, mild, from the upper left: the game's own lights do the rest. */
const KEY = [-0.5, 0.72, 0.48].map((part, _, all) => part / Math.hypot(...all)) as [number, number, number];

/** What is seen at one sample. */
export interface Surface {
  ramp: number;
  /** 0 dark .. 1 light. */
  shade: number;
  normalX: number;
  normalY: number;
  normalZ: number;
}

/** Works out a sample's surface into `out`: ramp, light and stains. The formulas are those of the reference recipe. */
export function surfaceAt(buffer: SampleBuffer, sample: number, out: Surface): Surface {
  const drawn = buffer.drawn[buffer.piece[sample]! - 1]!;
  const { world } = drawn;
  const { mesh, paint } = drawn.piece;
  const triangle = buffer.triangle[sample]!;
  const a = mesh.triangles[triangle]! * 3;
  const b = mesh.triangles[triangle + 1]! * 3;
  const c = mesh.triangles[triangle + 2]! * 3;
  const shareA = buffer.shareA[sample]!;
  const shareB = buffer.shareB[sample]!;
  const shareC = 1 - shareA - shareB;
  const p = mesh.positions;
  const n = mesh.normals;
  const px = p[a]! * shareA + p[b]! * shareB + p[c]! * shareC;
  const py = p[a + 1]! * shareA + p[b + 1]! * shareB + p[c + 1]! * shareC;
  const pz = p[a + 2]! * shareA + p[b + 2]! * shareB + p[c + 2]! * shareC;
  const lx = n[a]! * shareA + n[b]! * shareB + n[c]! * shareC;
  const ly = n[a + 1]! * shareA + n[b + 1]! * shareB + n[c + 1]! * shareC;
  const lz = n[a + 2]! * shareA + n[b + 2]! * shareB + n[c + 2]! * shareC;
  let nx = world[0]! * lx + world[1]! * ly + world[2]! * lz;
  let ny = world[4]! * lx + world[5]! * ly + world[6]! * lz;
  let nz = world[8]! * lx + world[9]! * ly + world[10]! * lz;
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  // A surface seen from behind is the inside of a sleeve or a skirt: it faces the eye all the same.
  const facing = (ny * 0.766 + nz * 0.643 < 0 ? -1 : 1) / length;
  nx *= facing;
  ny *= facing;
  nz *= facing;
  const height = world[4]! * px + world[5]! * py + world[6]! * pz + world[7]!;
  const half = (nx * KEY[0] + ny * KEY[1] + nz * KEY[2]) * 0.5 + 0.5;
  let shade = 0.12 + 0.83 * (half * half * 0.55 + half * 0.45);
  shade += 0.1 * Math.max(ny, 0) - 0.1 * Math.max(-ny, 0);
  const rise = Math.min(1, Math.max(0, height / (paint.top ?? 0.9)));
  shade *= 0.78 + 0.22 * rise * rise * (3 - 2 * rise);
  const seed = paint.seed ?? buffer.piece[sample]! * 1.7;
  const dirt = paint.dirt ?? 0;
  if (dirt > 0) shade -= dirt * (cloudNoise(px * 6 + seed * 2, py * 6 + seed * 2, pz * 6) - 0.35) * 1.1;
  shade += paint.bias ?? 0;
  if (paint.texture === 'brick') shade += brickwork(px, py);
  out.ramp = drawn.ramp;
  const blood = paint.blood ?? 0;
  if (blood > 0 && py >= (paint.bloodFrom ?? -9) && py <= (paint.bloodTo ?? 9)) {
    if (cloudNoise(px * 9 + seed, py * 7 + seed, pz * 9 + seed) > 1 - blood) {
      out.ramp = drawn.bloodRamp;
      shade = shade * 0.8 + 0.1;
    }
  }
  out.shade = Math.min(1, Math.max(0, shade));
  out.normalX = nx;
  out.normalY = ny;
  out.normalZ = nz;
  return out;
}

function brickwork(x: number, y: number): number {
  const row = Math.floor(y * 8);
  const along = x * 4 + 0.5 * (((row % 2) + 2) % 2);
  const tone = (hashNoise(row, Math.floor(along), 3) - 0.5) * 0.3;
  if (y * 8 - row < 0.2) return tone - 0.22;
  return along - Math.floor(along) < 0.08 ? tone - 0.15 : tone;
}
