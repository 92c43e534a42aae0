import { tileFrame } from '../../content/art-tiles.ts';
import type { CAMPUS_WALL_FACE_LOOKS, CAMPUS_WALL_TOP_LOOKS } from '../../content/art-tiles-campus.ts';
import type { RampId } from '../../content/palette.ts';
import type { ArtJob } from '../pages/job.ts';
import { hashNoise, tileNoise } from '../raster/noise.ts';
import { paintFlat } from '../raster/paint-flat.ts';
import type { Sprite } from '../raster/sprite.ts';
import { CAMPUS_INNER_WALLS } from './campus-inner-walls.ts';
import { facadeBricks, glazing, masonry, tiled } from './campus-masonry.ts';
import type { Face } from './face.ts';

type WallLook = (typeof CAMPUS_WALL_FACE_LOOKS)[number];
type TopLook = (typeof CAMPUS_WALL_TOP_LOOKS)[number];

const TILE = 32;

/** A sash window with a stone lintel and sill; `lit`: somebody left the light on. */
function sash(face: Face, lit: boolean): Face {
  face.plate(5, 5, 22, 4, 'stone', 2.6, 1.2).fill(7, 9, 18, 20, 'woodDark', 1, -0.8);
  glazing(face, 8, 9, 16, 19, lit ? 'lamp' : 'glass');
  face.fill(15, 9, 2, 19, 'white', 2, 0.2).fill(8, 17, 16, 1, 'white', 2, 0.2);
  return face.plate(5, 29, 22, 3, 'stone', 3, 1.6);
}

/** Ivy that climbs from the ground: leaves thick below, thin above. */
function ivy(face: Face): Face {
  return face.stain((x, y) => {
    const thick = tileNoise(x / 8, y / 8, 31, 4) + y / 90 - (x > 20 ? 0.12 : 0);
    if (thick < 0.62) return undefined;
    const die = hashNoise(x, y, 8);
    return { ramp: die > 0.85 ? 'leafAutumn' : 'leaf', step: thick > 0.85 ? 1 + die * 2 : 2 + die * 1.6 };
  });
}

/** A round column before a wall, lit from the left, with its base and capital. */
function column(face: Face): Face {
  for (let y = 3; y < 36; y++) {
    for (let x = 8; x < 24; x++) {
      const across = (x - 15.5) / 8;
      const flute = x % 3 === 0 ? -0.7 : 0;
      face.dot(
        x,
        y,
        'stone',
        3.2 - Math.abs(across + 0.35) * 2.6 + flute + (y < 6 ? -0.6 : 0),
        7 * (1 - across * across),
      );
    }
  }
  face
    .plate(6, 1, 20, 3, 'stone', 3, 8)
    .plate(5, 34, 22, 3, 'stone', 3, 8)
    .plate(3, 37, 26, 3, 'stone', 2.6, 8);
  return face.fill(24, 6, 2, 28, 'stone', 0.6).fill(26, 8, 1, 26, 'stone', 1.2);
}

function arched(face: Face, lit: boolean): Face {
  const glass: RampId = lit ? 'lamp' : 'glass';
  for (let y = 3; y < 36; y++) {
    for (let x = 6; x < 26; x++) {
      const isInside = y >= 12 || Math.hypot(x - 15.5, y - 12) < 9.5;
      if (!isInside) continue;
      const isFrame = y < 12 ? Math.hypot(x - 15.5, y - 12) > 7.8 : x < 8 || x > 23;
      const isBar = x === 15 || x === 16 || (y > 12 && (y - 12) % 7 === 0);
      if (isFrame) face.dot(x, y, 'stone', x < 16 ? 3.4 : 2.4, 1);
      else if (isBar) face.dot(x, y, 'woodDark', 2, 0.3);
      else glazing(face, x, y, 1, 1, glass);
    }
  }
  return face.plate(4, 35, 24, 3, 'stone', 3, 1.6);
}

function frieze(face: Face): Face {
  face.plate(0, 2, TILE, 4, 'stone', 3.2, 2).fill(0, 6, TILE, 2, 'stone', 0.6);
  for (const x of [3, 7, 19, 23]) face.plate(x, 9, 3, 10, 'stone', 3, 1.4);
  face.fill(12, 12, 5, 5, 'tag', 2, 1).fill(13, 13, 3, 3, 'tag', 3, 1.2);
  return face.plate(0, 20, TILE, 4, 'stone', 2.8, 1.6);
}

function doorway(face: Face): Face {
  face.plate(1, 3, 30, 4, 'stone', 3, 1.6).fill(3, 7, 26, 31, 'black', 1, -2);
  for (const x of [4, 17]) {
    face.plate(x, 8, 11, 30, 'woodDark', 2, 0.4);
    glazing(face, x + 2, 10, 7, 14, 'glass');
    face.plate(x + 2, 27, 7, 8, 'woodDark', 2.4, 0.8).fill(x === 4 ? 13 : 18, 22, 1, 5, 'tag', 3, 1);
  }
  return face.fill(3, 38, 26, 2, 'stone', 3);
}

