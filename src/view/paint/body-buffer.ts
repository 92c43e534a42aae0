import { type Joint, pointAt } from './joints.ts';
import { clearLayer, createLayer, growLayer, resolveLayer, LAYER_SIZE as SIZE } from './layer.ts';
import { hashNoise } from './noise.ts';
import { material, type RampId } from './palette.ts';
import { cropSprite, type Sprite } from './sprite.ts';

/** What a part is made of. `bias` lightens or darkens (−1..1), `blood` is the share of it that is stained. */
export interface Paint {
  readonly ramp: RampId;
  readonly bias?: number;
  readonly blood?: number;
}

const FOOT_X = 72;
const FOOT_Y = 100;
/** Metres to pixels on the ground and upward: an orthographic camera at 50°, its ground kept square. */
const GROUND = 32;
const HEIGHT = 26.85;
const SIN = 0.766;
const COS = 0.643;
/** The key light: from the upper left, a little from the front. */
const KEY = [-0.55, 0.72, 0.42] as const;
const KEY_VIEW = [KEY[0], -(KEY[1] * COS - KEY[2] * SIN), KEY[1] * SIN + KEY[2] * COS] as const;
const BLOOD = material('blood');

/**
 * A tiny renderer: round parts with a depth, resolved to five-step pixels with creases, a light rim and a dark outline.
 * Draw parts and `resolve`; then, per overlay (a weapon), `beginOverlay`, draw, `resolveOverlay`; `clear` starts anew.
 */
export class BodyBuffer {
  private readonly body = createLayer();
  private readonly overlay = createLayer();
  private readonly pixels = new Uint32Array(SIZE * SIZE);
  private layer = this.body;
  private part = 0;
  private material = 0;

  /** Empties what was drawn. */
  clear(): void {
    clearLayer(this.body);
    clearLayer(this.overlay);
    this.layer = this.body;
    this.part = 0;
  }

  /** What is drawn from here on is a part of its own: it gets a crease against its neighbours. */
  nextPart(): void {
    this.part++;
  }

  /** What is drawn from here on is a new overlay, hidden where the body is nearer. */
  beginOverlay(): void {
    clearLayer(this.overlay);
    this.layer = this.overlay;
  }

  /** An ellipsoid in a joint's space: centre and radii in metres. */
  ball(joint: Joint, x: number, y: number, z: number, radii: readonly number[], paint: Paint): void {
    const centre = pointAt(joint, x, y, z);
    const map = new Float64Array(9);
    const light = new Float64Array(3);
    const lengths = new Float64Array(3);
    for (let axis = 0; axis < 3; axis++) {
      const radius = radii[axis]!;
      const east = joint[axis * 3]! * radius;
      const up = joint[axis * 3 + 1]! * radius;
      const south = joint[axis * 3 + 2]! * radius;
      map[axis] = east * GROUND;
      map[3 + axis] = south * GROUND - up * HEIGHT;
      map[6 + axis] = (up * SIN + south * COS) * GROUND;
      const length = 1 / (east * east + up * up + south * south);
      light[axis] = (east * KEY[0] + up * KEY[1] + south * KEY[2]) * length;
      lengths[axis] = length;
    }
    const inverse = invert(map);
    const centreX = FOOT_X + centre[0] * GROUND;
    const centreY = FOOT_Y + centre[2] * GROUND - centre[1] * HEIGHT;
    const centreDepth = (centre[1] * SIN + centre[2] * COS) * GROUND;
    const reachX = Math.hypot(map[0]!, map[1]!, map[2]!);
    const reachY = Math.hypot(map[3]!, map[4]!, map[5]!);
    const [i0, i1, i2, i3, i4, i5, i6, i7, i8] = inverse;
    const alpha = i2! * i2! + i5! * i5! + i8! * i8!;
    const low = shadeOfHeight(centre[1]) + (paint.bias ?? 0);
    const seed = this.part + 1;
    const blood = paint.blood ?? 0;
    this.material = material(paint.ramp);
    growLayer(this.layer, centreX - reachX, centreY - reachY, centreX + reachX, centreY + reachY);
    for (let py = Math.max(0, Math.floor(centreY - reachY)); py <= centreY + reachY && py < SIZE; py++) {
      for (let px = Math.max(0, Math.floor(centreX - reachX)); px <= centreX + reachX && px < SIZE; px++) {
        const dx = px + 0.5 - centreX;
        const dy = py + 0.5 - centreY;
        let u = i0! * dx + i1! * dy;
        let v = i3! * dx + i4! * dy;
        let w = i6! * dx + i7! * dy;
        const beta = u * i2! + v * i5! + w * i8!;
        const root = beta * beta - alpha * (u * u + v * v + w * w - 1);
        if (root < 0) continue;
        const t = (Math.sqrt(root) - beta) / alpha;
        if (!this.nearer(px, py, centreDepth + t)) continue;
        u += i2! * t;
        v += i5! * t;
        w += i8! * t;
        const size = Math.sqrt(u * u * lengths[0]! + v * v * lengths[1]! + w * w * lengths[2]!);
        const facing = (u * light[0]! + v * light[1]! + w * light[2]!) / size;
        const stain = stainAt(u * radii[0]! * 14, v * radii[1]! * 14, w * radii[2]! * 14, seed);
        this.put(px, py, centreDepth + t, facing, low, stain - blood);
      }
    }
  }

