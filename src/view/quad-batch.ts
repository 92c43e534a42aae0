import { BlendModes, GameObjects, type Renderer, type Scene, type Textures, type Types } from 'phaser';
import { ART_PIXELS, type DrawList } from './draw-list.ts';
import type { FrameTable } from './frame-table.ts';
import type { WorldCamera } from './world-camera.ts';

type BatchNode = Renderer.WebGL.RenderNodes.BatchHandlerQuad;

/** What a batch draws: lists of quads, one after the other, in pictures of one page, as a camera sees them. */
export interface BatchSource {
  readonly texture: Textures.Texture;
  readonly frames: FrameTable;
  readonly camera: WorldCamera;
  readonly lists: readonly DrawList[];
}

/** Draws lists of quads through Phaser's quad batch: one object, one texture, one draw call for a whole picture. */
export class QuadBatch extends GameObjects.GameObject {
  readonly blendMode: number = BlendModes.NORMAL;
  private readonly source: BatchSource;
  private readonly options: Types.Renderer.WebGL.RenderNodes.BatchHandlerQuadRenderOptions = {
    multiTexturing: false,
    smoothPixelArt: true,
  };
  /** Corners of the quad being written: top left, bottom left, top right, bottom right. */
  private readonly corners = new Float64Array(8);

  constructor(scene: Scene, source: BatchSource) {
    super(scene, 'QuadBatch');
    this.source = source;
    this.addRenderStep(renderBatch, 0);
    scene.sys.displayList.add(this);
  }

  /** Writes every list, in order, into the batch of that drawing context. */
  write(renderer: Renderer.WebGL.WebGLRenderer, context: Renderer.WebGL.DrawingContext): void {
    const node = renderer.renderNodes.getNode('BatchHandlerQuad') as BatchNode;
    for (const list of this.source.lists) {
      for (let i = 0; i < list.count; i++) this.writeQuad(list, list.order[i]!, node, context);
    }
  }

  private writeQuad(
    list: DrawList,
    slot: number,
    node: BatchNode,
    context: Renderer.WebGL.DrawingContext,
  ): void {
    if (!this.placeCorners(list, slot)) return;
    const { frames, texture } = this.source;
    const frame = list.frame[slot]!;
    const cut = list.cut[slot]!;
    const tint = list.tint[slot]!;
    const corners = this.corners;
    node.batch(
      context,
      texture.source[0]!.glTexture!,
      corners[0]!,
      corners[1]!,
      corners[2]!,
      corners[3]!,
      corners[4]!,
      corners[5]!,
      corners[6]!,
      corners[7]!,
      frames.x[frame]! / frames.pageWidth,
      1 - (frames.y[frame]! + cut) / frames.pageHeight,
      frames.width[frame]! / frames.pageWidth,
      (cut - frames.height[frame]!) / frames.pageHeight,
      list.tintMode[slot]!,
      tint,
      tint,
      tint,
      tint,
      this.options,
    );
  }

  /** Works out where the corners lie on the screen; false if the quad is outside of it. */
  private placeCorners(list: DrawList, slot: number): boolean {
    const { frames, camera } = this.source;
    const { width, height, tilePixels } = camera.framing;
    const frame = list.frame[slot]!;
    const scaleX = (list.scaleX[slot]! * tilePixels) / ART_PIXELS;
    const scaleY = (list.scaleY[slot]! * tilePixels) / ART_PIXELS;
    const placeX = list.x[slot]! * tilePixels - camera.originX;
    const placeY = list.y[slot]! * tilePixels - camera.originY;
    const left = -frames.anchorX[frame]! * scaleX;
    const right = left + frames.width[frame]! * scaleX;
    const bottom = (frames.height[frame]! - frames.anchorY[frame]!) * scaleY;
    const top = bottom - (frames.height[frame]! - list.cut[slot]!) * scaleY;
    const turn = list.rotation[slot]!;
    if (turn !== 0) return this.turnCorners(placeX, placeY, left, top, right, bottom, turn);
    const isSnapped = list.snapped[slot] === 1;
    const x0 = isSnapped ? Math.round(placeX + left) : placeX + left;
    const y1 = isSnapped ? Math.round(placeY + bottom) : placeY + bottom;
    const x1 = x0 + right - left;
    const y0 = y1 + top - bottom;
    const corners = this.corners;
    corners[0] = x0;
    corners[1] = y0;
    corners[2] = x0;
    corners[3] = y1;
    corners[4] = x1;
    corners[5] = y0;
    corners[6] = x1;
    corners[7] = y1;
    // A mirrored quad has x1 < x0.
    return Math.max(x0, x1) > 0 && y1 > 0 && Math.min(x0, x1) < width && y0 < height;
  }

  private turnCorners(
    placeX: number,
    placeY: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
    turn: number,
  ): boolean {
    const { width, height } = this.source.camera.framing;
    const reach = Math.max(Math.abs(left), Math.abs(right)) + Math.max(Math.abs(top), Math.abs(bottom));
    if (placeX + reach < 0 || placeX - reach > width) return false;
    if (placeY + reach < 0 || placeY - reach > height) return false;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const corners = this.corners;
    corners[0] = placeX + left * cos - top * sin;
    corners[1] = placeY + left * sin + top * cos;
    corners[2] = placeX + left * cos - bottom * sin;
    corners[3] = placeY + left * sin + bottom * cos;
    corners[4] = placeX + right * cos - top * sin;
    corners[5] = placeY + right * sin + top * cos;
    corners[6] = placeX + right * cos - bottom * sin;
    corners[7] = placeY + right * sin + bottom * cos;
    return true;
  }
}

/** Phaser calls render steps without `this`. */
function renderBatch(
  renderer: Renderer.WebGL.WebGLRenderer,
  object: GameObjects.GameObject,
  context: Renderer.WebGL.DrawingContext,
): void {
  (object as QuadBatch).write(renderer, context);
}
