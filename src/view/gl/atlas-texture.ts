import type { Atlas, PlacedPage } from '../atlas.ts';
import { setSampling } from './render-target.ts';

/** The big texture grows in steps, so that a few small pages do not cost a copy each. */
const STEP = 512;

/** All pages of the art as one texture of indices and one, half its size, of normals. */
export class AtlasTexture {
  colour: WebGLTexture;
  normal: WebGLTexture;
  width = 0;
  height = 0;
  private readonly gl: WebGLRenderingContext;
  private readonly done = new Set<PlacedPage>();
  private generation = -1;

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.colour = gl.createTexture();
    this.normal = gl.createTexture();
  }

  /** Uploads what has arrived since. */
  follow(atlas: Atlas): void {
    if (this.generation !== atlas.generation) {
      this.generation = atlas.generation;
      this.done.clear();
    }
    this.grow(roundUp(atlas.width), roundUp(atlas.height));
    for (const page of atlas.pages) {
      if (page.pictures === undefined || this.done.has(page)) continue;
      const { colour, normal } = page.pictures;
      this.upload(this.colour, page.left, page.top, colour);
      this.upload(this.normal, page.left / 2, page.top / 2, normal);
      colour.close();
      normal.close();
      page.pictures = undefined;
      this.done.add(page);
    }
  }

  destroy(): void {
    this.gl.deleteTexture(this.colour);
    this.gl.deleteTexture(this.normal);
  }

  private upload(texture: WebGLTexture, left: number, top: number, picture: ImageBitmap): void {
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, left, top, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  }

  private grow(width: number, height: number): void {
    if (width <= this.width && height <= this.height) return;
    const { gl } = this;
    const oldWidth = this.width;
    const oldHeight = this.height;
    this.width = Math.max(width, oldWidth);
    this.height = Math.max(height, oldHeight);
    this.colour = this.enlarged(this.colour, 1, oldWidth, oldHeight, gl.NEAREST);
    this.normal = this.enlarged(this.normal, 2, oldWidth, oldHeight, gl.LINEAR);
  }

  /** A larger texture with the old one's content, which is deleted. */
  private enlarged(
    old: WebGLTexture,
    divisor: number,
    oldWidth: number,
    oldHeight: number,
    filter: number,
  ): WebGLTexture {
    const { gl } = this;
    const texture = gl.createTexture();
    const width = this.width / divisor;
    const height = this.height / divisor;
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    setSampling(gl, filter);
    if (oldWidth > 0) {
      const reader = gl.createFramebuffer();
      gl.bindFramebuffer(gl.FRAMEBUFFER, reader);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, old, 0);
      gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, oldWidth / divisor, oldHeight / divisor);
      gl.deleteFramebuffer(reader);
    }
    gl.deleteTexture(old);
    return texture;
  }
}

function roundUp(pixels: number): number {
  return Math.max(STEP, Math.ceil(pixels / STEP) * STEP);
}
