import type { QualityId } from '../picture-quality.ts';
import { BLUR_FRAGMENT, BRIGHT_FRAGMENT, COMPOSITE_FRAGMENT } from './composite-shader.ts';
import { FULL_SCREEN_VERTEX } from './full-screen.ts';
import { lightFragment } from './light-shader.ts';
import { Program } from './program.ts';
import { COLOUR_FRAGMENT, QUAD_VERTEX, SURFACE_FRAGMENT } from './quad-shader.ts';

/** The programs of the picture; that of the light is compiled for the quality it is asked for first. */
export class PicturePrograms {
  readonly colour: Program;
  readonly surface: Program;
  readonly bright: Program;
  readonly blur: Program;
  readonly composite: Program;
  private readonly gl: WebGLRenderingContext;
  private readonly lights = new Map<QualityId, Program>();

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.colour = new Program(gl, QUAD_VERTEX, COLOUR_FRAGMENT);
    this.surface = new Program(gl, QUAD_VERTEX, SURFACE_FRAGMENT);
    this.bright = new Program(gl, FULL_SCREEN_VERTEX, BRIGHT_FRAGMENT);
    this.blur = new Program(gl, FULL_SCREEN_VERTEX, BLUR_FRAGMENT);
    this.composite = new Program(gl, FULL_SCREEN_VERTEX, COMPOSITE_FRAGMENT);
  }

  /** The program of the light pass. */
  light(quality: QualityId): Program {
    const known = this.lights.get(quality);
    if (known !== undefined) return known;
    const program = new Program(this.gl, FULL_SCREEN_VERTEX, lightFragment(quality));
    this.lights.set(quality, program);
    return program;
  }

  destroy(): void {
    const { colour, surface, bright, blur, composite } = this;
    for (const program of [colour, surface, bright, blur, composite, ...this.lights.values()])
      program.destroy();
  }
}
