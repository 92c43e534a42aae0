import type { GameMap } from '../sim/world/game-map.ts';

/** A storey or another piece of a map, as the rectangle of tiles around it. */
export interface MapPart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The connected pieces of a map: storeys lie side by side in one map with nothing between them. */
export class MapParts {
  private readonly width: number;
  private readonly height: number;
  private readonly partOf: Uint16Array;
  private readonly parts: MapPart[];

  constructor(map: Pick<GameMap, 'width' | 'height' | 'looks'>) {
    this.width = map.width;
    this.height = map.height;
    this.partOf = new Uint16Array(map.width * map.height);
    this.parts = [{ left: 0, top: 0, right: map.width, bottom: map.height }];
    const filled = filledTiles(map);
    for (let tile = 0; tile < filled.length; tile++) {
      if (filled[tile] === 1 && this.partOf[tile] === 0) this.parts.push(this.flood(tile, filled));
    }
  }

  /** The piece around a place in tiles; the whole map where there is nothing. */
  at(x: number, y: number): MapPart {
    const tileX = Math.min(this.width - 1, Math.max(0, Math.floor(x)));
    const tileY = Math.min(this.height - 1, Math.max(0, Math.floor(y)));
    return this.parts[this.partOf[tileY * this.width + tileX]!]!;
  }

  private flood(start: number, filled: Uint8Array): MapPart {
    const name = this.parts.length;
    let left = this.width;
    let top = this.height;
    let right = 0;
    let bottom = 0;
    const open = [start];
    this.partOf[start] = name;
    for (let tile = open.pop(); tile !== undefined; tile = open.pop()) {
      const x = tile % this.width;
      const y = (tile - x) / this.width;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
      const visit = (next: number): void => {
        if (filled[next] !== 1 || this.partOf[next] !== 0) return;
        this.partOf[next] = name;
        open.push(next);
      };
      if (x > 0) visit(tile - 1);
      if (x < this.width - 1) visit(tile + 1);
      if (y > 0) visit(tile - this.width);
      if (y < this.height - 1) visit(tile + this.width);
    }
    return { left, top, right, bottom };
  }
}

/** 1 where the map has a floor or a wall. */
function filledTiles(map: Pick<GameMap, 'width' | 'height' | 'looks'>): Uint8Array {
  const { names, ground, walls } = map.looks;
  const filled = new Uint8Array(map.width * map.height);
  for (let tile = 0; tile < filled.length; tile++) {
    const floor = names[ground[tile]!];
    const hasFloor = ground[tile] !== 0 && floor !== undefined && floor !== 'void';
    if (hasFloor || walls[tile] !== 0) filled[tile] = 1;
  }
  return filled;
}
