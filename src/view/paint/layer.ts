import { OUTLINES, RAMPS } from './palette.ts';

/** Side of the square a body is drawn in, in pixels. */
export const LAYER_SIZE = 144;

/** What was drawn where: material, part (0: nothing), shade (0..1) and depth per pixel, and the box they lie in. */
export interface Layer {
  readonly materials: Uint8Array;
  readonly parts: Uint8Array;
  readonly shades: Float32Array;
  readonly depths: Float32Array;
  readonly box: { left: number; top: number; right: number; bottom: number };
}

/** A part this many pixels nearer than its neighbour darkens it by one step, and by two. */
const CREASE = 2.2;
const DEEP_CREASE = 5;

/** An empty layer. */
export function createLayer(): Layer {
  const count = LAYER_SIZE * LAYER_SIZE;
  return {
    materials: new Uint8Array(count),
    parts: new Uint8Array(count),
    shades: new Float32Array(count),
    depths: new Float32Array(count),
    box: { left: LAYER_SIZE, top: LAYER_SIZE, right: 0, bottom: 0 },
  };
}

/** Forgets what was drawn. */
export function clearLayer(layer: Layer): void {
  const { box, parts } = layer;
  for (let y = box.top; y < box.bottom; y++)
    parts.fill(0, y * LAYER_SIZE + box.left, y * LAYER_SIZE + box.right);
  box.left = LAYER_SIZE;
  box.top = LAYER_SIZE;
  box.right = 0;
  box.bottom = 0;
}

/** Makes room in the box for what is about to be drawn, and for its outline. */
export function growLayer(layer: Layer, left: number, top: number, right: number, bottom: number): void {
  const box = layer.box;
  box.left = Math.max(1, Math.min(box.left, Math.floor(left) - 2));
  box.top = Math.max(1, Math.min(box.top, Math.floor(top) - 2));
  box.right = Math.min(LAYER_SIZE - 1, Math.max(box.right, Math.ceil(right) + 3));
  box.bottom = Math.min(LAYER_SIZE - 1, Math.max(box.bottom, Math.ceil(bottom) + 3));
}

/** Turns a layer into five-step pixels with creases, a lit rim and an outline; nothing is outlined over `under`. */
export function resolveLayer(layer: Layer, under: Layer | undefined, rim: number, pixels: Uint32Array): void {
  const { left, top, right, bottom } = layer.box;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = y * LAYER_SIZE + x;
      if (layer.parts[at] !== 0) pixels[at] = colourAt(layer, at, rim);
      else pixels[at] = under !== undefined && under.parts[at] !== 0 ? 0 : outlineAt(layer, at);
    }
  }
}

function colourAt(layer: Layer, at: number, rim: number): number {
  const { parts, shades, materials } = layer;
  const shade = shades[at]!;
  let step = shade < 0.3 ? 0 : shade < 0.46 ? 1 : shade < 0.68 ? 2 : shade < 0.87 ? 3 : 4;
  const crease = Math.max(creaseAt(layer, at, 1), creaseAt(layer, at, -1));
  step -= Math.max(crease, creaseAt(layer, at, LAYER_SIZE), creaseAt(layer, at, -LAYER_SIZE));
  if (parts[at - LAYER_SIZE] === 0) step += rim;
  else if (rim > 1 && parts[at - 1] === 0) step += rim - 1;
  return RAMPS[materials[at]!]![step < 0 ? 0 : step > 4 ? 4 : step]!;
}

function creaseAt(layer: Layer, at: number, offset: number): number {
  const other = layer.parts[at + offset]!;
  if (other === 0 || other === layer.parts[at]) return 0;
  const nearer = layer.depths[at + offset]! - layer.depths[at]!;
  return nearer > DEEP_CREASE ? 2 : nearer > CREASE ? 1 : 0;
}

function outlineAt(layer: Layer, at: number): number {
  const { parts, materials } = layer;
  if (parts[at + LAYER_SIZE] !== 0) return OUTLINES[materials[at + LAYER_SIZE]!]!;
  if (parts[at - LAYER_SIZE] !== 0) return OUTLINES[materials[at - LAYER_SIZE]!]!;
  if (parts[at + 1] !== 0) return OUTLINES[materials[at + 1]!]!;
  if (parts[at - 1] !== 0) return OUTLINES[materials[at - 1]!]!;
  return 0;
}
