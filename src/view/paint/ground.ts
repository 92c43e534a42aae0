import { GROUND_LOOKS, groundFrame, lineFrame } from '../../content/art-tiles.ts';
import { cloudNoise, hashNoise, softNoise } from './noise.ts';
import { type RampId, shadeOf } from './palette.ts';
import type { Publish } from './sprite.ts';

type GroundLook = (typeof GROUND_LOOKS)[number];

/** The material and step of one pixel of a patch of 64×64 that joins itself on all sides. */
type GroundPixel = (x: number, y: number) => readonly [RampId, number];

const TILE = 32;
const PATCH = 64;
const LINE_FROM = 14;
const LINE_TO = 18;

/** Two octaves of soft noise about 0. */
function cloud(x: number, y: number, seed: number, size = 8): number {
  const period = PATCH / size;
  const coarse = softNoise(x / size, y / size, seed, period);
  return coarse * 0.64 + softNoise((x * 2) / size, (y * 2) / size, seed + 1, period * 2) * 0.36 - 0.5;
}

/** Square slabs with a dark joint and a lit edge. */
function slabs(ramp: RampId, size: number, seed: number, speckle: number): GroundPixel {
  return (x, y) => {
    const column = x % size;
    const row = y % size;
    if (column === 0 || row === 0) return [ramp, 1];
    const tone = hashNoise(Math.floor(x / size), Math.floor(y / size), seed) - 0.5;
    const fleck = hashNoise(x, y, seed + 5);
    const step =
      2 + cloud(x, y, seed) * 0.8 + tone * 0.4 + (fleck < speckle ? -0.9 : fleck > 1 - speckle ? 0.9 : 0);
    return [ramp, column === 1 || row === 1 ? step + 0.35 : step];
  };
}

/** Boards along the screen, staggered. */
function boards(ramp: RampId, width: number, length: number, contrast: number): GroundPixel {
  return (x, y) => {
    const board = Math.floor(y / width);
    const along = (x + board * 13 + (board % 2) * 19) % PATCH;
    const tone = hashNoise(board, Math.floor(along / length), 5) - 0.5;
    if (y % width === 0) return [ramp, 1];
    if (along % length === 0) return [ramp, 1];
    const streak = cloudNoise(x / 16, y, 7, PATCH) - 0.5;
    return [ramp, 2.1 + (tone * 0.9 + streak) * contrast + (y % width === 1 ? 0.3 : 0)];
  };
}

/** Something worn: dark stains, and one crack across every tile of another ground. */
function worn(under: GroundPixel, seed: number): GroundPixel {
  return (x, y) => {
    const [ramp, step] = under(x, y);
    const row = Math.floor(y / TILE);
    const crack = 4 + softNoise(x / 4, row, seed, PATCH / 4) * 24;
    if (Math.abs((y % TILE) - crack) < 0.8 && x % TILE > 3) return [ramp, step - 1.5];
    return [ramp, step + (cloud(x, y, seed) > 0.12 ? -0.7 : 0)];
  };
}

/** Old dried blood in the middle of every tile of another ground. */
function bloodied(under: GroundPixel): GroundPixel {
  return (x, y) => {
    const far = Math.hypot(((x % TILE) - 16) / 15, ((y % TILE) - 16) / 11);
    const smear = 1 - far + cloud(x, y, 41) * 1.1 + (hashNoise(x, y, 3) - 0.5) * 0.1;
    return smear > 0.35 ? ['blood', smear > 0.6 ? 1 : 2] : under(x, y);
  };
}

/** Whether a pixel of a tile lies on a line from its middle toward each of the `ways`. */
function isOnLine(x: number, y: number, ways: number): boolean {
  const across = x >= LINE_FROM && x < LINE_TO;
  const along = y >= LINE_FROM && y < LINE_TO;
  if (across && along) return true;
  if (across) return (ways & (y < LINE_FROM ? 1 : 4)) !== 0;
  return along && (ways & (x < LINE_FROM ? 8 : 2)) !== 0;
}

/** Worn white paint, for every way a line can leave its tile. */
function paintLines(publish: Publish): void {
  for (let ways = 0; ways < 16; ways++) {
    const pixels = new Uint32Array(TILE * TILE);
    for (let i = 0; i < TILE * TILE; i++) {
      const x = i % TILE;
      const y = Math.floor(i / TILE);
      if (!isOnLine(x, y, ways) || hashNoise(x, y, 15) < 0.1) continue;
      pixels[i] = shadeOf('white', 1.4 + cloud(x, y, 9) * 1.6);
    }
    publish(lineFrame(ways), { width: TILE, height: TILE, anchorX: TILE / 2, anchorY: TILE, pixels });
  }
}

