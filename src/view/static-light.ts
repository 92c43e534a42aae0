import type { GameMap, MapLamp } from '../sim/world/game-map.ts';
import { ByteGrid } from './byte-grid.ts';
import { lampKind } from './lamp-kinds.ts';
import { castMoonBeams } from './moon-beams.ts';
import { type OpaqueGrid, SightFan } from './sight-fan.ts';

/** Points of light a tile, on each axis. */
export const TEXELS_PER_TILE = 4;

const DUSK: readonly [number, number, number] = [0.36, 0.44, 0.78];
/** What falls through windows; it adds to the moon lamps of the map, by which the rules go. */
const MOONLIGHT: readonly [number, number, number] = [0.5, 0.68, 1.1];
const OUTDOORS = 86;
const INDOORS = 34;

/** A lamp and what it gives to each texel of the square around it, so that it can be taken back. */
interface LitLamp {
  readonly lamp: MapLamp;
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly given: Uint8Array;
}

/**
 * The light of a place from what hangs there and never changes: lamps stopped by walls, at four texels a tile, 0..255 a
 * channel and above, with the direction most of it comes from. When a door moves, only the lamps that reach it are cast
 * again. Lamps that live (see `lamp-kinds.ts`) are not in it.
 */
export class StaticLight {
  readonly width: number;
  readonly height: number;
  readonly red: Int32Array;
  readonly green: Int32Array;
  readonly blue: Int32Array;
  /** For the shader: red, green, blue at half strength. */
  readonly colours: ByteGrid;
  /** For the shader: where light comes from, east and south as 128 ± 127; longer where more of it does. */
  readonly directions: ByteGrid;
  private readonly east: Int32Array;
  private readonly south: Int32Array;
  private readonly map: GameMap;
  private readonly lamps: LitLamp[];
  private readonly fan = new SightFan(360);
  private readonly reach = new Float32Array(360).fill(99);
  private readonly touched: Uint32Array;
  private mark = 0;

  constructor(map: GameMap, grid: OpaqueGrid) {
    this.map = map;
    this.width = map.width * TEXELS_PER_TILE;
    this.height = map.height * TEXELS_PER_TILE;
    const size = this.width * this.height;
    this.red = new Int32Array(size);
    this.green = new Int32Array(size);
    this.blue = new Int32Array(size);
    this.east = new Int32Array(size);
    this.south = new Int32Array(size);
    this.colours = new ByteGrid(this.width, this.height, 4);
    this.directions = new ByteGrid(this.width, this.height, 2);
    this.touched = new Uint32Array(map.width * map.height);
    const steady = map.lamps.filter((lamp) => lampKind(lamp.look).life === 'steady');
    this.lamps = steady.map((lamp) => {
      const radius = Math.ceil(lamp.radius) + 1;
      const side = (radius * 2 + 1) * TEXELS_PER_TILE;
      return {
        lamp,
        left: (Math.floor(lamp.x) - radius) * TEXELS_PER_TILE,
        top: (Math.floor(lamp.y) - radius) * TEXELS_PER_TILE,
        side,
        given: new Uint8Array(side * side),
      };
    });
    this.fillSky();
    castMoonBeams(map, TEXELS_PER_TILE, (x, y, level, fromX, fromY) => {
      const texel = Math.floor(y * TEXELS_PER_TILE) * this.width + Math.floor(x * TEXELS_PER_TILE);
      this.red[texel]! += Math.round(level * MOONLIGHT[0]);
      this.green[texel]! += Math.round(level * MOONLIGHT[1]);
      this.blue[texel]! += Math.round(level * MOONLIGHT[2]);
      this.east[texel]! += Math.round(level * fromX * 0.6);
      this.south[texel]! += Math.round(level * fromY * 0.6);
    });
    for (const lit of this.lamps) this.light(lit, grid);
    this.write(0, this.height);
  }

  /** Casts the lamps again that reach a tile where sight was opened or closed. */
  relight(grid: OpaqueGrid, tileX: number, tileY: number): void {
    for (const lit of this.lamps) {
      const column = tileX * TEXELS_PER_TILE + 2 - lit.left;
      const row = tileY * TEXELS_PER_TILE + 2 - lit.top;
      const isNear = column >= 0 && row >= 0 && column < lit.side && row < lit.side;
      // A lamp that gives nothing to the door itself gives nothing through it.
      if (!isNear || lit.given[row * lit.side + column] === 0) continue;
      this.apply(lit, -1);
      this.light(lit, grid);
      this.write(Math.max(0, lit.top), Math.min(this.height, lit.top + lit.side));
    }
  }

