import {
  groundFrame,
  isFlatLook,
  isGroundLook,
  isTileLook,
  isWallLook,
  LINE_LOOKS,
  lineFrame,
  shiftOfLook,
  type TileLook,
  tileFrame,
  WALL_HEIGHT,
} from '../content/art-tiles.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import type { FrameTable } from './frame-table.ts';

const TILE = 32;
const EMPTY = new Set(['', 'void', 'voidGround']);

/** A wall's pieces: its face may be cut low, its top sinks with it. */
export interface WallPieces {
  /** 32 × `WALL_HEIGHT`, or 0 for a wall that shows only its top. */
  readonly face: number;
  /** 32 × 32, anchored at the middle of its lower edge. */
  readonly top: number;
}

/** The pictures of a map's tiles as frame indices, one number a tile; 0 is nothing. */
export class TilePictures {
  readonly ground: Uint16Array;
  /** Lies on the ground. */
  readonly flat: Uint16Array;
  /** Stands on it. */
  readonly standing: Uint16Array;
  /** 1 + index into `pieces`. */
  readonly wall: Uint16Array;
  /** How far east of its tile's middle a standing thing's foot point lies, in tiles. */
  readonly shift: Float32Array;
  /** How far the largest standing thing reaches to each side, and up, in tiles. */
  reachSide = 1;
  reachUp = 3;
  readonly pieces: WallPieces[] = [];
  private readonly frames: FrameTable;
  private readonly pieceByLook = new Map<TileLook, number>();

  constructor(map: GameMap, frames: FrameTable) {
    this.frames = frames;
    const size = map.width * map.height;
    this.ground = new Uint16Array(size);
    this.flat = new Uint16Array(size);
    this.standing = new Uint16Array(size);
    this.wall = new Uint16Array(size);
    this.shift = new Float32Array(size);
    const { names, ground, walls, furniture } = map.looks;
    for (let tile = 0; tile < size; tile++) {
      const look = names[ground[tile]!] ?? '';
      this.addGround(tile, look, map.width);
      if (LINE_LOOKS.has(look)) this.flat[tile] = frames.indexOf(lineFrame(waysOfLine(map, tile)));
      this.addThing(tile, names[walls[tile]!] ?? '');
      this.addThing(tile, names[furniture[tile]!] ?? '');
    }
  }

  /** Ground runs on over two by two tiles, so that no pattern repeats in every tile. */
  private addGround(tile: number, look: string, width: number): void {
    if (EMPTY.has(look)) return;
    const varied = isTileLook(look) && isGroundLook(look);
    this.ground[tile] = varied
      ? this.frames.indexOf(groundFrame(look, tile % width, Math.floor(tile / width)))
      : this.frameOf(look);
  }

  private addThing(tile: number, look: string): void {
    if (EMPTY.has(look)) return;
    if (!isTileLook(look)) {
      this.standing[tile] = this.frameOf(look);
      return;
    }
    if (isWallLook(look)) this.wall[tile] = this.piecesOf(look) + 1;
    else if (isFlatLook(look)) this.flat[tile] = this.frameOf(look);
    else this.stand(tile, look);
  }

  private stand(tile: number, look: TileLook): void {
    const frame = this.frameOf(look);
    this.standing[tile] = frame;
    this.shift[tile] = shiftOfLook(look);
    this.reachSide = Math.max(this.reachSide, Math.ceil(this.frames.width[frame]! / 2 / TILE));
    this.reachUp = Math.max(this.reachUp, Math.ceil(this.frames.height[frame]! / TILE));
  }

  /** An unknown look shows the sign of a missing frame, and never frame 0, which means "nothing" here. */
  private frameOf(look: string): number {
    const frame = isTileLook(look) ? this.frames.indexOf(tileFrame(look)) : 0;
    return frame === 0 ? this.frames.indexOf('fx/missing') : frame;
  }

  private piecesOf(look: TileLook): number {
    const known = this.pieceByLook.get(look);
    if (known !== undefined) return known;
    this.pieceByLook.set(look, this.pieces.length);
    this.pieces.push(wallPieces(this.frames, this.frameOf(look)));
    return this.pieces.length - 1;
  }
}

/** The neighbours (1 north, 2 east, 4 south, 8 west) that bear the same line as a tile. */
function waysOfLine({ width, looks: { ground } }: GameMap, tile: number): number {
  const look = ground[tile];
  const column = tile % width;
  return (
    (ground[tile - width] === look ? 1 : 0) +
    (column < width - 1 && ground[tile + 1] === look ? 2 : 0) +
    (ground[tile + width] === look ? 4 : 0) +
    (column > 0 && ground[tile - 1] === look ? 8 : 0)
  );
}

/** Cuts a wall's frame (or a door's, which is built like one) into face and top. */
export function wallPieces(frames: FrameTable, frame: number): WallPieces {
  const width = frames.width[frame]!;
  const height = frames.height[frame]!;
  const middle = width / 2;
  if (height < TILE + WALL_HEIGHT) {
    return { face: 0, top: frames.cutOut(frame, { x: 0, y: 0, width, height }, middle, height) };
  }
  const face = { x: 0, y: height - WALL_HEIGHT, width, height: WALL_HEIGHT };
  const top = { x: 0, y: height - WALL_HEIGHT - TILE, width, height: TILE };
  return {
    face: frames.cutOut(frame, face, middle, WALL_HEIGHT),
    top: frames.cutOut(frame, top, middle, TILE),
  };
}
