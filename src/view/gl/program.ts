import { UNITS } from './texture-units.ts';

/** Place of each vertex attribute, the same in every program, so that one layout of the buffer serves them all. */
const ATTRIBUTES = ['aPlace', 'aTexel', 'aTint', 'aKind'] as const;

/**
 * A compiled pair of shaders. What it is told is one array of vectors of four, `uScene`, sent in one call: calls are what
 * a frame costs. Samplers are named after their unit. Throws an Error with the compiler's words if it does not compile.
 */
export class Program {
  /** What `uScene` is to be, four numbers a vector; `send` hands it over. */
  readonly scene: Float32Array;
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly sceneAt: WebGLUniformLocation | null;

  /** `vectors` is how many vectors of four `uScene` has. */
  constructor(gl: WebGLRenderingContext, vertex: string, fragment: string, vectors: number) {
    this.gl = gl;
    this.scene = new Float32Array(vectors * 4);
    this.program = gl.createProgram();
    const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
    for (const shader of shaders) gl.attachShader(this.program, shader);
    for (const [index, name] of ATTRIBUTES.entries()) gl.bindAttribLocation(this.program, index, name);
    gl.linkProgram(this.program);
    for (const shader of shaders) gl.deleteShader(shader);
    if (!gl.getProgramParameter(this.program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`A shader does not link: ${gl.getProgramInfoLog(this.program)}`);
    }
    gl.useProgram(this.program);
    for (const [name, unit] of Object.entries(UNITS)) {
      gl.uniform1i(gl.getUniformLocation(this.program, name), unit);
    }
    this.sceneAt = gl.getUniformLocation(this.program, 'uScene');
  }

  /** What is drawn next is drawn with this program and what `scene` says. */
  send(): void {
    this.gl.useProgram(this.program);
    if (this.sceneAt !== null) this.gl.uniform4fv(this.sceneAt, this.scene);
  }

  destroy(): void {
    this.gl.deleteProgram(this.program);
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