  /** What is there without lamps: dusk outside, little inside. */
  private fillSky(): void {
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const tile = (y >> 2) * this.map.width + (x >> 2);
        const level = this.map.room[tile] === 0 && this.map.wall[tile] === 0 ? OUTDOORS : INDOORS;
        const texel = y * this.width + x;
        this.red[texel] = Math.round(level * DUSK[0]);
        this.green[texel] = Math.round(level * DUSK[1]);
        this.blue[texel] = Math.round(level * DUSK[2]);
      }
    }
  }

  private light(lit: LitLamp, grid: OpaqueGrid): void {
    const { lamp, given, side } = lit;
    const lampX = Math.floor(lamp.x) + 0.5;
    const lampY = Math.floor(lamp.y) + 0.5;
    this.mark++;
    this.fan.cast(grid, lampX, lampY, lamp.radius + 1, this.reach, this.touched, this.mark);
    for (let row = 0; row < side; row++) {
      const y = (lit.top + row + 0.5) / TEXELS_PER_TILE;
      for (let column = 0; column < side; column++) {
        const x = (lit.left + column + 0.5) / TEXELS_PER_TILE;
        const dx = x - lampX;
        const dy = y - lampY;
        const near = 1 - (dx * dx + dy * dy) / (lamp.radius * lamp.radius);
        given[row * side + column] = near <= 0 ? 0 : lamp.strength * near * near * this.reaches(grid, dx, dy);
      }
    }
    this.apply(lit, 1);
  }

  /** 0..1: how much of the lamp arrives at an offset from it. Opaque tiles are lit as a whole when a ray meets them. */
  private reaches(grid: OpaqueGrid, dx: number, dy: number): number {
    const tileX = Math.floor(this.fan.x + dx);
    const tileY = Math.floor(this.fan.y + dy);
    if (tileX < 0 || tileY < 0 || tileX >= grid.width || tileY >= grid.height) return 0;
    const tile = tileY * grid.width + tileX;
    if (grid.opaque[tile] !== 0) return this.touched[tile] === this.mark ? 0.85 : 0;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const { depths, rays } = this.fan;
    const ray = this.fan.rayToward(dx, dy);
    let sum = 0;
    for (let step = -2; step <= 2; step++) {
      const beyond = depths[(ray + step * 2 + rays) % rays]! + 0.3 - distance;
      sum += beyond <= 0 ? 0 : beyond >= 0.4 ? 1 : beyond * 2.5;
    }
    return sum / 5;
  }

  /** Adds a lamp's share (sign 1) or takes it back (-1). */
  private apply(lit: LitLamp, sign: number): void {
    const { given, side, lamp } = lit;
    const { colour, height } = lampKind(lamp.look);
    const tilesUp = height / 32;
    const middle = side / 2;
    for (let row = 0; row < side; row++) {
      const y = lit.top + row;
      if (y < 0 || y >= this.height) continue;
      for (let column = 0; column < side; column++) {
        const x = lit.left + column;
        const level = given[row * side + column]! * sign;
        if (level === 0 || x < 0 || x >= this.width) continue;
        const texel = y * this.width + x;
        this.red[texel]! += Math.round(level * colour[0]);
        this.green[texel]! += Math.round(level * colour[1]);
        this.blue[texel]! += Math.round(level * colour[2]);
        const dx = (middle - column - 0.5) / TEXELS_PER_TILE;
        const dy = (middle - row - 0.5) / TEXELS_PER_TILE;
        const away = Math.sqrt(dx * dx + dy * dy + tilesUp * tilesUp);
        this.east[texel]! += Math.round((level * dx) / away);
        this.south[texel]! += Math.round((level * dy) / away);
      }
    }
  }

  /** Puts rows of texels into bytes for the shader, the last one excluded. */
  private write(from: number, to: number): void {
    const { colours, directions, red, green, blue } = this;
    for (let texel = from * this.width; texel < to * this.width; texel++) {
      const at = texel * 4;
      colours.bytes[at] = Math.min(255, red[texel]! >> 1);
      colours.bytes[at + 1] = Math.min(255, green[texel]! >> 1);
      colours.bytes[at + 2] = Math.min(255, blue[texel]! >> 1);
      const all = Math.max(1, red[texel]!, green[texel]!, blue[texel]!);
      directions.bytes[texel * 2] = shortened(this.east[texel]! / all);
      directions.bytes[texel * 2 + 1] = shortened(this.south[texel]! / all);
    }
    colours.touchRows(from, to);
    directions.touchRows(from, to);
  }
}

function shortened(share: number): number {
  return 128 + Math.round(Math.max(-1, Math.min(1, share)) * 127);
}
