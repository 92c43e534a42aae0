import { BlendModes, GameObjects, type Renderer, type Scene } from 'phaser';
import { DeferredPicture } from './gl/deferred-picture.ts';
import type { PictureFrame } from './picture-frame.ts';

/** The card's side of the picture, kept from run to run, so that a new run uploads nothing twice. */
const pictures = new WeakMap<WebGLRenderingContext, DeferredPicture>();

/** Our picture as an object of Phaser's: it hands the graphics context over for as long as we draw. */
export class PictureObject extends GameObjects.GameObject {
  readonly blendMode: number = BlendModes.NORMAL;
  /** What to draw; nothing is drawn without. */
  frame: PictureFrame | undefined;

  constructor(scene: Scene) {
    super(scene, 'Picture');
    this.addRenderStep(renderPicture, 0);
    scene.sys.displayList.add(this);
  }
}

/** Forgets what the graphics card held: its context was lost. */
export function forgetPicture(renderer: Renderer.WebGL.WebGLRenderer): void {
  pictures.delete(renderer.gl);
}

function pictureOf(gl: WebGLRenderingContext): DeferredPicture {
  const known = pictures.get(gl);
  if (known !== undefined) return known;
  const made = new DeferredPicture(gl);
  pictures.set(gl, made);
  return made;
}

/** Phaser calls render steps without `this`. */
function renderPicture(
  renderer: Renderer.WebGL.WebGLRenderer,
  object: GameObjects.GameObject,
  context: Renderer.WebGL.DrawingContext,
): void {
  const { frame } = object as PictureObject;
  if (frame === undefined || renderer.gl.isContextLost()) return;
  const rebinding = renderer.renderNodes.getNode('RebindContext') as Renderer.WebGL.RenderNodes.RebindContext;
  // Phaser's YieldContext would also unbind every texture and vertex layout; it has none of its own, for it draws nothing.
  renderer.renderNodes.startStandAloneRender();
  pictureOf(renderer.gl).draw(frame);
  rebinding.run(context);
}
