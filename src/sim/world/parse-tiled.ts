import type { MapProblems } from './parse-problems.ts';

/** Art pixels a tile: one metre. */
export const TILE_PIXELS = 32;

/** The tile layers every map has, from the ground up. */
export const TILE_LAYERS = ['ground', 'walls', 'furniture'] as const;

/** The object layers that are read; a map may leave any of them out. */
export const OBJECT_LAYERS = [
  'openings',
  'lockers',
  'movables',
  'pickups',
  'stairs',
  'objectives',
  'spawns',
  'lamps',
  'rooms',
  'start',
] as const;

/** The name of an object layer. */
export type ObjectLayer = (typeof OBJECT_LAYERS)[number];

/** What the tileset says about one tile. */
export interface TiledTile {
  readonly look: string;
  readonly blocks: boolean;
  readonly opaque: boolean;
  readonly wall: boolean;
}

/** An object, in whole tiles. */
export interface TiledObject {
  readonly name: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: ReadonlyMap<string, unknown>;
}

/** A Tiled file with nothing left to doubt about its form: tile numbers are indexes of `tiles`, 0 is empty. */
export interface TiledMap {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly TiledTile[];
  readonly layers: Readonly<Record<(typeof TILE_LAYERS)[number], Uint16Array>>;
  readonly objects: Readonly<Record<ObjectLayer, readonly TiledObject[]>>;
}

/** Tile numbers below 65,536 fit the sixteen bits of the flow field. */
const MAX_TILES = 65_535;
const MAX_OBJECTS = 4096;
const MIN_SIDE = 3;
/** Tiled keeps flips and rotations in the four highest bits of a tile number. */
const TILE_NUMBER_BITS = 0x0fffffff;
const NO_TILE: TiledTile = { look: '', blocks: false, opaque: false, wall: false };

type Fields = Readonly<Record<string, unknown>>;

/** Reads the form of a Tiled 1.10 JSON map; undefined if there is a problem with it. */
export function parseTiled(json: unknown, problems: MapProblems): TiledMap | undefined {
  if (!isFields(json)) {
    problems.add('notTiled');
    return undefined;
  }
  const { width, height, layers: layerList } = json;
  if (
    json['orientation'] !== 'orthogonal' ||
    json['infinite'] === true ||
    !isWhole(width, MIN_SIDE) ||
    !isWhole(height, MIN_SIDE) ||
    !Array.isArray(layerList)
  ) {
    problems.add('notTiled');
    return undefined;
  }
  if (json['tilewidth'] !== TILE_PIXELS || json['tileheight'] !== TILE_PIXELS) problems.add('wrongTileSize');
  if (width * height > MAX_TILES) problems.add('tooLarge', { detail: `${width}×${height}` });
  if (problems.found.length > 0) return undefined;

  const layers = layerList.filter(isFields);
  const { tiles, first } = readTileset(json['tilesets'], problems);
  const numbers = (name: string): Uint16Array =>
    readTileLayer(layers, name, width * height, first, tiles, problems);
  const objects = (name: string): TiledObject[] => readObjectLayer(layers, name, width, height, problems);
  const map: TiledMap = {
    width,
    height,
    tiles,
    layers: { ground: numbers('ground'), walls: numbers('walls'), furniture: numbers('furniture') },
    objects: Object.fromEntries(OBJECT_LAYERS.map((name) => [name, objects(name)])) as Record<
      ObjectLayer,
      TiledObject[]
    >,
  };
  return problems.found.length > 0 ? undefined : map;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readProperties(value: unknown): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  if (!Array.isArray(value)) return properties;
  for (const property of value) {
    if (isFields(property)) properties.set(textOf(property['name']), property['value']);
  }
  return properties;
}

