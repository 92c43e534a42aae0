import { OBJECTIVES } from '../../content/objectives.ts';
import type { PickupId } from '../../content/pickups.ts';
import { PICKUP_IDS, PICKUPS } from '../../content/pickups.ts';
import { PLAYER } from '../../content/player.ts';
import { rollBelow } from '../dice.ts';
import { emit, REFUSALS } from '../events.ts';
import type { TickInput } from '../input.ts';
import { BUTTONS } from '../input.ts';
import type { GameState } from '../state.ts';
import { ticks } from '../time.ts';
import { deskFor, findUse } from '../world/find-use.ts';
import { ZOMBIE_MODE } from '../zombies.ts';
import { changeLeaderMode } from './change-leader-mode.ts';
import { barricadeDoor, clearBarricade, closeDoor, openDoor } from './change-opening.ts';
import { takeItem } from './collect-pickups.ts';
import { dropPickup } from './drop-pickup.ts';
import { pushBack } from './hurt-leader.ts';
import { makeNoise } from './make-noise.ts';
import { advanceObjective } from './pursue-objective.ts';
import { NO_GOAL } from './spawn-zombie.ts';

/** A tap opens a door; held this long it becomes a barricade, if a desk is near. */
const HOLD_TICKS = ticks(0.3);

const LOOT = PICKUP_IDS.filter((id) => PICKUPS[id].weight > 0);
const LOOT_WEIGHT = LOOT.reduce((sum, id) => sum + PICKUPS[id].weight, 0);

/** One locker in this many is empty. */
const EMPTY_EVERY = 6;

/** The Use button: what it does depends on what is at hand (`findUse`). */
export function useThings(state: GameState, input: TickInput): void {
  const { leader } = state;
  const held = (input.buttons & BUTTONS.use) !== 0;
  switch (leader.mode) {
    case 'free':
      if (leader.buffered.use > 0) begin(state);
      break;
    case 'searching':
      if (leader.modeTicks >= leader.modeLength) finishSearch(state);
      break;
    case 'hiding':
      if (leader.modeTicks >= leader.modeLength) hide(state);
      break;
    case 'hidden':
      // A press, or simply walking off.
      if (leader.modeTicks > 12 && (leader.buffered.use > 0 || (input.move !== 0 && leader.modeTicks > 40)))
        leaveHiding(state);
      break;
    case 'barricading':
      workOnDoor(state, held);
      break;
    case 'switching':
      if (!held) changeLeaderMode(leader, 'free', 0);
      else throwSwitch(state);
      break;
    case 'downed':
      bandage(state, held, true);
      break;
    default:
  }
  if (leader.mode === 'free' && leader.struggle > 0) bandage(state, held, false);
}

/** A press of Use on free hands. */
function begin(state: GameState): void {
  const { leader } = state;
  leader.buffered.use = 0;
  const use = findUse(state);
  leader.workingOn = use.index;
  switch (use.action) {
    case 'bandage':
      leader.struggle = 1;
      break;
    case 'switch':
      changeLeaderMode(leader, 'switching', 0);
      break;
    case 'swap': {
      const pickup = state.pickups[use.index]!;
      const { item } = pickup;
      pickup.alive = false;
      takeItem(state, item, 1);
      emit(state.events, 'pickupTaken', leader.x, leader.y, 0, 0, PICKUP_IDS.indexOf(item), 1);
      break;
    }
    case 'search':
      changeLeaderMode(leader, 'searching', ticks((PLAYER.searchSeconds * 100) / leader.stats.searchTempo));
      makeNoise(state, 'search', leader.x, leader.y, leader.stats.noise, 'living');
      break;
    case 'hide':
      changeLeaderMode(leader, 'hiding', ticks(PLAYER.hideSeconds));
      break;
    case 'close':
      if (!closeDoor(state, use.index))
        emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('nothingHere'), 0);
      break;
    case 'open':
    case 'clear':
      // Open at once where there is no desk to drag; else a tap opens and holding builds.
      if (use.action === 'open' && deskFor(state, use.index) < 0) openDoor(state, use.index);
      else changeLeaderMode(leader, 'barricading', ticks(PLAYER.barricadeSeconds));
      break;
    default:
      emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('nothingHere'), 0);
  }
}

