import { DECALS, decalFrame } from '../../content/art.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { cloudNoise, hashNoise } from '../raster/noise.ts';
import { type FlatPixel, paintFlat } from '../raster/paint-flat.ts';
import { type Sprite, trimSprite } from '../raster/sprite.ts';

/** A drop of a stain: place and radius in pixels from the middle. */
type Drop = readonly [x: number, y: number, radius: number];

/** Half the width and height of the field stains are painted on. */
const REACH_X = 34;
const REACH_Y = 26;

/** A row of dice for one stain. */
function diceOf(seed: number): () => number {
  let thrown = 0;
  return () => hashNoise(thrown++, seed, 77);
}

function paintStain(pixelAt: (x: number, y: number) => FlatPixel | undefined): Sprite {
  const [width, height] = [REACH_X * 2, REACH_Y * 2];
  const inside = (x: number, y: number): FlatPixel | undefined =>
    x < 1 || y < 1 || x > width - 2 || y > height - 2 ? undefined : pixelAt(x - REACH_X, y - REACH_Y);
  return trimSprite(paintFlat(width, height, inside, { anchorX: REACH_X, anchorY: REACH_Y }));
}

/** How wet a stain's surface bulges, in pixels of height. */
const WET_RISE = 3.2;

/**
 * Drops that run together: a field of metaballs torn by clouds, cut at .28, .5 and .9, wet highlights toward the upper
 * left (source: the reference recipe).
 */
function wet(ramp: RampId, drops: readonly Drop[], seed: number, isDry = false): Sprite {
  const thickness = (x: number, y: number): number => {
    let sum = 0;
    for (const [dropX, dropY, radius] of drops) {
      const apart = ((x - dropX) ** 2 + (y - dropY) ** 2) / (radius * radius);
      if (apart < 4) sum += Math.exp(-apart * 1.6);
    }
    return Math.min(1.4, sum * (0.45 + 1.1 * cloudNoise(x / 5 + 40, y / 5 + 40, seed * 7.3)));
  };
  return paintStain((x, y) => {
    const thick = thickness(x, y);
    if (thick < 0.28) return undefined;
    const isLip = thick > 0.5 && thickness(x - 1, y - 1) < thick - 0.14;
    const glint = thick > 0.9 && hashNoise(x >> 1, y, seed) > 0.95 ? 1.2 : 0;
    const step = thick > 0.9 ? 1 : thick > 0.5 ? 2 : 1.4;
    return {
      ramp,
      step: step + (isLip && !isDry ? 1.2 : 0) + (isDry ? 0 : glint),
      cover: thick > 0.5 ? 0.93 : 0.66,
      rise: isDry ? 0 : thick * WET_RISE,
    };
  });
}

function pool(seed: number, size: number): readonly Drop[] {
  const dice = diceOf(seed * 97 + 13);
  const drops: Drop[] = [];
  for (let i = 0; i < 7; i++) {
    const turn = dice() * Math.PI * 2;
    const away = dice() * 9 * size;
    drops.push([Math.cos(turn) * away * 1.5, Math.sin(turn) * away * 0.8, (3.2 + dice() * 5.5) * size]);
  }
  for (let i = 0; i < 15; i++) {
    const turn = dice() * Math.PI * 2;
    const away = (13 + dice() * 14) * Math.min(1.1, size);
    drops.push([Math.cos(turn) * away, Math.sin(turn) * away * 0.75, 0.8 + dice() * 1.7]);
  }
  return drops;
}

/** Thrown toward the east: heavy near the wound, then ever smaller. */
function spray(seed: number): readonly Drop[] {
  const dice = diceOf(seed * 57 + 5);
  const drops: Drop[] = [];
  for (let i = 0; i < 34; i++) {
    const along = dice();
    const aside = (dice() - 0.5) * 1.1;
    drops.push([along * 56 - 27, aside * along * 26, 0.8 + dice() * 3.2 * (1 - along * 0.7)]);
  }
  return drops;
}

function drag(seed: number): readonly Drop[] {
  const dice = diceOf(seed * 31 + 3);
  const drops: Drop[] = [];
  for (let i = 0; i < 40; i++) {
    const along = i / 39;
    const side = i % 2 === 0 ? 2.6 : -2.6;
    const wander = Math.sin(along * 5 + seed) * 4;
    drops.push([
      along * 60 - 30,
      wander + side + (dice() - 0.5) * 3,
      (1.2 + dice() * 2.6) * (1.15 - along * 0.7),
    ]);
  }
  for (let i = 0; i < 8; i++) drops.push([dice() * 60 - 30, (dice() - 0.5) * 26, 0.7 + dice()]);
  return drops;
}

function scorch(pick: number): Sprite {
  const [wide, high] = [
    [19, 13],
    [26, 17],
    [14, 12],
  ][pick]!;
  return paintStain((x, y) => {
    const burnt = 1.1 - Math.hypot(x / wide!, y / high!) + (cloudNoise(x / 5, y / 5, pick * 9.1) - 0.5) * 0.9;
    if (burnt < 0.15) return undefined;
    const ember = burnt > 0.75 && hashNoise(x, y, pick) > 0.97;
    return {
      ramp: ember ? 'rust' : 'black',
      step: ember ? 3 : burnt > 0.6 ? 0 : 2,
      cover: Math.min(0.82, burnt),
    };
  });
}