/** Concrete cast against boards, with the holes of its ties. */
function concrete(seed: number): Face {
  const face = masonry('concrete', 16, 20, 'concrete', seed, 0.35);
  for (const x of [7, 23]) for (const y of [5, 15, 25, 35]) face.fill(x, y, 2, 2, 'concrete', 0.8, -1);
  return face.stain((x, y) => {
    const drip = tileNoise(x / 3, 0, seed + 4, 10);
    return drip > 0.62 && y < 26 * drip ? { by: -0.8 } : undefined;
  });
}

/** A curtain wall: glass from floor to ceiling in thin mullions, a slab between the floors. */
function curtain(look: 'dark' | 'lit' | 'broken'): Face {
  const face = masonry('steelBlue', 32, 40, 'concrete', 3, 0.2);
  face.fill(0, 0, TILE, 4, 'metal', 2.4, 1).fill(0, 4, TILE, 1, 'metal', 0.6);
  glazing(face, 0, 5, TILE, 32, 'glass');
  if (look === 'lit') {
    face.fill(1, 6, 30, 3, 'lampCold', 3).fill(1, 9, 30, 8, 'lampCold', 1).fill(1, 17, 30, 4, 'lampCold', 0);
    face
      .fill(4, 21, 9, 12, 'charcoal', 2)
      .fill(6, 16, 3, 5, 'charcoal', 2)
      .fill(19, 24, 10, 9, 'charcoal', 2);
    face.fill(20, 20, 3, 4, 'green', 2).fill(25, 19, 2, 5, 'sky', 3);
  }
  if (look === 'broken') {
    for (let y = 7; y < 32; y++) {
      for (let x = 2; x < 30; x++) {
        const far =
          Math.hypot(x - 14, (y - 19) * 0.9) +
          hashNoise(Math.round(Math.atan2(y - 19, x - 14) * 3), 1, 5) * 7;
        if (far < 11) face.dot(x, y, 'black', 1, -2);
        else if (far < 12.2) face.dot(x, y, 'glass', 4, 0.4);
      }
    }
  }
  for (const x of [0, 15, 31]) face.fill(x, 5, x === 15 ? 2 : 1, 33, 'metal', x === 15 ? 3 : 2, 1.2);
  face.fill(0, 21, TILE, 1, 'metal', 2, 1);
  return face.plate(0, 37, TILE, 3, 'stone', 2, 1);
}

function dorm(seed: number): Face {
  const face = masonry('cream', 32, 40, 'concrete', seed, 0.3).stain(() => ({ by: -0.8 }));
  face.stain((x, y) => (tileNoise(x / 3, y / 16, seed + 6, 8) > 0.7 ? { by: -0.7 } : undefined));
  return face.fill(0, 0, TILE, 2, 'concrete', 1).plate(0, 34, TILE, 6, 'concrete', 2, 1);
}

function dormWindow(face: Face, ramp: RampId): Face {
  face.fill(7, 6, 18, 16, 'metal', 1, -0.6);
  glazing(face, 8, 7, 16, 14, ramp);
  return face.fill(15, 7, 2, 14, 'metal', 3, 0.3).plate(6, 22, 20, 2, 'concrete', 3, 1.4);
}

/** A balcony: a dark door behind railings on a slab, a box of an air conditioner beside it. */
function balcony(face: Face, hasLaundry: boolean): Face {
  face.fill(4, 3, 24, 24, 'navy', 1, -2);
  glazing(face, 6, 5, 11, 20, hasLaundry ? 'lamp' : 'glass');
  face.fill(11, 5, 1, 20, 'metal', 3);
  if (hasLaundry) {
    face.fill(2, 8, 28, 1, 'grey', 4, 2);
    for (const [x, ramp, long] of [
      [4, 'white', 9],
      [11, 'crimson', 7],
      [17, 'sky', 10],
      [24, 'mustard', 6],
    ] as const)
      face.plate(x, 9, 5, long, ramp, 2.4, 2.2);
  } else {
    face
      .plate(18, 14, 10, 10, 'tile', 2.6, 2)
      .fill(20, 16, 6, 6, 'grey', 1, 2)
      .fill(22, 18, 2, 2, 'grey', 3, 2);
  }
  face.plate(1, 19, 30, 2, 'metal', 3, 3);
  for (let x = 2; x < 31; x += 3) face.fill(x, 21, 1, 7, 'metal', 2, 2.6);
  return face.plate(0, 28, TILE, 4, 'concrete', 3, 3.4).fill(0, 32, TILE, 2, 'concrete', 0.4);
}

function underpass(): Face {
  return tiled('tile', 'sky', 5);
}

