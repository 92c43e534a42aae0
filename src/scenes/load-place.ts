import { PLACES, type PlaceId } from '../content/places.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { parseMap } from '../sim/world/parse-map.ts';
import { AppFailure } from './app-failure.ts';

const loaded = new Map<PlaceId, GameMap>();

/** The map of a place, fetched and read once. Throws what `parseMap` throws, and 'mapBroken' if it does not arrive. */
export async function loadPlace(place: PlaceId): Promise<GameMap> {
  const known = loaded.get(place);
  if (known !== undefined) return known;
  const json = await PLACES[place].loadMap().catch((reason: unknown) => {
    throw new AppFailure('mapBroken', `The map of ${place} did not arrive: ${String(reason)}`);
  });
  const map = parseMap(json);
  loaded.set(place, map);
  return map;
}
