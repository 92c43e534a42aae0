/** Vertex shader of passes that fill their target; `vUv` is 0..1, with 0 in the first row of a target. */
export const FULL_SCREEN_VERTEX = `
attribute vec2 aPlace;
varying vec2 vUv;
void main() {
  vUv = aPlace * 0.5 + 0.5;
  gl_Position = vec4(aPlace, 0.0, 1.0);
}
`;

/** One triangle that covers everything: no seam in the middle, as two would have. */
export class FullScreen {
  private readonly gl: WebGLRenderingContext;
  private readonly buffer: WebGLBuffer;

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  }

  /** Fills the bound target with the program in use. */
  draw(): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.enableVertexAttribArray(0);
    for (const attribute of [1, 2, 3]) gl.disableVertexAttribArray(attribute);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  destroy(): void {
    this.gl.deleteBuffer(this.buffer);
  }
}
