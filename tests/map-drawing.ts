import type { PickupId } from '../src/content/pickups.ts';
import type {
  GameMap,
  MapLocker,
  MapMovable,
  MapObjective,
  MapOpening,
  MapPickup,
  MapThing,
} from '../src/sim/world/game-map.ts';

/** Pickups by the letter that draws them. */
const PICKUP_LETTERS: Readonly<Record<string, PickupId>> = {
  a: 'arrows',
  b: 'bandage',
  d: 'drink',
  e: 'extinguisher',
  p: 'phone',
};

/** Zones (one rectangle around all equal letters) and single places of objectives by their letter. */
const ZONE_LETTERS: Readonly<Record<string, string>> = { c: 'corridor', l: 'library', r: 'roof' };
const PLACE_LETTERS: Readonly<Record<string, string>> = { k: 'archeryCase', s: 'broadcast', u: 'fuse' };

/**
 * A map drawn with letters, fully lit. The border must be wall; without `@` the first free floor is the start.
 *
 *     # wall   . floor   D closed door   O open door   W window (equal neighbours are one opening)
 *     L locker to hide in   C cabinet   T desk that moves   f low furniture   F tall furniture
 *     @ start   z place the dead come in   * lit floor (matters in `drawDarkMap`)
 *     a arrows   b bandage   d drink   e extinguisher   p phone
 *     c l r zone of corridor, library, roof   k s u archery case, switch, fuse
 *     U V stairs: on U one comes out south of the V drawn in the same order, and back
 */
export function drawMap(...rows: string[]): GameMap {
  return draw(rows, 255);
}

/** The same, but dark: only `*` tiles are lit. */
export function drawDarkMap(...rows: string[]): GameMap {
  return draw(rows, 0);
}

function draw(rows: readonly string[], ambient: number): GameMap {
  const width = rows[0]?.length ?? 0;
  const height = rows.length;
  const size = width * height;
  const letterAt = (x: number, y: number): string => rows[y]?.[x] ?? '';
  for (const row of rows) {
    if (row.length !== width) throw new Error(`A drawn map needs rows of one length: "${row}".`);
  }
  const places: Record<string, MapThing[]> = {};
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const letter = letterAt(x, y);
      if ((x === 0 || y === 0 || x === width - 1 || y === height - 1) && letter !== '#') {
        throw new Error(`The border of a drawn map must be wall: ${x}, ${y} is "${letter}".`);
      }
      places[letter] ??= [];
      places[letter].push({ x, y });
    }
  }
  const all = (letters: string): MapThing[] => [...letters].flatMap((letter) => places[letter] ?? []);
  const mask = (letters: string): Uint8Array => {
    const tiles = new Uint8Array(size);
    for (const { x, y } of all(letters)) tiles[y * width + x] = 1;
    return tiles;
  };
  const light = new Uint8Array(size).fill(ambient);
  for (const { x, y } of all('*')) light[y * width + x] = 255;

  const stairsTo = new Int32Array(size).fill(-1);
  const stairsFrom = new Int32Array(size).fill(-1);
  const up = all('U');
  const down = all('V');
  if (up.length !== down.length) throw new Error('A drawn map needs as many U as V.');
  up.forEach((from, index) => {
    const to = down[index]!;
    for (const [a, b] of [[from, to] as const, [to, from] as const]) {
      const landing = (b.y + 1) * width + b.x;
      stairsTo[a.y * width + a.x] = landing;
      stairsFrom[landing] = a.y * width + a.x;
    }
  });

  const openings: MapOpening[] = [];
  for (const letter of ['D', 'O', 'W']) {
    const kind = letter === 'W' ? 'window' : 'door';
    for (const { x, y } of all(letter)) {
      if (letterAt(x - 1, y) === letter || letterAt(x, y - 1) === letter) continue;
      let across = 1;
      let along = 1;
      while (letterAt(x + across, y) === letter) across++;
      while (letterAt(x, y + along) === letter) along++;
      openings.push({ kind, x, y, width: across, height: along, open: letter === 'O' });
    }
  }
  const lockers: MapLocker[] = all('LC').map(({ x, y }) => {
    const hides = letterAt(x, y) === 'L';
    return { x, y, hides, look: hides ? 'locker' : 'cabinet' };
  });
  const movables: MapMovable[] = all('T').map(({ x, y }) => ({ x, y, look: 'desk' }));
  const pickups: MapPickup[] = Object.entries(PICKUP_LETTERS).flatMap(([letter, item]) =>
    all(letter).map(({ x, y }) => ({ x, y, item })),
  );
  const objectives: MapObjective[] = [];
  for (const [letter, name] of Object.entries(ZONE_LETTERS)) {
    const zone = all(letter);
    if (zone.length === 0) continue;
    const x = Math.min(...zone.map((tile) => tile.x));
    const y = Math.min(...zone.map((tile) => tile.y));
    const right = Math.max(...zone.map((tile) => tile.x));
    const bottom = Math.max(...zone.map((tile) => tile.y));
    objectives.push({ name, x, y, width: right - x + 1, height: bottom - y + 1, order: 0 });
  }
  for (const [letter, name] of Object.entries(PLACE_LETTERS)) {
    all(letter).forEach(({ x, y }, order) => {
      objectives.push({ name, x, y, width: 1, height: 1, order });
    });
  }
  const start = all('@.*')[0];
  if (start === undefined) throw new Error('A drawn map needs a floor to start on.');
  return {
    width,
    height,
    blocked: mask('#fFLC'),
    opaque: mask('#F'),
    wall: mask('#'),
    light,
    stairsTo,
    stairsFrom,
    room: new Uint8Array(size),
    rooms: [],
    openings,
    lockers,
    movables,
    pickups,
    objectives,
    spawns: all('z'),
    lamps: all('*').map(({ x, y }) => ({ x, y, radius: 1, strength: 255, look: 'lamp' })),
    start,
    looks: {
      names: ['', 'terrazzo', 'wall'],
      ground: new Uint16Array(size).fill(1),
      walls: new Uint16Array(size),
      furniture: new Uint16Array(size),
    },
  };
}
