/** A place to hold: how to load its map, and which jobs it has. */
export interface PlaceDef {
  /** The map, in Tiled's JSON format; loaded on demand so that the first page stays small. */
  readonly loadMap: () => Promise<unknown>;
}

/** One row a place. A new map is one Tiled file in `maps/` and one line here. */
export const PLACES = {
  school: { loadMap: async () => (await import('./maps/school.json')).default },
} as const satisfies Record<string, PlaceDef>;

/** The id of a place. */
export type PlaceId = keyof typeof PLACES;

/** Every place in the order of the choice screen. */
export const PLACE_IDS = Object.keys(PLACES) as readonly PlaceId[];
