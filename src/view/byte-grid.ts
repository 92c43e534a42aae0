/** Channels a texel may have: one value, two, or red, green, blue and one more. */
type Channels = 1 | 2 | 4;

/** Bytes in rows, worked out here and read by shaders as a texture. Rows that changed are uploaded, the rest stays. */
export class ByteGrid {
  readonly width: number;
  readonly height: number;
  readonly channels: Channels;
  readonly bytes: Uint8Array;
  /** Rows that changed since the last upload, from the first to just before the last. */
  dirtyFrom = 0;
  dirtyTo: number;

  constructor(width: number, height: number, channels: Channels) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.bytes = new Uint8Array(width * height * channels);
    this.dirtyTo = height;
  }

  /** These rows have changed, the last one excluded. */
  touchRows(from: number, to: number): void {
    const isClean = this.dirtyFrom >= this.dirtyTo;
    this.dirtyFrom = Math.max(0, isClean ? from : Math.min(this.dirtyFrom, from));
    this.dirtyTo = Math.min(this.height, isClean ? to : Math.max(this.dirtyTo, to));
  }

  touchAll(): void {
    this.touchRows(0, this.height);
  }

  /** Everything so far has been uploaded. */
  settle(): void {
    this.dirtyFrom = this.height;
    this.dirtyTo = 0;
  }
}
