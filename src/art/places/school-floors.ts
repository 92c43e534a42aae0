import { type GROUND_LOOKS, groundFrame, lineFrame } from '../../content/art-tiles.ts';
import type { ArtJob } from '../pages/job.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';
import { cutSprite, type Sprite } from '../raster/sprite.ts';
import {
  bloody,
  loose,
  meadow,
  PATCH,
  type Pattern,
  parquet,
  patchDie,
  patchNoise,
  paving,
  planks,
  poolAt,
  squares,
  terrazzo,
  worn,
} from './floor-patterns.ts';

const TILE = 32;

const corridor = terrazzo('floorTile', 3, 1.95);
const boards = planks('floorWood', 8, 32, 5, 0.9);
const gym = parquet('floorGym', 11);
const roof = squares('concrete', 32, 41, 1.85, { gloss: 0.3 });
const tar = loose('asphalt', 31, { brightness: 1.9, contrast: 1.2, grain: 0.07, relief: 1 });

/** Treads of a stair, eight art pixels each: a light nosing with a brass strip, a dark riser under it. */
function stairs(brightness: number): Pattern {
  return (x, y) => {
    const tread = y % 8;
    const cloud = patchNoise(x, y, 51, 8) - 0.5;
    if (tread === 0) return { ramp: 'floorTile', step: brightness + 1.7, rise: 1.2 };
    if (tread === 1) return { ramp: 'khaki', step: brightness + 0.9 + ((x >> 1) & 1) * 0.4, rise: 1.1 };
    if (tread >= 6) return { ramp: 'floorTile', step: brightness - 1.3, rise: tread === 7 ? -2.4 : -1.2 };
    return { ramp: 'floorTile', step: brightness + cloud * 0.9 - (tread === 5 ? 0.4 : 0), rise: 0.8 };
  };
}

/** The sill under a door: worn wood with two metal runners for the sliding leaves. */
function sill(x: number, y: number): FlatPixel {
  const v = y % TILE;
  const cloud = patchNoise(x, y, 61, 16) - 0.5;
  if (v === 13 || v === 18) return { ramp: 'metal', step: 2.9, rise: 0.8 };
  if (v === 14 || v === 19) return { ramp: 'metal', step: 0.7, rise: -0.8 };
  if (v === 0 || v === TILE - 1) return { ramp: 'woodDark', step: 0.6, rise: -0.8 };
  return { ramp: 'floorTile', step: 1.25 + cloud * 1.1 + (patchDie(x, y, 62) > 0.95 ? 0.9 : 0), rise: 0 };
}

function carpet(x: number, y: number): FlatPixel {
  const weave = ((x + y) & 1) * 0.35;
  const cloud = patchNoise(x, y, 71, 8) - 0.5;
  const isSeam = x % TILE === 0 || y % TILE === 0;
  const fleck = patchDie(x, y, 72);
  const step = 1.75 + weave + cloud * 1.1 + (fleck > 0.94 ? 0.8 : 0) - (isSeam ? 0.7 : 0);
  return { ramp: 'carpet', step, rise: fleck * 0.8 };
}

function vinyl(x: number, y: number): FlatPixel {
  const seam = x % TILE === 0 || y % TILE === 0;
  const fleck = patchDie(x >> 1, y, 75);
  const cloud = patchNoise(x, y, 74, 8) - 0.5;
  const step = 2.1 + cloud * 0.7 + (fleck > 0.9 ? 0.7 : fleck < 0.08 ? -0.8 : 0);
  if (seam) return { ramp: 'floorLab', step: 1, rise: -0.4 };
  return { ramp: fleck > 0.97 ? 'mint' : 'floorLab', step, rise: 0 };
}

function entranceMat(x: number, y: number): FlatPixel {
  const rib = x % 4;
  const cloud = patchNoise(x, y, 81, 8) - 0.5;
  const step = (rib === 0 ? 0.6 : rib === 1 ? 2.1 : 1.5) + cloud * 0.9;
  return { ramp: patchDie(x, y, 82) > 0.95 ? 'khaki' : 'forest', step, rise: rib === 1 ? 1 : -0.4 };
}

