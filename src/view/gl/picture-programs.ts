import type { QualityId } from '../picture-quality.ts';
import {
  BLUR_VECTORS,
  BRIGHT_FRAGMENT,
  blurFragment,
  COMPOSITE_FRAGMENT,
  COMPOSITE_VECTORS,
  SCREEN_VERTEX,
} from './composite-shader.ts';
import { lightFragment, lightVectors } from './light-shader.ts';
import { Program } from './program.ts';
import { COLOUR_FRAGMENT, QUAD_VECTORS, QUAD_VERTEX, SURFACE_FRAGMENT } from './quad-shader.ts';

/** The programs of the picture; that of the light is compiled for the quality it is asked for first. */
export class PicturePrograms {
  readonly colour: Program;
  readonly surface: Program;
  readonly bright: Program;
  readonly blurAcross: Program;
  readonly blurDown: Program;
  readonly composite: Program;
  private readonly gl: WebGLRenderingContext;
  private readonly lights = new Map<QualityId, Program>();

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.colour = new Program(gl, QUAD_VERTEX, COLOUR_FRAGMENT, QUAD_VECTORS);
    this.surface = new Program(gl, QUAD_VERTEX, SURFACE_FRAGMENT, QUAD_VECTORS);
    this.bright = new Program(gl, SCREEN_VERTEX, BRIGHT_FRAGMENT, 0);
    this.blurAcross = new Program(gl, SCREEN_VERTEX, blurFragment('uBloom'), BLUR_VECTORS);
    this.blurDown = new Program(gl, SCREEN_VERTEX, blurFragment('uBlurred'), BLUR_VECTORS);
    this.composite = new Program(gl, SCREEN_VERTEX, COMPOSITE_FRAGMENT, COMPOSITE_VECTORS);
  }

  /** The program of the light pass. */
  light(quality: QualityId): Program {
    const known = this.lights.get(quality);
    if (known !== undefined) return known;
    const program = new Program(this.gl, SCREEN_VERTEX, lightFragment(quality), lightVectors(quality));
    this.lights.set(quality, program);
    return program;
  }

  destroy(): void {
    const { colour, surface, bright, blurAcross, blurDown, composite } = this;
    const fixed = [colour, surface, bright, blurAcross, blurDown, composite];
    for (const program of [...fixed, ...this.lights.values()]) {
      program.destroy();
    }
  }
}
