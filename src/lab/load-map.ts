import { PLACES, type PlaceId } from '../content/places.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { parseMap } from '../sim/world/parse-map.ts';

/** The map of a place. Throws a MapError if the file is not a map. */
export async function loadMap(place: PlaceId): Promise<GameMap> {
  return parseMap(await PLACES[place].loadMap());
}
