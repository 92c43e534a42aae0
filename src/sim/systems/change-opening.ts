import { BARRICADE, OPENINGS } from '../../content/doors.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';
import { TICK_SECONDS } from '../time.ts';
import { updateTile } from '../world/tile-state.ts';
import type { NoiseSource } from './make-noise.ts';
import { makeNoise } from './make-noise.ts';

/** At most this many arms fit at one door. */
const MOST_BASHERS = 4;

/** A blow is heard each time the door has lost this much. */
const BLOW = 14;

/** Middle of an opening, in tiles: x. */
export function openingX(state: GameState, index: number): number {
  const opening = state.map.openings[index]!;
  return opening.x + opening.width / 2;
}

/** Middle of an opening, in tiles: y. */
export function openingY(state: GameState, index: number): number {
  const opening = state.map.openings[index]!;
  return opening.y + opening.height / 2;
}

/** Brings the tiles of an opening up to date after its state changed. */
function refresh(state: GameState, index: number): void {
  const opening = state.map.openings[index]!;
  for (let y = opening.y; y < opening.y + opening.height; y++) {
    for (let x = opening.x; x < opening.x + opening.width; x++) {
      updateTile(state.tiles, state.map, state.openings, state.movables, y * state.map.width + x);
    }
  }
}

/** Opens a closed door without a barricade. */
export function openDoor(state: GameState, index: number): void {
  state.openings[index]!.state = 'open';
  refresh(state, index);
  const x = openingX(state, index);
  const y = openingY(state, index);
  emit(state.events, 'doorOpened', x, y, 0, index, 0, 0);
  makeNoise(state, 'doorOpened', x, y, state.leader.stats.noise, 'living');
}

/** Closes an open door unless somebody stands in it. True if it closed. */
export function closeDoor(state: GameState, index: number): boolean {
  if (isOccupied(state, index)) return false;
  state.openings[index]!.state = 'closed';
  refresh(state, index);
  emit(state.events, 'doorClosed', openingX(state, index), openingY(state, index), 0, index, 0, 0);
  return true;
}

/** True while a body stands in the doorway. */
function isOccupied(state: GameState, index: number): boolean {
  const { zombies, leader } = state;
  const opening = state.map.openings[index]!;
  const left = opening.x - 0.35;
  const top = opening.y - 0.35;
  const right = opening.x + opening.width + 0.35;
  const bottom = opening.y + opening.height + 0.35;
  if (leader.x > left && leader.x < right && leader.y > top && leader.y < bottom) return true;
  for (let i = 0; i < zombies.count; i++) {
    const x = zombies.x[i]!;
    const y = zombies.y[i]!;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

/** Drags a desk (index of a movable) into a closed doorway. */
export function barricadeDoor(state: GameState, index: number, movable: number): void {
  const opening = state.openings[index]!;
  const desk = state.map.movables[movable]!;
  state.movables[movable]!.standing = false;
  updateTile(state.tiles, state.map, state.openings, state.movables, desk.y * state.map.width + desk.x);
  opening.barricade++;
  opening.health += Math.round((BARRICADE.health * state.leader.stats.barricade) / 100);
  refresh(state, index);
  const x = openingX(state, index);
  const y = openingY(state, index);
  emit(state.events, 'deskMoved', x, y, 0, movable, 0, 0);
  emit(state.events, 'doorBarricaded', x, y, 0, index, 0, opening.barricade);
  makeNoise(state, 'barricade', x, y, state.leader.stats.noise, 'living');
}

/** Clears the desks out of a doorway; they are rubble afterwards. */
export function clearBarricade(state: GameState, index: number): void {
  const opening = state.openings[index]!;
  opening.barricade = 0;
  const most = OPENINGS[state.map.openings[index]!.kind].health;
  if (opening.health > most) opening.health = most;
  refresh(state, index);
  emit(state.events, 'doorBarricaded', openingX(state, index), openingY(state, index), 0, index, 0, 0);
}

/** One tick of one body beating on a shut opening. */
export function bashOpening(state: GameState, index: number, perSecond: number): void {
  const opening = state.openings[index]!;
  if (opening.state !== 'closed' || opening.bashers >= MOST_BASHERS) return;
  opening.bashers++;
  damageOpening(state, index, perSecond * TICK_SECONDS, 'dead');
}

/** Takes health from an opening; tells of every blow, breaks it at zero. */
export function damageOpening(state: GameState, index: number, damage: number, by: NoiseSource): void {
  const opening = state.openings[index]!;
  const before = Math.floor(opening.health / BLOW);
  opening.health -= damage;
  const x = openingX(state, index);
  const y = openingY(state, index);
  const kind = state.map.openings[index]!.kind;
  if (opening.health <= 0) {
    opening.health = 0;
    opening.barricade = 0;
    opening.state = 'broken';
    refresh(state, index);
    emit(state.events, 'doorBroken', x, y, 0, index, kind === 'window' ? 1 : 0, 0);
    makeNoise(state, kind === 'window' ? 'glassBroken' : 'doorBashed', x, y, 100, by);
    return;
  }
  if (Math.floor(opening.health / BLOW) !== before) {
    const full = OPENINGS[kind].health + opening.barricade * BARRICADE.health;
    emit(
      state.events,
      'doorBashed',
      x,
      y,
      0,
      index,
      opening.barricade,
      Math.min(100, Math.round((opening.health * 100) / full)),
    );
    makeNoise(state, 'doorBashed', x, y, 100, by);
  }
}

/** Counts the arms at every door anew each tick. */
export function resetBashers(state: GameState): void {
  for (const opening of state.openings) opening.bashers = 0;
}
