import type { LightScene } from './light-scene.ts';
import { type StaticLight, TEXELS_PER_TILE } from './static-light.ts';
import type { TileSight } from './tile-sight.ts';

/** Tiles around the picture that are lit too, for what reaches in and for smooth enlarging. */
const MARGIN_TILES = 2;

/** The baked light of the tiles in the picture as bytes for a texture: red, green, blue at half strength, memory. */
export class LightWindow {
  left = 0;
  top = 0;
  tilesWide = 0;
  tilesHigh = 0;
  width = 0;
  height = 0;
  /** RGBA. Alpha below 128 is how well a floor is remembered, above it how much a wall is in sight. */
  bytes = new Uint8Array(4);

  /** Fills the bytes for the picture of that scene. */
  compose(scene: LightScene, lamps: StaticLight, sight: TileSight, clockMs: number): void {
    this.place(scene);
    const emergency = scene.isCalm ? 0.8 : 0.72 + 0.28 * Math.sin(clockMs / 420);
    const fire = scene.isCalm ? 0.9 : 0.86 + 0.08 * Math.sin(clockMs / 90) + 0.06 * Math.sin(clockMs / 37);
    for (let row = 0; row < this.tilesHigh; row++) {
      for (let column = 0; column < this.tilesWide; column++) {
        this.composeTile(scene, lamps, sight, column, row, emergency, fire);
      }
    }
  }

  private place(scene: LightScene): void {
    this.left = Math.floor(scene.left) - MARGIN_TILES;
    this.top = Math.floor(scene.top) - MARGIN_TILES;
    const wide = Math.ceil(scene.framing.tilesWide) + MARGIN_TILES * 2 + 1;
    const high = Math.ceil(scene.framing.tilesHigh) + MARGIN_TILES * 2 + 1;
    if (wide === this.tilesWide && high === this.tilesHigh) return;
    this.tilesWide = wide;
    this.tilesHigh = high;
    this.width = wide * TEXELS_PER_TILE;
    this.height = high * TEXELS_PER_TILE;
    this.bytes = new Uint8Array(this.width * this.height * 4);
  }

  private composeTile(
    scene: LightScene,
    lamps: StaticLight,
    sight: TileSight,
    column: number,
    row: number,
    emergency: number,
    fire: number,
  ): void {
    const { grid } = scene;
    const tileX = this.left + column;
    const tileY = this.top + row;
    const isInside = tileX >= 0 && tileY >= 0 && tileX < grid.width && tileY < grid.height;
    const tile = tileY * grid.width + tileX;
    const isWall = isInside && grid.opaque[tile] !== 0;
    // A tall wall in the north covers the floor behind it on the screen: those texels are lit as the wall is.
    const below = tile + grid.width;
    const isBehindWall =
      isInside && !isWall && tileY + 1 < grid.height && grid.opaque[below] !== 0 && tileY + 1 < scene.eyeY;
    const face = isWall ? tile : below;
    const showsFace = (isWall || isBehindWall) && tileY + 2 < grid.height;
    // A face is lit by the floor in front of it, not by the lamp of the room behind.
    const isFaceOpen = showsFace && grid.opaque[face + grid.width] === 0;
    let alpha = 0;
    if (isWall) alpha = 128 + sight.now[tile]! * 0.498;
    else if (isBehindWall) alpha = Math.max(sight.remembered[tile]! * 0.5, 128 * fade(sight, below));
    else if (isInside) alpha = sight.remembered[tile]! * 0.5;
    if (isWall && sight.remembered[tile]! < 200) alpha = sight.remembered[tile]! * 0.64;
    for (let y = 0; y < TEXELS_PER_TILE; y++) {
      for (let x = 0; x < TEXELS_PER_TILE; x++) {
        const at = ((row * TEXELS_PER_TILE + y) * this.width + column * TEXELS_PER_TILE + x) * 4;
        if (!isInside) {
          this.bytes.fill(0, at, at + 4);
          continue;
        }
        const faceY = (Math.floor(face / grid.width) + 1) * TEXELS_PER_TILE;
        const sourceY = isFaceOpen ? faceY : tileY * TEXELS_PER_TILE + y;
        const texel = sourceY * lamps.width + tileX * TEXELS_PER_TILE + x;
        const alarm = lamps.emergency[texel]! * emergency;
        const flame = lamps.fire[texel]! * fire;
        this.bytes[at] = clampByte((lamps.red[texel]! + alarm + flame) / 2);
        this.bytes[at + 1] = clampByte((lamps.green[texel]! + alarm * 0.14 + flame * 0.55) / 2);
        this.bytes[at + 2] = clampByte((lamps.blue[texel]! + alarm * 0.12 + flame * 0.2) / 2);
        this.bytes[at + 3] = isBehindWall ? alpha + sight.now[below]! * 0.498 * (y + 1) * 0.22 : alpha;
      }
    }
  }
}

function fade(sight: TileSight, tile: number): number {
  return Math.min(1, sight.remembered[tile]! / 200);
}

function clampByte(value: number): number {
  return value > 255 ? 255 : value;
}
