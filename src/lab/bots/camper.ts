import { OPENINGS } from '../../content/doors.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';
import { deskFor, findUse } from '../../sim/world/find-use.ts';
import type { Bot } from './bot.ts';
import { type Errand, fetchThings, searchLockers, walkTo } from './errands.ts';
import { createFighter } from './fighter.ts';
import { hold, tap } from './hands.ts';
import { tileAt } from './ways.ts';

/** Doors farther than this from the camp are somebody else's, in tiles. */
const CAMP_RADIUS = 9;

/** Holds a room: shuts its doors, drags desks into them, waits inside and strikes what breaks through. */
export function createCamper(): Bot {
  return createFighter({
    shootFrom: 2.6,
    shootTo: 7,
    facesAtMost: 8,
    crowdRadius: 3,
    keepsOff: 3,
    waitsFor: 4,
    cards: [
      'lockpick',
      'thickBlazer',
      'firstAid',
      'longHandle',
      'heavyTape',
      'sharpenedPole',
      'drilledSwing',
      'homeroom',
    ],
    errands: [
      barricade,
      shutDoors,
      fetchThings(new Set(['bandage', 'extinguisher', 'arrow', 'arrows']), 8),
      searchNearby,
    ],
  });
}

/** Holds Use at a shut door until a desk is in it. */
const barricade: Errand = (state, _navigator, input) => {
  if (state.leader.mode === 'barricading') {
    hold(input, 'use');
    return true;
  }
  const use = findUse(state);
  const wantsDesk =
    (use.action === 'open' || use.action === 'clear') &&
    state.openings[use.index]!.barricade === 0 &&
    deskFor(state, use.index) >= 0;
  if (wantsDesk) tap(input, 'use', state);
  return wantsDesk;
};

/** Walks to the nearest door of the camp that stands open, or that a desk could still bar, and shuts it. */
const shutDoors: Errand = (state, navigator, input) => {
  const use = findUse(state);
  if (use.action === 'close' && isOfCamp(state, use.index) && !isInDoorway(state, use.index)) {
    tap(input, 'use', state);
    return true;
  }
  const tiles: number[] = [];
  state.map.openings.forEach((door, index) => {
    const { state: how, barricade: desks } = state.openings[index]!;
    if (door.kind !== 'door' || !isOfCamp(state, index) || how === 'broken') return;
    const isDone = how === 'closed' && (desks > 0 || deskFor(state, index) < 0);
    if (!isDone) tiles.push(...besideDoor(state, index));
  });
  return tiles.length > 0 && walkTo(state, navigator, input, tiles);
};

/** Searches lockers, but does not leave the camp for them. */
const searchNearby: Errand = (state, navigator, input) => {
  const camp = campOf(state);
  const isNear = state.map.lockers.some(
    ({ x, y }, index) =>
      !state.lockers[index]!.searched && squareBetween(x, y, camp.x, camp.y) < CAMP_RADIUS * CAMP_RADIUS,
  );
  return isNear && searchLockers(state, navigator, input);
};

/** Where it camps: where the run began. */
function campOf(state: ReadOnly<GameState>): { readonly x: number; readonly y: number } {
  return state.map.start;
}

function isOfCamp(state: ReadOnly<GameState>, index: number): boolean {
  const door = state.map.openings[index]!;
  const camp = campOf(state);
  const isDoor = door.kind === 'door' && OPENINGS[door.kind].playerOpens;
  return isDoor && squareBetween(door.x, door.y, camp.x, camp.y) < CAMP_RADIUS * CAMP_RADIUS;
}

function isInDoorway(state: ReadOnly<GameState>, index: number): boolean {
  return state.tiles.openingAt[tileAt(state, state.leader.x, state.leader.y)] === index;
}

/** Free tiles next to a door on the camp's side of it. */
function besideDoor(state: ReadOnly<GameState>, index: number): number[] {
  const door = state.map.openings[index]!;
  const camp = campOf(state);
  const { width, solid, openingAt } = state.tiles;
  const tiles: number[] = [];
  for (let y = door.y - 1; y <= door.y + door.height; y++) {
    for (let x = door.x - 1; x <= door.x + door.width; x++) {
      const tile = y * width + x;
      if (solid[tile] === 0 && openingAt[tile]! < 0) tiles.push(tile);
    }
  }
  const squareOf = (tile: number): number =>
    squareBetween(tile % width, Math.floor(tile / width), camp.x, camp.y);
  tiles.sort((a, b) => squareOf(a) - squareOf(b) || a - b);
  return tiles.slice(0, 2);
}

function squareBetween(x: number, y: number, otherX: number, otherY: number): number {
  return (x - otherX) * (x - otherX) + (y - otherY) * (y - otherY);
}
