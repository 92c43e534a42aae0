import type { Joint, Piece } from '../model/joint.ts';
import type { Transform } from '../model/transform.ts';
import { type Field, GROUND_PIXELS, HEIGHT_PIXELS, NEARER_SOUTH, NEARER_UP } from './camera.ts';
import { rampNumber } from './ramp-number.ts';

/** Samples a pixel has in each direction. */
export const SAMPLES = 4;

/** A piece as it stands in the world. */
export interface DrawnPiece {
  readonly piece: Piece;
  readonly world: Transform;
  readonly part: number;
  /** Numbers of its ramp and of its stains' ramp. */
  readonly ramp: number;
  readonly bloodRamp: number;
}

/**
 * What the eye meets at every sample: which piece, which triangle, and where in it (shares of its first and second
 * corner). Surfaces are worked out only for what is seen in the end (deferred shading).
 */
export interface SampleBuffer {
  readonly field: Field;
  readonly width: number;
  readonly height: number;
  readonly depth: Float32Array;
  /** 1 + index into `drawn`; 0 is nothing. */
  readonly piece: Uint16Array;
  readonly triangle: Uint32Array;
  readonly shareA: Float32Array;
  readonly shareB: Float32Array;
  readonly drawn: readonly DrawnPiece[];
}

/** Draws a model, its joints settled, into samples; a depth buffer over flat triangles. */
export function rasterise(model: Joint, field: Field): SampleBuffer {
  const width = field.width * SAMPLES;
  const height = field.height * SAMPLES;
  const drawn: DrawnPiece[] = [];
  const buffer: SampleBuffer = { field, width, height, ...samplesOf(width * height), drawn };
  model.eachPiece((piece, world) => {
    // Parts given by hand stay below 1000, those given here above.
    const { paint } = piece;
    drawn.push({
      piece,
      world,
      part: paint.part ?? 1000 + drawn.length,
      ramp: rampNumber(paint.ramp),
      bloodRamp: rampNumber(paint.bloodRamp ?? 'blood'),
    });
    drawPiece(buffer, piece, world, drawn.length);
  });
  return buffer;
}

type Samples = Pick<SampleBuffer, 'depth' | 'piece' | 'triangle' | 'shareA' | 'shareB'>;

let pool: Samples | undefined;

/** Emptied arrays; the same ones again and again, since a new set for every picture took longer than drawing it. */
function samplesOf(size: number): Samples {
  if (pool === undefined || pool.depth.length < size) {
    pool = {
      depth: new Float32Array(size),
      piece: new Uint16Array(size),
      triangle: new Uint32Array(size),
      shareA: new Float32Array(size),
      shareB: new Float32Array(size),
    };
  }
  pool.depth.fill(-1e9);
  pool.piece.fill(0);
  return pool;
}

function drawPiece(buffer: SampleBuffer, piece: Piece, world: Transform, number: number): void {
  const { positions, triangles } = piece.mesh;
  const { field } = buffer;
  const scale = (field.pixelsPerMetre ?? GROUND_PIXELS) / GROUND_PIXELS;
  const ground = GROUND_PIXELS * SAMPLES * scale;
  const upward = HEIGHT_PIXELS * SAMPLES * scale;
  const originX = field.anchorX * SAMPLES;
  const originY = field.anchorY * SAMPLES;
  const screen = new Float64Array(positions.length);
  for (let at = 0; at < positions.length; at += 3) {
    const px = positions[at]!;
    const py = positions[at + 1]!;
    const pz = positions[at + 2]!;
    const x = world[0]! * px + world[1]! * py + world[2]! * pz + world[3]!;
    const y = world[4]! * px + world[5]! * py + world[6]! * pz + world[7]!;
    const z = world[8]! * px + world[9]! * py + world[10]! * pz + world[11]!;
    screen[at] = originX + x * ground;
    screen[at + 1] = originY + z * ground - y * upward;
    screen[at + 2] = y * NEARER_UP + z * NEARER_SOUTH;
  }
  for (let triangle = 0; triangle < triangles.length; triangle += 3) {
    drawTriangle(buffer, screen, triangles, triangle, number);
  }
}

function drawTriangle(
  buffer: SampleBuffer,
  screen: Float64Array,
  triangles: Uint32Array,
  triangle: number,
  number: number,
): void {
  const a = triangles[triangle]! * 3;
  const b = triangles[triangle + 1]! * 3;
  const c = triangles[triangle + 2]! * 3;
  const ax = screen[a]!;
  const ay = screen[a + 1]!;
  const az = screen[a + 2]!;
  const bx = screen[b]!;
  const by = screen[b + 1]!;
  const bz = screen[b + 2]!;
  const cx = screen[c]!;
  const cy = screen[c + 1]!;
  const cz = screen[c + 2]!;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(area) < 1e-9) return;
  const { width, height } = buffer;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const right = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  for (let y = top; y <= bottom; y++) {
    const py = y + 0.5;
    for (let x = left; x <= right; x++) {
      const px = x + 0.5;
      const shareA = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
      if (shareA < 0) continue;
      const shareB = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
      if (shareB < 0 || shareA + shareB > 1) continue;
      const depth = shareA * az + shareB * bz + (1 - shareA - shareB) * cz;
      const at = y * width + x;
      if (depth <= buffer.depth[at]!) continue;
      buffer.depth[at] = depth;
      buffer.piece[at] = number;
      buffer.triangle[at] = triangle;
      buffer.shareA[at] = shareA;
      buffer.shareB[at] = shareB;
    }
  }
}