/** At a closed door: a tap opens it (or clears the desks), holding drags a desk into it. */
function workOnDoor(state: GameState, held: boolean): void {
  const { leader } = state;
  const door = leader.workingOn;
  const opening = state.openings[door]!;
  if (opening.state !== 'closed') {
    changeLeaderMode(leader, 'free', 0);
    return;
  }
  if (!held) {
    if (leader.modeTicks <= HOLD_TICKS) {
      if (opening.barricade > 0) clearBarricade(state, door);
      else openDoor(state, door);
    }
    changeLeaderMode(leader, 'free', 0);
    return;
  }
  if (leader.modeTicks < leader.modeLength) return;
  const desk = deskFor(state, door);
  if (desk < 0) emit(state.events, 'refused', leader.x, leader.y, 0, 0, REFUSALS.indexOf('noDesk'), 0);
  else barricadeDoor(state, door, desk);
  // Not 'free' with the button still down: a second desk wants a second press.
  changeLeaderMode(leader, 'free', 0);
}

function finishSearch(state: GameState): void {
  const { leader } = state;
  changeLeaderMode(leader, 'free', 0);
  const locker = state.lockers[leader.workingOn]!;
  const place = state.map.lockers[leader.workingOn]!;
  locker.searched = true;
  if (rollBelow(state.dice, 'loot', EMPTY_EVERY) === 0) {
    emit(state.events, 'lockerSearched', place.x + 0.5, place.y + 0.5, 0, leader.workingOn, -1, 0);
    return;
  }
  const item = rollLoot(state);
  const amount = PICKUPS[item].amount;
  emit(
    state.events,
    'lockerSearched',
    place.x + 0.5,
    place.y + 0.5,
    0,
    leader.workingOn,
    PICKUP_IDS.indexOf(item),
    amount,
  );
  if (item !== 'bat' && item !== 'mopSpear' && takeItem(state, item, amount)) {
    emit(state.events, 'pickupTaken', leader.x, leader.y, 0, 0, PICKUP_IDS.indexOf(item), amount);
  } else {
    dropPickup(state, item, amount, leader.x, leader.y);
  }
}

function rollLoot(state: GameState): PickupId {
  let left = rollBelow(state.dice, 'loot', LOOT_WEIGHT);
  for (const id of LOOT) {
    left -= PICKUPS[id].weight;
    if (left < 0) return id;
  }
  return 'arrows';
}

/** The door of the locker closes: who did not see it loses the trail; who stood close knows. */
function hide(state: GameState): void {
  const { leader, zombies } = state;
  changeLeaderMode(leader, 'hidden', 0);
  leader.velocityX = 0;
  leader.velocityY = 0;
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.memory[i]! <= 0) continue;
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    if (dx * dx + dy * dy < 9 && zombies.blind[i] === 0 && zombies.mode[i] === ZOMBIE_MODE.chase) continue;
    zombies.memory[i] = 0;
    if (zombies.mode[i] === ZOMBIE_MODE.chase) {
      zombies.mode[i] = ZOMBIE_MODE.search;
      zombies.modeTicks[i] = 0;
      zombies.goal[i] = NO_GOAL;
    }
  }
  emit(state.events, 'leaderHid', leader.x, leader.y, 0, leader.workingOn, 0, 0);
}

/** Out of the locker again. */
export function leaveHiding(state: GameState): void {
  const { leader } = state;
  leader.buffered.use = 0;
  changeLeaderMode(leader, 'free', 0);
  emit(state.events, 'leaderLeftHiding', leader.x, leader.y, 0, leader.workingOn, 0, 0);
}

/** Holding the button at a switch; the next switch, or done. */
function throwSwitch(state: GameState): void {
  const { leader, objective } = state;
  const needed = ticks(OBJECTIVES[objective.id].amount);
  if (objective.done || objective.target !== leader.workingOn) {
    changeLeaderMode(leader, 'free', 0);
    return;
  }
  if (leader.modeTicks % 40 === 0)
    makeNoise(state, 'search', leader.x, leader.y, leader.stats.noise, 'living');
  if (leader.modeTicks < needed) return;
  advanceObjective(state);
  changeLeaderMode(leader, 'free', 0);
}

/** Holding Use bandages: oneself on the ground (and up again), or a wound while standing still. */
function bandage(state: GameState, held: boolean, down: boolean): void {
  const { leader } = state;
  if (!held || leader.bandages <= 0 || (!down && leader.gait !== 'still')) {
    leader.struggle = 0;
    return;
  }
  leader.struggle++;
  if (leader.struggle < ticks(PLAYER.bandageSeconds)) return;
  leader.struggle = 0;
  leader.bandages--;
  const health = down ? PLAYER.riseHealth : PLAYER.bandageHealth;
  const before = leader.health;
  leader.health = Math.min(leader.health + health, leader.maxHealth);
  emit(state.events, 'leaderHealed', leader.x, leader.y, 0, 0, 0, leader.health - before);
  if (!down) return;
  changeLeaderMode(leader, 'free', 0);
  leader.mercy = ticks(1.2);
  pushBack(state, 2, ticks(0.8));
  emit(state.events, 'leaderRose', leader.x, leader.y, 0, 0, 0, 0);
}