/** A roof of felt or gravel behind a coping. */
function roofTop(ramp: RampId, grain: number): Sprite {
  return paintFlat(
    TILE,
    TILE,
    (x, y) => {
      const die = hashNoise(x, y, 5);
      const cloud = tileNoise(x / 8, y / 8, 6, 4) - 0.5;
      return {
        ramp,
        step: 1 + cloud * 0.7 + (die > 1 - grain ? 0.8 : die < grain / 2 ? -0.6 : 0),
        rise: die * 0.5,
      };
    },
    { isTiled: true },
  );
}

const FACES: Record<WallLook, () => Face> = {
  facadeBrick: () => facadeBricks(1),
  facadeWindow: () => sash(facadeBricks(2), false),
  facadeWindowLit: () => sash(facadeBricks(2), true),
  facadeIvy: () => ivy(facadeBricks(3)),
  libraryWall: () => masonry('stone', 16, 10, 'stone', 4, 0.7),
  libraryColumn: () => column(masonry('stone', 16, 10, 'stone', 5, 0.4)),
  libraryWindow: () => arched(masonry('stone', 16, 10, 'stone', 6, 0.6), false),
  libraryWindowLit: () => arched(masonry('stone', 16, 10, 'stone', 6, 0.6), true),
  libraryFrieze: () => frieze(masonry('stone', 16, 10, 'stone', 7, 0.5)),
  libraryDoorway: () => doorway(masonry('stone', 16, 10, 'stone', 8, 0.5)),
  lectureWall: () => concrete(2),
  lectureWindow: () => {
    const face = concrete(3).plate(0, 9, TILE, 14, 'metal', 2, 0.4);
    glazing(face, 0, 10, TILE, 12, 'glass');
    return face.fill(10, 10, 1, 12, 'metal', 3).fill(21, 10, 1, 12, 'metal', 3);
  },
  lecturePoster: () =>
    concrete(4)
      .plate(4, 8, 11, 16, 'paper', 3, 0.6)
      .fill(6, 10, 7, 4, 'crimson', 2)
      .fill(6, 16, 7, 1, 'navy', 3)
      .fill(6, 18, 5, 1, 'navy', 3)
      .plate(18, 11, 10, 14, 'yellow', 2.4, 0.6)
      .fill(20, 13, 6, 6, 'violet', 2)
      .fill(20, 21, 6, 1, 'charcoal', 2),
  labGlass: () => curtain('dark'),
  labGlassLit: () => curtain('lit'),
  labGlassBroken: () => curtain('broken'),
  dormWall: () => dorm(1),
  dormWindow: () => dormWindow(dorm(2), 'glass'),
  dormBalcony: () => balcony(dorm(3), false),
  dormLaundry: () => balcony(dorm(4), true),
  underpassWall: underpass,
  underpassLight: () =>
    underpass()
      .plate(2, 3, 28, 5, 'metal', 2, 1.6)
      .fill(4, 4, 24, 3, 'lampCold', 3, 2)
      .fill(4, 5, 24, 1, 'lampCold', 4, 2),
  underpassPoster: () =>
    underpass()
      .plate(5, 7, 22, 24, 'metal', 2.6, 1.4)
      .fill(7, 9, 18, 20, 'lampCold', 1, 1)
      .fill(9, 12, 8, 12, 'pink', 3, 1)
      .fill(18, 13, 5, 2, 'navy', 2, 1)
      .fill(18, 17, 5, 1, 'navy', 2, 1)
      .fill(9, 26, 14, 1, 'navy', 2, 1),
  underpassGraffiti: () =>
    underpass().stain((x, y) => {
      const spray = tileNoise(x / 6, y / 6, 44, 5);
      if (y < 8 || y > 32 || spray < 0.56) return undefined;
      return { ramp: y > 22 ? 'violet' : x > 16 ? 'orange' : 'teal', step: spray > 0.62 ? 3 : 1.6 };
    }),
  ...CAMPUS_INNER_WALLS,
};

const TOPS: Record<TopLook, () => Sprite> = {
  campusBrickTop: () => roofTop('rust', 0.05),
  campusStoneTop: () => roofTop('stone', 0.08),
  campusConcreteTop: () => roofTop('concrete', 0.12),
};

/** One job a wall. */
export const CAMPUS_WALL_JOBS: readonly ArtJob[] = [
  ...(Object.keys(FACES) as WallLook[]).map(
    (look): ArtJob => ({
      page: 'campus',
      name: `campus wall ${look}`,
      render: () => [[tileFrame(look), FACES[look]().finish()]],
    }),
  ),
  ...(Object.keys(TOPS) as TopLook[]).map(
    (look): ArtJob => ({
      page: 'campus',
      name: `campus wall ${look}`,
      render: () => [[tileFrame(look), TOPS[look]()]],
    }),
  ),
];
