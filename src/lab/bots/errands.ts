import { OBJECTIVES } from '../../content/objectives.ts';
import type { PickupId } from '../../content/pickups.ts';
import { MAX_BANDAGES } from '../../content/pickups.ts';
import { BOW } from '../../content/weapons.ts';
import type { TickInput } from '../../sim/input.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';
import { findUse } from '../../sim/world/find-use.ts';
import { go, hold, tap } from './hands.ts';
import type { Navigator } from './navigator.ts';
import { tileAt } from './ways.ts';

/** Something to do while nobody is near: true if it moved the hands. */
export type Errand = (state: ReadOnly<GameState>, navigator: Navigator, input: TickInput) => boolean;

/** Walks toward tiles, opening doors on the way. False when there is no way or one is there. */
export function walkTo(
  state: ReadOnly<GameState>,
  navigator: Navigator,
  input: TickInput,
  tiles: readonly number[],
  gait: 'sneak' | 'walk' | 'run' = 'walk',
): boolean {
  const heading = navigator.headingTo(state, tiles);
  if (heading < 0) return false;
  go(input, gait, heading);
  openDoors(state, input);
  return true;
}

/** Opens a shut door one walks against. */
export function openDoors(state: ReadOnly<GameState>, input: TickInput): void {
  const { leader } = state;
  const dx = leader.x - leader.previousX;
  const dy = leader.y - leader.previousY;
  const isHeldUp = dx * dx + dy * dy < 0.0009;
  if (isHeldUp && findUse(state).action === 'open') tap(input, 'use', state);
}

/** Bandages a wound; steps away from doors and lockers first, where Use means something else. */
export const bandage: Errand = (state, _navigator, input) => {
  const { leader } = state;
  if (leader.bandages === 0 || leader.health > leader.maxHealth * 0.6) return false;
  if (leader.struggle > 0) hold(input, 'use');
  else if (findUse(state).action === 'bandage') tap(input, 'use', state);
  else return false;
  return true;
};

/** Does the job of the period. */
export const objective: Errand = (state, navigator, input) => {
  const { objective: job, map } = state;
  if (state.phase !== 'fight' || job.done || job.target < 0) return false;
  const place = map.objectives[job.target]!;
  const tiles: number[] = [];
  for (let y = place.y; y < place.y + place.height; y++) {
    for (let x = place.x; x < place.x + place.width; x++) {
      const tile = y * map.width + x;
      if (state.tiles.solid[tile] === 0) tiles.push(tile);
      else tiles.push(...freeNeighbours(state, tile));
    }
  }
  if (findUse(state).action === 'switch' || state.leader.mode === 'switching') {
    if (state.leader.mode === 'switching') hold(input, 'use');
    else tap(input, 'use', state);
    return true;
  }
  if (walkTo(state, navigator, input, tiles)) return true;
  return OBJECTIVES[job.id].rule === 'hold';
};

/** Fetches what lies within `detour` tiles and is of use. */
export function fetchThings(wanted: ReadonlySet<PickupId>, detour: number): Errand {
  return (state, navigator, input) => {
    const { leader } = state;
    const tiles: number[] = [];
    for (const pickup of state.pickups) {
      if (!pickup.alive || !wanted.has(pickup.item) || !hasRoomFor(state, pickup.item)) continue;
      const dx = pickup.x - leader.x;
      const dy = pickup.y - leader.y;
      if (dx * dx + dy * dy < detour * detour) tiles.push(tileAt(state, pickup.x, pickup.y));
    }
    if (tiles.length === 0) return false;
    return walkTo(state, navigator, input, tiles) && navigator.stepsLeft(state) < detour * 2;
  };
}

/** Searches the nearest locker that has not been searched yet. */
export const searchLockers: Errand = (state, navigator, input) => {
  if (state.leader.mode === 'searching') return true;
  const use = findUse(state);
  if (use.action === 'search') {
    tap(input, 'use', state);
    return true;
  }
  const tiles: number[] = [];
  state.map.lockers.forEach((place, index) => {
    const dx = place.x - state.leader.x;
    const dy = place.y - state.leader.y;
    if (state.lockers[index]!.searched || dx * dx + dy * dy > 900) return;
    tiles.push(...freeNeighbours(state, place.y * state.map.width + place.x));
  });
  return tiles.length > 0 && walkTo(state, navigator, input, tiles);
};

/** Tiles beside one on which somebody can stand. */
function freeNeighbours(state: ReadOnly<GameState>, tile: number): number[] {
  const { width } = state.map;
  return [tile + 1, tile - 1, tile + width, tile - width].filter((near) => state.tiles.solid[near] === 0);
}

function hasRoomFor(state: ReadOnly<GameState>, item: PickupId): boolean {
  const { leader } = state;
  if (item === 'bandage') return leader.bandages < MAX_BANDAGES;
  if (item === 'drink') return leader.stamina < leader.maxStamina * 0.5;
  if (item === 'arrow' || item === 'arrows') return leader.arrows < BOW.maxArrows;
  if (item === 'extinguisher') return leader.extinguisher < 4;
  if (item === 'phone') return leader.phoneAlarm < 4;
  return true;
}