function glass(pick: number): Sprite {
  const dice = diceOf(pick * 41 + 31);
  const shards = new Map<string, FlatPixel>();
  for (let i = 0; i < 34 + pick * 10; i++) {
    const turn = dice() * Math.PI * 2;
    const away = dice() ** 0.7;
    const x = Math.round(Math.cos(turn) * away * (14 + pick * 6));
    const y = Math.round(Math.sin(turn) * away * (9 + pick * 4));
    const size = dice() > 0.6 ? 3 : 2;
    const [leanX, leanY] = [dice() > 0.5 ? 1 : -1, dice() > 0.5 ? 1 : -1];
    for (let across = 0; across < size; across++) {
      for (let down = 0; down < size - across; down++) {
        const isEdge = across === 0 || down === 0;
        const pixel = {
          ramp: 'glass',
          step: isEdge ? 4 : 3,
          cover: isEdge ? 0.95 : 0.55,
          rise: across,
        } as const;
        shards.set(`${x + across * leanX},${y + down * leanY}`, pixel);
      }
    }
    shards.set(`${x + size},${y + 1}`, { ramp: 'black', step: 1, cover: 0.35 });
  }
  return paintStain((x, y) => shards.get(`${x},${y}`));
}

/** Sheets of paper, some with a headline, a stamp, a shoe's print. */
function paper(pick: number): Sprite {
  const dice = diceOf(pick * 11 + 3);
  const sheets = Array.from({ length: 1 + (pick % 4) + (pick === 4 ? 2 : 0) }, () => ({
    x: (dice() - 0.5) * 30,
    y: (dice() - 0.5) * 22,
    turn: (dice() - 0.5) * 2.6,
    stamp: dice(),
  }));
  return paintStain((x, y) => {
    for (const [at, sheet] of sheets.entries()) {
      const [cos, sin] = [Math.cos(sheet.turn), Math.sin(sheet.turn)];
      const u = (x - sheet.x) * cos + (y - sheet.y) * sin;
      const v = -(x - sheet.x) * sin + (y - sheet.y) * cos;
      if (Math.abs(u) > 4 || Math.abs(v) > 5.4) {
        if (Math.abs(u - 1) <= 4 && Math.abs(v - 1) <= 5.4) return { ramp: 'black', step: 0, cover: 0.3 };
        continue;
      }
      if (sheet.stamp > 0.75 && u > 1 && u < 3.4 && v > 2 && v < 4.4) return { ramp: 'crimson', step: 3 };
      const line = Math.round(v + 4);
      const isHead = line === 1 && Math.abs(u) < 2.6;
      const isText = line > 2 && line % 2 === 1 && Math.abs(u) < 3 - hashNoise(line, at, pick) * 2;
      if (isHead) return { ramp: 'navy', step: 3 };
      const step = v > 4.4 ? 3 : 4;
      return {
        ramp: 'paper',
        step: isText ? 2 : step - (hashNoise(at, pick, 5) > 0.6 ? 1 : 0),
        rise: at * 0.4,
      };
    }
    return undefined;
  });
}

/** A hand that slid down: palm, four fingers, a thumb. */
function handprint(pick: number): Sprite {
  const bars: readonly (readonly [x: number, y: number, toX: number, toY: number, radius: number])[] = [
    [-2, 0, 2, 0, 3.4],
    [-4, -4, -6, -9, 1.3],
    [-1.4, -5, -2, -12, 1.3],
    [1.6, -5, 2.2, -12, 1.3],
    [4.2, -4, 6.2, -9, 1.3],
    [6, 1, 8.5, -2, 1.2],
  ];
  const slide = pick === 0 ? 0 : 13;
  return paintStain((x, y) => {
    for (const [fromX, fromY, toX, toY, radius] of bars) {
      const [alongX, alongY] = [toX - fromX, toY - fromY];
      const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
      const at = Math.max(0, Math.min(1, share));
      const far = Math.hypot(x - fromX - alongX * at, y - fromY - alongY * at);
      const worn = cloudNoise(x / 2 + 9, y / 2, pick * 5.3);
      if (far <= radius && worn > 0.2) {
        return { ramp: 'blood', step: worn > 0.6 ? 3 : 2, cover: 0.85, rise: worn };
      }
      const below = y - Math.max(fromY, toY);
      if (below > 0 && below < slide && Math.abs(x - fromX) < radius * 0.7 && worn > 0.42 + below / 40) {
        return { ramp: 'blood', step: 2, cover: 0.6 };
      }
    }
    return undefined;
  });
}

function water(pick: number): Sprite {
  const drops = pool(60 + pick, pick === 0 ? 1.25 : 0.95);
  const stain = wet('water', drops, 60 + pick);
  for (let at = 0; at < stain.alpha.length; at++) {
    stain.alpha[at] = Math.round(stain.alpha[at]! * 0.52);
    if (stain.step[at]! > 2) stain.step[at] = 4;
  }
  return stain;
}

const PAINTERS: Record<keyof typeof DECALS, (pick: number) => Sprite> = {
  blood: (pick) =>
    wet(
      'blood',
      pick % 2 === 1 ? spray(pick) : pool(pick + 1, [0.75, 0, 1, 0, 1.25, 0, 0.9, 0, 1.1][pick]!),
      pick + 1,
    ),
  drag: (pick) => wet('blood', drag(pick + 2), pick + 20),
  scorch,
  glass,
  paper,
  handprint,
  acid: (pick) => wet('bile', pool(40 + pick * 3, pick === 0 ? 0.8 : 1.15), 40 + pick),
  water,
};

/** One job a kind of stain. */
export const STAIN_JOBS: readonly ArtJob[] = (Object.keys(DECALS) as (keyof typeof DECALS)[]).map((kind) => ({
  page: 'things',
  name: `decal/${kind}`,
  render: () =>
    Array.from(
      { length: DECALS[kind] },
      (_, pick) => [decalFrame(kind, pick), PAINTERS[kind](pick)] as const,
    ),
}));
