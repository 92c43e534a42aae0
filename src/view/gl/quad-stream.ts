import { ART_PIXELS, type DrawList, TINT } from '../draw-list.ts';
import type { FrameTable } from '../frame-table.ts';

/** Quads one upload holds: their corners, and those of the screen, have to be numbered with 16 bits. */
const MOST_QUADS = 16_383;

/** A triangle that covers everything takes the first quad's place: no seam in the middle, as two would have. */
const SCREEN = [-1, -1, 3, -1, -1, 3] as const;

/** Place (2 floats), texel (2 shorts), tint (4 bytes), palette, height, flags and glow (a byte each). */
const BYTES = 20;
const WORDS = BYTES / 4;

/** Bits of the flags; the rim's number stands above them. */
export const FLAGS = { fill: 1, mirrored: 2, solid: 4, rim: 8 } as const;

/** Flags of each way to tint, by its number in TINT. */
const TINT_FLAGS: readonly number[] = Object.values(TINT).map((mode) =>
  mode === TINT.multiply ? 0 : mode === TINT.fill ? FLAGS.fill : FLAGS.fill + FLAGS.solid,
);

/** From tiles to the pixels of a target: what is drawn lies between 0 and `width`, `height`, in art pixels. */
export interface Projection {
  /** Art pixels of the world at the target's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether upright quads are moved onto whole art pixels. */
  readonly snaps: boolean;
}