function grass(tufts: number): GroundPixel {
  return (x, y) => {
    const blade = hashNoise(x, y, 4);
    const below = hashNoise(x, (y + PATCH - 1) % PATCH, 4);
    const step = 1.3 + cloud(x, y, 21) * 2 + (blade > 1 - tufts ? 1.2 : 0) - (below > 1 - tufts ? 0.6 : 0);
    return [cloud(x, y, 61, 16) < -0.08 ? 'leaf' : 'grass', step];
  };
}

const asphalt: GroundPixel = (x, y) => {
  const fleck = hashNoise(x, y, 6);
  return ['asphalt', 1.9 + cloud(x, y, 31) * 1.2 + (fleck > 0.94 ? 0.9 : fleck < 0.06 ? -0.8 : 0)];
};

const roof: GroundPixel = (x, y) => {
  const fleck = hashNoise(x, y, 16);
  return [
    'mint',
    1.7 +
      cloud(x, y, 33, 16) * 0.7 +
      (fleck - 0.5) * 0.5 +
      (fleck > 0.96 ? 0.8 : 0) -
      (y % PATCH === 0 ? 0.9 : 0),
  ];
};

/** Steps whose edges run west to east, rising northward (or sinking, in the dark). */
function stairs(ramp: RampId, down: boolean): GroundPixel {
  return (x, y) => {
    const row = y % 8;
    const depth = Math.floor((y % TILE) / 8);
    const fade = down ? (3 - depth) * -0.55 : (3 - depth) * 0.15;
    const edge = row === 0 ? 1.6 : row === 1 ? 0.8 : row === 7 ? -1 : 0;
    return [row === 1 && x % 2 === 0 ? 'tag' : ramp, 1.8 + fade + edge + cloud(x, y, 51) * 0.5];
  };
}

const terrazzo = slabs('floorTile', TILE, 3, 0.06);
const planks = boards('floorWood', 8, 32, 1.1);
const gym = boards('floorGym', 4, 32, 0.6);
const lino: GroundPixel = (x, y) => [
  'floorLab',
  2 + cloud(x, y, 71, 16) * 0.9 + (hashNoise(x, y, 8) > 0.95 ? 0.7 : 0),
];

const GROUND: Record<GroundLook, GroundPixel> = {
  floorTile: terrazzo,
  floorTileWorn: worn(terrazzo, 13),
  floorWood: planks,
  floorWoodWorn: worn(planks, 17),
  floorGym: gym,
  floorGymLine: gym,
  floorLab: lino,
  floorKitchen: slabs('concrete', 8, 23, 0.02),
  floorCarpet: (x, y) => [
    'crimsonDirty',
    1.3 + (hashNoise(x, y, 12) - 0.5) * 1.1 + (((x >> 2) + (y >> 2)) % 2) * 0.4,
  ],
  floorMat: (x, y) => ['black', 2.4 + (y % 4 === 0 ? 1.4 : 0) + (hashNoise(x, y, 14) > 0.9 ? 1 : 0)],
  floorBlood: bloodied(terrazzo),
  floorBloodWood: bloodied(planks),
  stairsUp: stairs('concrete', false),
  stairsDown: stairs('stone', true),
  grass: grass(0.08),
  grassTall: grass(0.26),
  pavement: slabs('stone', 16, 35, 0.05),
  asphalt,
  courtLine: asphalt,
  dirt: (x, y) => ['wood', 1.3 + cloud(x, y, 81) * 1.7 + (hashNoise(x, y, 18) > 0.95 ? 1 : 0)],
  roofFloor: roof,
  roofFloorWorn: (x, y) =>
    cloud(x, y, 91, 16) > 0.09 ? ['concrete', 1.6 + cloud(x, y, 92) * 1.2] : roof(x, y),
  threshold: (x, y) => [
    'metal',
    y % TILE === 0 || y % TILE === TILE - 1 ? 1 : 2 + (y % 8 === 4 ? 1 : 0) + cloud(x, y, 2) * 0.6,
  ],
  voidGround: () => ['black', 0],
};

/** Paints the ground: four tiles a look, laid out two by two, so that patterns run on; and the lines painted on some. */
export function paintGround(publish: Publish): void {
  paintLines(publish);
  for (const look of GROUND_LOOKS) {
    const pixelAt = GROUND[look];
    for (let quarter = 0; quarter < 4; quarter++) {
      const column = quarter & 1;
      const row = quarter >> 1;
      const pixels = new Uint32Array(TILE * TILE);
      for (let i = 0; i < TILE * TILE; i++) {
        const [ramp, step] = pixelAt(column * TILE + (i % TILE), row * TILE + Math.floor(i / TILE));
        pixels[i] = shadeOf(ramp, step);
      }
      const sprite = { width: TILE, height: TILE, anchorX: TILE / 2, anchorY: TILE, pixels };
      publish(groundFrame(look, column, row), sprite);
    }
  }
}
