const WIDTH = 8;
const HEIGHT = 6;
const FLOOR = 1;
const WALL = 2;

/** What Tiled writes for an object; tests break it in every way. */
export type TiledObject = Record<string, unknown>;

/** A custom property as Tiled writes it. */
export function property(name: string, value: unknown): { name: string; type: string; value: unknown } {
  return { name, type: typeof value === 'boolean' ? 'bool' : 'string', value };
}

/** A point object in the middle of a tile. */
export function point(x: number, y: number, properties: Record<string, unknown> = {}): TiledObject {
  return { ...rectangle('', x, y, 0, 0, properties), x: x * 32 + 16, y: y * 32 + 16, point: true };
}

/** A rectangle object, in tiles. */
export function rectangle(
  name: string,
  x: number,
  y: number,
  width = 1,
  height = 1,
  properties: Record<string, unknown> = {},
): TiledObject {
  return {
    name,
    type: '',
    x: x * 32,
    y: y * 32,
    width: width * 32,
    height: height * 32,
    properties: Object.entries(properties).map(([key, value]) => property(key, value)),
  };
}

/**
 * The smallest Tiled map with something in every layer, 8×6: two rooms with a door between them, columns 1..3 and 5..6,
 * rows 1..4. Its tile numbers are 1 floor and 2 wall. `ground`, `walls`, `furniture` and `objects` are ways into `layers`.
 */
export function smallMap() {
  const isWall = (x: number, y: number): boolean =>
    x === 0 || y === 0 || x === WIDTH - 1 || y === HEIGHT - 1 || x === 4;
  const tiles = Array.from({ length: WIDTH * HEIGHT }, (_, tile) => tile);
  const walls = tiles.map((tile) => (isWall(tile % WIDTH, Math.floor(tile / WIDTH)) ? WALL : 0));
  const tileLayer = (name: string, data: number[]) => ({
    name,
    type: 'tilelayer',
    width: WIDTH,
    height: HEIGHT,
    data,
  });
  const objects = {
    openings: [{ ...rectangle('', 4, 2), type: 'door' }] as TiledObject[],
    lockers: [rectangle('', 1, 1, 1, 1, { hides: true, look: 'locker' })] as TiledObject[],
    movables: [rectangle('', 6, 1, 1, 1, { look: 'desk' })] as TiledObject[],
    pickups: [point(6, 4, { item: 'bandage' })] as TiledObject[],
    stairs: [
      rectangle('up', 1, 4, 1, 1, { to: 'down', exit: 'north' }),
      rectangle('down', 5, 4, 1, 1, { to: 'up', exit: 'north' }),
    ] as TiledObject[],
    objectives: [rectangle('library', 5, 1, 1, 2, { order: 0 })] as TiledObject[],
    spawns: [point(6, 3)] as TiledObject[],
    lamps: [point(2, 2, { radius: 4, strength: 200, look: 'lamp' })] as TiledObject[],
    rooms: [rectangle('room.classroom1', 1, 1, 3, 4)] as TiledObject[],
    start: [point(3, 3)] as TiledObject[],
  };
  const ground = tileLayer(
    'ground',
    tiles.map(() => FLOOR),
  );
  const wallLayer = tileLayer('walls', walls);
  const furniture = tileLayer(
    'furniture',
    tiles.map(() => 0),
  );
  return {
    orientation: 'orthogonal' as unknown,
    infinite: false,
    width: WIDTH as unknown,
    height: HEIGHT as unknown,
    tilewidth: 32,
    tileheight: 32,
    tilesets: [
      {
        firstgid: 1,
        tiles: [
          { id: 0, properties: [property('look', 'floorTile')] },
          {
            id: 1,
            properties: [
              property('look', 'wall'),
              property('blocks', true),
              property('opaque', true),
              property('wall', true),
            ],
          },
        ],
      },
    ] as unknown[],
    layers: [
      ground,
      wallLayer,
      furniture,
      ...Object.entries(objects).map(([name, list]) => ({ name, type: 'objectgroup', objects: list })),
    ] as unknown,
    ground,
    walls: wallLayer,
    furniture,
    objects,
  };
}

/** A small map to break. */
export type SmallMap = ReturnType<typeof smallMap>;
