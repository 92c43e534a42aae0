import { groundFrame } from '../../content/art-tiles.ts';
import { CAMPUS_GROUND_LOOKS } from '../../content/art-tiles-campus.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { hashNoise } from '../raster/noise.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';
import { cutSprite, type Sprite } from '../raster/sprite.ts';
import {
  loose,
  meadow,
  PATCH,
  type Pattern,
  patchDie,
  patchNoise,
  planks,
  squares,
  worn,
} from './floor-patterns.ts';

const TILE = 32;

/** One brick of a pavement: a tone of its own, a lit upper edge, now and then of stone or burnt dark. */
function brickPixel(
  u: number,
  v: number,
  length: number,
  width: number,
  die: number,
  cloud: number,
): FlatPixel {
  if (u === 0 || v === 0) return { ramp: cloud > 0.6 ? 'grass' : 'soil', step: 1.1, rise: -1.4 };
  let step = 1.4 + (die - 0.5) * 1.3 + (cloud - 0.5) * 1.2;
  if (v === 1 || u === 1) step += 0.6;
  if (v === width - 1 || u === length - 1) step -= 0.4;
  const ramp: RampId = die > 0.9 ? 'stone' : die < 0.08 ? 'rust' : 'brick';
  return { ramp, step, rise: 0.3 + die * 0.7 + cloud * 0.4 };
}

/** Running bond of 16×8. */
function plazaBrick(x: number, y: number): FlatPixel {
  const row = Math.floor(y / 8);
  const shifted = (x + (row & 1) * 8) % PATCH;
  const die = hashNoise(shifted >> 4, row, 2);
  return brickPixel(shifted % 16, y % 8, 16, 8, die, patchNoise(x, y, 8, 16));
}

/** Herringbone of bricks of `cell`×2·`cell`: where a cell lies on the diagonal says which half of which brick it is. */
function herringbone(cell: number, brick: typeof brickPixel): Pattern {
  const cells = PATCH / cell;
  return (x, y) => {
    const [i, j] = [Math.floor(x / cell), Math.floor(y / cell)];
    const way = (((i - j) % 4) + 4) % 4;
    const isFlat = way < 2;
    const [firstX, firstY] = isFlat ? [i - way, j] : [i, j - (3 - way)];
    const wrap = (value: number): number => ((value % cells) + cells) % cells;
    const die = hashNoise(wrap(firstX), wrap(firstY), isFlat ? 5 : 6);
    const [u, v] = [x - firstX * cell, y - firstY * cell];
    const cloud = patchNoise(x, y, 18, 16);
    return isFlat ? brick(u, v, cell * 2, cell, die, cloud) : brick(u, v, cell, cell * 2, die, cloud);
  };
}

function parquetPixel(
  u: number,
  v: number,
  length: number,
  width: number,
  die: number,
  cloud: number,
): FlatPixel {
  if (u === 0 || v === 0) return { ramp: 'floorWood', step: 0.7, rise: -0.6 };
  const edge = u === 1 || v === 1 ? 0.45 : u === length - 1 || v === width - 1 ? -0.25 : 0;
  return { ramp: 'floorWood', step: 1.9 + (die - 0.5) * 1.3 + (cloud - 0.5) * 0.6 + edge, rise: die * 0.3 };
}

/** Granite slabs, half a metre by a metre, staggered, with specks of mica. */
function plazaGranite(x: number, y: number): FlatPixel {
  const row = Math.floor(y / 16);
  const shifted = (x + (row & 1) * 16) % PATCH;
  const [u, v] = [shifted % TILE, y % 16];
  if (u === 0 || v === 0) return { ramp: 'stone', step: 0.6, rise: -1.2 };
  const die = hashNoise(shifted >> 5, row, 12);
  const speck = patchDie(x, y, 13);
  let step = 1.95 + (die - 0.5) * 0.8 + (patchNoise(x, y, 14, 8) - 0.5) * 0.9;
  if (u === 1 || v === 1) step += 0.6;
  if (u === 31 || v === 15) step -= 0.4;
  if (speck > 0.95) step += 0.9;
  if (speck < 0.06) step -= 0.8;
  return { ramp: die > 0.7 ? 'concrete' : 'stone', step, rise: die * 0.4 };
}

