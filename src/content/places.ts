/** A place to hold: how to load its map, and which jobs it has. */
export interface PlaceDef {
  /** The map, in Tiled's JSON format; loaded on demand so that the first page stays small. */
  readonly loadMap: () => Promise<unknown>;
  /** Whether it is offered; what is not can be looked at with `window.lab` alone. */
  readonly isOpen: boolean;
}

/** One row a place. A new map is one Tiled file in `maps/` and one line here. */
export const PLACES = {
  school: { loadMap: async () => (await import('./maps/school.json')).default, isOpen: true },
  /** The plaza before the library: what the campus will look like, without jobs to do yet. */
  campus: { loadMap: async () => (await import('./maps/campus-plaza.json')).default, isOpen: false },
} as const satisfies Record<string, PlaceDef>;

/** The id of a place. */
export type PlaceId = keyof typeof PLACES;

/** Every place that is offered, in the order of the choice screen. */
export const PLACE_IDS: readonly PlaceId[] = (Object.keys(PLACES) as PlaceId[]).filter(
  (id) => PLACES[id].isOpen,
);
