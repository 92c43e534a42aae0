import { BARRICADE } from '../../content/doors.ts';
import { OBJECTIVES } from '../../content/objectives.ts';
import { PLAYER } from '../../content/player.ts';
import type { GameState, ReadOnly } from '../state.ts';

/** What the Use button does here and now. `index`: the opening, locker, pick-up or objective place. */
export interface Use {
  readonly action: UseAction;
  readonly index: number;
}

/** Every action of the Use button. */
export type UseAction =
  | 'none'
  | 'bandage'
  | 'leave'
  | 'switch'
  | 'open'
  | 'close'
  | 'clear'
  | 'search'
  | 'hide'
  | 'swap';

const NOTHING: Use = { action: 'none', index: -1 };

/** A hurt leader bandages itself when nothing else is at hand and health is below this share. */
const BANDAGE_BELOW = 0.7;

/** What Use would do now: the same answer for the rules, the prompt on the screen and the bots. */
export function findUse(state: ReadOnly<GameState>): Use {
  const { leader, map } = state;
  if (leader.mode === 'downed') return leader.bandages > 0 ? { action: 'bandage', index: -1 } : NOTHING;
  if (leader.mode === 'hidden') return { action: 'leave', index: leader.workingOn };
  if (leader.mode === 'dead' || leader.mode === 'grabbed') return NOTHING;
  const place = switchAt(state);
  if (place >= 0) return { action: 'switch', index: place };
  const locker = lockerAt(state);
  if (locker >= 0) {
    const hides = map.lockers[locker]!.hides;
    const searched = state.lockers[locker]!.searched;
    if (hides && (searched || isHunted(state))) return { action: 'hide', index: locker };
    if (!searched) return { action: 'search', index: locker };
  }
  const door = doorAt(state);
  if (door >= 0) {
    const opening = state.openings[door]!;
    if (opening.state === 'open') return { action: 'close', index: door };
    return { action: opening.barricade > 0 ? 'clear' : 'open', index: door };
  }
  const weapon = weaponAt(state);
  if (weapon >= 0) return { action: 'swap', index: weapon };
  if (leader.bandages > 0 && leader.health < leader.maxHealth * BANDAGE_BELOW)
    return { action: 'bandage', index: -1 };
  return NOTHING;
}

/** The nearest desk that can be dragged into this closed door, or -1. */
export function deskFor(state: ReadOnly<GameState>, door: number): number {
  const opening = state.openings[door]!;
  const shape = state.map.openings[door]!;
  if (opening.state !== 'closed' || opening.barricade >= BARRICADE.max || shape.kind !== 'door') return -1;
  let best = -1;
  let bestSquare = PLAYER.barricadeDeskRange * PLAYER.barricadeDeskRange;
  for (let index = 0; index < state.movables.length; index++) {
    if (!state.movables[index]!.standing) continue;
    const desk = state.map.movables[index]!;
    const dx = desk.x + 0.5 - shape.x - shape.width / 2;
    const dy = desk.y + 0.5 - shape.y - shape.height / 2;
    const square = dx * dx + dy * dy;
    if (square < bestSquare) {
      bestSquare = square;
      best = index;
    }
  }
  return best;
}

/** Whether any of the dead is after the leader. */
function isHunted(state: ReadOnly<GameState>): boolean {
  const { zombies, leader } = state;
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.memory[i]! <= 0) continue;
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    if (dx * dx + dy * dy < 144) return true;
  }
  return false;
}

/** Squared distance from the leader to the rectangle of tiles x, y, width, height. */
function squareToRectangle(
  state: ReadOnly<GameState>,
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  const { leader } = state;
  const nearX = leader.x < x ? x : leader.x > x + width ? x + width : leader.x;
  const nearY = leader.y < y ? y : leader.y > y + height ? y + height : leader.y;
  const dx = nearX - leader.x;
  const dy = nearY - leader.y;
  return dx * dx + dy * dy;
}

function switchAt(state: ReadOnly<GameState>): number {
  const { objective, map } = state;
  if (objective.done || objective.target < 0 || OBJECTIVES[objective.id].rule !== 'power') return -1;
  const place = map.objectives[objective.target]!;
  const square = squareToRectangle(state, place.x, place.y, place.width, place.height);
  return square < 0.8 ? objective.target : -1;
}

function weaponAt(state: ReadOnly<GameState>): number {
  const { leader, pickups } = state;
  for (let index = 0; index < pickups.length; index++) {
    const pickup = pickups[index]!;
    if (
      !pickup.alive ||
      (pickup.item !== 'bat' && pickup.item !== 'mopSpear') ||
      pickup.item === leader.weapon
    )
      continue;
    const dx = pickup.x - leader.x;
    const dy = pickup.y - leader.y;
    if (dx * dx + dy * dy < 1) return index;
  }
  return -1;
}

function lockerAt(state: ReadOnly<GameState>): number {
  return nearestOnTiles(state, state.tiles.lockerAt, 0.55);
}

/** The nearest door; windows are broken, not opened. */
function doorAt(state: ReadOnly<GameState>): number {
  const { map, openings } = state;
  let best = -1;
  let bestSquare = 0.95;
  const index = nearestOnTiles(state, state.tiles.openingAt, bestSquare);
  if (index < 0) return -1;
  for (let door = 0; door < openings.length; door++) {
    const shape = map.openings[door]!;
    if (shape.kind !== 'door' || openings[door]!.state === 'broken') continue;
    const square = squareToRectangle(state, shape.x, shape.y, shape.width, shape.height);
    if (square < bestSquare) {
      bestSquare = square;
      best = door;
    }
  }
  return best;
}

/** The nearest thing of a tile index within reach of the leader (squared tiles), or -1. */
function nearestOnTiles(state: ReadOnly<GameState>, at: Int16Array, limit: number): number {
  const { leader, tiles } = state;
  const centerX = leader.x | 0;
  const centerY = leader.y | 0;
  let best = -1;
  let bestSquare = limit;
  for (let y = centerY - 1; y <= centerY + 1; y++) {
    for (let x = centerX - 1; x <= centerX + 1; x++) {
      const index = at[y * tiles.width + x]!;
      if (index < 0 || index === undefined) continue;
      const square = squareToRectangle(state, x, y, 1, 1);
      if (square < bestSquare) {
        bestSquare = square;
        best = index;
      }
    }
  }
  return best;
}
