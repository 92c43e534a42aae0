/** What can be wrong with a map file. The page has a sentence for each, in every language. */
export type MapProblemCode =
  /** Not a JSON map of Tiled at all, or a kind of one that is not read (infinite, isometric, compressed). */
  | 'notTiled'
  /** Tiles are not 32×32 pixels. */
  | 'wrongTileSize'
  /** More than 65,535 tiles, or an object layer with thousands of objects. */
  | 'tooLarge'
  /** Not exactly one tileset, embedded in the file, with a look on every tile. */
  | 'badTileset'
  | 'missingLayer'
  /** A tile layer does not hold width × height numbers. */
  | 'wrongLayerSize'
  /** A tile number that the tileset does not have. */
  | 'unknownTile'
  /** The border of the map lets a body through. */
  | 'openBorder'
  /** An object lacks something or has a value that makes no sense; `detail` says which. */
  | 'badObject'
  /** An object reaches over the edge of the map. */
  | 'outsideMap'
  /** Two things on one tile. */
  | 'overlap'
  | 'unknownItem'
  | 'unknownObjective'
  /** Stairs lead to a name that no stairs have. */
  | 'unknownStairs'
  /** Stairs that do not fit the ones they lead to, or come out where nobody can stand. */
  | 'badStairs'
  | 'missingStart'
  | 'missingSpawn'
  /** The start is inside something. */
  | 'blockedStart'
  /** Nobody gets there on foot from the start, even through every door. */
  | 'unreachable';

/** One thing wrong with a map, as plain data: where it is (layer, tile), and the offending name or value. */
export interface MapProblem {
  readonly code: MapProblemCode;
  readonly layer?: string;
  readonly x?: number;
  readonly y?: number;
  readonly detail?: string;
}

/** Most problems that are told at once: a broken map often has the same one a thousand times. */
const MAX_PROBLEMS = 40;

/** Collects what is wrong while a map is read, so that its author can mend everything in one go; the first 40 are kept. */
export class MapProblems {
  readonly found: MapProblem[] = [];

  /** Notes a problem. */
  add(code: MapProblemCode, where: Omit<MapProblem, 'code'> = {}): void {
    if (this.found.length < MAX_PROBLEMS) this.found.push({ code, ...where });
  }
}

const SENTENCES: Readonly<Record<MapProblemCode, string>> = {
  notTiled: 'This is not an orthogonal, finite Tiled map in JSON with plain tile numbers',
  wrongTileSize: 'Tiles must be 32×32 pixels',
  tooLarge: 'The map is too large',
  badTileset: 'The map needs exactly one embedded tileset with a look on every tile',
  missingLayer: 'A layer is missing',
  wrongLayerSize: 'A tile layer does not hold one whole number for each tile',
  unknownTile: 'A tile is not in the tileset',
  openBorder: 'The border has a hole',
  badObject: 'An object is not as it must be',
  outsideMap: 'An object lies outside the map',
  overlap: 'Two things are on one tile',
  unknownItem: 'There is no such item',
  unknownObjective: 'There is no objective that uses this place',
  unknownStairs: 'Stairs lead to stairs that do not exist',
  badStairs: 'Stairs do not fit the ones they lead to, or come out inside something',
  missingStart: 'The map has no start',
  missingSpawn: 'The map has no place where the dead come in',
  blockedStart: 'The start is inside something',
  unreachable: 'Nobody can walk there from the start',
};

/** What is wrong and where, in one English sentence. */
export function problemSentence(problem: MapProblem): string {
  const where: string[] = [];
  if (problem.layer !== undefined) where.push(`layer "${problem.layer}"`);
  if (problem.x !== undefined && problem.y !== undefined) where.push(`tile ${problem.x}, ${problem.y}`);
  if (problem.detail !== undefined) where.push(problem.detail);
  return `${SENTENCES[problem.code]}${where.length > 0 ? ` (${where.join('; ')})` : ''}.`;
}
