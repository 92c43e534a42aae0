import { DIRECTOR } from '../../content/periods.ts';
import { PLAYER } from '../../content/player.ts';
import { rollBelow, rollPercent } from '../dice.ts';
import { angleBetween, angleOf } from '../math/angle.ts';
import type { GameState } from '../state.ts';
import { isLineClear } from '../world/line-of-sight.ts';

const MAP_TRIES = 10;
const FLOOR_TRIES = 48;

/** Lit brighter than this counts as light, nearer than so many tiles. */
const LIT = 170;
const LIT_TILES = 13;

/**
 * A tile from which the dead may come now, or -1: out of sight and light, not nearer than seven tiles, not farther
 * than a short walk; first the map's own places, then any floor. `behindPercent` of the tries ask for one's back.
 */
export function findSpawnTile(state: GameState, behindPercent: number): number {
  const { map, dice, tiles } = state;
  const behind = rollPercent(dice, 'spawn', behindPercent);
  for (let n = 0; n < MAP_TRIES && map.spawns.length > 0; n++) {
    const place = map.spawns[rollBelow(dice, 'spawn', map.spawns.length)]!;
    const tile = place.y * tiles.width + place.x;
    if (isSpawnTile(state, tile, behind)) return tile;
  }
  let fallback = -1;
  for (let n = 0; n < FLOOR_TRIES; n++) {
    const tile = rollBelow(dice, 'spawn', tiles.width * tiles.height);
    if (isSpawnTile(state, tile, behind)) return tile;
    if (fallback < 0 && behind && isSpawnTile(state, tile, false)) fallback = tile;
  }
  return fallback;
}

/** Whether the dead may come from a tile now: see `findSpawnTile`. `behind`: only at the leader's back. */
export function isSpawnTile(state: GameState, tile: number, behind: boolean): boolean {
  const { tiles, goals, leader, work, map } = state;
  if (tile < 0 || tile >= tiles.solid.length || tiles.solid[tile] !== 0 || map.stairsTo[tile] !== -1)
    return false;
  const steps = goals[0]!.distance[tile]! / 5;
  if (steps < DIRECTOR.nearestTiles || steps > DIRECTOR.farthestTiles) return false;
  const column = tile % tiles.width;
  const dx = column + 0.5 - leader.x;
  const dy = (tile - column) / tiles.width + 0.5 - leader.y;
  const square = dx * dx + dy * dy;
  if (square < DIRECTOR.nearestTiles * DIRECTOR.nearestTiles) return false;
  if (map.light[tile]! > LIT && square < LIT_TILES * LIT_TILES) return false;
  if (behind && angleBetween(angleOf(dx, dy), leader.facing) < 64) return false;
  if (square > (PLAYER.sightRange + 3) * (PLAYER.sightRange + 3)) return true;
  work.ray[0] = leader.x;
  work.ray[1] = leader.y;
  work.ray[2] = leader.x + dx;
  work.ray[3] = leader.y + dy;
  return !isLineClear(tiles.opaque, tiles.width, work.ray);
}