/** Leaves scattered over a ground: two or three pixels each, lying every way, with a shadow under them. */
function strewn(ground: Pattern, share: number, ramps: readonly RampId[], seed: number): Pattern {
  return (x, y) => {
    for (const [across, down, step] of [
      [0, 0, 3.4],
      [1, 0, 2.6],
      [0, 1, 2.3],
    ] as const) {
      const die = patchDie(x - across, y - down, seed);
      if (die > 1 - share) {
        const pick = Math.floor(patchDie(x - across, y - down, seed + 1) * ramps.length);
        const isThin = across + down > 0 && patchDie(x, y, seed + 2) < 0.4;
        if (!isThin) return { ramp: ramps[pick]!, step: step + patchDie(x, y, seed + 3) - 0.5, rise: 1.4 };
      }
    }
    const pixel = ground(x, y);
    return patchDie(x - 1, y - 2, seed) > 1 - share ? { ...pixel, step: pixel.step - 0.8 } : pixel;
  };
}

const asphalt = worn(
  loose('asphalt', 31, { brightness: 1.9, contrast: 1.3, grain: 0.08, relief: 1 }),
  33,
  'asphalt',
);
const lawn = meadow(21, 0.05, 3);

/** Paint on the road, worn where wheels go. */
function painted(ground: Pattern, ramp: RampId, isLine: (x: number, y: number) => boolean): Pattern {
  return (x, y) => {
    const pixel = ground(x, y);
    if (!isLine(x, y) || patchNoise(x, y, 44, 16) < 0.36 || patchDie(x, y, 45) < 0.08) return pixel;
    return { ramp, step: pixel.step + 0.9, rise: (pixel.rise ?? 0) + 0.3 };
  };
}

/** Grains of tartan, coarse and matt. */
const rubber = loose('brick', 52, { brightness: 1.35, contrast: 0.9, grain: 0.1, relief: 0.6 });

/** A row of granite along the northern edge, the gutter beside it. */
function kerb(x: number, y: number): FlatPixel {
  const v = y % TILE;
  if (v > 11) return asphalt(x, y);
  if (v > 8) return { ramp: 'concrete', step: v === 9 ? 0.6 : 1.3 + patchDie(x, y, 5) * 0.6, rise: -1.5 };
  if (x % TILE === 0 || v === 0) return { ramp: 'stone', step: 0.8, rise: 0 };
  const speck = patchDie(x, y, 13) > 0.94 ? 0.7 : 0;
  return { ramp: 'stone', step: (v > 6 ? 1.4 : v === 1 ? 3.4 : 2.6) + speck, rise: v > 6 ? 0.5 : 2 };
}

/** Carpet with a woven diamond every eight pixels. */
function lectureCarpet(x: number, y: number): FlatPixel {
  const diamond = Math.abs((x % 16) - 8) + Math.abs((y % 16) - 8);
  const isLine = diamond === 8;
  const weave = ((x + y) & 1) * 0.4;
  const cloud = patchNoise(x, y, 71, 8) - 0.5;
  const ramp = isLine || diamond < 2 ? 'khaki' : 'navy';
  return { ramp, step: (isLine ? 0.9 : 0.65) + weave + cloud * 0.9, rise: patchDie(x, y, 72) * 0.7 };
}

function labVinyl(x: number, y: number): FlatPixel {
  const isSeam = x % PATCH === 0 || y % PATCH === 0;
  const fleck = patchDie(x, y, 82);
  const cloud = patchNoise(x, y, 83, 4) - 0.5;
  const step = 2.1 + cloud * 0.5 + (fleck > 0.95 ? 0.7 : fleck < 0.05 ? -0.7 : 0);
  return {
    ramp: fleck > 0.985 ? 'steelBlue' : 'floorLab',
    step: isSeam ? 1.2 : step,
    rise: isSeam ? -0.5 : 0,
  };
}

