import type { ArtFrameRow, ArtPageFile } from '../content/art-pages.ts';

/** A rectangle of pixels inside a frame. */
export interface FrameCut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Numbers of a frame's row before those of a hand, and with them. */
const HAND_FROM = 6;
const WITH_HAND = 11;

/**
 * Every frame as numbers: names are looked up once, frames are drawn by index. Index 0 is the sign of a missing frame.
 * It learns new frames whenever a page arrives; `version` rises then, for those who have looked names up.
 */
export class FrameTable {
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly width: number[] = [];
  readonly height: number[] = [];
  readonly anchorX: number[] = [];
  readonly anchorY: number[] = [];
  /** 1: drawn as seen in a mirror. */
  readonly mirrored: number[] = [];
  /** Where the right hand is, from the anchor in art pixels, and how it holds things; only where `holds` is 1. */
  readonly holds: number[] = [];
  readonly handX: number[] = [];
  readonly handY: number[] = [];
  readonly handTurn: number[] = [];
  readonly handTilt: number[] = [];
  /** 1: what the hand holds is behind the body. */
  readonly handBehind: number[] = [];
  version = 0;
  private readonly indexByName = new Map<string, number>();
  private readonly derived = new Map<string, number>();

  constructor() {
    this.push([0, 0, 1, 1, 0, 0], 0, 0);
  }

  /** Takes in the frames of a page that lies at a place of the big texture. */
  learn(page: ArtPageFile, left: number, top: number): void {
    for (const [name, row] of Object.entries(page.frames)) {
      if (this.indexByName.has(name)) continue;
      const index = this.push(row, left, top);
      this.indexByName.set(name, index);
      if (name === 'fx/missing') this.becomeMissing(index);
    }
    this.version++;
  }

  /** The index of a frame; 0 where no page that has arrived knows one of that name. */
  indexOf(name: string): number {
    return this.indexByName.get(name) ?? 0;
  }

  /** A frame that shows a part of another, with its anchor in pixels of that part. The same index every time. */
  cutOut(index: number, cut: FrameCut, anchorX: number, anchorY: number): number {
    const { x, y, width, height } = cut;
    return this.derive(`${index}:${x},${y},${width},${height},${anchorX},${anchorY}`, () =>
      this.push([this.x[index]! + x, this.y[index]! + y, width, height, anchorX, anchorY], 0, 0),
    );
  }

  /** A frame as seen in a mirror, turned about its foot point. The same index every time. */
  mirrorOf(index: number): number {
    if (index === 0) return 0;
    return this.derive(`${index}:mirror`, () => {
      const anchorX = this.width[index]! - this.anchorX[index]!;
      const row = [this.x[index]!, this.y[index]!, this.width[index]!, this.height[index]!, anchorX];
      const mirror = this.push([...row, this.anchorY[index]!], 0, 0);
      this.mirrored[mirror] = 1;
      return mirror;
    });
  }

  private derive(key: string, make: () => number): number {
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.derived.set(key, made);
    return made;
  }

  private becomeMissing(index: number): void {
    for (const field of [this.x, this.y, this.width, this.height, this.anchorX, this.anchorY]) {
      field[0] = field[index]!;
    }
  }

  private push(row: ArtFrameRow, left: number, top: number): number {
    const [x = 0, y = 0, width = 1, height = 1, anchorX = 0, anchorY = 0] = row;
    this.x.push(left + x);
    this.y.push(top + y);
    this.width.push(width);
    this.height.push(height);
    this.anchorX.push(anchorX);
    this.anchorY.push(anchorY);
    this.mirrored.push(0);
    const [handX = 0, handY = 0, turn = 0, tilt = 0, behind = 0] = row.slice(HAND_FROM);
    this.holds.push(row.length >= WITH_HAND ? 1 : 0);
    this.handX.push(handX - anchorX);
    this.handY.push(handY - anchorY);
    this.handTurn.push(turn);
    this.handTilt.push(tilt);
    this.handBehind.push(behind);
    return this.x.length - 1;
  }
}
