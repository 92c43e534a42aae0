/** Where a uniform of a program lies; missing ones (the compiler drops what is not read) are ignored by WebGL. */
type Locations = Map<string, WebGLUniformLocation | null>;

/** Place of each vertex attribute, the same in every program, so that one layout of the buffer serves them all. */
export const ATTRIBUTES = ['aPlace', 'aTexel', 'aTint', 'aKind'] as const;

/** A compiled pair of shaders. Throws an Error with the compiler's words when they do not compile. */
export class Program {
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly locations: Locations = new Map();

  constructor(gl: WebGLRenderingContext, vertex: string, fragment: string) {
    this.gl = gl;
    this.program = gl.createProgram();
    const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
    for (const shader of shaders) gl.attachShader(this.program, shader);
    for (const [index, name] of ATTRIBUTES.entries()) gl.bindAttribLocation(this.program, index, name);
    gl.linkProgram(this.program);
    for (const shader of shaders) gl.deleteShader(shader);
    if (!gl.getProgramParameter(this.program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`A shader does not link: ${gl.getProgramInfoLog(this.program)}`);
    }
  }

  use(): void {
    this.gl.useProgram(this.program);
  }

  /** The texture unit a sampler reads from. */
  sampler(name: string, unit: number): void {
    this.gl.uniform1i(this.at(name), unit);
  }

  float(name: string, x: number): void {
    this.gl.uniform1f(this.at(name), x);
  }

  pair(name: string, x: number, y: number): void {
    this.gl.uniform2f(this.at(name), x, y);
  }

  four(name: string, x: number, y: number, z: number, w: number): void {
    this.gl.uniform4f(this.at(name), x, y, z, w);
  }

  /** An array of vectors of four. */
  fours(name: string, values: Float32Array): void {
    this.gl.uniform4fv(this.at(name), values);
  }

  destroy(): void {
    this.gl.deleteProgram(this.program);
  }

  private at(name: string): WebGLUniformLocation | null {
    const known = this.locations.get(name);
    if (known !== undefined) return known;
    const found = this.gl.getUniformLocation(this.program, name);
    this.locations.set(name, found);
    return found;
  }
}

function compile(gl: WebGLRenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (shader === null) throw new Error('The graphics context gives no shader.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`A shader does not compile: ${gl.getShaderInfoLog(shader)}`);
  }
  return shader;
}
