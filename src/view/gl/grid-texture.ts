import type { ByteGrid } from '../byte-grid.ts';
import { setSampling } from './render-target.ts';

/** A texture that follows a grid of bytes. */
export class GridTexture {
  readonly texture: WebGLTexture;
  private readonly gl: WebGLRenderingContext;
  private readonly isSmooth: boolean;
  private uploaded: ByteGrid | undefined;

  /** `isSmooth`: values between texels are blended. */
  constructor(gl: WebGLRenderingContext, isSmooth: boolean) {
    this.gl = gl;
    this.isSmooth = isSmooth;
    this.texture = gl.createTexture();
  }

  /** Uploads what has changed: all of a grid that is new here, the changed rows of a known one. */
  follow(grid: ByteGrid): void {
    const { gl } = this;
    const isNew = this.uploaded !== grid;
    if (!isNew && grid.dirtyFrom >= grid.dirtyTo) return;
    const format = [gl.LUMINANCE, gl.LUMINANCE_ALPHA, gl.RGBA, gl.RGBA][grid.channels - 1]!;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    if (isNew) {
      const { width, height, bytes } = grid;
      gl.texImage2D(gl.TEXTURE_2D, 0, format, width, height, 0, format, gl.UNSIGNED_BYTE, bytes);
      setSampling(gl, this.isSmooth ? gl.LINEAR : gl.NEAREST);
      this.uploaded = grid;
    } else {
      const stride = grid.width * grid.channels;
      const rows = grid.bytes.subarray(grid.dirtyFrom * stride, grid.dirtyTo * stride);
      const height = grid.dirtyTo - grid.dirtyFrom;
      gl.texSubImage2D(
        gl.TEXTURE_2D,
        0,
        0,
        grid.dirtyFrom,
        grid.width,
        height,
        format,
        gl.UNSIGNED_BYTE,
        rows,
      );
    }
    grid.settle();
  }

  destroy(): void {
    this.gl.deleteTexture(this.texture);
  }
}
