import type { LightScene } from './light-scene.ts';
import { type StaticLight, TEXELS_PER_TILE } from './static-light.ts';
import type { TileSight } from './tile-sight.ts';

/** Tiles around the picture that are lit too, for what reaches in and for smooth enlarging. */
const MARGIN_TILES = 2;
/** How well a floor is remembered that nobody has seen yet: pupils know their school by heart. */
const KNOWN_BY_HEART = 66;
/** Alpha of a floor fully remembered; what lies above is a wall in sight. */
const HALF = 127;

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
  private emergency = 0;
  private fire = 0;

  /** Fills the bytes for the picture of that scene. */
  compose(scene: LightScene, lamps: StaticLight, sight: TileSight, clockMs: number): void {
    this.place(scene);
    this.emergency = scene.isCalm ? 0.8 : 0.72 + 0.28 * Math.sin(clockMs / 420);
    this.fire = scene.isCalm ? 0.9 : 0.86 + 0.08 * Math.sin(clockMs / 90) + 0.06 * Math.sin(clockMs / 37);
    const { grid } = scene;
    for (let row = 0; row < this.tilesHigh; row++) {
      for (let column = 0; column < this.tilesWide; column++) {
        const tileX = this.left + column;
        const tileY = this.top + row;
        const isInside = tileX > 0 && tileY > 0 && tileX < grid.width - 1 && tileY < grid.height - 2;
        if (isInside) this.composeTile(scene, lamps, sight, tileX, tileY);
        else this.blacken(column, row);
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

  private blacken(column: number, row: number): void {
    for (let y = 0; y < TEXELS_PER_TILE; y++) {
      const at = ((row * TEXELS_PER_TILE + y) * this.width + column * TEXELS_PER_TILE) * 4;
      this.bytes.fill(0, at, at + TEXELS_PER_TILE * 4);
    }
  }

  private composeTile(
    scene: LightScene,
    lamps: StaticLight,
    sight: TileSight,
    tileX: number,
    tileY: number,
  ): void {
    const { opaque, width } = scene.grid;
    const tile = tileY * width + tileX;
    const isWall = opaque[tile] !== 0;
    const isFace = facesSouth(scene, tile);
    // A tall wall in the north covers what is behind it on the screen: there its own light and sight count.
    const isCovered = !isFace && tileY + 1 < scene.eyeY && facesSouth(scene, tile + width);
    const wall = isCovered ? tile + width : tile;
    const showsWall = isWall || isCovered;
    // A face is lit by the floor in front of it, not by the lamp of the room behind.
    const isLitFromFront = isFace || isCovered;
    const frontRow = (tileY + (isCovered ? 2 : 1)) * TEXELS_PER_TILE;
    for (let y = 0; y < TEXELS_PER_TILE; y++) {
      const lampRow = isLitFromFront ? frontRow : tileY * TEXELS_PER_TILE + y;
      for (let x = 0; x < TEXELS_PER_TILE; x++) {
        let memory = showsWall ? 0 : known(floorMemory(scene, sight, tile, x, y));
        if (showsWall) {
          // The top of a covering wall fades out toward the north.
          const share = isCovered ? 0.25 + y * 0.2 : 1;
          memory = known(sight.remembered[wall]!) * (isCovered ? Math.max(0.6, share) : 1);
          memory += wallSight(scene, sight, wall, x) * share * (HALF / 255);
        }
        this.write(lamps, tileX, tileY, x, y, lampRow, memory);
      }
    }
  }

  private write(
    lamps: StaticLight,
    tileX: number,
    tileY: number,
    x: number,
    y: number,
    lampRow: number,
    memory: number,
  ): void {
    const texel = lampRow * lamps.width + tileX * TEXELS_PER_TILE + x;
    const row = (tileY - this.top) * TEXELS_PER_TILE + y;
    const at = (row * this.width + (tileX - this.left) * TEXELS_PER_TILE + x) * 4;
    const alarm = lamps.emergency[texel]! * this.emergency;
    const flame = lamps.fire[texel]! * this.fire;
    this.bytes[at] = toByte((lamps.red[texel]! + alarm + flame) / 2);
    this.bytes[at + 1] = toByte((lamps.green[texel]! + alarm * 0.14 + flame * 0.55) / 2);
    this.bytes[at + 2] = toByte((lamps.blue[texel]! + alarm * 0.12 + flame * 0.2) / 2);
    this.bytes[at + 3] = toByte(memory);
  }
}

/** Whether a wall shows its face: what lies south of it is open. */
function facesSouth(scene: LightScene, tile: number): boolean {
  const { opaque, width } = scene.grid;
  return opaque[tile] === 1 && opaque[tile + width] === 0;
}

/** Alpha of something remembered that well, 0..255. */
function known(remembered: number): number {
  return KNOWN_BY_HEART + (remembered / 255) * (HALF - KNOWN_BY_HEART);
}

/** How well a texel of the floor is remembered, 0..255: between the middles of tiles it is blended. */
function floorMemory(scene: LightScene, sight: TileSight, tile: number, x: number, y: number): number {
  const { opaque, width } = scene.grid;
  const { remembered } = sight;
  const offsetX = (x + 0.5) / TEXELS_PER_TILE - 0.5;
  const offsetY = (y + 0.5) / TEXELS_PER_TILE - 0.5;
  const own = remembered[tile]!;
  const beside = offsetX < 0 ? tile - 1 : tile + 1;
  const above = offsetY < 0 ? tile - width : tile + width;
  const corner = above + beside - tile;
  // Walls do not blend in: what is known of a room ends at them.
  const atBeside = opaque[beside] === 0 ? remembered[beside]! : own;
  const atAbove = opaque[above] === 0 ? remembered[above]! : own;
  const atCorner = opaque[corner] === 0 ? remembered[corner]! : own;
  const partX = Math.abs(offsetX);
  const here = own + (atBeside - own) * partX;
  const there = atAbove + (atCorner - atAbove) * partX;
  return here + (there - here) * Math.abs(offsetY);
}

/** How much a wall is in sight, 0..255, blended into the walls beside it so that no tile edge shows. */
function wallSight(scene: LightScene, sight: TileSight, wall: number, x: number): number {
  const own = sight.now[wall]!;
  const offset = (x + 0.5) / TEXELS_PER_TILE - 0.5;
  const beside = offset < 0 ? wall - 1 : wall + 1;
  if (beside < 0 || scene.grid.opaque[beside] !== 1) return own;
  return own + (sight.now[beside]! - own) * Math.abs(offset);
}

function toByte(value: number): number {
  return value > 255 ? 255 : value;
}
