/** Where something was placed. */
interface Placed {
  readonly left: number;
  readonly top: number;
}

/** Places rectangles on shelves as they come, so that what is placed never has to move. */
export class ShelfPlacer {
  /** What is taken so far. */
  width = 0;
  height = 0;
  private readonly mostWidth: number;
  private readonly mostHeight: number;
  private x = 0;
  private y = 0;

  constructor(mostWidth: number, mostHeight: number) {
    this.mostWidth = mostWidth;
    this.mostHeight = mostHeight;
  }

  /** A place for a rectangle. Throws an Error when there is no room. */
  place(width: number, height: number): Placed {
    if (this.x + width > this.mostWidth) {
      this.x = 0;
      this.y = this.height;
    }
    const placed = { left: this.x, top: this.y };
    if (this.y + height > this.mostHeight || width > this.mostWidth) {
      throw new Error(`No room for ${width}×${height} on ${this.mostWidth}×${this.mostHeight}.`);
    }
    this.x += width;
    this.width = Math.max(this.width, this.x);
    this.height = Math.max(this.height, placed.top + height);
    return placed;
  }
}
