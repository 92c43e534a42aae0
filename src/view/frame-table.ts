import type { AtlasFrame, PaintedAtlas } from './paint/paint-atlas.ts';

/** A rectangle of pixels inside a frame. */
export interface FrameCut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The atlas as numbers: names are looked up once, frames are drawn by index. Index 0 is the sign of a missing frame. */
export class FrameTable {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly width: number[] = [];
  readonly height: number[] = [];
  readonly anchorX: number[] = [];
  readonly anchorY: number[] = [];
  readonly pageWidth: number;
  readonly pageHeight: number;
  private readonly indexByName = new Map<string, number>();

  constructor(atlas: PaintedAtlas) {
    this.pageWidth = atlas.canvas.width;
    this.pageHeight = atlas.canvas.height;
    const missing = atlas.frames.get('fx/missing');
    this.push(missing ?? { x: 0, y: 0, width: 32, height: 32, anchorX: 16, anchorY: 32 });
    for (const [name, frame] of atlas.frames) this.indexByName.set(name, this.push(frame));
  }

  /** The index of a frame; 0 where the atlas has none of that name. */
  indexOf(name: string): number {
    return this.indexByName.get(name) ?? 0;
  }

  /** A new frame that shows a part of another, with its anchor in pixels of that part. */
  cutOut(index: number, cut: FrameCut, anchorX: number, anchorY: number): number {
    return this.push({
      x: this.x[index]! + cut.x,
      y: this.y[index]! + cut.y,
      width: cut.width,
      height: cut.height,
      anchorX,
      anchorY,
    });
  }

  private push(frame: AtlasFrame): number {
    this.x.push(frame.x);
    this.y.push(frame.y);
    this.width.push(frame.width);
    this.height.push(frame.height);
    this.anchorX.push(frame.anchorX);
    this.anchorY.push(frame.anchorY);
    return this.x.length - 1;
  }
}