/** The corners of a frame's quads: written into one array, uploaded at once, drawn in as many passes as one likes. */
export class QuadStream {
  /** Quads written so far, the screen's triangle counted as one. */
  count = 1;
  private readonly gl: WebGLRenderingContext;
  private readonly bytes = new ArrayBuffer((MOST_QUADS + 1) * 4 * BYTES);
  private readonly floats = new Float32Array(this.bytes);
  private readonly words = new Uint32Array(this.bytes);
  private readonly buffer: WebGLBuffer;
  private readonly indices: WebGLBuffer;
  private low = 0;
  private high = 0;
  private colour = 0;
  private kind = 0;

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    for (let corner = 0; corner < 3; corner++) {
      this.floats[corner * WORDS] = SCREEN[corner * 2]!;
      this.floats[corner * WORDS + 1] = SCREEN[corner * 2 + 1]!;
    }
    this.buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.bytes.byteLength, gl.DYNAMIC_DRAW);
    this.indices = gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, quadIndices(), gl.STATIC_DRAW);
  }

  clear(): void {
    this.count = 1;
  }

  /** Writes the quads of a list that are in the picture, in its order. */
  write(list: DrawList, frames: FrameTable, to: Projection): void {
    for (let i = 0; i < list.count && this.count <= MOST_QUADS; i++) {
      this.writeQuad(list, list.order[i]!, frames, to);
    }
  }

  /** Sends everything written to the graphics card and makes it the source of what is drawn next. */
  upload(): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.floats.subarray(0, this.count * 4 * WORDS));
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    for (const attribute of [0, 1, 2, 3]) gl.enableVertexAttribArray(attribute);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, BYTES, 0);
    gl.vertexAttribPointer(1, 2, gl.UNSIGNED_SHORT, false, BYTES, 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, BYTES, 12);
    gl.vertexAttribPointer(3, 4, gl.UNSIGNED_BYTE, false, BYTES, 16);
  }

  /** Draws quads from one to just before another, in one call. */
  draw(from: number, to: number): void {
    const { gl } = this;
    if (to > from) gl.drawElements(gl.TRIANGLES, (to - from) * 6, gl.UNSIGNED_SHORT, from * 12);
  }

  /** Fills the bound target with the program in use. */
  drawScreen(): void {
    this.gl.drawArrays(this.gl.TRIANGLES, 0, 3);
  }

  destroy(): void {
    this.gl.deleteBuffer(this.buffer);
    this.gl.deleteBuffer(this.indices);
  }

  private writeQuad(list: DrawList, slot: number, frames: FrameTable, to: Projection): void {
    const frame = list.frame[slot]!;
    const scaleX = list.scaleX[slot]!;
    const scaleY = list.scaleY[slot]!;
    const cut = Math.round(list.cut[slot]!);
    const height = frames.height[frame]!;
    const anchorY = frames.anchorY[frame]!;
    const placeX = list.x[slot]! * ART_PIXELS - to.left;
    const placeY = list.y[slot]! * ART_PIXELS - to.top;
    const left = -frames.anchorX[frame]! * scaleX;
    const right = left + frames.width[frame]! * scaleX;
    const top = (cut - anchorY) * scaleY;
    const bottom = (height - anchorY) * scaleY;
    const turn = list.rotation[slot]!;
    const reach = turn === 0 ? 0 : Math.max(-left, right) + Math.max(-top, bottom);
    if (placeX + right + reach < 0 || placeX + left - reach > to.width) return;
    if (placeY + bottom + reach < 0 || placeY + top - reach > to.height) return;

    const lift = list.lift[slot]!;
    const rise = list.rise[slot]!;
    this.low = byteOf(lift - bottom * rise);
    this.high = byteOf(lift - top * rise);
    const isMirrored = frames.mirrored[frame] === 1;
    const flags = TINT_FLAGS[list.tintMode[slot]!]! + (isMirrored ? FLAGS.mirrored : 0);
    const textureX = frames.x[frame]!;
    const textureY = frames.y[frame]! + cut;
    const textureRight = textureX + frames.width[frame]!;
    const textureBottom = textureY + height - cut;
    const firstX = isMirrored ? textureRight : textureX;
    const lastX = isMirrored ? textureX : textureRight;
    const tint = list.tint[slot]!;
    // 0xAARRGGBB to the byte order red, green, blue, alpha.
    this.colour = (tint & 0xff00ff00) | ((tint >>> 16) & 255) | ((tint & 255) << 16);
    this.kind =
      list.palette[slot]! | ((flags + list.rim[slot]! * FLAGS.rim) << 16) | (list.glow[slot]! << 24);

    if (turn === 0) {
      const snapped = to.snaps;
      const x0 = snapped ? Math.round(placeX + left) : placeX + left;
      const y0 = snapped ? Math.round(placeY + top) : placeY + top;
      const x1 = x0 + right - left;
      const y1 = y0 + bottom - top;
      this.corner(0, x0, y0, firstX, textureY, this.high);
      this.corner(1, x0, y1, firstX, textureBottom, this.low);
      this.corner(2, x1, y0, lastX, textureY, this.high);
      this.corner(3, x1, y1, lastX, textureBottom, this.low);
    } else {
      const cos = Math.cos(turn);
      const sin = Math.sin(turn);
      const leftX = placeX + left * cos;
      const leftY = placeY + left * sin;
      const rightX = placeX + right * cos;
      const rightY = placeY + right * sin;
      this.corner(0, leftX - top * sin, leftY + top * cos, firstX, textureY, this.high);
      this.corner(1, leftX - bottom * sin, leftY + bottom * cos, firstX, textureBottom, this.low);
      this.corner(2, rightX - top * sin, rightY + top * cos, lastX, textureY, this.high);
      this.corner(3, rightX - bottom * sin, rightY + bottom * cos, lastX, textureBottom, this.low);
    }
    this.count++;
  }

  private corner(index: number, x: number, y: number, texelX: number, texelY: number, height: number): void {
    const at = (this.count * 4 + index) * WORDS;
    this.floats[at] = x;
    this.floats[at + 1] = y;
    this.words[at + 2] = texelX | (texelY << 16);
    this.words[at + 3] = this.colour;
    this.words[at + 4] = this.kind | (height << 8);
  }
}

function byteOf(value: number): number {
  return value <= 0 ? 0 : value >= 255 ? 255 : Math.round(value);
}

/** Two triangles a quad: upper left, lower left, upper right, and the other three. */
function quadIndices(): Uint16Array {
  const indices = new Uint16Array((MOST_QUADS + 1) * 6);
  for (let quad = 0; quad <= MOST_QUADS; quad++) {
    const corner = quad * 4;
    indices.set([corner, corner + 1, corner + 2, corner + 2, corner + 1, corner + 3], quad * 6);
  }
  return indices;
}
