import { type Cameras, Filters, Renderer } from 'phaser';
import { LIGHT_SHADER, MOVING_LIGHTS } from './light-shader.ts';

const NODE = 'LastBellLight';

/** The light pass of one camera: what its shader is told. Vectors of four, see `light-shader.ts`. */
export class LightFilter extends Filters.Controller {
  readonly view = [0, 0, 1, 1];
  readonly window = [0, 0, 1, 1];
  readonly eye = [0, 0, 1, 0];
  readonly mood = [0, 0, 0, 1];
  /** 1 or 0: soft edges, or the cheap light of a machine without a graphics card. */
  fine = 1;
  readonly moving: number[] = new Array(MOVING_LIGHTS * 4).fill(0);
  readonly movingColour: number[] = new Array(MOVING_LIGHTS * 4).fill(0);
  lightTexture: Renderer.WebGL.Wrappers.WebGLTextureWrapper;
  fanTexture: Renderer.WebGL.Wrappers.WebGLTextureWrapper;

  constructor(
    camera: Cameras.Scene2D.Camera,
    renderer: Renderer.WebGL.WebGLRenderer,
    lightTexture: Renderer.WebGL.Wrappers.WebGLTextureWrapper,
    fanTexture: Renderer.WebGL.Wrappers.WebGLTextureWrapper,
  ) {
    super(camera, NODE);
    this.lightTexture = lightTexture;
    this.fanTexture = fanTexture;
    if (!renderer.renderNodes.hasNode(NODE)) renderer.renderNodes.addNodeConstructor(NODE, LightNode);
  }
}

/** Runs the light shader over a camera's picture; Phaser makes one for all cameras. */
class LightNode extends Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager, undefined, LIGHT_SHADER);
  }

  override setupTextures(
    controller: Filters.Controller,
    textures: Renderer.WebGL.Wrappers.WebGLTextureWrapper[],
  ): void {
    const filter = controller as LightFilter;
    textures[1] = filter.lightTexture;
    textures[2] = filter.fanTexture;
  }

  override setupUniforms(controller: Filters.Controller): void {
    const filter = controller as LightFilter;
    const program = this.programManager;
    program.setUniform('uLight', 1);
    program.setUniform('uFan', 2);
    program.setUniform('uView', filter.view);
    program.setUniform('uWindow', filter.window);
    program.setUniform('uEye', filter.eye);
    program.setUniform('uMood', filter.mood);
    program.setUniform('uFine', filter.fine);
    program.setUniform('uMoving[0]', filter.moving);
    program.setUniform('uMovingColour[0]', filter.movingColour);
  }
}
