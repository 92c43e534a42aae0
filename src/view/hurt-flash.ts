import { tintOf } from './draw-list.ts';
import { putRectangle } from './rectangle.ts';
import type { Stage } from './stage.ts';

const LENGTH_MS = 200;
const OPACITY = 0.3;

/** The whole picture reddens for a moment when the leader is hurt. */
export class HurtFlash {
  private readonly stage: Stage;
  private leftMs = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  begin(): void {
    this.leftMs = LENGTH_MS;
  }

  draw(elapsedMs: number): void {
    if (this.leftMs <= 0) return;
    const { left, top, framing } = this.stage.camera;
    const tint = tintOf(0xc01818, (this.leftMs / LENGTH_MS) * OPACITY);
    putRectangle(this.stage, this.stage.signs, left, top, framing.tilesWide, framing.tilesHigh, tint);
    this.leftMs -= elapsedMs;
  }

  clear(): void {
    this.leftMs = 0;
  }
}
