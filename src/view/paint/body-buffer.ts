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
/** The view turned round: how far up and south in the world one row down and one pixel nearer are. */
const ROWS = GROUND * SIN + HEIGHT * COS;
const UP_PER_DEPTH = 1 / ROWS;
const SOUTH_PER_DEPTH = HEIGHT / GROUND / ROWS;
const UP_PER_ROW = -COS / ROWS;
const SOUTH_PER_ROW = 1 / GROUND + (HEIGHT / GROUND) * UP_PER_ROW;
/** Scratch for `ball`, per own axis: change per column, row and depth, light, and size. */
const PER_PIXEL = new Float64Array(15);

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
    const square = joint[0]! ** 2 + joint[1]! ** 2 + joint[2]! ** 2;
    let reachX = 0;
    let reachY = 0;
    for (let axis = 0; axis < 3; axis++) {
      const radius = radii[axis]!;
      const share = 1 / (square * radius);
      const east = joint[axis * 3]!;
      const up = joint[axis * 3 + 1]!;
      const south = joint[axis * 3 + 2]!;
      reachX += (east * radius * GROUND) ** 2;
      reachY += ((south * GROUND - up * HEIGHT) * radius) ** 2;
      PER_PIXEL[axis * 5] = (east / GROUND) * share;
      PER_PIXEL[axis * 5 + 1] = (up * UP_PER_ROW + south * SOUTH_PER_ROW) * share;
      PER_PIXEL[axis * 5 + 2] = (up * UP_PER_DEPTH + south * SOUTH_PER_DEPTH) * share;
      PER_PIXEL[axis * 5 + 3] = (east * KEY[0] + up * KEY[1] + south * KEY[2]) * share;
      PER_PIXEL[axis * 5 + 4] = 1 / (square * radius * radius);
    }
    reachX = Math.sqrt(reachX);
    reachY = Math.sqrt(reachY);
    const uX = PER_PIXEL[0]!;
    const uY = PER_PIXEL[1]!;
    const uDepth = PER_PIXEL[2]!;
    const uLight = PER_PIXEL[3]!;
    const uSize = PER_PIXEL[4]!;
    const vX = PER_PIXEL[5]!;
    const vY = PER_PIXEL[6]!;
    const vDepth = PER_PIXEL[7]!;
    const vLight = PER_PIXEL[8]!;
    const vSize = PER_PIXEL[9]!;
    const wX = PER_PIXEL[10]!;
    const wY = PER_PIXEL[11]!;
    const wDepth = PER_PIXEL[12]!;
    const wLight = PER_PIXEL[13]!;
    const wSize = PER_PIXEL[14]!;
    const centreX = FOOT_X + centre[0] * GROUND;
    const centreY = FOOT_Y + centre[2] * GROUND - centre[1] * HEIGHT;
    const centreDepth = (centre[1] * SIN + centre[2] * COS) * GROUND;
    const alpha = uDepth * uDepth + vDepth * vDepth + wDepth * wDepth;
    const low = shadeOfHeight(centre[1]) + (paint.bias ?? 0);
    const seed = this.part + 1;
    const blood = paint.blood ?? 0;
    this.material = material(paint.ramp);
    growLayer(this.layer, centreX - reachX, centreY - reachY, centreX + reachX, centreY + reachY);
    for (let py = Math.max(0, Math.floor(centreY - reachY)); py <= centreY + reachY && py < SIZE; py++) {
      for (let px = Math.max(0, Math.floor(centreX - reachX)); px <= centreX + reachX && px < SIZE; px++) {
        const dx = px + 0.5 - centreX;
        const dy = py + 0.5 - centreY;
        let u = uX * dx + uY * dy;
        let v = vX * dx + vY * dy;
        let w = wX * dx + wY * dy;
        const beta = u * uDepth + v * vDepth + w * wDepth;
        const root = beta * beta - alpha * (u * u + v * v + w * w - 1);
        if (root < 0) continue;
        const t = (Math.sqrt(root) - beta) / alpha;
        if (!this.nearer(px, py, centreDepth + t)) continue;
        u += uDepth * t;
        v += vDepth * t;
        w += wDepth * t;
        const size = Math.sqrt(u * u * uSize + v * v * vSize + w * w * wSize);
        const facing = (u * uLight + v * vLight + w * wLight) / size;
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