  /** A limb between two points of the world, with round ends; radii in metres. */
  tube(
    from: readonly number[],
    fromRadius: number,
    to: readonly number[],
    toRadius: number,
    paint: Paint,
  ): void {
    const startX = FOOT_X + from[0]! * GROUND;
    const startY = FOOT_Y + from[2]! * GROUND - from[1]! * HEIGHT;
    const startDepth = (from[1]! * SIN + from[2]! * COS) * GROUND;
    const alongX = FOOT_X + to[0]! * GROUND - startX;
    const alongY = FOOT_Y + to[2]! * GROUND - to[1]! * HEIGHT - startY;
    const alongDepth = (to[1]! * SIN + to[2]! * COS) * GROUND - startDepth;
    const square = alongX * alongX + alongY * alongY + 0.001;
    const first = fromRadius * GROUND * 1.08;
    const growth = toRadius * GROUND * 1.08 - first;
    const most = Math.max(first, first + growth) + 1;
    const left = Math.min(startX, startX + alongX) - most;
    const right = Math.max(startX, startX + alongX) + most;
    const top = Math.min(startY, startY + alongY) - most;
    const bottom = Math.max(startY, startY + alongY) + most;
    const low = shadeOfHeight((from[1]! + to[1]!) / 2) + (paint.bias ?? 0);
    const seed = this.part + 1;
    const blood = paint.blood ?? 0;
    this.material = material(paint.ramp);
    growLayer(this.layer, left, top, right, bottom);
    for (let py = Math.max(0, Math.floor(top)); py <= bottom && py < SIZE; py++) {
      for (let px = Math.max(0, Math.floor(left)); px <= right && px < SIZE; px++) {
        const dx = px + 0.5 - startX;
        const dy = py + 0.5 - startY;
        let share = (dx * alongX + dy * alongY) / square;
        share = share < 0 ? 0 : share > 1 ? 1 : share;
        const radius = first + growth * share;
        const offX = (dx - alongX * share) / radius;
        const offY = (dy - alongY * share) / radius;
        const apart = offX * offX + offY * offY;
        if (apart > 1) continue;
        const toward = Math.sqrt(1 - apart);
        const depth = startDepth + alongDepth * share + toward * radius;
        if (!this.nearer(px, py, depth)) continue;
        const facing = offX * KEY_VIEW[0] + offY * KEY_VIEW[1] + toward * KEY_VIEW[2];
        const stain = stainAt(share * 3.5, offX * 1.2, 0, seed);
        this.put(px, py, depth, facing, low, stain - blood);
      }
    }
  }

