import { EMISSION, RAMP_IDS, type RampId } from '../../content/palette.ts';
import { SAMPLES, type SampleBuffer } from './rasterise.ts';
import { createSprite, type Sprite } from './sprite.ts';
import { type Surface, surfaceAt } from './surface.ts';

/** How a picture is finished. */
export interface Finish {
  /** A dark line around it. Walls and floors, which meet their neighbours, have none. */
  readonly hasOutline?: boolean;
  /** Lighter upper edges. */
  readonly hasRim?: boolean;
  /** How far normals are bent toward the sky, so that a light overhead does not leave fronts black. */
  readonly bend?: number;
}

/** Bodies, things, walls: how far their normals are bent up. */
export const BEND = { body: 0.45, prop: 0.5, wall: 0.75 } as const;

/** The step of a ramp for a lightness: where the four borders lie. */
const BORDERS = [0.3, 0.46, 0.66, 0.86] as const;

/** A pixel with less of its samples covered is empty. */
const LEAST_COVER = 0.42;

/** A part this much nearer, in metres, throws a crease one step dark, or two. */
const CREASE = 0.075;
const DEEP_CREASE = 0.16;

/** Small things that carry a face or a uniform count more in the vote. */
const WEIGHTS: Partial<Record<RampId, number>> = {
  eye: 3,
  eyeDead: 3,
  eyeRed: 3,
  tag: 3,
  crimson: 1.6,
  lamp: 1.6,
  red: 1.6,
};
const WEIGHT_BY_NUMBER = [1, ...RAMP_IDS.map((id) => WEIGHTS[id] ?? 1)];
const SHINES = [false, ...RAMP_IDS.map((id) => EMISSION[id] !== undefined)];
const MOST_RAMPS = 256;

const NEIGHBOURS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/** The step 0..4 of a lightness 0..1. */
export function stepOf(shade: number): number {
  let step = 0;
  while (step < 4 && shade >= BORDERS[step]!) step++;
  return step;
}

/** Samples → pixels: a vote of materials, five steps of light, creases, a lit rim, a dark outline. */
export function resolve(buffer: SampleBuffer, finish: Finish = {}): Sprite {
  const { hasOutline = true, hasRim = true, bend = BEND.body } = finish;
  const { width, height, anchorX, anchorY } = buffer.field;
  const sprite = createSprite(width, height, anchorX, anchorY);
  const shades = new Float32Array(width * height);
  const parts = new Uint16Array(width * height);
  const depths = new Float32Array(width * height);
  vote(buffer, sprite, shades, parts, depths, bend);
  const steps = sprite.step;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (sprite.ramp[at] === 0) continue;
      let step = stepOf(shades[at]!);
      if (!SHINES[sprite.ramp[at]!]) {
        step = Math.max(0, step - creaseAt(sprite, parts, depths, x, y));
        const isEdge = y > 0 && sprite.ramp[at - width] === 0;
        if (hasRim && isEdge && step < 4 && shades[at]! > 0.35) step++;
      }
      steps[at] = step;
      sprite.alpha[at] = 255;
    }
  }
  if (hasOutline) outline(sprite);
  return sprite;
}

function vote(
  buffer: SampleBuffer,
  sprite: Sprite,
  shades: Float32Array,
  parts: Uint16Array,
  depths: Float32Array,
  bend: number,
): void {
  const { width, height } = sprite;
  const weights = new Float64Array(MOST_RAMPS);
  const counts = new Float64Array(MOST_RAMPS);
  const sums = new Float64Array(MOST_RAMPS * 5);
  const lastPart = new Uint16Array(MOST_RAMPS);
  const seen: number[] = [];
  const surface: Surface = { ramp: 0, shade: 0, normalX: 0, normalY: 0, normalZ: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let covered = 0;
      for (let row = 0; row < SAMPLES; row++) {
        for (let column = 0; column < SAMPLES; column++) {
          const sample = (y * SAMPLES + row) * buffer.width + x * SAMPLES + column;
          if (buffer.piece[sample] === 0) continue;
          covered++;
          surfaceAt(buffer, sample, surface);
          const { ramp } = surface;
          const drawn = buffer.drawn[buffer.piece[sample]! - 1]!;
          if (counts[ramp] === 0) seen.push(ramp);
          counts[ramp]!++;
          weights[ramp]! += drawn.piece.paint.weight ?? WEIGHT_BY_NUMBER[ramp]!;
          sums[ramp * 5]! += surface.shade;
          sums[ramp * 5 + 1]! += surface.normalX;
          sums[ramp * 5 + 2]! += surface.normalY;
          sums[ramp * 5 + 3]! += surface.normalZ;
          sums[ramp * 5 + 4]! += buffer.depth[sample]!;
          lastPart[ramp] = drawn.part;
        }
      }
      if (covered === 0) continue;
      let best = seen[0]!;
      for (const ramp of seen) if (weights[ramp]! > weights[best]!) best = ramp;
      if (covered >= LEAST_COVER * SAMPLES * SAMPLES) {
        const at = y * width + x;
        const count = counts[best]!;
        sprite.ramp[at] = best;
        shades[at] = sums[best * 5]! / count;
        depths[at] = sums[best * 5 + 4]! / count;
        parts[at] = lastPart[best]!;
        putNormal(sprite, at, sums[best * 5 + 1]!, sums[best * 5 + 2]!, sums[best * 5 + 3]!, count, bend);
      }
      for (const ramp of seen) {
        counts[ramp] = 0;
        weights[ramp] = 0;
        sums.fill(0, ramp * 5, ramp * 5 + 5);
      }
      seen.length = 0;
    }
  }
}

/** World (east, up, south) to ground space (east, north, up), bent toward the sky. */
function putNormal(
  sprite: Sprite,
  at: number,
  east: number,
  up: number,
  south: number,
  count: number,
  bend: number,
): void {
  const [x, y] = [east / count, -south / count];
  const z = Math.max(Math.max(up / count, -0.2) + bend, 0.05);
  const length = Math.hypot(x, y, z) || 1;
  sprite.normalX[at] = Math.round((x / length) * 127);
  sprite.normalY[at] = Math.round((y / length) * 127);
}

function creaseAt(sprite: Sprite, parts: Uint16Array, depths: Float32Array, x: number, y: number): number {
  const { width, height, ramp } = sprite;
  const at = y * width + x;
  let crease = 0;
  for (const [dx, dy] of NEIGHBOURS) {
    const [nextX, nextY] = [x + dx, y + dy];
    if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
    const next = nextY * width + nextX;
    if (ramp[next] === 0 || parts[next] === parts[at]) continue;
    const nearer = depths[next]! - depths[at]!;
    if (nearer > CREASE) crease = Math.max(crease, nearer > DEEP_CREASE ? 2 : 1);
  }
  return crease;
}

/** Draws the dark line around a picture, one pixel outside of it; its field must have room for that. */
export function outline(sprite: Sprite): void {
  const { width, height, ramp, step, alpha, normalX, normalY } = sprite;
  const solid = ramp.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (solid[at] !== 0) continue;
      for (const [dx, dy] of NEIGHBOURS) {
        const [nextX, nextY] = [x + dx, y + dy];
        if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
        const next = nextY * width + nextX;
        if (solid[next] === 0) continue;
        ramp[at] = solid[next]!;
        step[at] = 5;
        alpha[at] = 255;
        normalX[at] = normalX[next]!;
        normalY[at] = normalY[next]!;
        break;
      }
    }
  }
}