/** Black boards of a stage with tape marks and scuffs of boxes. */
function stageBoards(x: number, y: number): FlatPixel {
  const pixel = planks('woodDark', 8, 32, 15, 0.8)(x, y);
  const isTape =
    (y % PATCH > 40 && y % PATCH < 43 && x % PATCH > 20 && x % PATCH < 29) ||
    (x % PATCH > 23 && x % PATCH < 26 && y % PATCH > 37 && y % PATCH < 46);
  if (isTape) return { ramp: 'yellow', step: 2.4, rise: 0.4 };
  return { ...pixel, step: pixel.step + (patchNoise(x, y, 16, 8) > 0.66 ? 0.8 : 0) };
}

/** Broad stone treads that go down to the south, eight pixels each. */
function stoneSteps(x: number, y: number): FlatPixel {
  const tread = y % 16;
  const joint = (x + (Math.floor(y / 16) & 1) * 16) % TILE === 0;
  const cloud = patchNoise(x, y, 91, 8) - 0.5;
  if (tread === 0) return { ramp: 'stone', step: 1.6, rise: 0 };
  if (tread >= 12)
    return {
      ramp: 'stone',
      step: tread === 12 ? 3.8 : tread === 15 ? 0.3 : 1.1,
      rise: tread === 12 ? 1.5 : -2,
    };
  return {
    ramp: 'stone',
    step: joint ? 1.4 : 2.7 + cloud * 0.9 + (patchDie(x, y, 92) > 0.95 ? 0.6 : 0),
    rise: 1,
  };
}

const PATTERNS: Record<(typeof CAMPUS_GROUND_LOOKS)[number], Pattern> = {
  plazaBrick,
  plazaHerringbone: herringbone(8, brickPixel),
  plazaGranite,
  campusLawn: lawn,
  lawnLeaves: strewn(lawn, 0.02, ['leafAutumn', 'mustard', 'leafAutumn', 'yellow'], 23),
  road: asphalt,
  roadLineAcross: painted(asphalt, 'tag', (_, y) => [13, 14, 17, 18].includes(y % TILE)),
  roadLineAlong: painted(asphalt, 'tag', (x) => [13, 14, 17, 18].includes(x % TILE)),
  roadCrossing: painted(asphalt, 'paper', (x) => x % 16 < 9),
  kerb,
  trackRubber: rubber,
  trackLine: painted(rubber, 'white', (_, y) => y % TILE === 15 || y % TILE === 16),
  lectureCarpet,
  libraryParquet: herringbone(8, parquetPixel),
  labVinyl,
  stageBoards,
  underpassTile: worn(squares('tile', 16, 61, 1.7, { second: 'stone', gloss: 0.5 }), 62, 'soil'),
  dormFloor: planks('woodLight', 8, 64, 25, 0.5),
  stoneSteps,
};

/** A ground's four quarters by frame name. */
export function renderGround(
  look: (typeof CAMPUS_GROUND_LOOKS)[number],
): readonly (readonly [string, Sprite])[] {
  const patch = paintFlat(PATCH, PATCH, PATTERNS[look], { isTiled: true });
  return [0, 1, 2, 3].map((quarter) => {
    const [column, row] = [quarter & 1, quarter >> 1];
    const cut = cutSprite(patch, column * TILE, row * TILE, TILE, TILE);
    return [groundFrame(look, column, row), { ...cut, anchorX: TILE / 2, anchorY: TILE }] as const;
  });
}

/** One job a ground. */
export const CAMPUS_GROUND_JOBS: readonly ArtJob[] = CAMPUS_GROUND_LOOKS.map((look) => ({
  page: 'campus',
  name: `campus ground ${look}`,
  render: () => renderGround(look),
}));