/** The roof where water stands: in every second tile a puddle that ends before the tile's edge and holds the sky. */
function wetRoof(x: number, y: number): FlatPixel {
  const [column, row] = [Math.floor(x / TILE), Math.floor(y / TILE)];
  const pixel = roof(x, y);
  if (column !== row) return worn(roof, 43, 'concrete')(x, y);
  const deep = poolAt(x % TILE, y % TILE, 90 + column + row * 2);
  if (deep < 0.22) return pixel;
  if (deep < 0.36) return { ...pixel, step: pixel.step - 1 };
  const glint = patchNoise(x * 2, y, 92, 16) > 0.68;
  return { ramp: 'water', step: deep > 0.7 ? (glint ? 2.4 : 0.9) : 1.5, rise: 0 };
}

const PATTERNS: Record<(typeof GROUND_LOOKS)[number], Pattern> = {
  floorTile: corridor,
  floorTileWorn: worn(corridor, 13, 'floorTile'),
  floorWood: boards,
  floorWoodWorn: worn(boards, 17, 'woodDark'),
  floorGym: gym,
  floorGymLine: gym,
  floorLab: vinyl,
  floorKitchen: squares('tile', 16, 21, 1.5, { second: 'floorLab', gloss: 0.45 }),
  floorCarpet: carpet,
  floorMat: entranceMat,
  floorBlood: bloody(corridor, 23),
  floorBloodWood: bloody(boards, 27),
  stairsUp: stairs(2.2),
  stairsDown: stairs(1.2),
  grass: meadow(4, 0.06, 3),
  grassTall: meadow(6, 0.16, 5),
  pavement: paving('stone', 16, 8, 33, 'soil'),
  asphalt: tar,
  courtLine: tar,
  dirt: loose('soil', 45, {
    brightness: 2.1,
    contrast: 1.4,
    grain: 0.06,
    patch: 'khaki',
    patchAbove: 0.78,
    relief: 1.6,
  }),
  roofFloor: roof,
  roofFloorWorn: wetRoof,
  threshold: sill,
  voidGround: () => ({ ramp: 'black', step: 0 }),
};

/** The four pictures of a ground: the quarters of one patch, whose edges meet. */
function groundSprites(look: (typeof GROUND_LOOKS)[number]): (readonly [string, Sprite])[] {
  const patch = paintFlat(PATCH, PATCH, PATTERNS[look], { isTiled: true });
  return [0, 1, 2, 3].map((quarter) => {
    const [column, row] = [quarter & 1, quarter >> 1];
    const cut = cutSprite(patch, column * TILE, row * TILE, TILE, TILE);
    return [groundFrame(look, column, row), { ...cut, anchorX: TILE / 2, anchorY: TILE }];
  });
}

/** A painted line, worn thin in places, from the middle of a tile to the edges it leaves by. */
function lineSprite(ways: number): Sprite {
  const half = 2;
  return paintFlat(TILE, TILE, (x, y) => {
    const [dx, dy] = [x - 15.5, y - 15.5];
    const isMiddle = Math.abs(dx) < half && Math.abs(dy) < half;
    const isNorthSouth = Math.abs(dx) < half && ((dy < 0 && (ways & 1) > 0) || (dy > 0 && (ways & 4) > 0));
    const isEastWest = Math.abs(dy) < half && ((dx > 0 && (ways & 2) > 0) || (dx < 0 && (ways & 8) > 0));
    if (!isMiddle && !isNorthSouth && !isEastWest) return undefined;
    const wear = patchNoise(x, y, 7, 16);
    if (wear > 0.72) return undefined;
    return { ramp: 'white', step: wear > 0.6 ? 1.5 : 2.4, cover: wear > 0.6 ? 0.6 : 0.88 };
  });
}

/** Grounds of the school, inside and around it, and the lines painted on them. */
export const FLOOR_JOBS: readonly ArtJob[] = [
  ...(Object.keys(PATTERNS) as (typeof GROUND_LOOKS)[number][]).map(
    (look): ArtJob => ({ page: 'school', name: `school ground ${look}`, render: () => groundSprites(look) }),
  ),
  {
    page: 'school',
    name: 'school ground lines',
    render: () => Array.from({ length: 16 }, (_, ways) => [lineFrame(ways), lineSprite(ways)] as const),
  },
];
