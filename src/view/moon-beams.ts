import type { GameMap } from '../sim/world/game-map.ts';

/** How far moonlight reaches into a room, and how far it slants to the side on the way, in tiles. */
const REACH = 3.6;
const SLANT = 0.42;
/** Light right behind the glass, 0..255. */
const LEVEL = 92;
/** Bars of a window, as shares of its width, keep their shadow. */
const BAR = 0.09;
const SOFT = 0.12;

const WINDOW_LOOKS: ReadonlySet<string> = new Set(['windowFace', 'glassFace']);

/** A tile of glass with sky on one side and a room on the other; `inX`, `inY` point into the room. */
interface MoonWindow {
  readonly x: number;
  readonly y: number;
  readonly inX: number;
  readonly inY: number;
  readonly room: number;
}

/** Hears of moonlight: its place in tiles, level 0..255, and the direction it comes from. */
export type MoonListener = (x: number, y: number, level: number, fromX: number, fromY: number) => void;

/** Tells `put` of the patches of moonlight behind every window of a place, at `texels` points a tile. */
export function castMoonBeams(map: GameMap, texels: number, put: MoonListener): void {
  for (const window of moonWindows(map)) castBeam(map, window, texels, put);
}

function castBeam(map: GameMap, window: MoonWindow, texels: number, put: MoonListener): void {
  const { inX, inY } = window;
  const step = 1 / texels;
  for (let deep = step / 2; deep < REACH; deep += step) {
    for (let across = -0.5 + step / 2; across < 0.5 + step; across += step) {
      const side = across + deep * SLANT;
      // From the pane inward, and along the wall to the east or south of it.
      const x = window.x + 0.5 + inX * (0.5 + deep) + (inX === 0 ? side : 0);
      const y = window.y + 0.5 + inY * (0.5 + deep) + (inX === 0 ? 0 : side);
      const tile = Math.floor(y) * map.width + Math.floor(x);
      if (map.room[tile] !== window.room || map.opaque[tile] === 1) continue;
      const pane = smooth(0.5 - Math.abs(across), SOFT) * smooth(Math.abs(across) - BAR / 2, BAR);
      put(x, y, LEVEL * (1 - deep / REACH) * pane, -inX, -inY);
    }
  }
}

function moonWindows(map: GameMap): MoonWindow[] {
  const { width, room, wall, opaque, looks } = map;
  const isGlass = new Uint8Array(room.length);
  for (const { kind, x, y, width: wide, height: high } of map.openings) {
    if (kind !== 'window') continue;
    for (let row = y; row < y + high; row++) isGlass.fill(1, row * width + x, row * width + x + wide);
  }
  const found: MoonWindow[] = [];
  for (let tile = width; tile < room.length - width; tile++) {
    if (isGlass[tile] === 0 && !WINDOW_LOOKS.has(looks.names[looks.walls[tile]!] ?? '')) continue;
    const place = { x: tile % width, y: Math.floor(tile / width) };
    for (const [inX, inY] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ] as const) {
      const inner = tile + inX + inY * width;
      const outer = tile - inX - inY * width;
      const isSky = room[outer] === 0 && wall[outer] === 0;
      if (isSky && room[inner] !== 0 && opaque[inner] === 0) {
        found.push({ ...place, inX, inY, room: room[inner]! });
      }
    }
  }
  return found;
}

/** 0 below 0, 1 from `width` on, smooth between. */
function smooth(value: number, width: number): number {
  const share = Math.min(1, Math.max(0, value / width));
  return share * share * (3 - 2 * share);
}