  /** A few flat pixels (an eye, a badge) on a point that looks along `front` of its joint, if that is in view. */
  stamp(joint: Joint, x: number, y: number, z: number, width: number, height: number, paint: Paint): void {
    if (joint[7]! * SIN + joint[8]! * COS < 0.12 * Math.hypot(joint[6]!, joint[7]!, joint[8]!)) return;
    const body = this.body;
    const point = pointAt(joint, x, y, z);
    const depth = (point[1] * SIN + point[2] * COS) * GROUND + 1.5;
    const left = Math.round(FOOT_X + point[0] * GROUND - width / 2);
    const top = Math.round(FOOT_Y + point[2] * GROUND - point[1] * HEIGHT - height / 2);
    for (let py = top; py < top + height; py++) {
      for (let px = left; px < left + width; px++) {
        const at = py * SIZE + px;
        if (body.parts[at] === 0 || body.depths[at]! > depth) continue;
        body.materials[at] = material(paint.ramp);
        body.shades[at] = 0.55 + (paint.bias ?? 0);
      }
    }
  }

  /** The finished body, cut out, with its foot point. `rim` lights its upper (1) and left (2) edges. */
  resolve(rim: number): Sprite {
    resolveLayer(this.body, undefined, rim, this.pixels);
    return cropSprite(this.pixels, SIZE, this.body.box, FOOT_X, FOOT_Y);
  }

  /** Only what was drawn since `beginOverlay`, with its outline. */
  resolveOverlay(): Sprite {
    resolveLayer(this.overlay, this.body, 1, this.pixels);
    return cropSprite(this.pixels, SIZE, this.overlay.box, FOOT_X, FOOT_Y);
  }

  private nearer(x: number, y: number, depth: number): boolean {
    const at = y * SIZE + x;
    const { body, layer } = this;
    if (layer !== body && body.parts[at] !== 0 && depth <= body.depths[at]!) return false;
    return layer.parts[at] === 0 || depth > layer.depths[at]!;
  }

  /** `stain` below 0 is blood. */
  private put(x: number, y: number, depth: number, facing: number, low: number, stain: number): void {
    const at = y * SIZE + x;
    const half = facing * 0.5 + 0.5;
    const layer = this.layer;
    layer.depths[at] = depth;
    layer.parts[at] = this.part + 1;
    layer.materials[at] = stain < 0 ? BLOOD : this.material;
    layer.shades[at] = 0.08 + 0.86 * (0.6 * half * half + 0.4 * half) + low;
  }
}

/** Feet are darker than heads, so that a crowd keeps its depth. */
function shadeOfHeight(height: number): number {
  return height > 0.9 ? 0 : -0.12 * (1 - Math.max(0, height) / 0.9);
}

function stainAt(u: number, v: number, w: number, seed: number): number {
  // Skewed cells, so that a stain never runs along the middle of a part.
  const column = Math.floor(u + v * 0.43 + seed * 0.61 + 50) + Math.floor(w + u * 0.37 + 50) * 131;
  return hashNoise(column, Math.floor(v - u * 0.31 + seed * 0.37 + 50), seed);
}

function invert(m: Float64Array): Float64Array {
  const [a, b, c, d, e, f, g, h, i] = m as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const first = e * i - f * h;
  const second = f * g - d * i;
  const third = d * h - e * g;
  const scale = 1 / (a * first + b * second + c * third);
  return Float64Array.of(
    first * scale,
    (c * h - b * i) * scale,
    (b * f - c * e) * scale,
    second * scale,
    (a * i - c * g) * scale,
    (c * d - a * f) * scale,
    third * scale,
    (b * g - a * h) * scale,
    (a * e - b * d) * scale,
  );
}
