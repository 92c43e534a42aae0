import { isTileLook, tileFrame, WALL_HEIGHT } from '../content/art-tiles.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { ART_PIXELS, tintOf } from './draw-list.ts';
import { OpeningPictures } from './opening-pictures.ts';
import type { Stage } from './stage.ts';
import { TilePictures, type WallPieces } from './tile-pictures.ts';
import { wallHeightAt } from './wall-cut.ts';

/** Furniture taller than this hides a body behind it and is seen through there. */
const TALL_ART_PIXELS = 46;
/** Faces of walls are lit by the floor so many art pixels in front of them. */
const IN_FRONT = 6;

/** The place itself: floor, walls, furniture, doors, lockers, desks. */
export class Scenery {
  private readonly stage: Stage;
  private readonly map: GameMap;
  private readonly tiles: TilePictures;
  private readonly openings: OpeningPictures;
  private readonly lockers: readonly number[];
  private readonly movables: readonly number[];
  private leaderX = 0;
  private leaderY = 0;

  constructor(stage: Stage, map: GameMap) {
    this.stage = stage;
    this.map = map;
    this.tiles = new TilePictures(map, stage.frames);
    this.openings = new OpeningPictures(stage.frames, map);
    const frameOf = (look: string): number =>
      isTileLook(look) ? stage.frames.indexOf(tileFrame(look)) : stage.frames.indexOf('fx/missing');
    this.lockers = map.lockers.map((locker) => frameOf(locker.look));
    this.movables = map.movables.map((movable) => frameOf(movable.look));
  }

  /** A blow on a door or window shakes it. */
  jolt(opening: number): void {
    this.openings.jolt(opening);
  }

  draw(state: ReadOnly<GameState>, leaderX: number, leaderY: number, elapsedMs: number): void {
    this.leaderX = leaderX;
    this.leaderY = leaderY;
    this.openings.update(elapsedMs);
    const { camera } = this.stage;
    const { reachSide, reachUp } = this.tiles;
    const left = Math.max(0, Math.floor(camera.left) - reachSide);
    const right = Math.min(
      this.map.width - 1,
      Math.floor(camera.left + camera.framing.tilesWide) + reachSide,
    );
    const top = Math.max(0, Math.floor(camera.top));
    const bottom = camera.top + camera.framing.tilesHigh;
    const last = Math.min(this.map.height - 1, Math.floor(bottom) + reachUp);
    for (let tileY = top; tileY <= last; tileY++) {
      const height = wallHeightAt(tileY, leaderY);
      const heightBelow = wallHeightAt(tileY + 1, leaderY);
      for (let tileX = left; tileX <= right; tileX++) {
        this.drawTile(state, tileX, tileY, height, heightBelow, tileY <= bottom);
      }
    }
  }

  private drawTile(
    state: ReadOnly<GameState>,
    tileX: number,
    tileY: number,
    height: number,
    heightBelow: number,
    showsFloor: boolean,
  ): void {
    const { tiles, stage } = this;
    const tile = tileY * this.map.width + tileX;
    const x = tileX + 0.5;
    const y = tileY + 1;
    if (showsFloor) {
      if (tiles.ground[tile] !== 0) stage.ground.put(tiles.ground[tile]!, x, y);
      if (tiles.flat[tile] !== 0) stage.ground.put(tiles.flat[tile]!, x, y);
    }
    const opening = state.tiles.openingAt[tile]!;
    if (opening >= 0) {
      const pieces = this.openings.piecesOf(opening, state.openings[opening]!);
      const isOpen = state.openings[opening]!.state !== 'closed';
      this.drawWall(pieces, x + this.openings.shift(opening), y, height, heightBelow, isOpen ? tileY : y);
    } else if (tiles.wall[tile] !== 0) {
      this.drawWall(tiles.pieces[tiles.wall[tile]! - 1]!, x, y, height, heightBelow, y);
    }
    const movable = state.tiles.movableAt[tile]!;
    const locker = state.tiles.lockerAt[tile]!;
    if (movable >= 0) {
      if (state.movables[movable]!.standing) this.drawThing(this.movables[movable]!, x, y);
    } else if (locker >= 0) {
      const slot = this.drawThing(this.lockers[locker]!, x, y);
      if (state.lockers[locker]!.searched) stage.standing.tint[slot] = tintOf(0x8f8f9c, 1);
    } else if (tiles.standing[tile] !== 0) {
      this.drawThing(tiles.standing[tile]!, x + tiles.shift[tile]!, y);
    }
  }

  private drawWall(
    pieces: WallPieces,
    x: number,
    y: number,
    height: number,
    heightBelow: number,
    depth: number,
  ): void {
    const { standing } = this.stage;
    if (pieces.face !== 0) {
      const face = standing.put(pieces.face, x, y);
      standing.cut[face] = WALL_HEIGHT - height;
      standing.lift[face] = IN_FRONT;
      standing.depth[face] = depth;
    }
    // Where the wall below is cut lower, the top is drawn longer, so that no gap opens between the rows.
    const drop = pieces.face !== 0 ? height : heightBelow;
    const top = standing.put(pieces.top, x, y - drop / ART_PIXELS);
    standing.scaleY[top] = 1 + (height - drop) / ART_PIXELS;
    standing.lift[top] = drop;
    standing.rise[top] = (height - drop) / (ART_PIXELS + height - drop);
    standing.depth[top] = depth;
  }

  private drawThing(frame: number, x: number, y: number): number {
    const { standing, frames } = this.stage;
    const slot = standing.put(frame, x, y);
    const behind = y - this.leaderY;
    const height = frames.height[frame]!;
    const hides = height > TALL_ART_PIXELS && behind > 0.9 && behind < Math.max(2.4, height / ART_PIXELS);
    if (hides && Math.abs(x - this.leaderX) < Math.max(1, frames.width[frame]! / 2 / ART_PIXELS))
      standing.tint[slot] = tintOf(0xffffff, 0.45);
    return slot;
  }
}
