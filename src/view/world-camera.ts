import { cosine, sine } from '../sim/math/angle.ts';
import { type Framing, frameWorld } from './camera-framing.ts';
import { Trauma } from './feel.ts';
import { approach } from './interpolation.ts';
import type { MapPart } from './map-parts.ts';

const FOLLOW_PER_SECOND = 9;
const LEAD_PER_SECOND = 2.4;
/** Share of the visible width and height that the camera runs ahead of the leader. */
const AIM_LEAD = 0.07;
const MOVE_LEAD_SECONDS = 0.28;
const EDGE_TILES = 1.5;
const CUT_FADE_MS = 320;

/** Whom the camera follows. Tiles, tiles a second, 256 angle steps. */
export interface Followed {
  readonly x: number;
  readonly y: number;
  readonly velocityX: number;
  readonly velocityY: number;
  readonly facing: number;
}

/** Where we look: follows somebody, runs ahead of them, stays inside the storey, shakes, cuts with a short fade. */
export class WorldCamera {
  framing: Framing = frameWorld(1280, 720);
  pixelRatio = 1;
  readonly trauma = new Trauma();
  /** Top left of the picture in whole device pixels of the world, shake included. */
  originX = 0;
  originY = 0;
  /** 1 right after a cut, then falling to 0: how black the picture is. */
  fade = 0;
  private x = 0;
  private y = 0;
  private leadX = 0;
  private leadY = 0;
  private isCut = true;

  /** The size in device pixels, and how many of them a CSS pixel has. */
  resize(width: number, height: number, pixelRatio: number): void {
    this.pixelRatio = pixelRatio;
    this.framing = frameWorld(width, height);
  }

  /** The next frame starts at the leader instead of travelling there. */
  cut(withFade: boolean): void {
    this.isCut = true;
    if (withFade) this.fade = 1;
  }

  update(followed: Followed, part: MapPart, elapsedMs: number, shake: number): void {
    const { tilesWide, tilesHigh, tilePixels } = this.framing;
    const wantX = followed.velocityX * MOVE_LEAD_SECONDS + cosine(followed.facing) * tilesWide * AIM_LEAD;
    const wantY = followed.velocityY * MOVE_LEAD_SECONDS + sine(followed.facing) * tilesHigh * AIM_LEAD;
    const lead = this.isCut ? 1 : approach(LEAD_PER_SECOND, elapsedMs);
    this.leadX += (wantX - this.leadX) * lead;
    this.leadY += (wantY - this.leadY) * lead;
    const follow = this.isCut ? 1 : approach(FOLLOW_PER_SECOND, elapsedMs);
    const targetX = clampCentre(followed.x + this.leadX, tilesWide, part.left, part.right);
    const targetY = clampCentre(followed.y + this.leadY - 0.4, tilesHigh, part.top, part.bottom);
    this.x += (targetX - this.x) * follow;
    this.y += (targetY - this.y) * follow;
    this.isCut = false;
    this.fade = Math.max(0, this.fade - elapsedMs / CUT_FADE_MS);
    this.trauma.update(elapsedMs, shake);
    this.originX = Math.round((this.x + this.trauma.x - tilesWide / 2) * tilePixels);
    this.originY = Math.round((this.y + this.trauma.y - tilesHigh / 2) * tilePixels);
  }

  /** The left edge of the picture in tiles. */
  get left(): number {
    return this.originX / this.framing.tilePixels;
  }

  /** The upper edge of the picture in tiles. */
  get top(): number {
    return this.originY / this.framing.tilePixels;
  }

  /** Whether a place is in the picture, with so many tiles to spare. */
  shows(x: number, y: number, marginTiles: number): boolean {
    const right = this.left + this.framing.tilesWide + marginTiles;
    const bottom = this.top + this.framing.tilesHigh + marginTiles;
    return x > this.left - marginTiles && x < right && y > this.top - marginTiles && y < bottom;
  }
}

/** The middle of the picture on one axis, so that it shows no more than a little beyond the part. */
export function clampCentre(centre: number, visible: number, from: number, to: number): number {
  const low = from - EDGE_TILES + visible / 2;
  const high = to + EDGE_TILES - visible / 2;
  if (low > high) return (from + to) / 2;
  return Math.min(high, Math.max(low, centre));
}