function readTileset(value: unknown, problems: MapProblems): { tiles: TiledTile[]; first: number } {
  const tiles = [NO_TILE];
  const tileset: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  if (!isFields(tileset) || !Array.isArray(tileset['tiles']) || !isWhole(tileset['firstgid'], 1)) {
    problems.add('badTileset');
    return { tiles, first: 1 };
  }
  for (const tile of tileset['tiles']) {
    const id: unknown = isFields(tile) ? tile['id'] : undefined;
    if (!isFields(tile) || !isWhole(id, 0) || id >= MAX_TILES) {
      problems.add('badTileset', { detail: 'a tile without a number' });
      continue;
    }
    const properties = readProperties(tile['properties']);
    const look = textOf(properties.get('look'));
    if (look === '') problems.add('badTileset', { detail: `tile ${id} has no look` });
    tiles[id + 1] = {
      look,
      blocks: properties.get('blocks') === true,
      opaque: properties.get('opaque') === true,
      wall: properties.get('wall') === true,
    };
  }
  // Numbers between two tiles stay without a look: a layer that uses one is told so.
  for (let index = 0; index < tiles.length; index++) tiles[index] ??= NO_TILE;
  return { tiles, first: tileset['firstgid'] };
}

function findLayer(layers: readonly Fields[], name: string, type: string): Fields | undefined {
  return layers.find((layer) => layer['name'] === name && layer['type'] === type);
}

function readTileLayer(
  layers: readonly Fields[],
  name: string,
  size: number,
  first: number,
  tiles: readonly TiledTile[],
  problems: MapProblems,
): Uint16Array {
  const numbers = new Uint16Array(size);
  const layer = findLayer(layers, name, 'tilelayer');
  if (layer === undefined) {
    problems.add('missingLayer', { layer: name });
    return numbers;
  }
  const data = layer['data'];
  if (!Array.isArray(data) || data.length !== size || !data.every((number) => isWhole(number, 0))) {
    problems.add('wrongLayerSize', { layer: name });
    return numbers;
  }
  for (let tile = 0; tile < size; tile++) {
    const number = (data[tile] as number) & TILE_NUMBER_BITS;
    if (number === 0) continue;
    const index = number - first + 1;
    if (index > 0 && (tiles[index]?.look ?? '') !== '') numbers[tile] = index;
    else problems.add('unknownTile', { layer: name, detail: `number ${number}` });
  }
  return numbers;
}

function readObjectLayer(
  layers: readonly Fields[],
  name: string,
  columns: number,
  rows: number,
  problems: MapProblems,
): TiledObject[] {
  const objects: TiledObject[] = [];
  const layer = findLayer(layers, name, 'objectgroup');
  if (layer === undefined) return objects;
  const list = layer['objects'];
  if (!Array.isArray(list)) {
    problems.add('badObject', { layer: name, detail: 'no list of objects' });
    return objects;
  }
  if (list.length > MAX_OBJECTS) {
    problems.add('tooLarge', { layer: name });
    return objects;
  }
  for (const entry of list) {
    const object = readObject(entry);
    if (object === undefined) {
      problems.add('badObject', { layer: name, detail: 'no place or size' });
    } else if (
      object.x < 0 ||
      object.y < 0 ||
      object.x + object.width > columns ||
      object.y + object.height > rows
    ) {
      problems.add('outsideMap', { layer: name, x: object.x, y: object.y });
    } else {
      objects.push(object);
    }
  }
  return objects;
}

function readObject(entry: unknown): TiledObject | undefined {
  if (!isFields(entry)) return undefined;
  const side = (key: string): number | undefined => {
    const pixels = entry[key] ?? 0;
    return typeof pixels === 'number' && Math.abs(pixels) < 1e9 ? pixels : undefined;
  };
  const [x, y, width, height] = [side('x'), side('y'), side('width'), side('height')];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  if (width < 0 || height < 0 || entry['x'] === undefined || entry['y'] === undefined) return undefined;
  // A point lies inside its tile; a rectangle may be a few pixels off the grid.
  const isPoint = width === 0 && height === 0;
  const toTile = (pixels: number): number =>
    isPoint ? Math.floor(pixels / TILE_PIXELS) : Math.round(pixels / TILE_PIXELS);
  return {
    name: textOf(entry['name']),
    type: textOf(entry['type'] ?? entry['class']),
    x: toTile(x),
    y: toTile(y),
    width: Math.max(1, Math.round(width / TILE_PIXELS)),
    height: Math.max(1, Math.round(height / TILE_PIXELS)),
    properties: readProperties(entry['properties']),
  };
}
